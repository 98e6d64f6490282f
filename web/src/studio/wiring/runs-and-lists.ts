import { computed, type ComputedRef } from 'vue'
import { standIn } from '../../core/prompt/needs.ts'
import { modes } from '../../modes/index.ts'
import { words } from '../../words/index.ts'
import { createRuns, type Runs } from '../jobs/runs.ts'
import { createLists, type Lists } from '../lists/lists.ts'
import { createNext, type Next } from '../lists/next.ts'
import { createEditing, type Editing } from '../queue/editing.ts'
import type { EstimatesAndLimits } from './estimates-and-limits.ts'
import type { WiredForm } from './form-and-request.ts'
import type { Ground } from './ground.ts'
import type { MachineAndModels } from './machine-and-models.ts'
import type { WiredPage } from './page.ts'
import type { WiredQueue } from './queue-and-engines.ts'

/** What is queued: by Generate, by the buttons of earlier runs, and by editing one that waits. */
export interface RunsAndLists {
  readonly runs: Runs
  /** a waiting run in the form */
  readonly editing: Editing
  /** many videos from one form */
  readonly lists: Lists
  /** what Generate queues */
  readonly next: Next
  /** the file that the form's next video will have, below ComfyUI's output folder */
  readonly nextFile: ComputedRef<string>
}

export interface WiredRuns extends RunsAndLists {
  dispose(): void
}

export function createRunsAndLists(
  { comfy, storage, world, families, tabs, look, fetched }: Ground,
  { press }: WiredPage,
  { server, models, limits }: MachineAndModels,
  { form, store, family, mode, settled, undo, restore, media, readiness }: WiredForm,
  { jobs, builder }: WiredQueue,
  { estimates, forecast, limited }: EstimatesAndLimits,
): WiredRuns {
  const runs = createRuns({
    comfy,
    storage,
    world,
    tabs,
    families,
    form,
    undo,
    server,
    models,
    readiness,
    builder,
    jobs,
    press,
    limited,
    offer: limits.offer,
  })
  const editing = createEditing({ storage, world, store, undo, restore, readiness, limited, jobs })
  const lists = createLists({
    comfy,
    storage,
    world,
    family,
    mode,
    settled,
    media,
    look,
    fetched,
    estimates,
    editing: () => editing.run.value !== null,
  })
  const next = createNext({
    form,
    families,
    server,
    models,
    readiness,
    forecast,
    limited,
    lists,
    runs,
  })
  const nextFile = computed(() => {
    const { prompt, seed } = form
    const sample = words().modes[form.mode].sample.prompt
    const empty = { ...standIn(modes[form.mode], family.value), prompt: prompt || sample, seed }
    return builder.file(readiness.check.value.request ?? empty, '1a2b3c4d')
  })

  return {
    runs,
    editing,
    lists,
    next,
    nextFile,
    dispose() {
      lists.dispose()
      editing.dispose()
      runs.dispose()
    },
  }
}
