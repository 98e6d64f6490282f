import { families } from '../../families/index.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordOf } from '../../../../tests/fakes/records.ts'
import { createAdvice } from '../advice/advice.ts'
import { endingOf } from '../../core/progress/notice.ts'
import { allHistory, findHistory, historyOf } from '../../core/history/history.ts'
import { monthOf } from '../../core/history/months.ts'
import { saidAnew } from '../../core/problem/problem.ts'
import { reviveRecord } from '../../core/history/record.ts'

const machine = { tierFor: () => ({ scale: 1 }), host: { value: {} } } as unknown as Parameters<
  typeof createAdvice
>[1]
const advice = createAdvice(families, machine, { of: () => [] })

const failed = (problems: unknown) => {
  const record = reviveRecord({ ...recordOf('a'), state: { status: 'failed', problems } })
  if (record?.state.status !== 'failed') throw new Error('no failure')
  return { record, problems: record.state.problems }
}

const whole = {
  code: 'run_failed',
  what: 'It failed.',
  remedy: 'Try again.',
  error: { node: 'a', nodeClass: 'b', type: 'c', message: 'd', traceback: [] },
  actions: [{ kind: 'retry', label: 'Again' }],
}

test('a complete stored problem is restored unchanged', () => {
  expect(failed([whole]).problems).toEqual([whole])
})

test.each([
  ['error', { ...whole, error: { message: 5 } }],
  ['error of null', { ...whole, error: null }],
  ['actions', { ...whole, actions: 'retry' }],
  ['an action', { ...whole, actions: [null, { kind: 'open', label: 'x', url: 'javascript:1' }] }],
  ['the traceback', { ...whole, error: { ...whole.error, traceback: 'x' } }],
  ['the model', { ...whole, model: 7 }],
])('one with a damaged part loses that part: %s', (_, kept) => {
  const { record, problems } = failed([kept])
  expect(problems).toMatchObject([{ code: 'run_failed', what: 'It failed.' }])
  expect(problems[0]?.actions ?? []).toSatisfy((actions: unknown[]) => actions.length <= 1)
  expect(advice(record)).toHaveLength(1)
})

test.each([['no list'], [[7]], [[null]], [[{ code: 'x' }]], [undefined]])(
  'one that can’t be read says so: %j',
  (problems) => {
    expect(failed(problems).problems).toMatchObject([{ code: 'record_unreadable' }])
  },
)

test('an action sets only values that a form can have', () => {
  const values = { width: 'wide', seconds: 3, steps: { x: 1 }, prompt: null, tier: 'low' }
  const { problems } = failed([{ ...whole, actions: [{ kind: 'set', label: 'x', values }] }])
  expect(problems[0]?.actions).toEqual([
    { kind: 'set', label: 'x', values: { seconds: 3, tier: 'low' } },
  ])
})

test('a code that every object has as a property is a code like any other', () => {
  for (const code of ['valueOf', 'toString', 'constructor', '__proto__'])
    expect(saidAnew({ ...whole, code } as never)).toMatchObject({ what: 'It failed.' })
})

test('an invalid date or an infinite time makes no record', () => {
  for (const createdAt of [1e300, -1e300, Number.POSITIVE_INFINITY])
    expect(reviveRecord({ ...recordOf('a'), createdAt })).toBeNull()
  const state = { ...recordOf('a').state, milliseconds: Number.POSITIVE_INFINITY }
  expect(reviveRecord({ ...recordOf('a'), state })?.state).toMatchObject({ milliseconds: null })
})

/** One of our records with any value in it replaced by anything, at any depth. */
function damaged(value: unknown, path: readonly number[], by: unknown): unknown {
  if (path.length === 0 || typeof value !== 'object' || value === null) return by
  const entries = Object.entries(value)
  const at = (path[0] ?? 0) % Math.max(1, entries.length)
  const changed = entries.map(([name, inner], index) => [
    name,
    index === at ? damaged(inner, path.slice(1), by) : inner,
  ])
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed)
}

test('whatever is damaged in a record, it can be shown or is dropped', () => {
  const record = recordOf('a', { state: { status: 'failed', problems: [whole as never] } })
  const paths = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 })
  const by = fc.oneof(fc.jsonValue(), fc.constantFrom(Infinity, -Infinity, 1e300, '\u0000'))
  fc.assert(
    fc.property(paths, by, (path, value) => {
      const revived = reviveRecord(damaged(record, path, value))
      if (!revived) return
      for (const problem of advice(revived)) expect(typeof problem.what).toBe('string')
      findHistory(historyOf([revived]), { ...allHistory, text: 'kite' }, families)
      endingOf(revived)
      new Intl.DateTimeFormat('en').format(revived.createdAt)
      expect(monthOf(revived.createdAt)).toMatch(/^-?\d+-\d\d$/)
    }),
    { numRuns: 2000 },
  )
})
