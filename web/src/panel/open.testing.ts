import { page } from 'vitest/browser'
import { onTestFinished } from 'vitest'
import type { App } from 'vue'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { completeForm, facts } from '../../../tests/fakes/requests.ts'
import { type FakeWorld, fakeWorld } from '../../../tests/fakes/world.ts'
import { type Form, type ModeId, newForm } from '../core/form/form.ts'
import { type Job, type JobEvent, newJob } from '../core/jobs/job.ts'
import { newRecord } from '../core/history/record.ts'
import { familiesOf, type Families } from '../core/family/families.ts'
import type { Family } from '../core/family/family.ts'
import { families as all } from '../families/index.ts'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import type { Entry } from '../studio/ledger/entry.ts'
import { createSettings, type KeptSettings } from '../studio/prefs/settings.ts'
import { memoryStorage, type Storage } from '../studio/world/storage.ts'
import { createStudio, type Studio } from '../studio/studio.ts'
import { composeInBrowser } from './references/compose.ts'
import { fetchedInBrowser } from './verbs/fetched.ts'
import { lookInBrowser } from './media/media-facts.ts'
import type { Showing } from '../shell/tab.ts'
import { mountPanel } from './mount.ts'

export interface Opened {
  readonly comfy: FakeComfy
  readonly studio: Studio
  readonly mounted: Showing
  /** the sidebar's element */
  readonly side: HTMLElement
  readonly world: FakeWorld
  /** sends an event for the newest submission */
  readonly tell: (event: JobEvent) => void
}

/** The whole panel in a sidebar, on a fake ComfyUI. */
export function openPanel(
  form: Partial<Form> = {},
  {
    family,
    families = family ? familiesOf(family) : all,
    comfy = new FakeComfy(...families.all),
    storage = memoryStorage(),
    kept = createSettings(storage),
    width = 400,
    folded = false,
  }: {
    /** the only one */
    family?: Family
    families?: Families
    comfy?: FakeComfy
    storage?: Storage
    kept?: KeptSettings
    width?: number
    /** the fields of size, length and seed are one line, as at first */
    folded?: boolean
  } = {},
): Opened {
  if (storage.load('form') === undefined) storage.save('form', { ...newForm(), ...form })
  if (!folded && storage.load('fieldsOpen') === undefined) storage.save('fieldsOpen', true)
  storage.save('facts', { ...facts, ...(storage.load('facts') as typeof facts | undefined) })
  const world = fakeWorld()
  const studio = createStudio({
    comfy,
    engines: comfy.engines,
    storage,
    kept,
    world,
    families,
    look: lookInBrowser,
    fetched: fetchedInBrowser,
    compose: composeInBrowser,
  })
  // the panel fills the height of its container
  const sidebar = document.createElement('div')
  sidebar.style.cssText = `width: ${width}px; height: 860px`
  const side = document.createElement('div')
  sidebar.append(side)
  document.body.append(sidebar)
  const mounted = mountPanel(() => studio)
  mounted.show(side)
  onTestFinished(() => {
    // panels of earlier tests would be drawn again in another language, width or theme
    if (sidebar.isConnected)
      for (const root of sidebar.querySelectorAll('.ltxaio-root')) appIn(root)?.unmount()
    studio.dispose()
    sidebar.remove()
  })
  return {
    comfy,
    studio,
    mounted,
    side,
    world,
    tell(event) {
      const id = comfy.submissions.at(-1)?.id
      if (id === undefined) throw new Error('nothing was queued')
      comfy.emit(id, event)
    },
  }
}

/** Vue's own mark on the element that an app is in. */
function appIn(root: Element & { readonly __vue_app__?: App }): App | undefined {
  return root.__vue_app__
}

/** The panel, ready to run in this mode. */
export function openReady(
  mode: ModeId = 't2v',
  form: Partial<Form> = {},
  options: Parameters<typeof openPanel>[1] = {},
): Opened {
  return openPanel({ ...completeForm(mode), ...form }, options)
}

export const generateButton = () => page.getByRole('button', { name: /^Generate/ })

/** A job as stored. */
export function storedJob(job: Pick<Job, 'request' | 'state'> & Partial<Entry>): Entry {
  const id = crypto.randomUUID()
  const nodes = Object.keys(ltx23.graphs.t2v.template)
  return { ...newRecord(newJob(id, job.request, nodes, 0), `t2v_${id.slice(0, 8)}`), ...job }
}

/** Browser storage that holds these jobs. */
export function storageWith(...jobs: readonly Entry[]): Storage {
  const storage = memoryStorage()
  for (const job of jobs) storage.save(`job.${job.id}`, job)
  return storage
}

/** A dropped or pasted file, as the browser passes it. */
export function transferOf(...files: File[]): DataTransfer {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer
}

/** A small image that a browser can read. */
export async function picture(name = 'kite.png', width = 64, height = 36): Promise<File> {
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.fillRect(0, 0, width, height)
  return new File([await canvas.convertToBlob()], name, { type: 'image/png' })
}
