import { describe, expect, test } from 'vitest'
import { timed } from '../../../../tests/fakes/timed.ts'
import { done, october, recordOf } from '../../../../tests/fakes/records.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { families } from '../../families/index.ts'
import { modeIds } from '../form/form.ts'
import {
  allHistory,
  filtersIn,
  findHistory,
  type HistoryFilter,
  historyOf,
  reviveFilter,
  videosFirst,
} from './history.ts'
import type { JobRecord } from './record.ts'

const presetIds = ['draft', 'fast', 'balanced', 'quality'] as const

const kite = recordOf('kite', { createdAt: october + 2, favourite: true })
const talk = recordOf('talk', {
  createdAt: october + 1,
  request: {
    ...requestOf('lipsync', { preset: 'fast', seed: 123456, seconds: 9 }),
    prompt: 'Eine Frau sagt „Ja“, Café',
  },
  state: { ...done, milliseconds: 90_000 },
})
const broken = recordOf('broken', { createdAt: october, state: { status: 'failed', problems: [] } })
const waiting = recordOf('waiting', { createdAt: october + 3, state: { status: 'pending' } })
const gone = recordOf('gone', { deleted: true })
const history = historyOf([broken, gone, kite, talk, waiting])
const found = (values: Partial<HistoryFilter>) =>
  findHistory(history, { ...allHistory, ...values }, families).map(({ id }) => id)

describe('the history', () => {
  test('has everything except deleted jobs, newest first', () => {
    expect(found({})).toEqual(['waiting', 'kite', 'talk', 'broken'])
  })

  test.each<[string, Partial<HistoryFilter>, string[]]>([
    ['mode', { mode: 'lipsync' }, ['talk']],
    ['preset', { preset: 'fast' }, ['talk']],
    ['favourites', { favourites: true }, ['kite']],
    ['failed runs', { state: 'failed' }, ['broken']],
    ['runs that go on', { state: 'running' }, ['waiting']],
    ['videos', { state: 'completed' }, ['kite', 'talk']],
    ['a first day', { from: october + 2 }, ['waiting', 'kite']],
    ['a last day', { to: october + 1 }, ['broken']],
    ['two of these', { state: 'completed', favourites: true }, ['kite']],
  ])('is filtered by %s', (_, filter, expected) => expect(found(filter)).toEqual(expected))

  test.each<[string, string[]]>([
    ['RED Kite', ['waiting', 'kite', 'broken']],
    ['kite frau', []],
    ['frau lipsync', []],
    ['frau ja', ['talk']],
    ['cafe\u0301', ['talk']],
    ['123456', ['talk']],
    ['speech.wav', ['talk']],
    ['t2v_1_00001_.mp4', ['kite', 'talk']],
    ['t2v_kite', ['kite']],
    ['  ', ['waiting', 'kite', 'talk', 'broken']],
    ['.*', []],
  ])('is searched for %j', (text, expected) => expect(found({ text })).toEqual(expected))

  test('is filtered by family, also what was stored before there were two', () => {
    const of = (id: string, family: string) =>
      recordOf(id, { request: { ...requestOf('t2v'), family } })
    const records = ['', 'ltx-2.3', 'ltx-2.5', 'gone'].map((family) => of(`of ${family}`, family))
    const filtered = (family: string | null) =>
      findHistory(records, { ...allHistory, family }, families).map(({ id }) => id)
    expect(filtered('ltx-2.3')).toEqual(['of ', 'of ltx-2.3', 'of gone'])
    expect(filtered('ltx-2.5')).toEqual(['of ltx-2.5'])
    expect(filtered(null)).toHaveLength(4)
  })

  test('sorts in four ways', () => {
    expect(found({ sort: 'oldest' })).toEqual(['broken', 'talk', 'kite', 'waiting'])
    expect(found({ sort: 'longest' })[0]).toBe('talk')
    expect(found({ sort: 'slowest' }).slice(0, 2)).toEqual(['talk', 'kite'])
  })

  test('finds a run again after it has changed', () => {
    const changed = { ...kite, request: { ...kite.request, prompt: 'a green kite' } }
    const find = (text: string) => findHistory([changed], { ...allHistory, text }, families).length
    expect([find('green'), find('red')]).toEqual([1, 0])
  })

  test('filters 5 000 entries in less than 5 ms', async () => {
    const words = 'a red kite over dunes, waves in the wind, a voice tells of the sea '.repeat(6)
    const many = Array.from({ length: 5000 }, (_, n): JobRecord =>
      recordOf(`job-${n}`, {
        createdAt: october + n * 60_000,
        favourite: n % 7 === 0,
        request: {
          ...requestOf('t2v'),
          mode: modeIds[n % 6]!,
          preset: presetIds[n % 4]!,
          seed: n * 7919,
          prompt: `${n} ${words}`,
        },
      }),
    )
    const all = historyOf(many)
    const filters: Partial<HistoryFilter>[] = [
      {},
      { text: 'voice sea 4999' },
      { text: 'nowhere' },
      { mode: 't2v', preset: 'draft', favourites: true },
      { text: 'kite', sort: 'slowest', from: october + 9 },
    ]
    for (const values of filters) {
      const filter = { ...allHistory, ...values }
      const rounds = 15
      const search = (): void => {
        for (let n = 0; n < rounds; n++) findHistory(all, filter, families)
      }
      // JIT warm-up
      search()
      const { took } = await timed(search)
      expect(took / rounds, JSON.stringify(values)).toBeLessThan(5)
    }
  })
})

describe('a filter', () => {
  test.each<[Partial<HistoryFilter>, number]>([
    [{}, 0],
    [{ text: 'kite', sort: 'oldest' }, 0],
    [{ state: null }, 1],
    [{ from: 1, to: 2 }, 1],
    [{ mode: 't2v', preset: 'draft', favourites: true, state: 'failed', to: 2 }, 5],
    [{ family: 'ltx-2.5' }, 1],
  ])('%j counts %i', (values, count) =>
    expect(filtersIn({ ...videosFirst, ...values })).toBe(count),
  )

  test('is kept, without the text', () => {
    const filter: HistoryFilter = {
      mode: 'style',
      family: 'ltx-2.5',
      preset: 'draft',
      state: null,
      favourites: true,
      from: 1,
      to: 2,
      text: 'kite',
      sort: 'slowest',
    }
    const kept: unknown = JSON.parse(JSON.stringify(filter))
    expect(reviveFilter(kept)).toEqual({ ...filter, text: '' })
  })

  test.each([null, undefined, 'all', {}, { mode: 'none', sort: 7, from: '1', state: 'done' }])(
    'that is stored as %j shows videos',
    (stored) => expect(reviveFilter(stored)).toEqual(videosFirst),
  )
})
