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
import { Unreachable } from '../web/src/comfy/http.ts'
import { fieldOf } from '../web/src/core/prompt/fields.ts'
import { fill, runName } from '../web/src/core/prompt/fill.ts'
import { fit } from '../web/src/core/prompt/fit.ts'
import type { Form } from '../web/src/core/form/form.ts'
import type { FactsByName, MediaFacts } from '../web/src/core/form/media.ts'
import type { Mode } from '../web/src/core/family/mode.ts'
import { type Problem, problem } from '../web/src/core/problem/problem.ts'
import { formOf, type Request, type RequestInput } from '../web/src/core/form/request.ts'
import { check } from '../web/src/core/check/check.ts'
import { families } from '../web/src/families/index.ts'
import { modes } from '../web/src/modes/index.ts'
import { parseRequest, refusal, Refused } from './prompt/request.ts'
import { reworkRequest, withClipFacts } from './prompt/rework.ts'
import { type Server, serverAt } from './prompt/server.ts'

async function readRequest(path: string, server: Server | null): Promise<RequestInput> {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'))
  } catch (error) {
    throw refusal(path, String(error))
  }
  return parseRequest(await withClipFacts(json, server && ((name) => server.shim.probe(name))))
}

async function factsOf(form: Form, mode: Mode, { shim }: Server): Promise<FactsByName> {
  const found: Record<string, MediaFacts> = {}
  const slots = mode.media.flatMap(({ field }) => form[field] ?? [])
  const keys = mode.options.includes('keyframes') ? form.keyframes : []
  for (const name of [...slots, ...keys.map(({ image }) => image)]) {
    const fact = await shim.probe(name)
    if (fact) found[name] = fact
  }
  return found
}

/** What the form makes of it. */
async function checked(input: RequestInput, mode: Mode, server: Server | null): Promise<Request> {
  const form = formOf(input)
  const facts = server ? await factsOf(form, mode, server) : {}
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
        await server.shim.library(),
      )
    : { prompt, problems: [] }
  if (fitted.problems.length > 0) throw new Refused(fitted.problems)
  console.log(JSON.stringify(fitted.prompt, null, 2))
}

function report({ code, field, what, remedy, detail }: Problem): void {
  console.error(JSON.stringify({ code, field, what, remedy, detail }))
}

try {
  await main()
} catch (error) {
  if (error instanceof Refused) for (const found of error.problems) report(found)
  else if (error instanceof Unreachable)
    report(problem('server_down', undefined, { detail: error.message }))
  else console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
