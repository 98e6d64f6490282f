import type { ClipGraph, ClipLeaf, GivenSoundLeaf } from '../family/graph.ts'
import {
  type Clip,
  framesAt,
  type GivenSound,
  type Rework,
  type Reworked,
  reworked,
  sharedFrames,
} from '../form/rework.ts'
import { numberedId } from '../graph/numbered.ts'
import {
  type ApiNode,
  type ApiPrompt,
  type InputValue,
  isLink,
  type Link,
  redirect,
  setInputs,
  splitPath,
} from '../graph/template.ts'

/** Puts a graph's nodes for one clip into a prompt, once for each clip, one after the other. */

/** samples a second of the silence that each sound is filled up with; a sound of a lower rate is raised to it */
const rate = 48_000
/** ComfyUI's clocks round: this much more silence is enough. */
const spare = 0.1

/** Of a node of one clip: all have the first word of their names in common; `place` counts from 0. */
function idOf(node: string, place: number): string {
  return numberedId(node, node.slice(0, node.indexOf('_')), place + 1)
}

export function withClips(template: ApiPrompt, graph: ClipGraph, rework: Rework): ApiPrompt {
  const made = reworked(rework)
  const places = placesOf(rework, made.fps)
  const clips = rework.clips.map((clip, at) => nodesFor(clip, at, places, made, graph))
  const prompt = clips.reduce((all, one, at) => {
    const before = clips[at - 1]
    const own = renumbered(one, before, at, graph)
    const picture = numbered(one.picture, at)
    return setInputs({ ...all, ...own }, { [`${graph.pictures.to}${at}`]: picture })
  }, template)
  const whole = setInputs(prompt, {
    [graph.sounds.to]: soundUpTo(clips.at(-1) as OneClip, clips.length - 1, graph),
    [graph.silence]: Math.max(...places.map(({ frames }) => frames / made.fps)) + spare,
  })
  return rework.sound ? withSound(whole, graph, rework.sound, made) : whole
}

/** Where a clip is in the joined video, in frames. */
interface PlaceInTime {
  readonly start: number
  readonly frames: number
  /** what it has in common with the clip before it */
  readonly shared: number
  /** what the clip after it has of it */
  readonly cut: number
}

function placesOf(rework: Rework, fps: number): PlaceInTime[] {
  const shared = sharedFrames(rework)
  let end = 0
  return rework.clips.map((clip, at) => {
    const frames = framesAt(clip, fps)
    const start = end - (shared[at] ?? 0)
    end = start + frames
    return { start, frames, shared: shared[at] ?? 0, cut: shared[at + 1] ?? 0 }
  })
}

function nodesFor(
  clip: Clip,
  at: number,
  places: readonly PlaceInTime[],
  made: Reworked,
  graph: ClipGraph,
): OneClip {
  const { start, frames, shared, cut } = places[at] ?? { start: 0, frames: 0, shared: 0, cut: 0 }
  const end = start + frames
  // to the sample, also of all before it together
  const seconds = (from: number, to: number): number =>
    (sampleAt(to, made.fps) - sampleAt(from, made.fps)) / rate
  const nodes = withValues(graph, {
    clipFile: clip.file,
    clipFrames: frames,
    width: made.width,
    height: made.height,
    seconds: seconds(start, end),
    sharedFrames: shared,
    cutFrames: cut,
    sharedSeconds: seconds(start, start + shared),
    cutSeconds: seconds(end - cut, end),
  })
  const { unless, pictures, sounds } = graph
  const fits = clip.width === made.width && clip.height === made.height
  const spared = [...(frames === clip.frames ? [unless.spread] : []), ...(fits ? [unless.fit] : [])]
  const whole = spared.reduce(without, { nodes, picture: pictures.from, sound: sounds.from })
  const fades = shared > 0 || cut > 0
  return fades ? whole : [unless.fade, unless.fadeSound].reduce(without, whole)
}

