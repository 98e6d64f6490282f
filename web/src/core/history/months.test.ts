import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyMoment, moment } from '../../../../tests/fakes/timed.ts'
import { done, october, recordOf } from '../../../../tests/fakes/records.ts'
import { fold, monthOf } from './months.ts'
import { edited, type JobRecord } from './record.ts'

const day = 24 * 3600_000
const now = october + day
const nothing = new Map<string, number>()
const file = (...records: JobRecord[]) => new Map([['2026-10', records]])
const ids = (records: readonly JobRecord[] | undefined) => records?.map(({ id }) => id)

describe('the month of a job', () => {
  test('follows the calendar', () => {
    fc.assert(
      fc.property(anyMoment, ({ milliseconds, iso }) => {
        expect(monthOf(milliseconds)).toBe(iso.slice(0, 7))
      }),
      { numRuns: 2000 },
    )
    for (const iso of ['2028-02-29T23:59:59.999Z', '2028-03-01', '2100-02-28', '2026-12-31'])
      expect(monthOf(moment(iso).milliseconds)).toBe(iso.slice(0, 7))
  })

  test('always makes a valid file name, whatever the clock said', () => {
    expect([-8.64e15, 8.64e15].map(monthOf)).toEqual(['0000-01', '9999-12'])
  })
})

describe('folding', () => {
  test('writes finished jobs into their months, next to existing records', () => {
    const later = recordOf('c', { createdAt: october + 30 * day })
    const running = recordOf('r', { state: { status: 'pending' } })
    const months = new Map([
      ['2026-10', [recordOf('old', { createdAt: october - 1 })]],
      ['2026-11', []],
    ])
    const { write, remove } = fold([recordOf('a'), later, running], months, nothing, now)
    expect([...write.keys()]).toEqual(['2026-10', '2026-11'])
    expect(ids(write.get('2026-10'))).toEqual(['a', 'old'])
    expect(ids(write.get('2026-11'))).toEqual(['c'])
    expect(remove).toEqual([])
  })

  test('leaves an unreadable month alone', () => {
    expect(fold([recordOf('a')], new Map(), nothing, now)).toMatchObject({ remove: [] })
    expect(fold([recordOf('a')], new Map(), nothing, now).write.size).toBe(0)
  })

  test('removes a job’s own file only a minute after it was seen in its month', () => {
    const a = recordOf('a')
    const first = fold([a], file(a), nothing, now)
    expect([first.write.size, first.remove]).toEqual([0, []])
    const early = fold([a], file(a), first.seen, now + 59_999)
    expect(early.remove).toEqual([])
    expect(fold([a], file(a), early.seen, now + 60_000).remove).toEqual(['a'])
  })

  test('starts over when another tab has undone it', () => {
    const a = recordOf('a')
    const { seen } = fold([a], file(a), nothing, now)
    const undone = fold([a], file(recordOf('b')), seen, now + 60_000)
    expect(ids(undone.write.get('2026-10'))).toEqual(['a', 'b'])
    expect(undone.remove).toEqual([])
    expect(fold([a], file(a), undone.seen, now + 61_000).remove).toEqual([])
  })

  test('overwrites folded records with newer edits', () => {
    const a = recordOf('a')
    const favourite = edited(a, { favourite: true }, now)
    const { write, remove } = fold([favourite], file(a), new Map([['a', 0]]), now)
    expect(write.get('2026-10')).toEqual([favourite])
    expect(remove).toEqual([])
  })

  test('keeps a deleted job as a tombstone for a month, then forgets it', () => {
    const deleted = edited(recordOf('a'), { deleted: true }, now)
    const kept = fold([deleted], file(recordOf('a')), nothing, now)
    expect(kept.write.get('2026-10')).toEqual([deleted])
    const later = now + 31 * day
    const forgotten = fold([deleted], file(deleted, recordOf('b')), nothing, later)
    expect(ids(forgotten.write.get('2026-10'))).toEqual(['b'])
    const seen = fold([deleted], file(recordOf('b')), nothing, later).seen
    expect(fold([deleted], file(recordOf('b')), seen, later + 60_000).remove).toEqual(['a'])
  })

  test('loses no job or edit, whatever two tabs do at once', () => {
    const step = fc.constantFrom('read', 'fold', 'edit', 'end')
    const turns = fc.array(fc.tuple(fc.constantFrom(0, 1), step), { minLength: 20, maxLength: 60 })
    fc.assert(
      fc.property(turns, (turnsOfTabs) => {
        const files = new Map<string, JobRecord>()
        let month: readonly JobRecord[] = []
        let clock = now
        const tabs = [0, 1].map(() => ({
          files: [] as JobRecord[],
          month,
          seen: nothing as ReadonlyMap<string, number>,
          readAt: 0,
        }))
        const favourites = new Set<string>()
        const made = new Set<string>()
        for (const [who, what] of turnsOfTabs) {
          const tab = tabs[who]!
          clock += 20_000
          if (what === 'end') {
            const id = `j${made.size}`
            made.add(id)
            files.set(id, recordOf(id, { state: done, updatedAt: clock }))
          } else if (what === 'edit') {
            const id = [...made][favourites.size]
            const known = id && (files.get(id) ?? month.find((record) => record.id === id))
            if (!known) continue
            favourites.add(known.id)
            files.set(known.id, edited(known, { favourite: true }, clock))
          } else if (what === 'read') {
            Object.assign(tab, { files: [...files.values()], month, readAt: clock })
          } else if (tab.readAt > 0) {
            const months = new Map([['2026-10', tab.month]])
            const { write, remove, seen, until } = fold(tab.files, months, tab.seen, tab.readAt)
            tab.readAt = 0
            if (clock >= until) continue
            tab.seen = seen
            month = write.get('2026-10') ?? month
            for (const id of remove) if (tab.files.includes(files.get(id)!)) files.delete(id)
          }
        }
        const all = new Map([...month, ...files.values()].map((record) => [record.id, record]))
        expect(new Set(all.keys())).toEqual(made)
        for (const id of favourites) expect(all.get(id)?.favourite).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
