import { expect, test } from 'vitest'
import { shallowRef, watchEffect } from 'vue'
import { sameData, sameItems, stable } from './stable.ts'

test('a list stays the same object while it has the same items', () => {
  const [a, b] = [{}, {}]
  const source = shallowRef([a, b])
  const list = stable(() => source.value.map((one) => one), sameItems)
  const first = list.value
  source.value = [a, b]
  expect(list.value).toBe(first)
  source.value = [b, a]
  expect(list.value).toEqual([b, a])
  expect(list.value).not.toBe(first)
  source.value = [b]
  expect(list.value).toHaveLength(1)
})

test('readers are notified only of changes', () => {
  const source = shallowRef({ bytes: 1 })
  const state = stable(() => ({ is: source.value.bytes > 0 ? 'here' : 'gone' }), sameData)
  const seen: string[] = []
  watchEffect(() => seen.push(state.value.is), { flush: 'sync' })
  source.value = { bytes: 2 }
  source.value = { bytes: 0 }
  expect(seen).toEqual(['here', 'gone'])
})
