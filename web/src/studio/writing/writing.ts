import { createEarlier, type Earlier, type EarlierParts } from './earlier.ts'
import { createEnhance, type Enhance, type EnhanceParts } from './enhance.ts'
import { createStars, type Stars } from './stars.ts'

/** Help with the prompt. */
export interface Writing {
  readonly enhance: Enhance
  readonly earlier: Earlier
  readonly stars: Stars
  dispose(): void
}

export function createWriting(parts: EnhanceParts & EarlierParts): Writing {
  const earlier = createEarlier(parts)
  const enhance = createEnhance(parts)
  return {
    enhance,
    earlier,
    stars: createStars(parts.comfy, parts.storage, parts.world),
    dispose: () => enhance.dispose(),
  }
}
