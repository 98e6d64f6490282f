import type { Family } from '../../web/src/core/family/family.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import type { RequestInput } from '../../web/src/core/form/request.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { ltx25 } from '../../web/src/families/ltx-2.5/index.ts'
import { kept as kept23 } from './kept/ltx-2.3.ts'
import { kept as kept25 } from './kept/ltx-2.5.ts'
import type { Kept } from './workflow-drift.ts'

/** What ComfyUI's official templates have of a family. */
export interface Official {
  readonly family: Family
  /** where its model files are from; a template that names one of these is of this family */
  readonly source: RegExp
  /** the official template that does the same as a mode; none: there is no such template */
  readonly templates: Readonly<Partial<Record<ModeId, string>>>
  /** what a mode's sample must set to be what the official template shows */
  readonly shows?: Readonly<Partial<Record<ModeId, Partial<RequestInput>>>>
  /** official templates without a mode, with the reason */
  readonly withoutMode: Readonly<Record<string, string>>
  /** deliberate differences, with the reason */
  readonly kept: readonly Kept[]
  /** ids of catalogue entries taken from a template; the others come from model pages */
  readonly entries: readonly string[]
  /** files that templates name and the catalogue doesn't, with the reason */
  readonly leftOut: Readonly<Record<string, string>>
}

export const officials: readonly Official[] = [
  {
    family: ltx23,
    source: /ltx-?2\.3/i,
    templates: {
      t2v: 'video_ltx2_3_t2v',
      a2v: 'video_ltx2_3_ia2v',
      i2v: 'video_ltx2_3_i2v',
      lipsync: 'video_ltx2_3_ia2v',
      keyframe: 'video_ltx2_3_flf2v',
      style: 'video_ltx2_3_ic_lora',
    },
    // with depth and a first picture, and the sound is generated
    shows: { style: { control: 'depth', image: 'example.png', sound: 'generated' } },
    withoutMode: {
      template_image_speech_to_video:
        'lip sync with speech from paid services; ours uses an audio file',
      video_ltx2_3_id_lora: 'a voice to speak with is a setting of the modes, not one of its own',
      template_ltx2_3_ic_lora_ingredients:
        'reference images are a setting of the modes, not one of its own',
      template_ltx2_3_style_transition: 'a style change within a clip needs its own LoRA',
    },
    kept: kept23,
    entries: [
      'checkpoint-dev-fp8',
      'checkpoint-distilled-fp8',
      'gemma-fp4',
      'distilled-lora-1.1',
      'distilled-lora-384',
      'upscaler-x2-1.1',
      'union-control',
      'moge-2',
      'sdpose',
      'rt-detr-4',
      'depth-anything-3',
      'prompt-enhancer',
      'ic-ingredients',
      'id-lora-talkvid',
      'style-transition',
      'camera-dolly-left',
    ],
    leftOut: {},
  },
  {
    family: ltx25,
    source: /ltx-?2\.5/i,
    templates: {
      t2v: 'video_ltx2_5_t2v',
      i2v: 'video_ltx2_5_i2v',
      keyframe: 'video_ltx2_5_flf2v',
    },
    withoutMode: {},
    kept: kept25,
    entries: [
      '2.5-transformer-int8',
      '2.5-gemma-int8',
      '2.5-upscaler-x2',
      '2.5-video-vae',
      '2.5-audio-vae',
      '2.5-gemma-e2b',
    ],
    leftOut: {},
  },
]
