import { expect, test } from 'vitest'
import { recordOf } from '../../../../tests/fakes/records.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import type { SettledForm } from '../../core/form/form.ts'
import { groupOf, groupRuns } from './groups.ts'

const source = { frames: 90, width: 256, height: 256 }
const span = { video: 'a.mp4', source, videoStart: 0.5, seconds: 0.7 }

function entry(
  id: string,
  createdAt: number,
  values: Partial<SettledForm>,
  mode = 'retake' as const,
) {
  return { ...recordOf(id, { request: requestOf(mode, { ...span, ...values }) }), createdAt }
}

test('a moment regenerated again, whatever the seed and the prompt are, is in one group', () => {
  const runs = [
    entry('third', 3, { seed: 3, prompt: 'another' }),
    entry('elsewhere', 2.5, { videoStart: 1 }),
    { ...entry('second', 2, { seed: 2 }), batch: { id: 'b', index: 0, count: 2 } },
    entry('longer', 1.5, { seconds: 1 }),
    entry('first', 1, { seed: 1 }),
    entry('other', 0, { video: 'b.mp4' }),
  ]
  const groups = groupRuns(runs)
  expect(
    groups.map(({ batch, runs: all }) => [batch?.count ?? 1, all.map(({ id }) => id)]),
  ).toEqual([
    [3, ['first', 'second', 'third']],
    [1, ['elsewhere']],
    [1, ['longer']],
    [1, ['other']],
  ])
  expect(groupOf(runs[0]!)).toBe(groups[0]?.id)
})

test('the same part of a video that another mode begins with is no moment regenerated', () => {
  const runs = [1, 2].map((n) => ({
    ...recordOf(`${n}`, { request: requestOf('style', { video: 'a.mp4', videoStart: 0.5 }) }),
    createdAt: n,
  }))
  expect(groupRuns(runs).map(({ batch }) => batch)).toEqual([null, null])
})

test('what was made of a retake is not one', () => {
  const clip = { file: 'x.mp4 [output]', job: null, frames: 90, width: 256, height: 256, fps: 24 }
  const smooth = entry('smooth', 2, {})
  const made = { ...smooth.request, rework: { id: 'smooth' as const, clips: [clip] } }
  expect(groupRuns([{ ...smooth, request: made }, entry('first', 1, {})])).toHaveLength(2)
})
