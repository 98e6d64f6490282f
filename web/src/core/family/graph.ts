import type { Request } from '../form/request.ts'
import type { ApiNode, ApiPrompt, Link } from '../graph/template.ts'
import type { Plan } from './preset.ts'

/** Every value that a run can set on a node. */
export type LeafName =
  | 'prompt'
  | 'negative'
  | 'image'
  | 'lastImage'
  | 'audio'
  | 'audioStart'
  | 'video'
  | 'videoStart'
  | 'voice'
  | 'voiceStart'
  | 'sheet'
  | 'sheetFrames'
  | 'referenceStrength'
  | 'sheetStrength'
  | 'width'
  | 'height'
  | 'firstPassWidth'
  | 'firstPassHeight'
  | 'frames'
  | 'frameRate'
  | 'soundFrameRate'
  | 'soundSeconds'
  | 'soundFrames'
  | 'minSeconds'
  | 'maxSeconds'
  | 'soundAhead'
  | 'readSeconds'
  | 'seed'
  | 'secondSeed'
  | 'secondSigmas'
  | 'steps'
  | 'cfg'
  | 'syncGuidance'
  | 'detailGuidance'
  | 'imageStrength'
  | 'guideStrength'
  | 'firstStrength'
  | 'lastStrength'
  | 'controlStrength'
  | 'toolFile'
  | 'toolStrength'
  | 'textEncoderDevice'
  | 'tileSize'
  | 'tileFrames'
  | 'tileFrameOverlap'
  | 'name'
  | 'keptVideo'
  | 'keptSound'
  | 'draftVideo'
  | 'draftSound'
  | ExtensionLeaf
  | RetakeLeaf
  | CropLeaf
  | PlaceLeaf
  | SunLeaf

/** Values of a run that goes on from a video: see core/prompt/extension-leaves.ts. */
export type ExtensionLeaf =
  | 'contextAt'
  | 'contextFrames'
  | 'keptAt'
  | 'newAt'
  | 'newFrames'
  | 'silenceSeconds'
  | 'sourceSeconds'
  | 'windowAt'
  | 'soundLatents'
  | 'knownAt'
  | 'knownLatents'
  | 'newSoundAt'
  | 'newSeconds'
  | 'joins'

/** Values of a run that regenerates a part of a video: see core/prompt/retake-leaves.ts. */
export type RetakeLeaf =
  | 'seenAt'
  | 'latentsBefore'
  | 'latentsNew'
  | 'latentsAfter'
  | 'framesBefore'
  | 'afterAt'
  | 'framesAfter'
  | 'newSoundLatentsAt'
  | 'newSoundLatents'
  | 'secondsBefore'
  | 'soundAfterAt'
  | 'secondsAfter'
  | Extract<
      ExtensionLeaf,
      | 'newAt'
      | 'newFrames'
      | 'silenceSeconds'
      | 'windowAt'
      | 'soundLatents'
      | 'newSoundAt'
      | 'newSeconds'
    >
/** The part of an image that is kept, in its pixels: see core/prompt/crop-leaves.ts. */
export type CropLeaf = `${'image' | 'lastImage'}Crop${'X' | 'Y' | 'Width' | 'Height'}`

/** A larger frame, and the part of it that the video fills: see core/prompt/place-leaves.ts. */
export type PlaceLeaf =
  | 'frameWidth'
  | 'frameHeight'
  | 'insideX'
  | 'insideY'
  | 'insideWidth'
  | 'insideHeight'

/** Where the sun is that relights a video: see core/prompt/sun-leaves.ts. */
export type SunLeaf = 'sunRotation' | 'sunElevation'

/** value → the inputs ("node.input") that receive it */
export type Leaves = Readonly<Partial<Record<LeafName, readonly string[]>>>

/**
 * An alternative wiring of the template. It only re-links, to nodes of the template or of the fragment that it
 * adds; nodes left without readers are pruned.
 */
export interface Variant {
  readonly name: string
  readonly when: (request: Request, plan: Plan) => boolean
  /** "node.input" → link */
  readonly links?: Readonly<Record<string, Link>>
  /** optional inputs ("node.input") that are left out */
  readonly drops?: readonly string[]
  /** "node.slot" → link, for every reader of that output */
  readonly gives?: Readonly<Record<string, Link>>
  readonly fragment?: FragmentId
}

/** A family's fragment; each family has its own. */
export type FragmentId = string

/** Guidance besides CFG, each of which costs the first pass one more model call per step. In form order. */
export const guidanceFields = ['syncGuidance', 'detailGuidance'] as const
export type GuidanceField = (typeof guidanceFields)[number]

/** How a family adds one of them. */
export interface ExtraGuidance {
  readonly fragment: FragmentId
  /** the value without effect, which is also the smallest */
  readonly off: number
  readonly max: number
  /** what its makers use */
  readonly default: number
}

/** How a family keeps people and things from images on a sheet. */
export interface References {
  readonly fragment: FragmentId
  /** images on a sheet */
  readonly max: number
  /** the prompt that it was trained with: what the sheet shows, then what happens */
  readonly pattern: { readonly sheet: string; readonly video: string }
}

