/**
 * npm run -s prompt -- request.json [--server URL] [--name NAME]
 *
 * Prints the API prompt that a request makes, by the same core as the panel. With --server it is fitted to that
 * server: its node definitions, its model files and which of them are damaged, the facts of its input files.
 * Problems go to standard error, one JSON object a line, and the exit code is 1.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createShim } from '../web/src/comfy/shim.ts'
import { fieldOf } from '../web/src/core/fields.ts'
import { fill, runName } from '../web/src/core/fill.ts'
import { fit } from '../web/src/core/fit.ts'
import type { Form } from '../web/src/core/form.ts'
import type { FactsByName, MediaFacts } from '../web/src/core/media.ts'
import type { Mode } from '../web/src/core/mode.ts'
import { type NodeDefs, parseNodeDef } from '../web/src/core/node-defs.ts'
import { type Problem, problem } from '../web/src/core/problem.ts'
import { check, formOf, RequestInput } from '../web/src/core/request.ts'
import type { ApiPrompt } from '../web/src/core/template.ts'
import { ltx23 } from '../web/src/families/ltx-2.3/index.ts'
import { modes } from '../web/src/modes/index.ts'

/** Problems that end the program. */
class Refused extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ what, remedy }) => `${what} ${remedy}`).join('\n'))
    this.problems = problems
  }
}

function readRequest(path: string): RequestInput {
  const refuse = (at: string, message: string) =>
    new Refused([problem('request_invalid', { path: at, message })])
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'))
  } catch (error) {
    throw refuse(path, String(error))
  }
  const read = RequestInput.safeParse(json)
  if (read.success) {
    const roles = Object.keys(ltx23.roles)
    const odd = Object.keys(read.data.models ?? {}).find((role) => !roles.includes(role))
    if (odd === undefined) return read.data
    throw refuse(`models.${odd}`, `there is no such role, only ${roles.join(', ')}`)
  }
  throw new Refused(
    read.error.issues.map((issue) =>
      problem('request_invalid', { path: issue.path.join('.'), message: issue.message }),
    ),
  )
}

function serverAt(url: string) {
  const base = url.replace(/\/$/, '')
  const call = async (route: string, init?: RequestInit): Promise<Response> => {
    try {
      return await fetch(base + route, init)
    } catch (error) {
      throw new Refused([
        problem('server_down', undefined, { detail: `${base}: ${String(error)}` }),
      ])
    }
  }
  const shim = createShim(call)
  return {
    async nodeDefs(prompt: ApiPrompt): Promise<NodeDefs> {
      const classes = [...new Set(Object.values(prompt).map((node) => node.class_type))]
      const entries = classes.map(async (name) => {
        const response = await call(`/object_info/${encodeURIComponent(name)}`)
        return [name, parseNodeDef(name, await response.json())] as const
      })
      return Object.fromEntries(await Promise.all(entries))
    },
    async facts(form: Form, mode: Mode): Promise<FactsByName> {
      const found: Record<string, MediaFacts> = {}
      for (const { field } of mode.media) {
        const name = form[field]
        const fact = name ? await shim.probe(name) : null
        if (name && fact) found[name] = fact
      }
      return found
    },
    library: () => shim.library(),
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { server: { type: 'string' }, name: { type: 'string' } },
  })
  const [path] = positionals
  if (path === undefined)
    throw new Error('usage: npm run -s prompt -- request.json [--server URL] [--name NAME]')
  const form = formOf(readRequest(path))
  const mode = modes[form.mode]
  const server = values.server === undefined ? null : serverAt(values.server)
  const { request, problems, notes } = check(
    form,
    mode,
    ltx23,
    server ? await server.facts(form, mode) : {},
  )
  for (const note of notes) console.error(`note: ${note.what} ${note.remedy}`)
  if (!request) throw new Refused(problems)
  const date = new Date().toISOString().slice(0, 10)
  const prompt = fill(request, mode, ltx23, values.name ?? runName(mode, randomUUID(), date))
  const fitted = server
    ? fit(
        prompt,
        await server.nodeDefs(prompt),
        ltx23,
        (at) => fieldOf(at, mode, ltx23),
        await server.library(),
      )
    : { prompt, problems: [] }
  if (fitted.problems.length > 0) throw new Refused(fitted.problems)
  console.log(JSON.stringify(fitted.prompt, null, 2))
}

try {
  await main()
} catch (error) {
  if (error instanceof Refused)
    for (const { code, field, what, remedy, detail } of error.problems)
      console.error(JSON.stringify({ code, field, what, remedy, detail }))
  else console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
