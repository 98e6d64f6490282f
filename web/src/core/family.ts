import type { Words } from '../words/index.ts'
import type { CatalogueEntry } from './catalogue.ts'
import type { ModeId, PresetId, Scale } from './form.ts'
import type { Mode } from './mode.ts'
import type { ApiPrompt, Fragment } from './template.ts'
import type { TierTable } from './tier.ts'

export interface Preset {
  readonly id: PresetId
  /** of its line under the picker, in the catalogue */
  readonly words: keyof Words['presets']['help']
  readonly passes: 1 | 2
  /** renders half of the finished size: a draft, to be finished by another preset */
  readonly half: boolean
  /** classifier-free guidance in the first pass: steps, CFG and the negative prompt act */
  readonly guided: boolean
  /** sampler steps of each pass */
  readonly steps: readonly number[]
  readonly cfg: number
  /** sigmas of the second pass */
  readonly secondSigmas: string
  /** sides of the finished video are multiples of this */
  readonly grid: number
  /** Balanced = 1 */
  readonly cost: number
  /** the preset that finishes this draft with the same first pass */
  readonly finish?: PresetId
}

/** A model file by its role in the graph. */
export interface ModelRole {
  readonly file: string
  /** folder below ComfyUI/models */
  readonly folder: string
  /** the inputs ("node.input") that name it */
  readonly inputs: readonly string[]
}

export type FragmentId = 'split' | 'gguf' | 'depth' | 'pose' | 'pad' | 'flatten'

/** What belongs to one generation of models. */
export interface Family {
  readonly id: string
  readonly name: string
  /** frame counts are step · n + 1 */
  readonly frames: { readonly step: number; readonly least: number; readonly most: number }
  readonly fps: {
    readonly least: number
    readonly most: number
    readonly usual: number
    readonly mostOfVideo: number
  }
  readonly side: { readonly least: number; readonly most: number }
  readonly seconds: number
  readonly negative: string
  /** characters */
  readonly promptLength: number
  /** pixels of the finished video by scale */
  readonly scales: Readonly<Record<Scale, number>>
  readonly scale: Scale
  readonly lowVramScale: Scale
  readonly presets: Readonly<Record<Mode['presets'], readonly Preset[]>>
  readonly tiles: Readonly<
    Record<'usual' | 'lowVram', { size: number; frames: number; overlap: number }>
  >
  readonly roles: Readonly<Record<string, ModelRole>>
  /** every model file that there is to download; the first of a role is the role's usual one */
  readonly catalogue: readonly CatalogueEntry[]
  readonly tiers: TierTable
  /** a prompt to begin with, in each mode */
  readonly samples: Readonly<Record<ModeId, string>>
  /** the output that user LoRAs are chained behind */
  readonly loraOutput: string
  readonly templates: Readonly<Record<ModeId, ApiPrompt>>
  readonly fragments: Readonly<Record<FragmentId, Fragment>>
  /** is this checkpoint itself distilled? Then no distilled LoRA, no guidance. */
  readonly isDistilled: (file: string) => boolean
  /** node class → the pack that brings it, for classes that are not ComfyUI's own */
  readonly packs: Readonly<Record<string, string>>
}

export function presetOf(family: Family, mode: Mode, id: PresetId): Preset | undefined {
  return family.presets[mode.presets].find((preset) => preset.id === id)
}

export function modelFile(
  family: Family,
  models: Readonly<Record<string, string>>,
  role: string,
): string {
  return models[role] || (family.roles[role]?.file ?? '')
}
