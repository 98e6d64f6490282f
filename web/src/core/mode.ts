import type { MediaField, ModeId } from './form.ts'
import type { MediaKind } from './media.ts'
import type { Words } from '../words/index.ts'
import type { Plan, Request } from './request.ts'
import type { Link } from './template.ts'

export interface MediaInput {
  readonly field: MediaField
  readonly kind: MediaKind
  /** of its label and hint in the catalogue */
  readonly words: keyof Words['inputs']
  readonly required: boolean
}

/** Controls that only some modes draw. */
export type Option = 'imageStrength' | 'guideStrength' | 'controlStrength' | 'control' | 'sound'

/** Everything that a run can put into a node. */
export type LeafName =
  | 'prompt'
  | 'negative'
  | 'image'
  | 'lastImage'
  | 'audio'
  | 'audioStart'
  | 'video'
  | 'videoStart'
  | 'width'
  | 'height'
  | 'firstPassWidth'
  | 'firstPassHeight'
  | 'frames'
  | 'frameRate'
  | 'soundFrameRate'
  | 'soundSeconds'
  | 'soundFrames'
  | 'readSeconds'
  | 'seed'
  | 'secondSeed'
  | 'secondSigmas'
  | 'steps'
  | 'cfg'
  | 'imageStrength'
  | 'guideStrength'
  | 'controlStrength'
  | 'textEncoderDevice'
  | 'tileSize'
  | 'tileFrames'
  | 'tileFrameOverlap'
  | 'name'

/** value → the inputs ("node.input") that receive it */
export type Leaves = Readonly<Partial<Record<LeafName, readonly string[]>>>

/** A way to wire the template. It only re-links; nodes that then lead nowhere are pruned. */
export interface Variant {
  readonly name: string
  readonly when: (request: Request, plan: Plan) => boolean
  /** "node.input" → link */
  readonly links?: Readonly<Record<string, Link>>
  /** "node.slot" → link, for everything that reads that output */
  readonly gives?: Readonly<Record<string, Link>>
}

export interface Mode {
  readonly id: ModeId
  /** PrimeIcons class */
  readonly icon: string
  readonly media: readonly MediaInput[]
  /** which of the family's preset tables applies */
  readonly presets: 'generate' | 'restyle'
  /** what an automatic length follows */
  readonly lengthFrom: 'preset' | 'audio' | 'video'
  /** whose shape an automatic size follows */
  readonly shapeFrom: MediaField | null
  readonly options: readonly Option[]
  readonly strengths: {
    readonly image?: number
    readonly guide?: number
    readonly control?: number
  }
  readonly leaves: Leaves
  readonly variants: readonly Variant[]
}
