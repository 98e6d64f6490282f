import { type ShallowRef, shallowRef, watch } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import type { Settings } from '../core/settings.ts'
import type { Jobs } from './jobs.ts'

/** The newest picture of the run under way. */
export interface Preview {
  /** of the job */
  readonly id: string
  readonly url: string
}

export interface Previews {
  /** null until one has come: ComfyUI sends none for most models */
  readonly newest: ShallowRef<Preview | null>
  dispose(): void
}

export function createPreviews(
  comfy: Comfy,
  jobs: Pick<Jobs, 'live'>,
  settings: Settings,
): Previews {
  const newest = shallowRef<Preview | null>(null)

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
  return {
    newest,
    dispose() {
      unsubscribe()
      stopWatching()
      replace(null)
    },
  }
}
