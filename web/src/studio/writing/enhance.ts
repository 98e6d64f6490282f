import { computed, type ComputedRef, type ShallowRef, shallowRef, watch as watchChanges } from 'vue'
import { type Comfy } from '../../comfy/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import { advise } from '../../core/advice/advise.ts'
import { entryOf } from '../../core/family/catalogue.ts'
import { type Families, isDefault } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import type { Writer } from '../../core/family/writer.ts'
import type { FormField, ModeId, SettledForm } from '../../core/form/form.ts'
import type { JobEvent, JobTruth } from '../../core/jobs/job.ts'
import { inOrder } from '../../core/jobs/queue.ts'
import { eachOnce, type Problem, problem } from '../../core/problem/problem.ts'
import { fieldOf } from '../../core/prompt/fields.ts'
import { fit } from '../../core/prompt/fit.ts'
import { refusalOf } from '../../core/prompt/refusal.ts'
import { type Ask, fillWriter, told } from '../../core/writing/fill-writer.ts'
import { readTake } from '../../core/writing/take.ts'
import { modes } from '../../modes/index.ts'
import type { Undo } from '../form/undo.ts'
import { look, type Sighting } from '../jobs/sighting.ts'
import type { MachineState } from '../server/machine.ts'
import type { Models } from '../server/models.ts'
import type { Server } from '../server/server.ts'
import { onceAtATime } from '../world/once.ts'
import type { Press } from '../world/presses.ts'
import { ifReachable } from '../world/reachable.ts'
import type { Storage } from '../world/storage.ts'
import type { Waits } from '../world/waits.ts'
import type { World } from '../world/world.ts'
import { loadTakes, saveTakes } from './kept-takes.ts'
import { createPace } from './pace.ts'
import type { Session, Take, TakeState } from './session.ts'

/** What a take costs, before it is asked for. */
export interface WritingCost {
  readonly model: string
  /** no run loads this model */
  readonly separate: boolean
  /** of one take on this machine; null = none was written yet */
  readonly milliseconds: number | null
  /** the encoder runs on the CPU, in low-VRAM mode */
  readonly onCpu: boolean
  /** the first frame goes in, too */
  readonly seesImage: boolean
}

/** Better prompts, written by the family's language model in small runs of their own. */
export interface Enhance {
  /** false: this family has no writer */
  readonly offered: ComputedRef<boolean>
  readonly cost: ComputedRef<WritingCost>
  /** what keeps it from writing; missing files can be downloaded */
  readonly problems: ComputedRef<readonly Problem[]>
  /** the takes of the last press; null = none, or closed */
  readonly session: ShallowRef<Session | null>
  /** index of the take to look at */
  readonly chosen: ShallowRef<number>
  /** something is still being written */
  readonly busy: ComputedRef<boolean>
  /** ComfyUI doesn't answer; what was asked for goes on when it does */
  readonly silent: ShallowRef<boolean>
  /** the take that is in the prompt, unchanged; -1 = none */
  readonly used: ComputedRef<number>
  /** the prompt is no longer the one that was improved, nor a take of it */
  readonly outdated: ComputedRef<boolean>
  write(takes: number): Promise<void>
  choose(index: number): void
  /** Puts the chosen take into the prompt, with undo. */
  use(): void
  /** Puts the improved prompt back. */
  takeBack(): void
  /** Ends what is still waiting or being written; what was written stays. */
  cancel(): Promise<void>
  /** Cancels and forgets the takes. */
  close(): Promise<void>
  dispose(): void
}

export interface EnhanceParts {
  readonly comfy: Comfy
  readonly storage: Storage
  readonly world: World
  readonly waits: Waits
  readonly families: Families
  /** of the form */
  readonly family: ComputedRef<Family>
  readonly settled: ComputedRef<SettledForm>
  readonly server: Server
  readonly models: Models
  readonly machine: MachineState
  readonly undo: Undo
  readonly press: Press
}

