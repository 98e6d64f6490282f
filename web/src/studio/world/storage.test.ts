import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FakeClock } from '../../../../tests/fakes/clock.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { families } from '../../families/index.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { browserStorage, prefixFor } from './storage.ts'
import { createStudio } from '../studio.ts'
import { browserTabs } from './browser-tabs.ts'

/** A browser's storage with room for this many characters. */
function roomFor(max: number) {
  const items: Record<string, string> = {}
  const methods = {
    getItem: (key: string) => items[key] ?? null,
    setItem(key: string, text: string) {
      const others = Object.entries(items).filter(([other]) => other !== key)
      const used = others.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
      if (used + key.length + text.length > max)
        throw new DOMException('full', 'QuotaExceededError')
      items[key] = text
    },
    removeItem: (key: string) => void delete items[key],
  }
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(items, name, { value, enumerable: false })
  vi.stubGlobal('localStorage', items)
  return items
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a full storage', () => {
  test('keeps what could not be saved while the page is open', () => {
    roomFor(30)
    const storage = browserStorage('x.')
    expect(storage.save('a', 1)).toBe(true)
    expect(storage.save('form', { prompt: 'a red kite over dunes' })).toBe(false)
    expect(storage.load('form')).toEqual({ prompt: 'a red kite over dunes' })
    expect(storage.keys('')).toEqual(['a', 'form'])
    expect(storage.save('form', 2)).toBe(true)
    storage.remove('form')
    expect(storage.load('form')).toBeUndefined()
  })

  test('on a page without locks, a run is sent, and waits for its files as usual', async () => {
    roomFor(0)
    vi.stubGlobal('navigator', {})
    const comfy = new FakeComfy()
    const clock = new FakeClock()
    const storage = browserStorage('x.')
    const world = clock.world()
    const tabs = browserTabs(`test-${Math.random()}`, storage, world)
    const studio = createStudio({
      comfy,
      storage,
      world,
      tabs,
      families,
      look: async () => null,
    })
    await clock.pass(100)
    studio.edit({ prompt: 'a red kite' })
    await studio.runs.generate()
    expect(comfy.submissions).toHaveLength(1)
    await clock.pass(4000)
    expect(studio.jobs.list.value[0]?.state.status).toBe('pending')
    const [upscaler] = Object.values(ltx23.roles).map(({ file }) => file)
    comfy.missing = [upscaler!]
    await studio.server.refresh()
    await studio.models.refresh()
    await studio.runs.generate()
    await clock.pass(2000)
    expect(studio.runs.waiting.runs.value).toHaveLength(1)
    comfy.missing = []
    await clock.pass(10_000)
    expect(comfy.submissions).toHaveLength(2)
    studio.dispose()
  })
})

describe('several users of one browser', () => {
  test('don’t see each other’s data, and the first one has what was stored before', () => {
    roomFor(1000)
    const [only, alice, bob] = ['', 'alice_1', 'bob_2'].map((user) =>
      browserStorage(prefixFor(user)),
    )
    only!.save('form', 'before')
    alice!.save('form', 'hers')
    expect(bob!.load('form')).toBeUndefined()
    expect(bob!.keys('')).toEqual([])
    expect(only!.load('form')).toBe('before')
    expect(only!.keys('')).toEqual(['form'])
    expect(prefixFor('default')).toBe('ltx_aio.')
  })
})
