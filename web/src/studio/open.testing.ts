import { nextTick } from 'vue'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { type FakeWorld, fakeWorld } from '../../../tests/fakes/world.ts'
import type { Families } from '../core/family/families.ts'
import { families as all } from '../families/index.ts'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { memoryStorage, type Storage } from './world/storage.ts'
import { createStudio, type Studio } from './studio.ts'
import type { Fetched } from './form/receiving.ts'
import { memoryTabs, type Tabs } from './world/browser-tabs.ts'

export interface OpenedStudio {
  readonly comfy: FakeComfy
  readonly storage: Storage
  readonly studio: Studio
  readonly world: FakeWorld
  /** Advances the time, and lets everything due happen. */
  readonly pass: (milliseconds: number) => Promise<void>
}

/** A studio with a prompt, whose clock the test advances. */
export async function openStudio({
  comfy = new FakeComfy(),
  storage = memoryStorage(),
  world = fakeWorld(),
  tabs = memoryTabs()(),
  fetched = async () => null,
  families = all,
}: {
  comfy?: FakeComfy
  storage?: Storage
  world?: FakeWorld
  tabs?: Tabs
  fetched?: Fetched
  families?: Families
} = {}): Promise<OpenedStudio> {
  const studio = createStudio({
    comfy,
    engines: comfy.engines,
    storage,
    world,
    tabs,
    families,
    look: async () => null,
    fetched,
  })
  studio.edit({ prompt: 'a red kite' })
  await settle()
  return {
    comfy,
    storage,
    studio,
    world,
    async pass(milliseconds) {
      for (let left = milliseconds; left > 0; left -= 500) {
        world.pass(Math.min(left, 500))
        await settle()
      }
    },
  }
}

export async function settle(): Promise<void> {
  for (let n = 0; n < 40; n++) await nextTick()
}

/** The catalogue id of a role's file. */
export function idOf(role: string): string {
  const file = ltx23.roles[role]?.file
  const entry = ltx23.catalogue.find((other) => other.file === file)
  if (!entry) throw new Error(`no file for ${role}`)
  return entry.id
}

export function fileOf(role: string): string {
  return ltx23.roles[role]?.file ?? ''
}
