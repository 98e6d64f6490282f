import fc from 'fast-check'
import { expect, it } from 'vitest'
import { modeIds } from '../core/form/form.ts'
import { type Act, typedFields, Typist } from './nothing-lost.testing.ts'

const one = <T extends string>(...names: T[]) => fc.constantFrom(...names)
const n = fc.nat({ max: 5 })
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: one('type'), field: fc.constantFrom(...typedFields) }) },
  { weight: 3, arbitrary: fc.record({ do: one('mode'), mode: fc.constantFrom(...modeIds) }) },
  { weight: 3, arbitrary: fc.record({ do: one('family') }) },
  { weight: 4, arbitrary: fc.record({ do: one('drop', 'drop', 'result', 'remove'), slot: n }) },
  {
    weight: 9,
    arbitrary: fc.record({
      do: one('use settings', 'preset', 'edit row', 'edit row', 'earlier'),
      which: n,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: one('walk'), by: fc.constantFrom<1 | -1>(1, -1) }) },
  { weight: 4, arbitrary: fc.record({ do: one('save row', 'leave row') }) },
  {
    weight: 10,
    arbitrary: fc.record({
      do: one('new form', 'enhance', 'sample', 'undo', 'back', 'forward', 'generate', 'reload'),
    }),
  },
)

/** LTX_AIO_REPLAY="seed path" repeats the sequence that a failure printed. */
const [seed, path] = process.env['LTX_AIO_REPLAY']?.split(' ') ?? []
const replay = seed && path ? { seed: Number(seed), path } : { seed: 13 }

async function open(): Promise<Typist> {
  const typist = new Typist()
  await typist.begin()
  return typist
}

it('nothing that was typed or dropped is lost, whatever else is done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 24 }), async (acts) => {
      const typist = await open()
      try {
        for (const next of acts) {
          await typist.take(next)
          expect(typist.lost()).toEqual([])
        }
        // what undo promises is what it gives, also on another day
        await typist.reload()
        expect(typist.lost()).toEqual([])
        await walks(typist)
      } finally {
        typist.dispose()
      }
    }),
    { numRuns: 200, ...replay },
  )
}, 120_000)

/** Undo leads back through every form there was, and forward again to this one. */
async function walks(typist: Typist): Promise<void> {
  const { undo } = typist.studio
  const seen = [typist.whole()]
  while (undo.next.value?.kind === 'form') {
    const { other } = undo.next.value
    await typist.take({ do: 'back' })
    expect(typist.whole()).toEqual(other)
    seen.push(other)
  }
  for (const form of seen.toReversed().slice(1)) {
    await typist.take({ do: 'forward' })
    expect(typist.whole()).toEqual(form)
  }
}
