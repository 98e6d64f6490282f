import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCopies, done, recordOf, states } from '../../../tests/fakes/records.ts'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { problem } from './problem.ts'
import { edited, newRecord, reviveRecord } from './record.ts'

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a record', () => {
  test.each(states)('of a job that is $status is read as it was written', (state) => {
    const notes = [problem('fps_assumed', { fps: 24 }, { field: 'video' })]
    const record = recordOf('a', { state, notes, favourite: true })
    expect(reviveRecord(again(record))).toEqual(record)
  })

  test('keeps the problems of a failed run, actions of other versions among them', () => {
    const failed = {
      status: 'failed',
      problems: [
        {
          ...problem('run_lost'),
          code: 'of_tomorrow',
          actions: [{ kind: 'dance', label: 'Dance' }],
        },
      ],
    }
    expect(reviveRecord(again({ ...recordOf('a'), state: failed }))?.state).toEqual(failed)
  })

  test.each(['a.svg', 'a.xml', 'a.html', 'a.mp4.svg', 'kite'])(
    'X3 that calls %s its video has none: opened as a page, it could run scripts',
    (filename) => {
      const file = { filename, subfolder: 'video/LTX_AIO', type: 'output' }
      const record = reviveRecord(again(recordOf('a', { state: { ...done, file } })))
      expect(record?.request).toEqual(requestOf('t2v'))
      expect(JSON.stringify(record?.state)).not.toContain(filename)
    },
  )

  test('keeps the times of its run, and nothing in their place', () => {
    const timing = {
      cold: true,
      seconds: { ckpt: 9 },
      samplers: { sample_1: { steps: 8, pace: 1 } },
    }
    const record = recordOf('a', { state: done, timing })
    expect(reviveRecord(again(record))).toEqual(record)
    expect(reviveRecord(again({ ...record, timing: { cold: 'x' } }))).not.toHaveProperty('timing')
  })

  test('that an older version deleted stays deleted, and one that it kept is not hidden', () => {
    const { hidden: _, ...older } = recordOf('a', { deleted: true })
    expect(reviveRecord(again(older))).toMatchObject({ deleted: true, hidden: false })
    expect(reviveRecord(again({ ...older, deleted: false }))).toMatchObject({
      deleted: false,
      hidden: false,
    })
  })

  test('of an older version gets what it lacks', () => {
    const { mode, prompt, seed } = requestOf('t2v')
    const old = {
      id: 'a-1',
      createdAt: 5,
      request: { mode, prompt, seed, camera: 'x' },
      state: done,
    }
    expect(reviveRecord(old)).toEqual({
      ...newRecord(
        { id: 'a-1', createdAt: 5, request: requestOf('t2v'), nodes: [], state: done },
        '',
      ),
      request: { ...requestOf('t2v'), negative: '' },
    })
  })

  test('that is torn keeps what makes sense', () => {
    const torn = {
      ...recordOf('a'),
      updatedAt: 'x',
      nodes: 3,
      favourite: 'yes',
      notes: [{}],
      name: 7,
    }
    expect(reviveRecord(torn)).toMatchObject({
      id: 'a',
      updatedAt: torn.createdAt,
      nodes: [],
      favourite: false,
      notes: [],
      name: '',
      state: done,
    })
  })

  test('with a state that nobody knows is asked about again', () => {
    for (const state of [undefined, 'x', {}, { status: 'constructor' }, { status: 'completed' }])
      expect(reviveRecord({ ...recordOf('a'), state })?.state).toEqual({ status: 'pending' })
  })

  test('without an id that can name a file, a time or a mode is none', () => {
    for (const values of [{ id: '../x' }, { id: '' }, { createdAt: null }, { request: {} }])
      expect(reviveRecord({ ...recordOf('a'), ...values })).toBeNull()
  })

  test('remembers when the user changed it', () => {
    expect(edited(recordOf('a'), { favourite: true }, 9)).toMatchObject({
      favourite: true,
      updatedAt: 9,
      editedAt: 9,
    })
  })

  test('is read from anything without an exception, and the same when read again', () => {
    const chaos = fc.oneof(
      fc.anything(),
      fc
        .tuple(
          anyCopies,
          fc.dictionary(fc.constantFrom(...Object.keys(recordOf('a'))), fc.anything()),
        )
        .map(([[record], values]) => ({ ...record, ...values })),
    )
    fc.assert(
      fc.property(chaos, (stored) => {
        const record = reviveRecord(stored)
        expect(record && reviveRecord(record)).toEqual(record)
      }),
    )
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
