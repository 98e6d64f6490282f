/**
 * npm run -s prompt -- request.json [--server URL] [--name NAME]
 *
 * Prints the API prompt for a request, built by the same core as the panel. --server fits it to that server: its node
 * definitions, its model files (and which are damaged) and its input files. Problems go to standard error, one JSON
 * object per line, with exit code 1.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createShim } from '../web/src/comfy/shim.ts'
import { fieldOf } from '../web/src/core/prompt/fields.ts'
import { fill, runName } from '../web/src/core/prompt/fill.ts'
import { fit } from '../web/src/core/prompt/fit.ts'
import type { Form } from '../web/src/core/form/form.ts'
import type { FactsByName, MediaFacts } from '../web/src/core/form/media.ts'
import type { Mode } from '../web/src/core/family/mode.ts'
import { type NodeDefs, parseNodeDef } from '../web/src/core/graph/node-defs.ts'
import { type Problem, problem } from '../web/src/core/problem/problem.ts'
import { formOf, type Request, RequestInput } from '../web/src/core/form/request.ts'
import { check } from '../web/src/core/check/check.ts'
import type { ApiPrompt } from '../web/src/core/graph/template.ts'
import type { Family } from '../web/src/core/family/family.ts'
import { families } from '../web/src/families/index.ts'
import { modes } from '../web/src/modes/index.ts'
import { reworkRequest, withClipFacts } from './prompt/rework.ts'

/** Problems that end the program. */
class Refused extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ what, remedy }) => `${what} ${remedy}`).join('\n'))
    this.problems = problems
  }
}

async function readRequest(path: string, server: Server | null): Promise<RequestInput> {
  const refuse = (at: string, message: string) =>
    new Refused([problem('request_invalid', { path: at, message })])
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'))
  } catch (error) {
    throw refuse(path, String(error))
  }
  const read = RequestInput.safeParse(await withClipFacts(json, server?.probe ?? null))
  if (read.success) {
    const roles = Object.keys(familyOf(read.data, refuse).roles)
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

/** The family that a request names; without a name, the first. */
function familyOf(
  { family = '' }: RequestInput,
  refuse: (at: string, message: string) => Refused,
): Family {
  const found = families.of({ family })
  if (family === '' || family === found.id) return found
  const known = families.all.map(({ id }) => id).join(', ')
  throw refuse('family', `there is no family ${family}, only ${known}`)
}

type Server = ReturnType<typeof serverAt>

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
      const slots = mode.media.flatMap(({ field }) => form[field] ?? [])
      const keys = mode.options.includes('keyframes') ? form.keyframes : []
      for (const name of [...slots, ...keys.map(({ image }) => image)]) {
        const fact = await shim.probe(name)
        if (fact) found[name] = fact
      }
      return found
    },
    probe: (file: string) => shim.probe(file),
    library: () => shim.library(),
  }
}

/** What the form makes of it. */
async function checked(input: RequestInput, mode: Mode, server: Server | null): Promise<Request> {
  const form = formOf(input)
  const facts = server ? await server.facts(form, mode) : {}
  const { request, problems, notes } = check(form, mode, families.of(form), facts)
  for (const note of notes) console.error(`note: ${note.what} ${note.remedy}`)
  if (!request) throw new Refused(problems)
  return request
}

function reworkOf(input: RequestInput): Request {
  const { request, problems } = reworkRequest(input)
  if (problems.length > 0) throw new Refused(problems)
  return request
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { server: { type: 'string' }, name: { type: 'string' } },
  })
  const [path] = positionals
  if (path === undefined)
    throw new Error('Usage: npm run -s prompt -- request.json [--server URL] [--name NAME]')
  const server = values.server === undefined ? null : serverAt(values.server)
  const input = await readRequest(path, server)
  const mode = modes[input.mode]
  const request = input.rework ? reworkOf(input) : await checked(input, mode, server)
  const date = new Date().toISOString().slice(0, 10)
  const name = values.name ?? runName(request.rework ?? mode, randomUUID(), date)
  const family = families.of(request)
  const prompt = fill(request, mode, family, name)
  const fitted = server
    ? fit(
        prompt,
        await server.nodeDefs(prompt),
        family,
        (at) => fieldOf(at, mode, family),
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
