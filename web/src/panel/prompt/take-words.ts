import type { WritingCost } from '../../studio/writing/enhance.ts'
import type { TakeState } from '../../studio/writing/session.ts'
import { words } from '../../words/index.ts'

/** A token of English text is about three quarters of a word. */
const wordsPerToken = 0.75

/** What is happening to a take that is not ready. */
export function takeWords(state: TakeState): string {
  const say = words().writing.enhance
  switch (state.is) {
    case 'waiting':
      return state.ahead === null ? say.sending : say.waits(state.ahead)
    case 'writing':
      return state.tokens > 0
        ? say.writing(Math.max(1, Math.round(state.tokens * wordsPerToken)))
        : say.loading
    case 'useless':
      return say.useless[state.why]
    case 'cancelled':
      return say.cancelled
    case 'prompt':
    case 'failed':
      return ''
  }
}

/** Model and time, before anything is written. `runs`: ours that come first. */
export function costWords(cost: WritingCost, runs: number): string {
  const say = words().writing.enhance
  return [
    say.cost(cost.model, timeWords(cost.milliseconds), cost.separate),
    ...(cost.onCpu ? [say.onCpu] : []),
    ...(cost.seesImage ? [say.seesImage] : []),
    ...(runs > 0 ? [say.behind(runs)] : []),
    say.keeps,
  ].join(' ')
}

function timeWords(milliseconds: number | null): string {
  if (milliseconds === null) return words().writing.enhance.unknown
  const say = words().estimates
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  return say.about(seconds < 100 ? say.seconds(seconds) : say.minutes(Math.round(seconds / 60)))
}