export function createEnhance(parts: EnhanceParts): Enhance {
  const { comfy, world, waits, families, family, settled, server, models, machine, undo } = parts
  const writer = computed(() => family.value.writer)
  const kept = loadTakes(parts.storage)
  const session = shallowRef<Session | null>(kept?.session ?? null)
  const chosen = shallowRef(kept?.chosen ?? 0)
  const silent = shallowRef(false)
  const paces = new Map(
    families.all.map((one) => [
      one,
      createPace(parts.storage, isDefault(one, families) ? '' : one.id),
    ]),
  )
  /** looks in a row that found no trace of a take */
  const unseen = new Map<string, number>()
  /** cancelled while ComfyUI didn't answer */
  const abandoned = new Set<string>()
  let picked = false

  const open = computed(() => (session.value?.takes ?? []).filter(({ state }) => isOpen(state)))
  const problems = computed<readonly Problem[]>(() => (writer.value ? inTheWay(writer.value) : []))

  function askOf(seed: number): Ask {
    const { mode, prompt, loader, models: files, lowVram } = settled.value
    return { mode, prompt, image: imageOf(settled.value), seed, loader, models: files, lowVram }
  }

  function fitted(ask: Ask, by: Writer) {
    return fit(
      fillWriter(ask, family.value, by),
      server.defs.value,
      family.value,
      fieldsIn(ask.mode),
      models.library.value,
    )
  }

  /** The nodes that it shares with the mode's own run are set by the same fields. */
  function fieldsIn(mode: ModeId): (path: string) => FormField | undefined {
    return (path) => fieldOf(path, modes[mode], family.value)
  }

  function inTheWay(by: Writer): readonly Problem[] {
    if (server.state.value.status === 'down') return [problem('server_down')]
    return eachOnce(fitted(askOf(0), by).problems)
  }

  async function write(count: number): Promise<void> {
    const by = writer.value
    if (!by || problems.value.length > 0 || settled.value.prompt.trim() === '') return
    await close()
    const takes = Array.from({ length: count }, () => ({
      take: { id: world.uuid(), state: { is: 'waiting', ahead: null } } as Take,
      ask: askOf(world.random(2 ** 32)),
    }))
    const [first] = takes
    if (!first) return
    picked = false
    chosen.value = 0
    session.value = {
      prompt: first.ask.prompt,
      mode: first.ask.mode,
      family: family.value.id,
      seen: first.ask.image !== null,
      takes: takes.map(({ take }) => take),
    }
    for (const { take, ask } of takes) {
      // cancelled while an earlier one was sent
      if (!find(take.id) || find(take.id)?.state.is === 'cancelled') continue
      await send(take.id, ask, by)
    }
    void watch()
  }

  async function send(id: string, ask: Ask, by: Writer): Promise<void> {
    const answer = await ifReachable(() =>
      comfy.queue({ id, prompt: fitted(ask, by).prompt, request: { enhance: true } }),
    )
    // no answer: the next looks tell whether it arrived
    if (!answer) return void (silent.value = true)
    const [refused] = refusalOf(answer, family.value, fieldsIn(ask.mode), models.library.value)
    if (!refused) return
    put(id, { is: 'failed', problem: refused })
    await drop(id)
  }

  function find(id: string): Take | undefined {
    return session.value?.takes.find((take) => take.id === id)
  }

  function put(id: string, state: TakeState): void {
    const now = session.value
    if (!now || !find(id)) return
    session.value = {
      ...now,
      takes: now.takes.map((take) => (take.id === id ? { id, state } : take)),
    }
    // until the user chooses, the first that is finished is shown
    const shown = session.value.takes[chosen.value]?.state.is
    if (picked || shown === 'prompt') return
    const ready = session.value.takes.findIndex((take) => take.state.is === 'prompt')
    if (ready >= 0) chosen.value = ready
  }

  function heard(id: string, event: JobEvent): void {
    const state = find(id)?.state
    const by = session.value && families.of(session.value).writer
    if (!by || !state || !isOpen(state)) return
    if (event.type === 'started') put(id, { is: 'writing', tokens: 0 })
    if (event.type === 'progress') {
      const tokens = event.nodes[by.node]?.value ?? 0
      const before = state.is === 'writing' ? state.tokens : 0
      put(id, { is: 'writing', tokens: Math.max(before, tokens) })
    }
    if (event.type === 'succeeded' || event.type === 'failed' || event.type === 'interrupted')
      void watch()
  }

  const watch = onceAtATime(async () => {
    await retryAbandoned()
    const ids = open.value.map(({ id }) => id)
    if (ids.length === 0) return
    const sighting = await ifReachable(() => look(comfy, ids))
    silent.value = sighting === null
    if (sighting) for (const id of ids) judge(id, sighting)
  })

  function judge(id: string, { queue, truths }: Sighting): void {
    const state = find(id)?.state
    if (!state || !isOpen(state)) return
    const place = inOrder(queue).findIndex((one) => one.id === id)
    if (place >= 0) {
      unseen.delete(id)
      const running = queue.find((one) => one.id === id)?.status === 'in_progress'
      if (!running) put(id, { is: 'waiting', ahead: place })
      else if (state.is === 'waiting') put(id, { is: 'writing', tokens: 0 })
      return
    }
    const truth = truths.get(id)
    if (truth) return settle(id, truth)
    // its bytes may still be on their way
    const looks = truth === null ? (unseen.get(id) ?? 0) + 1 : 0
    unseen.set(id, looks)
    if (looks > 1) put(id, { is: 'failed', problem: problem('writing_lost') })
  }

  function settle(id: string, truth: JobTruth): void {
    unseen.delete(id)
    switch (truth.status) {
      case 'completed': {
        const of = families.of(session.value ?? { family: '' })
        if (truth.milliseconds !== null) paces.get(of)?.learn(truth.milliseconds)
        return put(id, stateOf(truth.texts ?? []))
      }
      case 'failed': {
        const of = families.of(session.value ?? { family: '' })
        const advised =
          truth.error &&
          advise(truth.error, {
            family: of,
            mode: modes[settled.value.mode],
            host: machine.host.value,
            downloadOf: (file) => entryOf(of, file)?.id ?? null,
          })
        // its buttons are about a run
        const { actions: _, ...found } = advised ?? problem('run_failed', { message: null })
        return put(id, { is: 'failed', problem: found })
      }
      case 'cancelled':
        return put(id, { is: 'cancelled' })
      case 'pending':
      case 'in_progress':
        // it was just put back into the queue: the next look shows where
        return
    }
  }

  function stateOf(texts: readonly string[]): TakeState {
    const now = session.value
    const { writer: by, promptLength } = families.of(now ?? { family: '' })
    if (!now || !by) return { is: 'cancelled' }
    const raw = texts.join('\n')
    const read = readTake(raw, {
      prompt: now.prompt,
      told: told(now, by),
      most: promptLength,
    })
    return read.is === 'prompt' ? read : { is: 'useless', why: read.is, raw }
  }

  async function drop(id: string): Promise<void> {
    try {
      await comfy.cancel(id)
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
      abandoned.add(id)
    }
  }

  async function retryAbandoned(): Promise<void> {
    for (const id of abandoned) {
      abandoned.delete(id)
      await drop(id)
    }
  }

  async function cancel(): Promise<void> {
    const ids = open.value.map(({ id }) => id)
    for (const id of ids) put(id, { is: 'cancelled' })
    await Promise.all(ids.map(drop))
  }

  async function close(): Promise<void> {
    const ending = cancel()
    session.value = null
    silent.value = false
    unseen.clear()
    await ending
  }

  const texts = computed(() =>
    (session.value?.takes ?? []).map(({ state }) => (state.is === 'prompt' ? state.text : null)),
  )
  const used = computed(() => texts.value.indexOf(settled.value.prompt))

  const stopKeeping = watchChanges(
    [session, chosen],
    () =>
      saveTakes(parts.storage, session.value && { session: session.value, chosen: chosen.value }),
    { flush: 'sync' },
  )
  const stopHearing = comfy.subscribe((event) => {
    if (event.type === 'job') heard(event.id, event.event)
    if (event.type === 'stale' && open.value.length > 0) void watch()
  })
  const disown = comfy.ownFailures((id) => find(id) !== undefined)
  const stopWatching = world.every(waits.look, () => {
    if (open.value.length > 0 || abandoned.size > 0) void watch()
  })

  return {
    offered: computed(() => writer.value !== undefined),
    cost: computed(() => ({
      model: writer.value?.model ?? '',
      separate: writer.value?.separate === true,
      milliseconds: paces.get(family.value)?.expected.value ?? null,
      onCpu: settled.value.lowVram,
      seesImage: imageOf(settled.value) !== null,
    })),
    problems,
    session,
    chosen,
    busy: computed(() => open.value.length > 0),
    silent,
    used,
    outdated: computed(() => {
      const now = session.value
      return !!now && settled.value.prompt !== now.prompt && used.value < 0
    }),
    write: (takes) => parts.press('enhance', () => write(takes)),
    choose(index) {
      picked = true
      chosen.value = index
    },
    use() {
      const text = texts.value[chosen.value]
      if (text === null || text === undefined || text === settled.value.prompt) return
      picked = true
      undo.replacePrompt('take', text)
    },
    takeBack() {
      const now = session.value
      if (!now || settled.value.prompt === now.prompt) return
      const step = undo.last.value
      const ours = step?.kind === 'prompt' && step.from === 'take' && !step.undone
      // its own step brings back exactly what was there
      if (ours && !undo.changed.value) return undo.undo()
      undo.replacePrompt('take', now.prompt)
    },
    cancel,
    close,
    dispose() {
      stopKeeping()
      stopHearing()
      disown()
      stopWatching()
    },
  }
}

function isOpen({ is }: TakeState): boolean {
  return is === 'waiting' || is === 'writing'
}

/** The first frame that the mode requires: an image that only suggests a style says nothing about the start. */
function imageOf(form: SettledForm): string | null {
  const starts = modes[form.mode].media.some(({ field, required }) => field === 'image' && required)
  return starts ? form.image : null
}
