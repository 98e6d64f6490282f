import { words } from '../../words/index.ts'
import type { TimeRange } from './estimate.ts'

/** A range wider than this is named by both ends. */
const oneFigure = 1.6

/** "about 1 min 20 s" or "1–2 min": no more exact than the range is. */
export function timeText({ low, high }: TimeRange): string {
  const say = words().estimates
  if (high <= low * oneFigure) return say.about(lastingText(rounded((low + high) / 2)))
  const [from, to] = [rounded(low, Math.floor), rounded(high, Math.ceil)]
  return from === to ? say.about(lastingText(to)) : between(from, to)
}

function between(from: number, to: number): string {
  const say = words().estimates
  // "40–60 s", "1–2 min"
  if (to < 120) return say.secondsBetween(from, to)
  if (from >= 60 && from % 60 === 0 && to % 60 === 0 && to < 3600)
    return say.minutesBetween(from / 60, to / 60)
  return say.between(lastingText(from), lastingText(to))
}

/** To a step that suits its size: 1 s below 10 s, 10 s below 3 min, 1 min below an hour. */
function rounded(seconds: number, round: (value: number) => number = Math.round): number {
  const step = seconds < 10 ? 1 : seconds < 60 ? 5 : seconds < 180 ? 10 : seconds < 3600 ? 60 : 300
  return Math.max(1, round(seconds / step) * step)
}

/** "45 s", "1 min 20 s", "12 min", "1 h 20 min" */
export function lastingText(seconds: number): string {
  const say = words().estimates
  if (seconds < 60) return say.seconds(seconds)
  const [small, big, unit] =
    seconds < 3600
      ? ([say.seconds, say.minutes, 60] as const)
      : ([say.minutes, say.hours, 3600] as const)
  const rest = Math.round((seconds % unit) / (unit / 60))
  const whole = big(Math.floor(seconds / unit))
  return rest > 0 ? `${whole} ${small(rest)}` : whole
}
