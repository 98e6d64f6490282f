import { describe, expect, it } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { type JobState, newJob } from '../jobs/job.ts'
import { badgeOf, endingOf, titleOf } from './notice.ts'
import { problem } from '../problem/problem.ts'

const running = { fraction: 0.428, left: 30_400 }

describe('outside the panel', () => {
  it.each([
    [[], null],
    [[null, null], '2'],
    [[null, running, null], '42%'],
    [[{ fraction: 0.999, left: null }], '99%'],
  ])('the icon says of %j: %s', (standings, words) => {
    expect(badgeOf(standings)).toBe(words)
  })

  it.each([
    [[], null],
    [[null], null],
    [[null, running], '42 % · 0:31 · LTX AIO'],
    [[{ ...running, left: null }], '42 % · LTX AIO'],
  ])('the title says of %j: %s', (standings, words) => {
    expect(titleOf(standings)).toBe(words)
  })
})

describe('the end of a run', () => {
  const ending = (state: JobState, prompt = 'a red kite') =>
    endingOf({ ...newJob('1', requestOf('t2v', { prompt }), [], 0), state })
  const file = { filename: 'a.mp4', subfolder: '', type: 'output' }

  it('is announced with its prompt, cut to a line', () => {
    const notice = ending(
      { status: 'completed', file, milliseconds: 1 },
      `kite\n${'x'.repeat(999)}`,
    )
    expect(notice).toMatchObject({ failed: false, summary: 'The video is ready' })
    expect(notice?.detail).toMatch(/^kite x+…$/)
    expect(notice?.detail).toHaveLength(120)
  })

  it('is announced with the error', () => {
    const problems = [problem('run_failed', { message: 'no reason given' })]
    expect(ending({ status: 'failed', problems })).toEqual({
      failed: true,
      summary: 'A run failed',
      detail: problems[0]?.what,
    })
  })

  it('is not announced if it was cancelled', () => {
    expect(ending({ status: 'cancelled' })).toBeNull()
  })
})
