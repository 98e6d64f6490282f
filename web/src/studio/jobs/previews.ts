import { computed, type ComputedRef, type ShallowRef, shallowRef, watch } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import {
  type PreviewMethod,
  previewMethod,
  type PreviewState,
  previewState,
} from '../../core/prefs/live-preview.ts'
import type { Settings } from '../../core/prefs/settings.ts'
import { words } from '../../words/index.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Jobs } from './jobs.ts'
import type { MachineState } from '../server/machine.ts'

/** The newest preview of the current run. */
export interface Preview {
  /** the job's */
  readonly id: string
  readonly url: string
}

export interface Previews {
  /** null until the first one */
  readonly newest: ShallowRef<Preview | null>
  /** whether this server can send previews */
  readonly state: ComputedRef<PreviewState>
  /** Turns previews on or off. Turning them on gives a server where one failed another try. */
  turn(on: boolean): void
  dispose(): void
}

/** What to ask the server for. A function, because runs may be sent before `Previews` exists. */
export function previewAsk(
  machine: Pick<MachineState, 'host'>,
  settings: Settings,
): () => PreviewMethod | undefined {
  return () => previewMethod(machine.host.value, settings)
}

export function createPreviews(
  comfy: Comfy,
  jobs: Pick<Jobs, 'live' | 'past'>,
  machine: Pick<MachineState, 'host'>,
  settings: Settings,
): Previews {
  const newest = shallowRef<Preview | null>(null)
  const state = computed(() => previewState(machine.host.value, settings))

  function replace(preview: Preview | null): void {
    if (newest.value) URL.revokeObjectURL(newest.value.url)
    newest.value = preview
  }

  const runs = (job: string): boolean => jobs.live.value.some(({ id }) => id === job)

  const unsubscribe = comfy.subscribe((event) => {
    if (event.type !== 'preview' || !settings.previews || !runs(event.id)) return
    replace({ id: event.id, url: URL.createObjectURL(event.blob) })
  })
  const stopWatching = watch([jobs.live, () => settings.previews], () => {
    if (newest.value && !(settings.previews && runs(newest.value.id))) replace(null)
  })

  /** The next run would fail in the same way. */
  function turnOffHere(): void {
    const { comfyui } = machine.host.value
    if (comfyui == null || settings.previewsFailed === comfyui) return
    settings.previewsFailed = comfyui
    const { previewOff, previewOffDetail } = words().notices
    comfy.toast('warn', previewOff, previewOffDetail)
  }

  const stopLearning = watch(jobs.live, (now, before) => {
    const ended = before.filter(({ id }) => !now.some((job) => job.id === id))
    const found = ended.map(({ id }) => jobs.past.value.find((job) => job.id === id))
    if (found.some((job) => job && failedInPreview(job))) turnOffHere()
  })

  return {
    newest,
    state,
    turn(on) {
      settings.previews = on
      if (on) settings.previewsFailed = null
    },
    dispose() {
      unsubscribe()
      stopWatching()
      stopLearning()
      replace(null)
    },
  }
}

function failedInPreview({ state }: Entry): boolean {
  return state.status === 'failed' && state.problems.some(({ code }) => code === 'preview_failed')
}
