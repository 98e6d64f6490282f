import { families } from '../families/index.ts'
import { FakeClock, settled } from '../../../tests/fakes/clock.ts'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import type { Comfy } from '../comfy/comfy.ts'
import { memoryStorage, type Storage } from './world/storage.ts'
import { createStudio, type Studio } from './studio.ts'
import { memoryTabs } from './world/browser-tabs.ts'

/** One browser whose tabs share a storage and a server. */
export function openBrowser(
  comfy = new FakeComfy(),
  clock = new FakeClock(),
  wrapped = (storage: Storage): Storage => storage,
) {
  const storage = wrapped(memoryStorage())
  const nextTab = memoryTabs()

  /** A deaf tab gets nothing from its socket. */
  async function openTab(deaf = false): Promise<Studio> {
    const studio = createStudio({
      comfy: deaf ? withoutSocket(comfy) : comfy,
      engines: comfy.engines,
      storage,
      families,
      look: async () => null,
      world: clock.world(),
      tabs: nextTab(),
    })
    studio.edit({ prompt: 'a red kite' })
    await settled()
    return studio
  }

  return { comfy, clock, storage, openTab }
}

function withoutSocket(comfy: FakeComfy): Comfy {
  return new Proxy<Comfy>(comfy, {
    get(_, name) {
      if (name === 'subscribe') return () => () => undefined
      const value: unknown = Reflect.get(comfy, name, comfy)
      return typeof value === 'function' ? value.bind(comfy) : value
    },
  })
}
