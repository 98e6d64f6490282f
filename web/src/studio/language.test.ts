import { expect, onTestFinished, test } from 'vitest'
import { computed, reactive } from 'vue'
import { FakeLanguage } from '../../../tests/fakes/language.ts'
import type { Settings } from '../core/settings.ts'
import { words } from '../words/index.ts'
import { followLanguage } from './language.ts'

function follow(language: Settings['language']) {
  const settings = reactive({ language })
  const host = new FakeLanguage()
  const following = followLanguage(settings, host)
  onTestFinished(following.dispose)
  return { settings, host, dispose: following.dispose }
}

const english = 'Create'
const german = 'Erstellen'

test.each([
  ['de', 'ja', ['en'], german],
  ['en', 'de', ['de'], english],
  ['auto', 'de', ['en'], german],
  ['auto', 'de-AT', ['en'], german],
  ['auto', 'ja', ['de-DE', 'de'], english],
  ['auto', 'en', ['de-DE'], english],
  ['auto', null, ['de-DE', 'en'], german],
  ['auto', null, ['fr', 'de-CH', 'en'], german],
  ['auto', null, ['en-GB', 'de'], english],
  ['auto', null, ['ja'], english],
  ['auto', null, [], english],
] as const)(
  'set to %s, where %s is chosen in ComfyUI and the browser prefers %j, "Create" is "%s"',
  (choice, chosen, preferred, said) => {
    const { host } = follow(choice)
    host.choose(chosen)
    host.prefer(...preferred)
    expect(words().tabs.create).toBe(said)
  },
)

test('what is said follows the setting, ComfyUI and the browser at once', () => {
  const { settings, host } = follow('auto')
  const said = computed(() => words().tabs.create)
  expect(said.value).toBe(english)
  host.prefer('de-DE', 'en')
  expect(said.value).toBe(german)
  host.choose('ja')
  expect(said.value).toBe(english)
  settings.language = 'de'
  expect(said.value).toBe(german)
  settings.language = 'auto'
  expect(said.value).toBe(english)
})

test('what is followed no more says nothing', () => {
  const { host, dispose } = follow('de')
  expect(words().tabs.create).toBe(german)
  dispose()
  expect(words().tabs.create).toBe(english)
  host.prefer('de')
  expect(words().tabs.create).toBe(english)
})
