import { type Family, fragmentOf } from '../family/family.ts'
import type { KeyGraph } from '../family/graph.ts'
import type { Plan } from '../family/preset.ts'
import { cropOf } from '../form/crop.ts'
import { readAhead } from '../form/frame-times.ts'
import {
  framesOfClip,
  framesOfFile,
  heldAt,
  type KeyClip,
  type Keyframe,
} from '../form/keyframe.ts'
import type { Request } from '../form/request.ts'
import { numbered, numberedId } from '../graph/numbered.ts'
import {
  addFragment,
  type ApiPrompt,
  type InputValue,
  type Link,
  setInputs,
  splitPath,
} from '../graph/template.ts'

/** Keyframes of a request as one fragment used for each, in the order of time. */

type Inputs = Record<string, InputValue>
type Grid = Parameters<typeof heldAt>[1]

/** The template with a node group for each keyframe; unchanged without any. */
export function addKeys(
  template: ApiPrompt,
  request: Request,
  plan: Plan,
  keys: KeyGraph,
  family: Pick<Family, 'fragments' | 'frames'>,
): ApiPrompt {
  const grid = { fps: plan.fps, step: family.frames.step }
  const inTime = request.keyframes.toSorted((a, b) => a.at - b.at)
  // each goes right behind the template's own, so the last one first
  return inTime.reduceRight((prompt, keyframe, index) => {
    const { clip } = keyframe
    const { fragment, inputs } = clip
      ? {
          fragment: keys.clip.fragment,
          inputs: clipInputs(keyframe, clip, request, grid, keys),
        }
      : { fragment: keys.fragment, inputs: imageInputs(keyframe, request, grid, keys) }
    const named = (id: string): string => numberedId(id, keys.fragment, index + 1)
    const own = Object.entries(inputs).map(([path, value]) => {
      const [node, input] = splitPath(path)
      return [`${named(node)}.${input}`, renamed(value, named)] as const
    })
    const nodes = numbered(fragmentOf(family, fragment), keys.fragment, index + 1)
    return setInputs(addFragment(prompt, nodes), Object.fromEntries(own))
  }, template)
}

function renamed(value: InputValue, named: (id: string) => string): InputValue {
  return typeof value === 'object' ? [named(value[0]), value[1]] : value
}

/** The values and links of one, by the fragment's own "node.input". */
function imageInputs(
  keyframe: Keyframe,
  request: Request,
  grid: Grid,
  { leaves, cropped, padded }: KeyGraph,
): Inputs {
  const { image, strength } = keyframe
  const { width, height, guideStrength, fit, crops } = request
  const crop = cropOf(crops, image)
  return {
    ...valuesAt(leaves, {
      image,
      width,
      height,
      frame: heldAt(keyframe, grid),
      strength: strength ?? guideStrength,
      cropX: crop?.x ?? null,
      cropY: crop?.y ?? null,
      cropWidth: crop?.width ?? null,
      cropHeight: crop?.height ?? null,
    }),
    ...linked(crop !== null, cropped),
    ...linked(fit === 'pad', padded),
  }
}

function clipInputs(
  keyframe: Keyframe,
  clip: KeyClip,
  request: Request,
  grid: Grid,
  { clip: { leaves, atRate, padded } }: KeyGraph,
): Inputs {
  const { width, height, guideStrength, fit } = request
  const frames = framesOfClip(clip, grid)
  const fileFrames = framesOfFile(clip, grid)
  return {
    ...valuesAt(leaves, {
      file: keyframe.image,
      start: clip.start,
      readSeconds: Number((frames / grid.fps + readAhead).toFixed(3)),
      fileFrames,
      frames,
      width,
      height,
      frame: heldAt(keyframe, grid),
      strength: keyframe.strength ?? guideStrength,
    }),
    ...linked(fileFrames === frames, atRate),
    ...linked(fit === 'pad', padded),
  }
}

/** Null values keep the fragment's. */
function valuesAt<Leaf extends string>(
  leaves: Readonly<Record<Leaf, readonly string[]>>,
  values: Readonly<Record<Leaf, InputValue | null>>,
): Inputs {
  const inputs: Inputs = {}
  for (const leaf of Object.keys(values) as Leaf[]) {
    const value = values[leaf]
    if (value !== null) for (const path of leaves[leaf]) inputs[path] = value
  }
  return inputs
}

function linked(applies: boolean, links: Readonly<Record<string, Link>>): Inputs {
  return applies ? { ...links } : {}
}
