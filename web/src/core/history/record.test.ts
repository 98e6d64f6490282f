import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCopies, done, recordOf, states } from '../../../../tests/fakes/records.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { problem } from '../problem/problem.ts'
import { edited, newRecord, reviveRecord } from './record.ts'

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a record', () => {
  test.each(states)('of a job that is $status survives a round trip', (state) => {
    const notes = [problem('fps_assumed', { fps: 24 }, { field: 'video' })]
    const record = recordOf('a', { state, notes, favourite: true })
    expect(reviveRecord(again(record))).toEqual(record)
  })

  test('keeps a failed run’s problems, including actions from other versions', () => {
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
    'X3 that names %s as its video has none: opened as a page, it could run scripts',
    (filename) => {
      const file = { filename, subfolder: 'video/LTX_AIO', type: 'output' }
      const record = reviveRecord(again(recordOf('a', { state: { ...done, file } })))
      expect(record?.request).toEqual(requestOf('t2v'))
      expect(JSON.stringify(record?.state)).not.toContain(filename)
    },
  )

  test('keeps the times of its run, and adds none', () => {
    const timing = {
      cold: true,
      // including a node of an older version's graph
      seconds: { ckpt: 9, old_node: 1 },
      samplers: { sample_1: { steps: 8, pace: 1 } },
    }
    const record = recordOf('a', { state: done, timing })
    expect(reviveRecord(again(record))).toEqual(record)
    expect(reviveRecord(again({ ...record, timing: { cold: 'x' } }))).not.toHaveProperty('timing')
  })

  test('deleted by an older version stays deleted, and one that it kept is not hidden', () => {
    const { hidden: _, ...older } = recordOf('a', { deleted: true })
    expect(reviveRecord(again(older))).toMatchObject({ deleted: true, hidden: false })
    expect(reviveRecord(again({ ...older, deleted: false }))).toMatchObject({
      deleted: false,
      hidden: false,
    })
  })

  test('from an older version gets defaults for what it lacks', () => {
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
      // '' is the default of the family in use, and of the first family
      request: { ...requestOf('t2v'), family: '', negative: '', preset: '', loader: '' },
    })
  })

  test('that is damaged keeps its valid parts', () => {
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

  test('with an unknown state is looked up again', () => {
    for (const state of [undefined, 'x', {}, { status: 'constructor' }, { status: 'completed' }])
      expect(reviveRecord({ ...recordOf('a'), state })?.state).toEqual({ status: 'pending' })
  })

  test('without a valid id, a time or a mode is dropped', () => {
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

  test('never throws on any input, and reads the same twice', () => {
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
