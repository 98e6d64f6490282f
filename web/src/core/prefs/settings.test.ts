import { expect, test } from 'vitest'
import { reviveSettings } from './settings.ts'

const defaults = {
  tier: 'auto',
  notice: 'toast',
  previews: true,
  previewsFailed: null,
  language: 'auto',
  guide: true,
  keepDays: 30,
  keepGigabytes: 5,
  finishSound: false,
  videoFolder: '',
  videoName: '',
}

test.each([
  undefined,
  null,
  'x',
  {},
  { tier: 'gone' },
  { tier: 1 },
  { notice: 'x', previews: 1 },
  { language: 'tlh' },
  { language: null },
  { keepDays: 2, keepGigabytes: 'x' },
  { videoFolder: '../gone', videoName: 'a:b' },
])('settings from storage as %j are the defaults', (stored) => {
  expect(reviveSettings(stored)).toEqual(defaults)
})

test('choices are kept', () => {
  const chosen = {
    tier: 'small',
    notice: 'none',
    previews: false,
    previewsFailed: '0.33.0',
    language: 'de',
    guide: false,
    keepDays: 7,
    keepGigabytes: 100,
    finishSound: true,
    videoFolder: 'kites/%date:yyyy%',
    videoName: '%seed%',
  }
  expect(reviveSettings({ ...chosen, gone: 1 })).toEqual(chosen)
})
