import { type Family, graphOf } from '../family/family.ts'
import { leafOf } from './fill.ts'
import type { FormField } from '../form/form.ts'
import type { LeafName } from '../family/graph.ts'
import type { Mode } from '../family/mode.ts'
import { unnumberedId } from '../graph/numbered.ts'
import { splitPath } from '../graph/template.ts'
import { isUserLora } from '../graph/user-loras.ts'

/** The form field for a leaf, where their names differ. */
const fieldOfLeaf: Partial<Record<LeafName, FormField>> = {
  firstPassWidth: 'width',
  firstPassHeight: 'height',
  frames: 'seconds',
  soundSeconds: 'seconds',
  soundFrames: 'seconds',
  maxSeconds: 'seconds',
  readSeconds: 'seconds',
  frameRate: 'fps',
  soundFrameRate: 'fps',
  sheetFrames: 'seconds',
  sheet: 'references',
  secondSeed: 'seed',
  secondSigmas: 'preset',
  toolFile: 'tool',
  textEncoderDevice: 'lowVram',
  tileSize: 'lowVram',
  tileFrames: 'lowVram',
  tileFrameOverlap: 'lowVram',
  contextAt: 'context',
  contextFrames: 'context',
  keptAt: 'seconds',
  newAt: 'context',
  newFrames: 'seconds',
  silenceSeconds: 'seconds',
  sourceSeconds: 'video',
  windowAt: 'context',
  soundLatents: 'seconds',
  knownAt: 'seconds',
  knownLatents: 'context',
  newSoundAt: 'context',
  newSeconds: 'seconds',
  joins: 'direction',
  seenAt: 'videoStart',
  latentsBefore: 'context',
  latentsNew: 'seconds',
  latentsAfter: 'context',
  framesBefore: 'videoStart',
  afterAt: 'videoStart',
  framesAfter: 'video',
  newSoundLatentsAt: 'context',
  newSoundLatents: 'seconds',
  secondsBefore: 'videoStart',
  soundAfterAt: 'videoStart',
  secondsAfter: 'video',
  imageCropX: 'crops',
  imageCropY: 'crops',
  imageCropWidth: 'crops',
  imageCropHeight: 'crops',
  lastImageCropX: 'crops',
  lastImageCropY: 'crops',
  lastImageCropWidth: 'crops',
  lastImageCropHeight: 'crops',
  frameWidth: 'width',
  frameHeight: 'height',
  insideX: 'sourceAt',
  insideY: 'sourceAt',
  insideWidth: 'sourceScale',
  insideHeight: 'sourceScale',
}

/** Leaves that no field sets: names of files, and the family's own numbers. */
const unasked: readonly LeafName[] = [
  'name',
  'keptVideo',
  'keptSound',
  'draftVideo',
  'draftSound',
  'minSeconds',
  'soundAhead',
]

/** Fields that are a choice, whose numbers are the family's. */
export const choices: readonly FormField[] = ['preset', 'lowVram']

/** The form field behind "node.input"; undefined if no field sets it. */
export function fieldOf(path: string, mode: Mode, family: Family): FormField | undefined {
  if (isUserLora(path)) return 'loras'
  const graph = graphOf(family, mode.id)
  // each tool has a file of its own: another is chosen with the tool
  if (leafOf(graph, path) === 'toolFile') return 'tool'
  if (graph.keys && unnumberedId(splitPath(path)[0]) !== splitPath(path)[0]) return 'keyframes'
  if (Object.values(family.roles).some((role) => role.inputs.includes(path))) return 'models'
  const leaf = leafOf(graph, path)
  if (leaf === undefined || unasked.includes(leaf)) return undefined
  return fieldOfLeaf[leaf] ?? (leaf as FormField)
}
