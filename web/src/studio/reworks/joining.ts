import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { reworkProblem } from '../../core/check/reworkable.ts'
import type { Families } from '../../core/family/families.ts'
import type { Held } from '../../core/form/held.ts'
import { fileNamed } from '../../core/form/held.ts'
import { keptSound, type MediaFacts } from '../../core/form/media.ts'
import type { Request } from '../../core/form/request.ts'
import {
  type Clip,
  framesAt,
  longestCrossfade,
  type Reworked,
  reworked,
  sharedFrames,
  shortestCrossfade,
} from '../../core/form/rework.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import type { TimeRange } from '../../core/progress/estimate.ts'
import type { Estimates } from '../estimates/estimates.ts'
import type { Limiting } from '../server/limits.ts'
import type { Readiness } from '../form/readiness.ts'
import { type ReadFacts, receive } from '../form/receiving.ts'
import { announced } from '../jobs/announced.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Entry } from '../ledger/entry.ts'
import type { MachineState } from '../server/machine.ts'
import type { Press } from '../world/presses.ts'
import type { World } from '../world/world.ts'
import { clipFrom, factsOf } from './clips.ts'

/** Several videos, put in order and joined in a run of its own. */
export interface Joining {
  readonly parts: ShallowRef<readonly Part[]>
  /** files on their way to the server */
  readonly sending: ShallowRef<readonly string[]>
  /** what comes of them; null for fewer than two */
  readonly made: ComputedRef<Joined | null>
  /** seconds that each shares with the one before it; 0 = cuts */
  readonly crossfade: ShallowRef<number>
  /** this ComfyUI has the nodes for it */
  readonly canFade: ComputedRef<boolean>
  /** why they can't be joined */
  readonly problem: ComputedRef<Problem | null>
  /** why a file was not added */
  readonly trouble: ShallowRef<Problem | null>
  /** Adds finished videos at the end, in this order. */
  add(entries: readonly Entry[]): Promise<void>
  /** Adds files of the desktop or of the server. */
  addFiles(files: readonly (File | Held)[]): Promise<void>
  /** Puts a part before another one; null = last. */
  move(key: string, before: string | null): void
  remove(key: string): void
  /** Rounds to tenths of a second. */
  fade(seconds: number): void
  close(): void
  /** Queues it. */
  start(): Promise<void>
}

export interface Part {
  /** its own, as a video may be there twice */
  readonly key: string
  readonly clip: Clip
  /** frames that it has in the joined video */
  readonly frames: number
  /** those of them that it shares with the one before it */
  readonly shared: number
  /** it is cut and scaled to the first one's size */
  readonly fitted: boolean
  /** frames are repeated or left out, since the first one has another rate */
  readonly spread: boolean
}

export interface Joined extends Reworked {
  readonly seconds: number
  readonly time: TimeRange | null
}

export interface JoiningParts {
  readonly comfy: Pick<Comfy, 'shim' | 'upload' | 'uploadLimit'>
  readonly look: ReadFacts
  readonly world: World
  readonly families: Families
  readonly readiness: Pick<Readiness, 'fitTo'>
  readonly machine: Pick<MachineState, 'machine'>
  readonly estimates: Pick<Estimates, 'of'>
  readonly limited: Limiting
  readonly jobs: Pick<Jobs, 'add' | 'list'>
  readonly press: Press
}

/** What AudioConcat joins. */
const joinedChannels = 2

