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
import type { Site } from '../engines/sites.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Jobs } from './jobs.ts'
import type { MachineState } from '../server/machine.ts'

export interface Previews {
  /** of each run that has one: the address of its newest, by the run's id */
  readonly newest: ShallowRef<ReadonlyMap<string, string>>
  /** whether this server can send previews */
  readonly state: ComputedRef<PreviewState>
  /** Turns previews on or off. Turning them on gives a server where one failed another try. */
  turn(on: boolean): void
  dispose(): void
}

/** What to ask a server for; null: this ComfyUI. A function, because runs may be sent before `Previews` exists. */
export function previewAsk(
  machine: Pick<MachineState, 'host'>,
  settings: Settings,
): (site: Pick<Site, 'machine'> | null) => PreviewMethod | undefined {
  return (site) => previewMethod(site ? (site.machine.value ?? {}) : machine.host.value, settings)
}

export function createPreviews(
  comfy: Comfy,
  jobs: Pick<Jobs, 'live' | 'past' | 'onPreview'>,
  machine: Pick<MachineState, 'host'>,
  settings: Settings,
  versionOf: (engine: string) => string | undefined,
): Previews {
  const newest = shallowRef<ReadonlyMap<string, string>>(new Map())
  const state = computed(() => previewState(machine.host.value, settings))

  function keepOnly(kept: ReadonlyMap<string, string>): void {
    const urls = new Set(kept.values())
    for (const url of newest.value.values()) if (!urls.has(url)) URL.revokeObjectURL(url)
    newest.value = kept
  }

  const runs = (job: string): boolean => jobs.live.value.some(({ id }) => id === job)

  const unsubscribe = jobs.onPreview(({ id, blob }) => {
    if (settings.previews && runs(id))
      keepOnly(new Map(newest.value).set(id, URL.createObjectURL(blob)))
  })
  const stopWatching = watch([jobs.live, () => settings.previews], () => {
    const left = [...newest.value].filter(([id]) => settings.previews && runs(id))
    if (left.length < newest.value.size) keepOnly(new Map(left))
  })

  /** The next run on this version would fail in the same way. */
  function turnOff(comfyui: string | null | undefined): void {
    if (comfyui == null || settings.previewsFailed === comfyui) return
    settings.previewsFailed = comfyui
    // another engine's
    if (comfyui !== machine.host.value.comfyui) return
    const { previewOff, previewOffDetail } = words().notices
    comfy.toast('warn', previewOff, previewOffDetail)
  }

  const stopLearning = watch(jobs.live, (now, before) => {
    const ended = before.filter(({ id }) => !now.some((job) => job.id === id))
    const found = ended.map(({ id }) => jobs.past.value.find((job) => job.id === id))
    for (const job of found)
      if (job && failedInPreview(job))
        turnOff(job.engine ? versionOf(job.engine.id) : machine.host.value.comfyui)
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
      keepOnly(new Map())
    },
  }
}

function failedInPreview({ state }: Entry): boolean {
  return state.status === 'failed' && state.problems.some(({ code }) => code === 'preview_failed')
}
