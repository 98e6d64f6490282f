import { type ComputedRef, type ShallowRef, shallowRef, watch } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { Families } from '../../core/family/families.ts'
import type { Offer } from '../../core/family/owner-limits.ts'
import { finishesOf } from '../../core/family/plan.ts'
import type { Preset } from '../../core/family/preset.ts'
import type { Form, PresetId } from '../../core/form/form.ts'
import type { Request } from '../../core/form/request.ts'
import { seedAfter } from '../../core/form/seeds.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { modes } from '../../modes/index.ts'
import type { Limiting } from '../server/limits.ts'
import type { Readiness } from '../form/readiness.ts'
import type { Undo } from '../form/undo.ts'
import type { Models } from '../server/models.ts'
import type { Server } from '../server/server.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import type { Press } from '../world/presses.ts'
import type { Storage } from '../world/storage.ts'
import type { World } from '../world/world.ts'
import type { Entry } from '../ledger/entry.ts'
import { words } from '../../words/index.ts'
import { finishing, finishingIfKept } from './finishing.ts'
import type { Jobs } from './jobs.ts'
import type { PromptBuilder } from './prompt-builder.ts'
import { createWaiting, type Waiting, type WaitingRun } from './waiting.ts'

/** Starts runs of the form and of earlier requests. */
export interface Runs {
  /** runs that start as soon as their files have arrived */
  readonly waiting: Waiting
  /** why ComfyUI refused the last run, for the fields; cleared when the form changes */
  readonly refused: ShallowRef<readonly Problem[]>
  /** a click is on its way to the server */
  readonly busy: ShallowRef<boolean>
  /**
   * Queues the form, as many times as it says, and then rolls a new seed unless it is locked. If only model
   * files are missing, remembers the click until they have arrived.
   */
  generate(): Promise<void>
  /** The same for requests that were checked: one batch. `later`: only model files are missing. */
  generateAll(requests: readonly Request[], later: boolean): Promise<void>
  /** Queues the same request under a new name. */
  again(request: Request): Promise<void>
  /** Queues the same request with another seed. */
  vary(request: Request): Promise<void>
  /**
   * Queues the full-size run of a draft, with the usual preset unless another of its `finishesOf` is given. It
   * reads the first pass that the draft saved; if that is gone it says so and repeats it.
   */
  finish(draft: Draft, preset?: PresetId): Promise<void>
  /** What the server's owner has against finishing it, while its first pass is still there; null: nothing. */
  finishProblem(draft: Draft, preset?: PresetId): Problem | null
  /** The presets that can finish a draft; none for any other run. */
  finishes(draft: Pick<Draft, 'request'>): readonly Preset[]
  /** The same for those of several runs that are drafts, as one batch. */
  finishAll(drafts: readonly Draft[]): Promise<void>
  rollSeed(): void
  dispose(): void
}

/** What finishing needs of a draft's entry. */
export type Draft = Pick<Entry, 'id' | 'name' | 'nodes' | 'request' | 'runOptions'>

export interface RunsParts {
  readonly comfy: Comfy
  readonly storage: Storage
  readonly world: World
  readonly tabs: Tabs
  readonly families: Families
  readonly form: Form
  readonly undo: Undo
  readonly server: Server
  readonly models: Models
  readonly readiness: Readiness
  readonly builder: PromptBuilder
  readonly jobs: Jobs
  readonly press: Press
  readonly limited: Limiting
  readonly offer: ComputedRef<Offer>
}