/** How a family speaks with a voice from a sample. */
export interface Voice {
  readonly fragment: FragmentId
  /** of the sample */
  readonly seconds: number
  /** the prompt that it was trained with: what is seen, what is said, what else is heard */
  readonly pattern: {
    readonly seen: string
    readonly said: string
    readonly heard: string
  }
}

/** How a family lets its model choose the length of a video from the prompt. */
export interface LengthByModel {
  readonly fragment: FragmentId
  /** seconds: the shortest video, and the longest unless the form says another */
  readonly min: number
  readonly max: number
}

/** How a draft keeps its first pass, and how the run that finishes it reads that. */
export interface KeptPass {
  /** the fragments that save its latents */
  readonly keep: readonly FragmentId[]
  /** the fragment that loads them: what only the first pass needed is pruned */
  readonly take: FragmentId
}

/** How a mode's graph holds more images and clips: one fragment for each, whose nodes are numbered. */
export interface KeyGraph {
  /** its nodes begin with this name */
  readonly fragment: FragmentId
  /** value → the fragment's inputs ("node.input") that receive it */
  readonly leaves: Readonly<
    Record<
      | 'image'
      | 'width'
      | 'height'
      | 'frame'
      | 'strength'
      | 'cropX'
      | 'cropY'
      | 'cropWidth'
      | 'cropHeight',
      readonly string[]
    >
  >
  /** "node.input" → link, for an image of which another part than the middle is kept */
  readonly cropped: Readonly<Record<string, Link>>
  /** the same for an image that is fitted with bars */
  readonly padded: Readonly<Record<string, Link>>
  readonly clip: KeyClipGraph
}

/** A clip instead of an image. */
export interface KeyClipGraph {
  /** its nodes begin with the name of the images' fragment */
  readonly fragment: FragmentId
  /** value → the fragment's inputs ("node.input") that receive it */
  readonly leaves: Readonly<
    Record<
      | 'file'
      | 'start'
      | 'readSeconds'
      | 'fileFrames'
      | 'frames'
      | 'width'
      | 'height'
      | 'frame'
      | 'strength',
      readonly string[]
    >
  >
  /** "node.input" → link, for a file with the frame rate of the run */
  readonly atRate: Readonly<Record<string, Link>>
  /** the same for a clip that is fitted with bars */
  readonly padded: Readonly<Record<string, Link>>
}

/** How a family runs a mode: its template, where values go, and its variants. */
export interface ModeGraph {
  readonly template: ApiPrompt
  readonly leaves: Leaves
  readonly variants: readonly Variant[]
  /** for a mode with keyframes */
  readonly keys?: KeyGraph
  /** none: every finish repeats the first pass */
  readonly keptPass?: KeptPass
}

/** A value that a rework sets: of its clip, of the file that it saves. */
export type ReworkLeaf = 'clipFile' | 'width' | 'height' | 'fps' | 'name'

/** How a family reworks a finished video. */
export interface ReworkGraph {
  readonly template: ApiPrompt
  readonly leaves: Readonly<Record<ReworkLeaf, readonly string[]>>
  /** of one that takes several clips */
  readonly clips?: ClipGraph
}

/** A value of one clip of several. */
export type ClipLeaf =
  | 'clipFile'
  | 'clipFrames'
  | 'width'
  | 'height'
  | 'seconds'
  /** what it shares with the clip before it, and what the one after it has of it */
  | 'sharedFrames'
  | 'cutFrames'
  | 'sharedSeconds'
  | 'cutSeconds'

/** A value of a sound that the joined video has in place of its clips' own. */
export type GivenSoundLeaf = 'audio' | 'audioStart' | 'seconds'

/** The nodes for one clip: a prompt has them once for each, with its number at the end of their ids. */
export interface ClipGraph {
  readonly nodes: ApiPrompt
  readonly leaves: Readonly<Record<ClipLeaf, readonly string[]>>
  /** nodes that a clip may do without, as "node.input": what reads them reads that input instead */
  readonly unless: {
    /** it has the frame rate already */
    readonly spread: string
    /** it has the size already */
    readonly fit: string
    /** it shares nothing with the clips before and after it */
    readonly fade: string
    readonly fadeSound: string
  }
  /** "node.input" of the two nodes that fade: what the clip before it has there */
  readonly before: { readonly picture: string; readonly sound: string }
  /** an output of these nodes, and "node.input" that the pictures of all clips go to, followed by their number from 0 */
  readonly pictures: { readonly from: Link; readonly to: string }
  /** `sum` adds the clip's sound to those before it; the last one goes to "node.input" */
  readonly sounds: { readonly from: Link; readonly sum: Link; readonly to: string }
  /** "node.input": how long the silence is that fills up each sound */
  readonly silence: string
  readonly given: {
    readonly nodes: ApiPrompt
    readonly leaves: Readonly<Record<GivenSoundLeaf, readonly string[]>>
    readonly from: Link
  }
}

/**
 * A template as TypeScript imports it: links are typed as plain arrays. The family's tests check every link
 * for [id, slot].
 */
export function templateOf<File extends object>(file: File): Readonly<Record<keyof File, ApiNode>> {
  return file as Readonly<Record<keyof File, ApiNode>>
}
