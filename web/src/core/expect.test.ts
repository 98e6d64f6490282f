import { expect, test } from 'vitest'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { modes } from '../modes/index.ts'
import { expected } from './expect.ts'
import { type Work, workOf } from './work.ts'

const work = workOf(requestOf('t2v'), modes.t2v, ltx23) as Work

/** What is expected of a node after runs that took so long there, newest first. */
function after(...seconds: number[]): number | undefined {
  const past = seconds.map((decode) => ({
    work,
    timing: { cold: false, seconds: { decode_video: decode }, samplers: {} },
  }))
  return expected('decode_video', work, false, past)?.setup
}

test('one run that was disturbed, as by a game, does not make the next one slow', () => {
  expect(after(100, 10, 11)).toBe(11)
})

test('another card is believed at its second run', () => {
  expect(after(5, 5, 90, 90, 90)).toBe(5)
})
