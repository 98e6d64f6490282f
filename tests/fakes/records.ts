import fc from 'fast-check'
import { type JobState, newJob } from '../../web/src/core/jobs/job.ts'
import { type JobRecord, newRecord } from '../../web/src/core/history/record.ts'
import { requestOf } from './requests.ts'

export const october = Date.UTC(2026, 9, 12)

export const done: Extract<JobState, { status: 'completed' }> = {
  status: 'completed',
  file: { filename: 't2v_1_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' },
  milliseconds: 61_000,
}

export function recordOf(id: string, values: Partial<JobRecord> = {}): JobRecord {
  const job = newJob(id, values.request ?? requestOf('t2v'), ['save'], october)
  return { ...newRecord({ ...job, state: done }, `t2v_${id}`), ...values }
}

export const states: readonly JobState[] = [
  { status: 'waiting' },
  { status: 'submitting' },
  { status: 'submitting', unsent: true },
  { status: 'pending' },
  { status: 'in_progress', startedAt: 1, cached: [], nodes: {}, file: null },
  { status: 'failed', problems: [] },
  { status: 'cancelled' },
  done,
]

/** Copies of two jobs from two tabs, written milliseconds apart so that times collide. */
export const anyCopies: fc.Arbitrary<readonly JobRecord[]> = fc.array(
  fc
    .record({
      id: fc.constantFrom('a', 'b'),
      updatedAt: fc.integer({ min: 1, max: 4 }),
      editedAt: fc.integer({ min: 0, max: 3 }),
      state: fc.constantFrom(...states),
      favourite: fc.boolean(),
      hidden: fc.boolean(),
      deleted: fc.boolean(),
      name: fc.constantFrom('x', 'y'),
    })
    .map(({ id, ...values }) => recordOf(id, values)),
  { maxLength: 6 },
)
