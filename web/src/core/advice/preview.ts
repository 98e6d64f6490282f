import { words } from '../../words/index.ts'
import { retry } from './buttons.ts'
import type { Rule } from './rule.ts'

/** Previews are drawn on the sampler's thread, so an error in them fails the run. */
const preview: Rule = {
  id: 'preview_failed',
  signs: [
    { within: /latent_preview\.py|decode_latent_to_preview/ },
    // combined video and audio latents, drawn as if they were image latents
    { says: /mat1 and mat2 shapes cannot be multiplied \(\d+x1 and 128x3\)/ },
  ],
  actions: () => [{ kind: 'preview-off', label: words().buttons.retryWithoutPreview }, retry()],
}

export const previewRules: readonly Rule[] = [preview]
