import { type ModeGraph, templateOf } from '../../../core/family/graph.ts'
import type { ApiNode } from '../../../core/graph/template.ts'
import { distilledCheckpoint, guided } from '../../ltx-2.3/graphs/shared.ts'

/** What only a transformer that isn't distilled can have, and what needs LoRAs that there are for LTX-2.3 alone. */
const lacking: readonly string[] = [
  distilledCheckpoint.name,
  guided.name,
  'detailGuidance',
  'voice',
  'outpaint',
  'relight',
]

/**
 * The graph of a mode in LTX-2.3 with another template. The transformer is distilled itself: there is no LoRA for it
 * and no CFG. One node encodes the prompt, whichever file it loads.
 */
export function wiredAs<File extends object>(
  { leaves, variants, ...others }: ModeGraph,
  file: File,
): Omit<ModeGraph, 'template'> & { readonly template: Readonly<Record<keyof File, ApiNode>> } {
  const {
    steps: _steps,
    cfg: _cfg,
    detailGuidance: _detail,
    voice: _voice,
    voiceStart: _voiceStart,
    sunRotation: _sunRotation,
    sunElevation: _sunElevation,
    frameWidth: _frameWidth,
    frameHeight: _frameHeight,
    insideX: _insideX,
    insideY: _insideY,
    insideWidth: _insideWidth,
    insideHeight: _insideHeight,
    ...rest
  } = leaves
  return {
    ...others,
    template: templateOf(file),
    leaves: { ...rest, textEncoderDevice: ['text_enc.device'] },
    variants: variants.filter((variant) => !lacking.includes(variant.name)),
  }
}
