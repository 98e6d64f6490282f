import { expect, it } from 'vitest'
import { kindOf } from './slots.ts'

it('a file without a type is recognized by its extension', () => {
  expect(kindOf({ name: 'a.FLAC', type: '' })).toBe('audio')
  expect(kindOf({ name: 'a.txt', type: 'text/plain' })).toBeNull()
})
