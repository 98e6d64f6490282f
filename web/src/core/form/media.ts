import { z } from 'zod'

/** An audio track as one of ComfyUI's loaders reads it. */
export const SoundFacts = z.object({
  seconds: z.number(),
  channels: z.number().optional(),
  /** hertz */
  sampleRate: z.number().optional(),
  /** its start in the file, in seconds */
  starts: z.number().optional(),
  /** why the loader cannot read it: no decoder, it would crash ComfyUI, or another bit depth */
  trouble: z.enum(['no_decoder', 'fatal', 'depth']).nullable().catch(null).optional(),
})
export type SoundFacts = z.infer<typeof SoundFacts>

/** Facts about a file, from the shim's probe, or from the browser without the shim. */
export const MediaFacts = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('image'),
    width: z.number(),
    height: z.number(),
    /** more than one: animated */
    frames: z.number().optional(),
  }),
  SoundFacts.extend({ kind: z.literal('audio') }),
  z.object({
    kind: z.literal('video'),
    width: z.number(),
    height: z.number(),
    /** frames per second as ComfyUI reads them */
    fps: z.number(),
    /** frames that ComfyUI will decode */
    frames: z.number(),
    seconds: z.number(),
    /** whether LoadVideo keeps a sound */
    hasAudio: z.boolean(),
    audioSeconds: z.number(),
    /** the track that LoadAudio reads */
    firstSound: SoundFacts.nullable().optional(),
    /** the track that LoadVideo keeps */
    keptSound: SoundFacts.nullable().optional(),
    /** pixel aspect ratio (width to height); ComfyUI assumes square pixels */
    pixelAspect: z.number().optional(),
    /** frames shown per tenth of a second, from 0; null if they keep to `fps` */
    frameCounts: z.array(z.number()).nullable().optional(),
    /** whether ComfyUI finds frames of a start after 0 */
    seekable: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('unreadable'),
    reason: z.string(),
    /** permanent name of the cause */
    cause: z.string().optional(),
  }),
])
export type MediaFacts = z.infer<typeof MediaFacts>
export type VideoFacts = Extract<MediaFacts, { kind: 'video' }>

/** File name in ComfyUI's input folder → facts. Files not listed were not probed. */
export type FactsByName = Readonly<Record<string, MediaFacts>>

export type MediaKind = 'image' | 'audio' | 'video'

/** The track that LoadAudio reads from a file; null if there is none. */
export function heardSound(fact: MediaFacts | undefined): SoundFacts | null {
  if (fact?.kind === 'audio') return fact
  if (fact?.kind !== 'video') return null
  // a browser reports only one track
  return fact.firstSound === undefined ? keptSound(fact) : fact.firstSound
}

/** The track that LoadVideo keeps of a video; null if there is none. */
export function keptSound(fact: VideoFacts): SoundFacts | null {
  if (fact.keptSound !== undefined) return fact.keptSound
  return fact.hasAudio ? { seconds: fact.audioSeconds } : null
}
