import type { Families } from '../../core/family/families.ts'
import { presetName } from '../../core/family/words.ts'
import type { Request } from '../../core/form/request.ts'
import type { Place } from '../../core/jobs/queue.ts'
import type { Glance } from '../../core/progress/run-tracker.ts'
import { clock } from '../../core/text/clock.ts'
import { shownName } from '../../core/text/display.ts'
import { awaitsFrame } from '../../studio/jobs/following.ts'
import type { Entry } from '../../studio/ledger/entry.ts'
import { words } from '../../words/index.ts'
import { kindShort } from '../verbs/run-kind.ts'
import { familyWords, loadingWord, placeWords, timeWords } from '../jobs/run-words.ts'

/** "Text · seed 7": tells runs apart, with what matters first. */
export function nameWords(request: Request): string {
  return words().queue.row(kindShort(request), request.seed)
}

export interface RowWords {
  /** what it does */
  readonly doing: string
  /** at the end of the row, always visible */
  readonly time: string
}

export interface RowFacts {
  readonly families: Families
  readonly glance: Glance | null
  /** among everyone's */
  readonly place: Place | undefined
  /** milliseconds that such runs take; null if unknown */
  readonly estimate: number | null
  /** ComfyUI isn't responding */
  readonly silent: boolean
  /** the part that it waits for and nobody makes, counted from 1 */
  readonly missing: number | null
  /** the name of the engine that alone is to make it; null: others may */
  readonly wanted: string | null
}

/** The row of a run, in one line. */
export function rowWords(run: Entry, facts: RowFacts): RowWords {
  const { request, state, cancelling } = run
  const { families, glance, place, estimate, silent, missing, wanted } = facts
  const say = words().jobs.run
  // first, because a narrow row cuts the end
  const at = run.engine ? `${shownName(run.engine.name)} · ` : ''
  const waitsFor = wanted === null ? '' : `${capital(words().engines.waitsFor(wanted))} · `
  if (cancelling) return { doing: say.cancelling, time: '' }
  if (state.status === 'submitting') {
    const sending = silent ? say.kept : say.sending
    return { doing: state.unsent && !silent ? say.notSent : sending, time: '' }
  }
  if (state.status === 'in_progress' && glance) {
    const { doing, time } = runningWords(glance)
    return { doing: at + doing, time }
  }
  const whole = `${[nameWords(request), ...familyWords(request, families)].join(' · ')} · ${presetName(request.preset, families.of(request))}`
  const name = state.status === 'waiting' ? waitsFor + waitingWords(run, whole, missing) : whole
  return {
    doing: at + (state.status === 'pending' ? `${name}${placeWords(place)}` : name),
    time: estimate === null ? '' : words().queue.about(spanWords(estimate)),
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** With what it waits for apart from its turn. */
function waitingWords(run: Entry, name: string, missing: number | null): string {
  if (missing !== null) return words().parts.missing(missing, name)
  if (run.runOptions?.gathers) return words().parts.afterAll(name)
  return awaitsFrame(run) ? words().queue.afterPart(name) : name
}

/** "Diffusion 1 · step 3 of 8", "0:31 left" */
export function runningWords({ stage, step, left, late, loading, reads }: Glance): RowWords {
  const { run } = words().jobs
  const doing = [
    words().stages[stage],
    ...(step ? [run.step(step.value, step.max)] : []),
    ...(loading && left === null ? [loadingWord(reads)] : []),
  ].join(' · ')
  // never show a time of zero seconds
  const rest = left === null ? 0 : Math.ceil(left / 1000) * 1000
  const almost = left === null ? '' : run.almostDone
  const time = rest > 0 ? words().queue.left(clock(rest)) : almost
  return { doing, time: late ? run.late : time }
}

/** "Diffusion 1 · 2 of 4 · step 3 of 8 · 0:48 elapsed · about 0:31 left" */
export function detailWords(glance: Glance, elapsed: number): string {
  const { run } = words().jobs
  const { stage, place, stages, step } = glance
  const name = words().stages[stage]
  return [
    place > 0 ? run.stage(name, place, stages) : name,
    ...(step ? [run.step(step.value, step.max)] : []),
    timeWords(elapsed, glance),
  ].join(' · ')
}

/** "0:40", "9 min", "2 h 5 min" */
export function spanWords(milliseconds: number): string {
  if (milliseconds < 90_000) return clock(milliseconds)
  const say = words().estimates
  const minutes = Math.round(milliseconds / 60_000)
  const rest = say.minutes(minutes % 60)
  return minutes < 60 ? rest : `${say.hours(Math.floor(minutes / 60))} ${rest}`
}

/**
 * The time until all are done, if each goes to the place that is free first; null unless all of it is known.
 * `placesOf`: where a run is made, or may be.
 */
export function totalOf(
  line: readonly Entry[],
  leftOf: (job: Entry) => number | null,
  placesOf: (job: Entry) => readonly string[],
): number | null {
  const busy = new Map<string, number>()
  const until = (place: string): number => busy.get(place) ?? 0
  for (const job of line) {
    const left = leftOf(job)
    const [place] = placesOf(job).toSorted((a, b) => until(a) - until(b))
    if (left === null || place === undefined) return null
    busy.set(place, until(place) + left)
  }
  return Math.max(0, ...busy.values())
}