export function createRuns(parts: RunsParts): Runs {
  const { comfy, storage, world, tabs, families, form, undo, server, models } = parts
  const { readiness, builder, jobs, press, limited, offer } = parts
  const { refused } = builder
  const busy = shallowRef(false)
  const stopForgetting = watch(form, () => void (refused.value = []))

  /** The server answers and has everything that the run reads. */
  const isReady = (request: Request): boolean =>
    server.state.value.status === 'ready' &&
    models.link.value.is !== 'unknown' &&
    readiness.fitTo(request, 'preview').problems.length === 0

  const waiting = createWaiting({
    storage,
    world,
    tabs,
    isReady,
    isQueued: async (id) =>
      jobs.list.value.some((job) => job.id === id) || (await comfy.job(id)) !== null,
    queue: async (runs) => {
      const [own, made] = [runs.filter(isRework), runs.filter((run) => !isRework(run))]
      await queueAll(made)
      // each is a click of its own, and none is the form's
      for (const run of own) await queueAll([run])
      if (made.some(({ request }) => request.seed === form.seed)) rollUnlessLocked()
    },
  })

  async function generateNow(): Promise<void> {
    const { request } = readiness.check.value
    if (!request) return
    const later = readiness.lacksOnlyFiles.value
    if (!later && readiness.problems.value.length > 0) return
    const count = Math.max(1, form.variations)
    await queueNow(
      Array.from({ length: count }, (_, n) => ({ ...request, seed: seedAfter(request.seed, n) })),
      later,
    )
  }

  async function queueNow(wanted: readonly Request[], later: boolean): Promise<void> {
    busy.value = true
    try {
      const all = wanted.map((request) => ({ id: world.uuid(), request }))
      if (later) return waiting.remember(all)
      await queueAll(all)
      // running the form accepts it
      undo.hide()
      if (refused.value.length === 0) rollUnlessLocked()
    } finally {
      busy.value = false
    }
  }

  /** Several runs are a batch. */
  async function queueAll(all: readonly WaitingRun[]): Promise<void> {
    const [first, ...others] = all
    if (!first) return
    if (others.length === 0) return jobs.add(first.request, first.id)
    await jobs.addBatch(
      all.map(({ request }) => request),
      { ids: all.map(({ id }) => id) },
    )
  }

  function rollSeed(): void {
    form.seed = rolledSeed(world)
  }

  function rollUnlessLocked(): void {
    if (!form.seedLocked) rollSeed()
  }

  async function queue(verb: string, request: Request, from = request): Promise<void> {
    if (!isAllowed(request)) return
    await press(`${verb} ${JSON.stringify(from)}`, () => jobs.add(request))
  }

  /** Says what the owner's limits have against it. */
  function isAllowed(request: Request, options?: RunOptions): boolean {
    const [first] = limited.of([request], options)
    if (first) comfy.toast('warn', first.what, first.remedy)
    return !first
  }

  /** Those that the owner offers; with none of them, all, so that the reason can be said. */
  function finishes({ request }: Pick<Draft, 'request'>): readonly Preset[] {
    if (request.rework) return []
    const mode = modes[request.mode]
    const all = finishesOf(families.of(request), mode, request.preset)
    const offered = all.filter(({ id }) => offer.value.preset(mode, id))
    return offered.length > 0 ? offered : all
  }

  function wholeOf(draft: Draft, preset?: PresetId): Request | null {
    const all = finishes(draft)
    const next = preset === undefined ? all[0] : all.find(({ id }) => id === preset)
    return next ? { ...draft.request, preset: next.id } : null
  }

  async function finish(draft: Draft, preset?: PresetId): Promise<void> {
    const whole = wholeOf(draft, preset)
    if (!whole) return
    await press(`finish ${draft.id} ${whole.preset}`, async () => {
      const options = await finishing(draft, comfy, families)
      if (!isAllowed(whole, options)) return
      const say = words().drafts
      if (options.draft === undefined) comfy.toast('info', say.firstPassGone, say.firstPassRepeats)
      await jobs.add(whole, undefined, options)
    })
  }

  async function finishAll(drafts: readonly Draft[]): Promise<void> {
    const all = drafts.flatMap((draft) => {
      const request = wholeOf(draft)
      return request ? [{ draft, request }] : []
    })
    const [first, ...others] = all
    if (!first) return
    if (others.length === 0) return finish(first.draft)
    await press(`finish ${all.map(({ draft }) => draft.id).join()}`, async () => {
      const options: RunOptions[] = []
      for (const { draft } of all) options.push(await finishing(draft, comfy, families))
      if (!all.every(({ request }, n) => isAllowed(request, options[n]))) return
      const gone = options.filter(({ draft }) => draft === undefined).length
      const say = words().drafts
      if (gone > 0) comfy.toast('info', say.firstPassesGone(gone), say.firstPassesRepeat)
      await jobs.addBatch(
        all.map(({ request }) => request),
        { runOptions: options },
      )
    })
  }

  return {
    waiting,
    refused,
    busy,
    // two clicks are two runs: with different seeds, or the same one if it is locked
    generate: () => press('generate', generateNow, 0),
    generateAll: (requests, later) => press('generate', () => queueNow(requests, later), 0),
    again: (request) => queue('again', request),
    vary: (request) =>
      queue('vary', { ...request, rework: null, seed: rolledSeed(world) }, request),
    finish,
    finishProblem(draft, preset) {
      const whole = wholeOf(draft, preset)
      return (whole && limited.of([whole], finishingIfKept(draft, families))[0]) ?? null
    },
    finishes,
    finishAll,
    rollSeed,
    dispose() {
      stopForgetting()
      waiting.dispose()
    },
  }
}

function isRework({ request }: WaitingRun): boolean {
  return request.rework !== null
}

/** At most ten digits, so that it fits the narrowest panel. */
export function rolledSeed(world: World): number {
  return world.random(2 ** 32)
}
