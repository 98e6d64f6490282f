import { expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { strengthsOf, strengthsToTry, withStrengths } from './strengths.ts'

const loras = [
  { name: 'clay.safetensors', strength: 1, on: true },
  { name: 'static.safetensors', strength: 0.6, on: true },
]
const request = requestOf('t2v', { loras, seed: 7 })

test.each([
  [1, [0.5, 0.75, 1, 1.25]],
  [2, [1, 1.5, 2, 2.5]],
  [0.85, [0.45, 0.65, 0.85, 1.05]],
])('around %d are %j', (recommended, strengths) => {
  expect(strengthsToTry(recommended)).toEqual(strengths)
})

test('each is a run of its own in which nothing else differs', () => {
  const runs = withStrengths(request, 'static.safetensors', [0.5, 1])
  expect(runs.map((run) => run.loras.map(({ strength }) => strength))).toEqual([
    [1, 0.5],
    [1, 1],
  ])
  expect(runs.map((run) => ({ ...run, loras }))).toEqual([request, request])
  expect(strengthsOf(runs)).toEqual([0.5, 1])
})

test('a batch in which anything else differs, or nothing, is about no strengths', () => {
  const [one, other] = withStrengths(request, 'static.safetensors', [0.5, 1])
  expect(strengthsOf([one!, { ...other!, seed: 8 }])).toBeNull()
  expect(strengthsOf([one!, { ...other!, loras: [] }])).toBeNull()
  expect(strengthsOf([request, request])).toBeNull()
  expect(strengthsOf([request, { ...request, seed: 8 }])).toBeNull()
  expect(strengthsOf([request])).toBeNull()
  const [both] = withStrengths(other!, 'clay.safetensors', [0.3])
  expect(strengthsOf([one!, both!])).toBeNull()
})
