import { expect, test } from 'vitest'
import { FakeLanguage } from '../../../../tests/fakes/language.ts'
import { memoryStorage } from '../world/storage.ts'
import { createSettings } from './settings.ts'
import { keptLanguage } from './spoken.ts'

test.each([
  [undefined, 'de', 'de'],
  [undefined, 'ja', 'ja'],
  [undefined, 'ru', 'en'],
  ['auto', 'de-AT', 'de'],
  ['en', 'de', 'en'],
  ['de', 'en', 'de'],
  ['tlh', 'de', 'de'],
  [7, 'de', 'de'],
])(
  'before the panel has loaded, settings with %j in a ComfyUI in %s mean %s',
  (kept, locale, said) => {
    const storage = memoryStorage()
    if (kept !== undefined) storage.save('settings', { language: kept })
    const host = new FakeLanguage()
    host.choose(locale)
    expect(keptLanguage(storage, host)).toBe(said)
  },
)

test('before the panel has loaded, its saved setting is understood', async () => {
  const storage = memoryStorage()
  const kept = createSettings(storage)
  kept.settings.language = 'de'
  await Promise.resolve()
  kept.dispose()
  expect(keptLanguage(storage, new FakeLanguage())).toBe('de')
})
