import { createImporting, type Importing } from '../form/importing.ts'
import { isOfferedIn } from '../form/offered.ts'
import { createPlacing, type Placing } from '../form/placing.ts'
import { createOwnPresets, type OwnPresets } from '../presets/own-presets.ts'
import { createWriting, type Writing } from '../writing/writing.ts'
import type { WiredForm } from './form-and-request.ts'
import type { Ground } from './ground.ts'
import type { MachineAndModels } from './machine-and-models.ts'
import type { WiredPage } from './page.ts'
import type { QueueAndEngines } from './queue-and-engines.ts'

/** What fills the form besides typing. */
export interface FormSources {
  /** where dropped and pasted files go */
  readonly placing: Placing
  readonly importing: Importing
  /** presets of the user's own */
  readonly ownPresets: OwnPresets
  /** better, earlier and starred prompts */
  readonly writing: Writing
}

export interface WiredSources extends FormSources {
  dispose(): void
}

export function createFormSources(
  ground: Ground,
  { tab, reach, press }: WiredPage,
  { machine, models, server, limits, usable }: MachineAndModels,
  { form, edit, store, family, settled, undo, restore, media, keyframes }: WiredForm,
  { jobs }: QueueAndEngines,
): WiredSources {
  const { comfy, families, fetched } = ground
  const importing = createImporting({
    comfy,
    families,
    server,
    media,
    restore(request, name) {
      restore(request, name)
      tab.value = 'create'
    },
  })
  const ownPresets = createOwnPresets({
    ...ground,
    reach,
    store,
    undo,
    media,
    importing,
    machine,
    server,
  })
  const writing = createWriting({
    ...ground,
    family,
    form,
    edit,
    settled,
    server,
    models,
    machine,
    jobs,
    undo,
    press,
  })
  const placing = createPlacing({
    store,
    media,
    keyframes,
    importing,
    undo,
    tab,
    families,
    usable,
    isOffered: (mode) => isOfferedIn(mode, limits.offer.value, usable.value),
    requestOf: (file) => jobs.ofFile(file)?.request ?? null,
    restore,
    fetched,
    urlOf: ({ at }) => comfy.outputUrl(at),
  })

  return {
    placing,
    importing,
    ownPresets,
    writing,
    dispose() {
      ownPresets.dispose()
      writing.dispose()
    },
  }
}
