import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCopies, done, recordOf, states } from '../../../../tests/fakes/records.ts'
import { isOver } from '../jobs/job.ts'
import { covers, mergeRecords } from './merge.ts'
import { edited, type JobRecord } from './record.ts'

const start = recordOf('a', { state: { status: 'pending' } })
const finished: JobRecord = { ...start, state: done, updatedAt: start.updatedAt + 5 }
const [merged] = [(...copies: JobRecord[]) => mergeRecords(copies)[0]]

describe('two copies of a record', () => {
  test('merge into one, and the newer one wins', () => {
    expect(mergeRecords([start, recordOf('b')], [finished]).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(merged(start, finished)).toEqual(finished)
  })

  test('from two tabs lose neither the favourite of one nor the end seen by the other', () => {
    for (const later of [1, 9]) {
      const favourite = edited(start, { favourite: true }, start.updatedAt + later)
      const expected = {
        favourite: true,
        state: done,
        updatedAt: start.updatedAt + Math.max(5, later),
      }
      expect(merged(favourite, finished)).toMatchObject(expected)
      expect(merged(finished, favourite)).toMatchObject(expected)
    }
  })

  test('keep times that only one of them has', () => {
    const timing = { cold: false, seconds: { decode_video: 3 }, samplers: {} }
    const later = { ...finished, updatedAt: finished.updatedAt + 1 }
    expect(merged(later, { ...finished, timing })?.timing).toEqual(timing)
    expect(merged(finished, later)).not.toHaveProperty('timing')
  })

  test('keep a deleted job deleted until the user restores it', () => {
    const deleted = edited(finished, { deleted: true }, start.updatedAt + 6)
    const laterNews = { ...finished, updatedAt: start.updatedAt + 99 }
    expect(merged(laterNews, deleted)?.deleted).toBe(true)
    const undone = edited(deleted, { deleted: false }, start.updatedAt + 7)
    expect(merged(laterNews, deleted, undone)?.deleted).toBe(false)
  })

  test('keep a hidden job hidden and in History, whatever arrives later', () => {
    const hidden = edited(finished, { hidden: true }, start.updatedAt + 6)
    const laterNews = { ...finished, updatedAt: start.updatedAt + 99 }
    for (const copies of [
      [laterNews, hidden],
      [hidden, laterNews],
    ])
      expect(merged(...copies)).toMatchObject({ hidden: true, deleted: false })
  })

  test('never revive a finished job nor lose a video that was seen', () => {
    const lost: JobRecord = {
      ...start,
      state: { status: 'failed', problems: [] },
      updatedAt: start.updatedAt + 9,
    }
    const stale: JobRecord = { ...start, updatedAt: start.updatedAt + 20 }
    expect(merged(lost, stale)?.state.status).toBe('failed')
    expect(merged(lost, finished, stale)?.state).toEqual(done)
  })

  test('keep the video of a run that finished before its cancellation arrived', () => {
    const cancelled: JobRecord = {
      ...start,
      state: { status: 'cancelled' },
      updatedAt: finished.updatedAt + 9,
    }
    expect(merged(cancelled, finished)?.state).toEqual(done)
    expect(merged(finished, cancelled)?.state).toEqual(done)
  })

  test('merge the same in any order', () => {
    fc.assert(
      fc.property(anyCopies, fc.infiniteStream(fc.nat()), (copies, places) => {
        const shuffled = copies
          .map((copy) => ({ copy, place: places.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ copy }) => copy)
        const one = mergeRecords(copies)
        const two = mergeRecords(shuffled)
        const summary = ({ id, updatedAt, editedAt, state }: JobRecord) => [
          id,
          updatedAt,
          editedAt,
          state.status,
        ]
        expect(two.map(summary)).toEqual(one.map(summary))
        expect(mergeRecords(one, one)).toEqual(one)
      }),
      { numRuns: 1000 },
    )
  })

  test('merge the same in two tabs that each hold one', () => {
    fc.assert(
      fc.property(anyCopies, ([one, other]) => {
        fc.pre(one !== undefined && other !== undefined)
        expect(mergeRecords([one], [other])).toEqual(mergeRecords([other], [one]))
      }),
    )
  })

  test('are covered by their merge', () => {
    fc.assert(
      fc.property(anyCopies, (copies) => {
        for (const record of mergeRecords(copies))
          for (const copy of copies.filter(({ id }) => id === record.id)) {
            expect(record.updatedAt).toBeGreaterThanOrEqual(copy.updatedAt)
            expect(isOver(record) || !isOver(copy)).toBe(true)
          }
      }),
    )
    expect(covers(finished, start)).toBe(true)
    expect(covers(start, finished)).toBe(false)
    expect(covers(finished, JSON.parse(JSON.stringify(finished)) as JobRecord)).toBe(true)
  })
})

test('a video that was seen stays, whatever another tab recorded, and whenever', () => {
  const completed = recordOf('a', { updatedAt: 1 })
  for (const state of states.filter(({ status }) => status !== 'completed')) {
    const other = recordOf('a', { state, updatedAt: 9, favourite: true })
    for (const lists of [
      [[completed], [other]],
      [[other], [completed]],
    ])
      expect(mergeRecords(...lists)).toMatchObject([{ state: done, favourite: true }])
  }
})
