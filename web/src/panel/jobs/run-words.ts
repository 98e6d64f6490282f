import { type Families, isDefault } from '../../core/family/families.ts'
import { type Family, loaderOf } from '../../core/family/family.ts'
import type { Mode } from '../../core/family/mode.ts'
import { planOf, presetOf } from '../../core/family/plan.ts'
import { entryOf } from '../../core/family/catalogue.ts'
import { presetName } from '../../core/family/words.ts'
import { isOpenLength, type Request } from '../../core/form/request.ts'
import { type Size, snapFrames } from '../../core/form/snap.ts'
import type { Place } from '../../core/jobs/queue.ts'
import type { Progress } from '../../core/progress/progress.ts'
import type { Glance } from '../../core/progress/run-tracker.ts'
import { clock } from '../../core/text/clock.ts'
import { sizeText } from '../../core/text/size-text.ts'
import { decimal, words } from '../../words/index.ts'
import { kindShort } from '../verbs/run-kind.ts'

/** The name of a run's family, if it isn't the default: then it is news. */
export function familyWords(request: Request, families: Families): string[] {
  const family = families.of(request)
  return isDefault(family, families) ? [] : [family.name]
}

/** "1280×704 · 5.04 s", "Smoother · 1280×704 · 48 fps · 5.04 s" */
export function resultFacts(request: Request, mode: Mode | undefined, families: Families): string {
  const { line } = words().viewer
  const saved = planFor(request, mode, families.of(request))?.saved
  return [
    ...familyWords(request, families),
    ...(request.rework ? [kindShort(request)] : []),
    sizeText(saved ?? request),
    // only then it is news
    ...(saved && request.rework ? [line.fps(decimal(saved.fps, 2))] : []),
    lengthWords(request, saved?.seconds ?? request.seconds),
  ].join(' · ')
}

/** "5.04 s", "up to 20.04 s" */
function lengthWords(request: Request, seconds: number): string {
  const { line } = words().viewer
  const lasts = line.seconds(decimal(seconds, 2))
  return isOpenLength(request) ? line.upTo(lasts) : lasts
}

/** Frames per second of the saved file. */
export function rateOf(request: Request, mode: Mode | undefined, family: Family): number {
  return planFor(request, mode, family)?.saved.fps ?? request.fps
}

/** "took 1:12" */
export function tookWords(milliseconds: number): string {
  return words().viewer.took(clock(milliseconds))
}

export function framesOf(request: Request, mode: Mode | undefined, family: Family): number {
  return (
    planFor(request, mode, family)?.saved.frames ??
    snapFrames(request.seconds, request.fps, family.frames.step)
  )
}

/** Null for a preset that no longer exists: an older version stored the run. */
function planFor(
  request: Request,
  mode: Mode | undefined,
  family: Family,
): ReturnType<typeof planOf> | null {
  return mode && presetOf(family, mode, request.preset) ? planOf(request, mode, family) : null
}

export function outputSize(request: Request, mode: Mode | undefined, family: Family): Size {
  return planFor(request, mode, family)?.saved ?? { width: request.width, height: request.height }
}

/** "0:48 elapsed · about 0:31 left" */
export function timeWords(elapsed: number, { left, late }: Pick<Glance, 'left' | 'late'>): string {
  const say = words().jobs.run
  const past = say.elapsed(clock(elapsed))
  // the narrowest card has no room for more beside the step
  if (late) return `${clock(elapsed)} · ${say.late}`
  if (left === null) return past
  // never show a time of zero seconds
  const rest = Math.ceil(left / 1000) * 1000
  return `${past} · ${rest > 0 ? say.left(clock(rest)) : say.almostDone}`
}

/** " · 2nd of 3"; empty when the place is obvious */
export function placeWords(at: Place | undefined): string {
  return at && at.of > 1 ? ` · ${words().jobs.run.place(at.place, at.of)}` : ''
}

/** "Text · Balanced · seed 7": tells waiting runs apart */
export function runWords(request: Request, families: Families): string {
  const { preset, seed } = request
  const seedWord = words().jobs.result.seed(seed)
  const name = presetName(preset, families.of(request))
  return [kindShort(request), ...familyWords(request, families), name, seedWord].join(' · ')
}

/** What a run is doing while its models load from disk, in a few words. */
export function loadingWord(reads: Progress['reads']): string {
  const say = words().jobs.loading
  return reads ? say.reads[reads] : say.slowOnce
}

/** Why a run seems stuck while its models load from disk, and what it is doing. */
export function loadingWords(
  reads: Progress['reads'],
  loader: Request['loader'],
  family: Family,
): string {
  const say = words().jobs.loading
  const { whole } = family.tiers
  const file = family.roles[loaderOf(family, whole).transformer]?.file ?? ''
  const size = loader === whole ? entryOf(family, file)?.gib : null
  const model = size ? say.sized(Math.round(size)) : say.models
  const why = `${model} ${say.onlyOnce}`
  return reads ? `${why} ${say.now(say.reads[reads])}` : why
}