/** With a sound of its own; what only the clips' sounds needed is pruned. */
function withSound(
  prompt: ApiPrompt,
  { given, sounds }: ClipGraph,
  { file, start }: GivenSound,
  { frames, fps }: Reworked,
): ApiPrompt {
  const values: Readonly<Record<GivenSoundLeaf, InputValue>> = {
    audio: file,
    audioStart: start,
    seconds: Number((frames / fps).toFixed(6)),
  }
  const inputs = Object.entries(given.leaves).flatMap(([leaf, paths]) =>
    paths.map((path) => [path, values[leaf as GivenSoundLeaf]] as const),
  )
  const nodes = setInputs(given.nodes, Object.fromEntries(inputs))
  return setInputs({ ...prompt, ...nodes }, { [sounds.to]: given.from })
}

function sampleAt(frame: number, fps: number): number {
  return Math.round((frame / fps) * rate)
}

function withValues(
  { nodes, leaves }: ClipGraph,
  values: Readonly<Record<ClipLeaf, InputValue>>,
): ApiPrompt {
  const inputs = Object.entries(leaves).flatMap(([leaf, paths]) =>
    paths.map((path) => [path, values[leaf as ClipLeaf]] as const),
  )
  return setInputs(nodes, Object.fromEntries(inputs))
}

interface OneClip {
  readonly nodes: ApiPrompt
  /** its outputs */
  readonly picture: Link
  readonly sound: Link
}

/** Without a node: what reads it reads what it reads. */
function without({ nodes, picture, sound }: OneClip, path: string): OneClip {
  const [id, input] = splitPath(path)
  const link = nodes[id]?.inputs[input]
  if (!isLink(link)) throw new Error(`${path} is not a link`)
  const { [id]: _, ...others } = nodes
  const other = (one: Link): Link => (one[0] === id ? link : one)
  return {
    nodes: redirect(others, { [`${id}.0`]: link }),
    picture: other(picture),
    sound: other(sound),
  }
}

/**
 * With the clip's number in all names. The sum adds to the sum before it, or to the first sound; what fades gets what
 * the clip before it fades from.
 */
function renumbered(
  { nodes }: OneClip,
  before: OneClip | undefined,
  at: number,
  graph: ClipGraph,
): ApiPrompt {
  const [sum] = graph.sounds.sum
  const entries = Object.entries(nodes).filter(([id]) => id !== sum || before)
  const own = Object.fromEntries(
    entries.map(([id, node]): [string, ApiNode] => {
      const inputs = Object.entries(node.inputs).map(([name, value]) => {
        if (!isLink(value) || !Object.hasOwn(graph.nodes, value[0])) return [name, value]
        if (value[0] === sum && before) return [name, soundUpTo(before, at - 1, graph)]
        return [name, numbered(value, at)]
      })
      return [idOf(id, at), { ...node, inputs: Object.fromEntries(inputs) }]
    }),
  )
  return before ? setInputs(own, givenBefore(before, at, nodes, graph)) : own
}

/** The sounds of all clips up to this one. */
function soundUpTo({ sound }: OneClip, at: number, { sounds }: ClipGraph): Link {
  return numbered(at > 0 ? sounds.sum : sound, at)
}

/** What both nodes that fade get of the clip before, if it shares something with this one. */
function givenBefore(
  before: OneClip,
  at: number,
  nodes: ApiPrompt,
  { unless, before: inputs, leaves }: ClipGraph,
): Record<string, Link> {
  const shares = leaves.sharedFrames.some((path) => valueAt(nodes, path) !== 0)
  const pairs = [
    [inputs.picture, unless.fade],
    [inputs.sound, unless.fadeSound],
  ] as const
  return Object.fromEntries(
    pairs.flatMap(([to, from]) => {
      const [id, input] = splitPath(to)
      const link = valueAt(before.nodes, from)
      if (!shares || !nodes[id] || !isLink(link)) return []
      return [[`${idOf(id, at)}.${input}`, numbered(link, at - 1)] as const]
    }),
  )
}

function valueAt(nodes: ApiPrompt, path: string): InputValue | undefined {
  const [id, input] = splitPath(path)
  return nodes[id]?.inputs[input]
}

function numbered([id, slot]: Link, at: number): Link {
  return [idOf(id, at), slot]
}
