import { type ComputedRef, computed, shallowRef, watch } from 'vue'
import type { Shim } from '../../comfy/shim.ts'
import { fixedFolder, type Naming, outputFolder } from '../../core/naming/naming.ts'
import type { Models } from '../server/models.ts'

/** Whether ComfyUI would save in the chosen folder: otherwise a finished video would be lost. */
export interface OutputFolder {
  /** the folder that ComfyUI refuses; null if it takes it, or if that is unknown */
  readonly refused: ComputedRef<string | null>
  dispose(): void
}

export function createOutputFolder(
  shim: Pick<Shim, 'outputFolder'>,
  naming: Naming,
  models: Pick<Models, 'library'>,
): OutputFolder {
  const known = shallowRef<{ folder: string; refused: boolean } | null>(null)
  const folder = computed(() => fixedFolder(naming.videoFolder))
  /** the library says it of the default folder */
  const asked = computed(() => (folder.value === outputFolder ? '' : folder.value))

  async function ask(sought: string): Promise<void> {
    const facts = sought ? await shim.outputFolder(sought).catch(() => null) : null
    if (sought === asked.value) known.value = facts && { folder: sought, refused: facts.refused }
  }

  const dispose = watch([asked, models.library], ([sought]) => void ask(sought), {
    immediate: true,
  })

  return {
    refused: computed(() => {
      if (!asked.value) return models.library.value?.output.refused ? folder.value : null
      return known.value?.refused && known.value.folder === asked.value ? folder.value : null
    }),
    dispose,
  }
}
