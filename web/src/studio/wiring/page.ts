import { shallowRef, type ShallowRef } from 'vue'
import type { Settings } from '../../core/prefs/settings.ts'
import { createFold, type Fold } from '../prefs/fold.ts'
import { createTab, type TabId } from '../prefs/section.ts'
import { createSound, type Sound } from '../prefs/sound.ts'
import { createPresses, type Press } from '../world/presses.ts'
import { createReach, type Reach } from '../world/reach.ts'
import type { Ground } from './ground.ts'

/** The panel on this page: its settings, what is open in it, and whether ComfyUI answers it. */
export interface Page {
  readonly settings: Settings
  readonly tab: ShallowRef<TabId>
  /** the sidebar shows the panel */
  readonly shown: ShallowRef<boolean>
  /** the list of shortcuts is open */
  readonly sheet: ShallowRef<boolean>
  /** the fields of size, length and seed are unfolded */
  readonly fieldsOpen: Fold
  /** of every player */
  readonly sound: Sound
  /** whether ComfyUI answers */
  readonly reach: Reach
}

export interface WiredPage extends Page {
  readonly press: Press
  dispose(): void
}

export function createPage({ kept, storage, world, waits, tabs }: Ground): WiredPage {
  const { tab, dispose: stopTab } = createTab(storage)
  const { sound, dispose: stopSound } = createSound(storage)
  return {
    settings: kept.settings,
    tab,
    shown: shallowRef(false),
    sheet: shallowRef(false),
    fieldsOpen: createFold(storage, 'fieldsOpen'),
    sound,
    reach: createReach(world, waits),
    press: createPresses(world),
    dispose() {
      kept.dispose()
      stopTab()
      stopSound()
      tabs.dispose()
    },
  }
}
