import { expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { newRecord } from '../../core/history/record.ts'
import { newJob } from '../../core/jobs/job.ts'
import type { Request } from '../../core/form/request.ts'
import { families } from '../../families/index.ts'
import { ltx25 } from '../../families/ltx-2.5/index.ts'
import { likelyOf } from './past-runs.ts'

const open: Request = {
  ...requestOf('t2v', { family: ltx25.id, seconds: 20 }),
  family: ltx25.id,
  lengthByModel: true,
}
const ran = (request: Request) => newRecord(newJob(crypto.randomUUID(), request, [], 0), 'run')
const past = [41, 489, 57].map((chosenFrames) => ran({ ...open, chosenFrames }))
const likely = (values: Partial<Request> = {}, runs = past): number | null =>
  likelyOf({ ...open, ...values }, runs, families).chosenFrames

test('a length that the model has yet to choose is like those that it chose last', () => {
  expect(likely()).toBe(57)
  // the same seconds
  expect(likely({ fps: 48 })).toBe(113)
  expect(
    likely({}, [...Array.from({ length: 9 }, () => ran({ ...open, chosenFrames: 89 })), ...past]),
  ).toBe(89)
})

test('any other is what it is', () => {
  expect(likely({}, [])).toBeNull()
  expect(likely({ lengthByModel: false })).toBeNull()
  expect(likely({ chosenFrames: 97 })).toBe(97)
  // another family's model has chosen them
  const others = past.map(({ request }) => ran({ ...request, family: families.all[0].id }))
  expect(likely({}, others)).toBeNull()
})
