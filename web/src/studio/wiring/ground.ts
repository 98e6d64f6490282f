import type { Comfy } from '../../comfy/comfy.ts'
import { type Engines as EngineRoutes, noEngines } from '../../comfy/engines/engines.ts'
import type { Families } from '../../core/family/families.ts'
import type { Fetched, ReadFacts } from '../form/receiving.ts'
import type { Compose } from '../form/references.ts'
import { createSettings, type KeptSettings } from '../prefs/settings.ts'
import { memoryTabs, type Tabs } from '../world/browser-tabs.ts'
import type { Storage } from '../world/storage.ts'
import { defaultWaits, type Waits } from '../world/waits.ts'
import type { World } from '../world/world.ts'

export interface StudioParts {
  readonly comfy: Comfy
  /** other engines; without them this ComfyUI makes every run */
  readonly engines?: EngineRoutes
  readonly storage: Storage
  readonly world: World
  readonly families: Families
  readonly look: ReadFacts
  /** gets files and frames from ComfyUI in the browser, where the shim can't */
  readonly fetched?: Fetched
  /** draws the sheet of reference images; without it, there is none */
  readonly compose?: Compose
  /** without them this tab is the only one */
  readonly tabs?: Tabs
  readonly waits?: Waits
  /** the page's settings, which it may need before there is a studio */
  readonly kept?: KeptSettings
}

/** What the studio stands on: all that reaches beyond it. */
export type Ground = Required<StudioParts>

export function groundOf({
  engines = noEngines,
  fetched = async () => null,
  compose = async () => null,
  tabs = memoryTabs()(),
  waits = defaultWaits,
  kept,
  ...given
}: StudioParts): Ground {
  return {
    ...given,
    engines,
    fetched,
    compose,
    tabs,
    waits,
    kept: kept ?? createSettings(given.storage),
  }
}
