import type { Comfy } from '../../comfy/comfy.ts'
import { reworkProblem } from '../../core/check/reworkable.ts'
import type { Families } from '../../core/family/families.ts'
import { heardSound } from '../../core/form/media.ts'
import type { Request } from '../../core/form/request.ts'
import { type Clip, clipOf, maxClips, type Rework } from '../../core/form/rework.ts'
import { type SoundPart, soundParts } from '../../core/form/sound-parts.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import { words } from '../../words/index.ts'
import type { Media } from '../form/media.ts'
import type { Limiting } from '../server/limits.ts'
import type { Readiness } from '../form/readiness.ts'
import type { MachineState } from '../server/machine.ts'
import type { World } from '../world/world.ts'
import { announced } from './announced.ts'
import { ifAnswered } from '../world/reachable.ts'
import type { Jobs } from './jobs.ts'

export interface PartsParts {
  readonly comfy: Comfy
  readonly families: Families
  readonly media: Pick<Media, 'facts'>
  readonly readiness: Readiness
  readonly machine: Pick<MachineState, 'machine'>
  readonly world: Pick<World, 'uuid'>
  readonly limited: Limiting
  readonly jobs: Pick<Jobs, 'addBatch'>
}

/** Nothing is drawn, only pauses are asked for. */
const minPeaks = 2

/**
 * Queues the form as runs that together hold all of its audio from its start on: one batch, in which each run begins
 * with the last frame of the one before it, and the last run joins them. What is in the way of a single run is said instead.
 */
export async function generateParts(parts: PartsParts): Promise<void> {
  const { comfy, families, media, readiness, machine, world, limited, jobs } = parts
  const { request, length } = readiness.check.value
  const [obstacle] = readiness.problems.value
  if (obstacle) return comfy.toast('warn', obstacle.what, obstacle.remedy)
  const sound = request?.audio ? heardSound(media.facts[request.audio]) : null
  if (!request?.audio || !length || !sound) return
  const span = { start: request.audioStart, end: sound.seconds }
  const pauses = await pausesIn(comfy, request.audio)
  const cut = soundParts(
    span,
    { fps: length.fps, ...families.of(request).frames },
    length.frames,
    pauses,
  )
  const requests = cut.map((part, index) => requestFor(part, index, request))
  const [limit] = limited.of(requests)
  if (limit) return comfy.toast('warn', limit.what, limit.remedy)
  const runOptions: RunOptions[] = cut.map((_, index) => (index === 0 ? {} : { continues: true }))
  const ids = cut.map(() => world.uuid())
  const join = joinOf(requests, ids, families)
  if (!join) return void (await jobs.addBatch(requests, { ids, runOptions }))
  const trouble = reworkProblem(join.rework, machine.machine.value?.ram)
  if (trouble) {
    comfy.toast('warn', trouble.what, words().notices.partsApart)
    return void (await jobs.addBatch(requests, { ids, runOptions }))
  }
  await jobs.addBatch([...requests, join], {
    ids: [...ids, world.uuid()],
    runOptions: [...runOptions, { gathers: true }],
  })
}

/**
 * The request that joins the videos of these runs, with the sound that was given rather than theirs, which was encoded
 * in parts. Null for a family that joins nothing, and for one part or too many.
 */
export function joinOf(
  parts: readonly Request[],
  ids: readonly string[],
  families: Families,
): (Request & { readonly rework: Rework }) | null {
  const [first] = parts
  const count = parts.length
  if (!first?.audio || count < 2 || count > maxClips) return null
  if (!families.of(first).reworks?.join) return null
  const clips = parts.flatMap((request, at): Clip[] => {
    const job = ids[at]
    const made = announced({ request }, families)
    // its file is known when it has been made
    return job && made
      ? [clipOf({ filename: `${job}.mp4`, subfolder: '', type: 'output' }, job, made)]
      : []
  })
  const sound = { file: first.audio, start: first.audioStart }
  return { ...first, rework: { id: 'join', clips, sound } }
}

/** After the first, every part begins with an image, whatever the first one began with. */
export function requestFor(part: SoundPart, index: number, request: Request): Request {
  const own = { ...request, audioStart: part.start, seconds: part.seconds }
  if (index === 0) return own
  return { ...own, mode: 'lipsync', image: null, crops: {}, imageStrength: 1 }
}

async function pausesIn(
  comfy: Comfy,
  name: string,
): Promise<readonly (readonly [number, number])[]> {
  const ask = { count: minPeaks, pauses: true } as const
  const never = new AbortController().signal
  const peaks = await ifAnswered(() => comfy.shim.peaks(name, ask, () => undefined, never))
  return peaks?.done ? (peaks.pauses ?? []) : []
}
