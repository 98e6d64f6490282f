import { expect, test } from 'vitest'
import { reviveSettings } from './settings.ts'

test.each([undefined, null, 'x', {}, { tier: 'gone' }, { tier: 1 }])(
  'settings from storage as %j are the usual ones',
  (stored) => {
    expect(reviveSettings(stored)).toEqual({ tier: 'auto' })
  },
)

test('a tier that was chosen is kept', () => {
  expect(reviveSettings({ tier: 'small', gone: 1 })).toEqual({ tier: 'small' })
})
