import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { computed, reactive } from 'vue'
import { FakeLanguage } from '../../../../tests/fakes/language.ts'
import type { Settings } from '../../core/prefs/settings.ts'
import { type Words, words } from '../../words/index.ts'
import { followLanguage } from './language.ts'

/** What `follow` takes in place of a file that has already loaded. */
const nothing = (): Promise<Words> => Promise.reject(new Error('nothing is to be loaded'))

function follow(language: Settings['language'], load = nothing, follower = followLanguage) {
  const settings = reactive({ language })
  const host = new FakeLanguage()
  const failed = vi.fn<(language: string, error: unknown) => void>()
  const following = follower({ settings, host, load, failed })
  onTestFinished(following.dispose)
  return { settings, host, failed, ...following }
}

const english = 'Create'
const german = 'Erstellen'

test.each([
  ['de', 'ja', ['en'], german],
  ['en', 'de', ['de'], english],
  ['auto', 'de', ['en'], german],
  ['auto', 'de-AT', ['en'], german],
  ['auto', 'ja', ['de-DE', 'de'], '作成'],
  ['auto', 'ru', ['de-DE', 'de'], english],
  ['auto', 'en', ['de-DE'], english],
  ['auto', null, ['de-DE', 'en'], german],
  ['auto', null, ['it', 'de-CH', 'en'], german],
  ['auto', null, ['en-GB', 'de'], english],
  ['auto', null, ['ru'], english],
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

test('texts follow the setting, ComfyUI and the browser at once', () => {
  const { settings, host } = follow('auto')
  const said = computed(() => words().tabs.create)
  expect(said.value).toBe(english)
  host.prefer('de-DE', 'en')
  expect(said.value).toBe(german)
  host.choose('ru')
  expect(said.value).toBe(english)
  settings.language = 'de'
  expect(said.value).toBe(german)
  settings.language = 'auto'
  expect(said.value).toBe(english)
})

test('after dispose, nothing follows', () => {
  const { host, dispose } = follow('de')
  expect(words().tabs.create).toBe(german)
  dispose()
  expect(words().tabs.create).toBe(english)
  host.prefer('de')
  expect(words().tabs.create).toBe(english)
})

describe('a language whose file has not loaded yet', () => {
  /** A fresh page that only has English. */
  async function freshPage(language: Settings['language']) {
    vi.resetModules()
    const { words: say } = await import('../../words/index.ts')
    const { followLanguage: fresh } = await import('./language.ts')
    const { de } = await import('../../words/de/index.ts')
    let arrive: (words: Words) => void = () => undefined
    let miss: (error: Error) => void = () => undefined
    const load = vi.fn<() => Promise<Words>>(
      () =>
        new Promise((resolve, reject) => {
          arrive = resolve
          miss = reject
        }),
    )
    const followed = follow(language, load, fresh)
    return {
      ...followed,
      say: () => say().tabs.create,
      load,
      arrive: () => arrive(de),
      miss: () => miss(new Error('404')),
    }
  }
  const settled = () => new Promise((done) => setTimeout(done))
  afterEach(() => void vi.useRealTimers())

  test('is waited for', async () => {
    const { ready, arrive, say, load } = await freshPage('de')
    let isReady = false
    void ready.then(() => (isReady = true))
    await settled()
    expect([isReady, say()]).toEqual([false, english])
    arrive()
    await ready
    expect(say()).toBe(german)
    expect(load.mock.calls).toEqual([['de', 0]])
  })

  test('is not loaded while it isn’t used', async () => {
    const { ready, load } = await freshPage('en')
    await ready
    expect(load).not.toHaveBeenCalled()
  })

  test('leaves the panel in its current language until it has loaded', async () => {
    const { settings, arrive, say, load } = await freshPage('en')
    const said = computed(say)
    settings.language = 'de'
    settings.language = 'en'
    settings.language = 'de'
    expect(said.value).toBe(english)
    arrive()
    await settled()
    expect(said.value).toBe(german)
    settings.language = 'en'
    expect(said.value).toBe(english)
    settings.language = 'de'
    expect(said.value).toBe(german)
    expect(load).toHaveBeenCalledOnce()
  })

  test('that fails to load is reported once, and tried again when it is chosen again', async () => {
    const { ready, settings, failed, miss, arrive, say, load } = await freshPage('de')
    miss()
    await ready
    expect(say()).toBe(english)
    settings.language = 'en'
    settings.language = 'de'
    miss()
    await settled()
    expect(failed.mock.calls).toEqual([['de', expect.any(Error)]])
    settings.language = 'en'
    settings.language = 'de'
    arrive()
    await settled()
    expect(say()).toBe(german)
    expect(load.mock.calls).toEqual([
      ['de', 0],
      ['de', 1],
      ['de', 2],
    ])
  })

  test('that hangs blocks nothing, and is used when it arrives', async () => {
    vi.useFakeTimers()
    const { ready, failed, arrive, say } = await freshPage('de')
    await vi.advanceTimersByTimeAsync(5000)
    await ready
    expect([say(), failed.mock.calls]).toEqual([english, []])
    arrive()
    await vi.advanceTimersByTimeAsync(0)
    expect(say()).toBe(german)
  })
})