export function createJoining(parts: JoiningParts): Joining {
  const { comfy, look, world, families, readiness, machine, estimates, limited, jobs, press } =
    parts
  const chosen = shallowRef<readonly { readonly key: string; readonly clip: Clip }[]>([])
  const sending = shallowRef<readonly string[]>([])
  const trouble = shallowRef<Problem | null>(null)
  /** of the video that was added first: a joined video needs the settings of one */
  const base = shallowRef<Request | null>(null)

  const crossfade = shallowRef(0)

  function requestWith(seconds: number): Request | null {
    const clips = chosen.value.map(({ clip }) => clip)
    if (clips.length < 2 || !base.value) return null
    const maker = jobs.list.value.find(({ id }) => clips.some(({ job }) => job === id))
    const faded = seconds > 0 ? { crossfade: seconds } : {}
    return { ...(maker?.request ?? base.value), rework: { id: 'join', clips, ...faded } }
  }

  const canFade = computed(() => {
    const faded = requestWith(shortestCrossfade)
    const cuts = requestWith(0)
    return !faded || !cuts || lacksNode(faded) === lacksNode(cuts)
  })
  const request = computed(() => requestWith(canFade.value ? crossfade.value : 0))

  function lacksNode(wanted: Request): boolean {
    const { problems } = readiness.fitTo(wanted, 'preview')
    return problems.some(({ code }) => code === 'node_missing')
  }

  function put(clip: Clip): void {
    chosen.value = [...chosen.value, { key: world.uuid(), clip }]
  }

  /** Adds what is known to be a video with a sound that can be joined; says why not otherwise. */
  function take(held: Held, facts: MediaFacts | null, otherwise: Reworked | null): void {
    const found = clipFrom(held.at, held.job ?? null, facts, otherwise)
    if (!found) {
      trouble.value = problem('video_unknown', { name: held.name })
      return
    }
    if ('problem' in found) {
      trouble.value = found.problem
      return
    }
    const sound = facts?.kind === 'video' ? keptSound(facts) : null
    if (sound && (sound.channels ?? 1) > joinedChannels)
      trouble.value = problem('sound_not_joined', {
        name: held.name,
        channels: sound.channels ?? 0,
      })
    else put(found.clip)
  }

  async function send(file: File): Promise<void> {
    sending.value = [...sending.value, file.name]
    const { signal } = new AbortController()
    const video = { field: 'video', kind: 'video' } as const
    try {
      const received = await receive(file, video, { comfy, look }, () => undefined, signal)
      if (!received) return
      if ('problem' in received) trouble.value = received.problem
      else {
        const at = fileNamed(received.name)
        take({ name: file.name, type: '', at }, received.facts, null)
      }
    } finally {
      sending.value = sending.value.toSpliced(sending.value.indexOf(file.name), 1)
    }
  }

  function close(): void {
    chosen.value = []
    base.value = null
    trouble.value = null
    crossfade.value = 0
  }

  return {
    sending,
    trouble,
    crossfade,
    canFade,
    fade(seconds) {
      const tenths = Math.round(Math.min(longestCrossfade, Math.max(0, seconds)) * 10) / 10
      crossfade.value = tenths
    },
    parts: computed((): readonly Part[] => {
      const [first] = chosen.value
      const shared = request.value?.rework ? sharedFrames(request.value.rework) : []
      return chosen.value.map(({ key, clip }, at) => {
        const { fps, width, height } = first?.clip ?? clip
        const frames = framesAt(clip, fps)
        return {
          key,
          clip,
          frames,
          shared: shared[at] ?? 0,
          fitted: clip.width !== width || clip.height !== height,
          spread: frames !== clip.frames,
        }
      })
    }),
    made: computed(() => {
      if (!request.value?.rework) return null
      const made = reworked(request.value.rework)
      return { ...made, seconds: made.frames / made.fps, time: estimates.of(request.value) }
    }),
    problem: computed(() => {
      if (!request.value?.rework) return null
      const own = reworkProblem(request.value.rework, machine.machine.value?.ram)
      const [unfit] = readiness.fitTo(request.value, 'preview').problems
      return own ?? unfit ?? limited.of([request.value])[0] ?? null
    }),
    async add(entries) {
      trouble.value = null
      for (const entry of entries) {
        const { state, id } = entry
        if (state.status !== 'completed' || state.missing) continue
        base.value ??= { ...entry.request, rework: null }
        const file = { name: state.file.filename, type: '', at: state.file, job: id } as const
        take(file, await factsOf(state.file, comfy), announced(entry, families))
      }
    },
    async addFiles(files) {
      trouble.value = null
      for (const file of files) {
        if (file instanceof File) await send(file)
        else {
          const entry = jobs.list.value.find(({ id }) => id === file.job)
          take(file, await factsOf(file.at, comfy), entry ? announced(entry, families) : null)
        }
      }
    },
    move(key, before) {
      const part = chosen.value.find((one) => one.key === key)
      if (!part || key === before) return
      const others = chosen.value.filter((one) => one !== part)
      const at = before === null ? -1 : others.findIndex((one) => one.key === before)
      chosen.value = at < 0 ? [...others, part] : others.toSpliced(at, 0, part)
    },
    remove(key) {
      chosen.value = chosen.value.filter((one) => one.key !== key)
      if (chosen.value.length === 0) close()
    },
    close,
    start: () =>
      press('join', async () => {
        if (!request.value) return
        await jobs.add(request.value)
        close()
      }),
  }
}
