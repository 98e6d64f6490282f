import { type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import { advise } from '../../core/advice/advise.ts'
import { entryOf } from '../../core/family/catalogue.ts'
import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import type { ModeId } from '../../core/form/form.ts'
import type { JobEvent, JobTruth } from '../../core/jobs/job.ts'
import { inOrder } from '../../core/jobs/queue.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import { withRules } from '../../core/writing/fill-writer.ts'
import { readTake } from '../../core/writing/take.ts'
import { modes } from '../../modes/index.ts'
import { look, type Sighting } from '../jobs/sighting.ts'
import type { MachineState } from '../server/machine.ts'
import { onceAtATime } from '../world/once.ts'
import { ifReachable } from '../world/reachable.ts'
import type { Waits } from '../world/waits.ts'
import type { World } from '../world/world.ts'
import type { Paces } from './pace.ts'
import type { TakeState } from './session.ts'
import { isOpen, type Takes } from './takes.ts'

/** Finds out how far takes are in ComfyUI. */
export interface Following {
  /** ComfyUI doesn't answer; what was asked for goes on when it does */
  readonly silent: ShallowRef<boolean>
  /** Looks now; with several calls at once, one more time. */
  watch(): Promise<void>
  /** Ends a take's run in ComfyUI, or as soon as that answers. */
  drop(id: string): Promise<void>
  /** Forgets what was seen so far. */
  forget(): void
  dispose(): void
}

export interface FollowingParts {
  readonly comfy: Comfy
  readonly world: World
  readonly waits: Waits
  readonly families: Families
  readonly machine: MachineState
  readonly takes: Takes
  readonly paces: Paces
  /** of the form */
  readonly mode: () => ModeId
}

export function followTakes(parts: FollowingParts): Following {
  const { comfy, world, takes } = parts
  const silent = shallowRef(false)
  /** looks in a row that found no trace of a take */
  const unseen = new Map<string, number>()
  /** cancelled while ComfyUI didn't answer */
  const abandoned = new Set<string>()

  const watch = onceAtATime(async () => {
    await retryAbandoned()
    const ids = takes.open.value.map(({ id }) => id)
    if (ids.length === 0) return
    const sighting = await ifReachable(() => look(comfy, ids))
    silent.value = sighting === null
    if (sighting) for (const id of ids) judge(id, sighting)
  })

  function judge(id: string, { queue, truths }: Sighting): void {
    const state = takes.find(id)?.state
    if (!state || !isOpen(state)) return
    const place = inOrder(queue).findIndex((one) => one.id === id)
    if (place >= 0) {
      unseen.delete(id)
      const running = queue.find((one) => one.id === id)?.status === 'in_progress'
      if (!running) takes.put(id, { is: 'waiting', ahead: place })
      else if (state.is === 'waiting') takes.put(id, { is: 'writing', tokens: 0 })
      return
    }
    const truth = truths.get(id)
    if (truth) {
      unseen.delete(id)
      const ended = endOf(truth, parts)
      if (ended) takes.put(id, ended)
      return
    }
    // its bytes may still be on their way
    const looks = truth === null ? (unseen.get(id) ?? 0) + 1 : 0
    unseen.set(id, looks)
    if (looks > 1) takes.put(id, { is: 'failed', problem: problem('writing_lost') })
  }

  function hear(id: string, event: JobEvent): void {
    const state = takes.find(id)?.state
    const by = writing(parts).writer
    if (!by || !state || !isOpen(state)) return
    if (event.type === 'started') takes.put(id, { is: 'writing', tokens: 0 })
    if (event.type === 'progress') {
      const tokens = event.nodes[by.node]?.value ?? 0
      const before = state.is === 'writing' ? state.tokens : 0
      takes.put(id, { is: 'writing', tokens: Math.max(before, tokens) })
    }
    if (event.type === 'succeeded' || event.type === 'failed' || event.type === 'interrupted')
      void watch()
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

  const stopHearing = comfy.subscribe((event) => {
    if (event.type === 'job') hear(event.id, event.event)
    if (event.type === 'stale' && takes.open.value.length > 0) void watch()
  })
  const disown = comfy.ownFailures((id) => takes.find(id) !== undefined)
  const stopWatching = world.every(parts.waits.look, () => {
    if (takes.open.value.length > 0 || abandoned.size > 0) void watch()
  })

  return {
    silent,
    watch,
    drop,
    forget() {
      silent.value = false
      unseen.clear()
    },
    dispose() {
      stopHearing()
      disown()
      stopWatching()
    },
  }
}

/** The family that writes the takes. */
function writing({ families, takes }: Pick<FollowingParts, 'families' | 'takes'>): Family {
  return families.of(takes.session.value ?? { family: '' })
}

/** What became of a take; null: it was just put back into the queue, and the next look shows where. */
function endOf(truth: JobTruth, parts: FollowingParts): TakeState | null {
  switch (truth.status) {
    case 'completed':
      if (truth.milliseconds !== null) parts.paces.of(writing(parts)).learn(truth.milliseconds)
      return written((truth.texts ?? []).join('\n'), parts)
    case 'failed':
      return { is: 'failed', problem: failure(truth, parts) }
    case 'cancelled':
      return { is: 'cancelled' }
    case 'pending':
    case 'in_progress':
      return null
  }
}

function written(raw: string, parts: FollowingParts): TakeState {
  const now = parts.takes.session.value
  const { writer: by, promptLength } = writing(parts)
  if (!now || !by) return { is: 'cancelled' }
  const read = readTake(raw, {
    prompt: now.prompt,
    sent: withRules(now, by),
    maxLength: promptLength,
  })
  return read.is === 'prompt' ? read : { is: 'useless', why: read.is, raw }
}

type Failed = Extract<JobTruth, { status: 'failed' }>

function failure({ error }: Failed, parts: FollowingParts): Problem {
  const family = writing(parts)
  const advised =
    error &&
    advise(error, {
      family,
      mode: modes[parts.mode()],
      host: parts.machine.host.value,
      downloadOf: (file) => entryOf(family, file)?.id ?? null,
    })
  // its buttons are about a run
  const { actions: _, ...found } = advised ?? problem('run_failed', { message: null })
  return found
}
