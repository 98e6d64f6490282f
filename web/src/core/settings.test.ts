import { expect, test } from 'vitest'
import { reviveSettings } from './settings.ts'

const usual = {
  tier: 'auto',
  notice: 'toast',
  previews: true,
  previewsFailed: null,
  language: 'auto',
  guide: true,
}

test.each([
  undefined,
  null,
  'x',
  {},
  { tier: 'gone' },
  { tier: 1 },
  { notice: 'x', previews: 1 },
  { language: 'fr' },
  { language: null },
])('settings from storage as %j are the usual ones', (stored) => {
  expect(reviveSettings(stored)).toEqual(usual)
})

test('what was chosen is kept', () => {
  const chosen = {
    tier: 'small',
    notice: 'none',
    previews: false,
    previewsFailed: '0.33.0',
    language: 'de',
    guide: false,
  }
  expect(reviveSettings({ ...chosen, gone: 1 })).toEqual(chosen)
})
