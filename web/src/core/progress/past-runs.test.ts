import { expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { expected, type Work, workOf } from './past-runs.ts'

const work = workOf(requestOf('t2v'), modes.t2v, ltx23) as Work

/** The expectation for a node after runs with these times, newest first. */
function after(...seconds: number[]): number | undefined {
  const past = seconds.map((decode) => ({
    work,
    timing: { cold: false, seconds: { decode_video: decode }, samplers: {} },
  }))
  return expected('decode_video', false, { table: ltx23.nodes, work, past })?.setup
}

test('one run that was disturbed, by a game for example, does not slow the next estimate', () => {
  expect(after(100, 10, 11)).toBe(11)
})

test('another card counts from its second run on', () => {
  expect(after(5, 5, 90, 90, 90)).toBe(5)
})
