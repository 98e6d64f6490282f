import { expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { newRecord } from '../../core/history/record.ts'
import { newJob } from '../../core/jobs/job.ts'
import { reviveEntry } from './entry.ts'

const stored = newRecord(newJob('a', requestOf('t2v'), [], 0, 'waiting'), 't2v_a')
const runOptions = { draft: 't2v_draft' }

test('a waiting run keeps how it is to run, also from a version that named it otherwise', () => {
  expect(reviveEntry({ ...stored, runOptions })).toMatchObject({ runOptions })
  expect(reviveEntry({ ...stored, manner: runOptions })).toMatchObject({ runOptions })
  const torn = reviveEntry({ ...stored, runOptions: 'x' })
  expect(torn?.id).toBe('a')
  expect(torn).not.toHaveProperty('runOptions')
})
