import { type MachineNow, parseMachine } from '../../web/src/comfy/machine.ts'
import { goodJson } from '../../web/src/comfy/http.ts'
import { check } from '../../web/src/core/check/check.ts'
import { comfyNeeded, type Family } from '../../web/src/core/family/family.ts'
import type { Mode } from '../../web/src/core/family/mode.ts'
import { noLimits, type Offer, offerOf } from '../../web/src/core/family/owner-limits.ts'
import { finishesOf } from '../../web/src/core/family/plan.ts'
import { presetName } from '../../web/src/core/family/words.ts'
import { type Headers, headersOf, noHeaders } from '../../web/src/core/files/facts.ts'
import type { Library } from '../../web/src/core/files/library.ts'
import { lorasUnfit } from '../../web/src/core/files/lora-fit.ts'
import { mismatchesIn } from '../../web/src/core/files/matching.ts'
import { fileNamed } from '../../web/src/core/form/held.ts'
import type { FactsByName, MediaFacts } from '../../web/src/core/form/media.ts'
import { formOf, type Request, type RequestInput } from '../../web/src/core/form/request.ts'
import { eachOnce, type Problem, problem } from '../../web/src/core/problem/problem.ts'
import { fieldOf } from '../../web/src/core/prompt/fields.ts'
import { fill, type FillOptions } from '../../web/src/core/prompt/fill.ts'
import { fit, type Fitted } from '../../web/src/core/prompt/fit.ts'
import { standIn } from '../../web/src/core/prompt/needs.ts'
import { families } from '../../web/src/families/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { ifAnswered } from '../../web/src/studio/world/reachable.ts'
import { words } from '../../web/src/words/index.ts'
import { parseRequest, refusal, Refused } from '../prompt/request.ts'
import { reworkRequest, withClipFacts } from '../prompt/rework.ts'
import type { Server } from '../prompt/server.ts'
import { filesOf, type Named } from './files.ts'
import { anyVideo } from './list.ts'

/** What a server has, as far as checks need it. */
export interface Known {
  readonly library: Library | null
  readonly headers: Headers
  /** ComfyUI's; null: unknown */
  readonly version: string | null
  /** what its owner limits */
  readonly offer: Offer
}

/** The machine of a server; null if it doesn't say. Throws `Unreachable`. */
export async function machineOf({ call }: Pick<Server, 'call'>): Promise<MachineNow | null> {
  return parseMachine(await goodJson(await call('/system_stats')))
}

/** Asks a server what it has; without our backend it says less. Throws `Unreachable`. */
export async function learn(server: Server): Promise<Known> {
  const { shim } = server
  const machine = await machineOf(server)
  const files = await ifAnswered(() => shim.headers())
  return {
    library: await ifAnswered(() => shim.library()),
    headers: files ? headersOf(files) : noHeaders,
    version: machine?.comfyui ?? null,
    offer: offerOf((await ifAnswered(() => shim.limits())) ?? noLimits, families.all, modes),
  }
}

export interface Checked {
  /** null while a file that decides about it isn't on the server yet */
  readonly request: Request | null
  readonly problems: readonly Problem[]
  readonly notes: readonly Problem[]
}

/** Checks requests as the panel checks its form. */
export interface Checks {
  /**
   * A request whose files have the server's names; `coming`: those that will be uploaded. `finish`: also whether its
   * draft could be finished.
   */
  row(input: RequestInput, coming: ReadonlySet<string>, finish: boolean): Promise<Checked>
  /** The prompt of a run of this name, and what this server is known to refuse in it. */
  prompt(request: Request, name: string, options?: FillOptions): Promise<Fitted>
}

/** Why the backend can't read a name that no file has. */
const gone = ['file_missing', 'bad_name']

