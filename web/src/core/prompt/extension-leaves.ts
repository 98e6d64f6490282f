import type { Family } from '../family/family.ts'
import type { ExtensionLeaf } from '../family/graph.ts'
import type { Plan } from '../family/preset.ts'
import { placesOf } from '../form/extension.ts'
import type { Request } from '../form/request.ts'
import type { InputValue } from '../graph/template.ts'

/** Sound of the source that is read beyond what is needed, in seconds: lengths of tracks are rounded. */
const spare = 0.1
/** New sound may end later than its frames, never earlier: SaveVideo cuts what is left over. */
const overlap = 0.001

/**
 * The values of a run that goes on from a video; none for other runs. Frames are indices, sound is in seconds
 * or in the family's sound latents.
 */
export function extensionLeaves(
  { source, fps }: Pick<Request, 'source' | 'fps'>,
  { extension, seconds }: Pick<Plan, 'extension' | 'seconds'>,
  { sound }: Pick<Family, 'sound'>,
): Partial<Record<ExtensionLeaf, InputValue>> {
  if (!extension || !source || !sound.known) return {}
  const { direction, context, added } = extension
  const at = placesOf(extension, source.frames)
  const encoded = sound.encodedSeconds(seconds)
  const latents = sound.known.latents(seconds)
  const known = knownSeconds(direction, { seconds, added, context, fps }, source.frames)
  const [first, end] = [
    known.from === 0 ? 0 : sound.known.from(known.from),
    Math.min(latents, sound.known.until(known.until)),
  ]
  // silence as long as that in front of the source
  const silence = Math.max(0, at.window) / fps + encoded + spare
  const windowAt = at.window < 0 ? silence + at.window / fps : at.window / fps
  return {
    contextAt: at.context,
    contextFrames: context,
    keptAt: at.keptAt,
    newAt: at.newAt,
    newFrames: added,
    silenceSeconds: round(silence),
    sourceSeconds: round(source.frames / fps),
    windowAt: round(windowAt),
    soundLatents: latents,
    knownAt: first,
    knownLatents: Math.max(1, end - first),
    newSoundAt: round(at.newAt / fps),
    // before the source, the sound decides where the source's begins
    newSeconds: round(added / fps + (direction === 'after' ? overlap : 0)),
    joins: direction,
  }
}

/** From when and until when the source's sound is known, in seconds of what is sampled. */
function knownSeconds(
  direction: 'after' | 'before',
  {
    seconds,
    added,
    context,
    fps,
  }: Readonly<Record<'seconds' | 'added' | 'context' | 'fps', number>>,
  sourceFrames: number,
): { readonly from: number; readonly until: number } {
  if (direction === 'after') return { from: 0, until: context / fps }
  const from = added / fps
  const end = from + sourceFrames / fps
  // past the window nothing is cut off
  return { from, until: end < seconds ? end : Infinity }
}

/** Microseconds: far below a sample. */
function round(value: number): number {
  return Number(value.toFixed(6))
}