export function createChecks(server: Server, known: Known): Checks {
  const facts = new Map<string, Promise<MediaFacts | null>>()

  function probe(name: string): Promise<MediaFacts | null> {
    const asked = facts.get(name) ?? server.shim.probe(name)
    facts.set(name, asked)
    return asked
  }

  async function factsOf(files: readonly Named[]): Promise<FactsByName> {
    const found: Record<string, MediaFacts> = {}
    for (const { name } of files) {
      const fact = await probe(name)
      if (fact) found[name] = fact
    }
    return found
  }

  /** Throws `Refused` for files that are neither here nor there. */
  async function checkThere(files: readonly Named[], found: FactsByName): Promise<void> {
    for (const { field, name } of files) {
      const fact = Object.hasOwn(found, name) ? found[name] : null
      const isGone =
        fact === null
          ? !(await isThere(name, server))
          : fact?.kind === 'unreadable' && gone.includes(fact.cause ?? '')
      if (isGone)
        throw refusal(
          field,
          `there is no ${name} beside the list, and none in ComfyUI’s input folder`,
        )
    }
  }

  async function fitted(request: Request, name: string, options?: FillOptions): Promise<Fitted> {
    const mode = modes[request.mode]
    const family = families.of(request)
    const filled = fill(request, mode, family, name, options)
    const defs = await server.nodeDefs(filled)
    const made = fit(filled, defs, family, (path) => fieldOf(path, mode, family), known.library)
    const mixed = mismatchesIn(made.prompt, family, known.headers, defs, request.models)
    const unfit = lorasUnfit(request.loras, known.headers, family)
    return { ...made, problems: [...made.problems, ...mixed, ...unfit] }
  }

  async function reworked(input: RequestInput, coming: ReadonlySet<string>): Promise<Checked> {
    const json = await withClipFacts(input, async (name) =>
      coming.has(name) ? anyVideo : probe(name),
    )
    const { request, problems } = reworkRequest(parseRequest(json))
    if (problems.length > 0) return { request: null, problems, notes: [] }
    const isOpen = filesOf(input).some(({ name }) => coming.has(name))
    const { problems: unfit } = await fitted(request, 'check')
    return { request: isOpen ? null : request, problems: unfit, notes: [] }
  }

  async function formed(
    input: RequestInput,
    found: FactsByName,
    isOpen: boolean,
    finish: boolean,
  ): Promise<Checked> {
    const form = formOf(input)
    const mode = modes[form.mode]
    const family = families.of(form)
    const { request, problems, notes } = check(form, mode, family, found)
    // what the file will say
    const own = isOpen ? problems.filter(({ code }) => code !== 'video_unknown') : problems
    if (own.length > 0) return { request: null, problems: own, notes }
    const run = request ?? likely(input, mode, family)
    const finished = finish ? finishOf(run) : null
    const runs = finished ? [run, finished] : [run]
    const fits = await Promise.all(runs.map((one) => fitted(one, 'check')))
    const unfit = eachOnce(fits.flatMap((one) => one.problems))
    return { request: isOpen ? null : request, problems: unfit, notes: isOpen ? [] : notes }
  }

  return {
    prompt: fitted,
    async row(input, coming, finish) {
      try {
        const family = families.of({ family: input.family ?? '' })
        const old = tooOld(family, known)
        if (old) return { request: null, problems: [old], notes: [] }
        const unoffered = input.rework ? [] : notOffered(input, finish, known)
        if (unoffered.length > 0) return { request: null, problems: unoffered, notes: [] }
        const files = filesOf(input)
        const there = files.filter(({ name }) => !coming.has(name))
        const found = await factsOf(there)
        await checkThere(there, found)
        return input.rework
          ? await reworked(input, coming)
          : await formed(input, found, there.length < files.length, finish)
      } catch (error) {
        if (error instanceof Refused) return { request: null, problems: error.problems, notes: [] }
        throw error
      }
    },
  }
}

/** The full-size run of a draft; null of a run that isn't a draft. */
export function finishOf(request: Request): Request | null {
  if (request.rework) return null
  const [next] = finishesOf(families.of(request), modes[request.mode], request.preset)
  return next ? { ...request, preset: next.id } : null
}

function tooOld(family: Family, { version }: Known): Problem | null {
  const needs = comfyNeeded(family, version)
  return needs === null
    ? null
    : problem(
        'family_needs_comfyui',
        { family: family.name, needs, has: version ?? '' },
        { field: 'family' },
      )
}

/** What the server's owner doesn't offer of a request: its mode, its preset, or the one that finishes its draft. */
function notOffered(input: RequestInput, finish: boolean, { offer }: Known): Problem[] {
  const { mode: id, preset: chosen } = formOf(input)
  const mode = modes[id]
  const family = families.of({ family: input.family ?? '' })
  const name = words().modes[id].name
  if (!offer.mode(mode, family))
    return [problem('mode_not_offered', { mode: name }, { field: 'mode' })]
  const preset = chosen || family.preset
  const wanted = finish
    ? [
        preset,
        ...finishesOf(family, mode, preset)
          .slice(0, 1)
          .map((one) => one.id),
      ]
    : [preset]
  const offered = family.presets[mode.presets]
    .filter((one) => offer.preset(mode, one.id))
    .map((one) => presetName(one.id, family))
    .join(words().ui.comma)
  return wanted
    .filter((one) => !offer.preset(mode, one))
    .map((one) =>
      problem(
        'preset_not_offered',
        { preset: presetName(one, family), mode: name, offered },
        { field: 'preset' },
      ),
    )
}

/** A request that reads the same model files, whatever a file of it will say. */
function likely(input: RequestInput, mode: Mode, family: Family): Request {
  const { preset, control, tool, sound, loras, loader, models } = formOf(input)
  const base = standIn(mode, family)
  return {
    ...base,
    control,
    sound,
    loras,
    models,
    tool: tool || base.tool,
    preset: preset || base.preset,
    loader: loader || base.loader,
  }
}

/** Whether a server without our backend has a file. */
async function isThere(name: string, { call }: Server): Promise<boolean> {
  const query = new URLSearchParams({ ...fileNamed(name) }).toString()
  return (await call(`/view?${query}`, { method: 'HEAD' })).ok
}
