import { z } from 'zod'

/** A sound track as one of ComfyUI's loaders gives it. */
export const SoundFacts = z.object({
  seconds: z.number(),
  channels: z.number().optional(),
  /** hertz */
  sampleRate: z.number().optional(),
  /** when in the file it begins, in seconds */
  starts: z.number().optional(),
  /** why the loader cannot give it: no decoder, it would end ComfyUI, or samples of another depth */
  trouble: z.enum(['no_decoder', 'fatal', 'depth']).nullable().catch(null).optional(),
})
export type SoundFacts = z.infer<typeof SoundFacts>

/** What a look into a file showed: by the shim's probe, or by the browser where the shim is absent. */
export const MediaFacts = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('image'),
    width: z.number(),
    height: z.number(),
    /** more than one: it is animated */
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
    /** of the sound that LoadVideo keeps */
    hasAudio: z.boolean(),
    audioSeconds: z.number(),
    /** the sound that LoadAudio takes */
    firstSound: SoundFacts.nullable().optional(),
    /** the sound that LoadVideo keeps */
    keptSound: SoundFacts.nullable().optional(),
    /** how much wider than high its pixels are to be shown; ComfyUI takes them as square */
    pixelAspect: z.number().optional(),
    /** frames shown in each tenth of a second, from 0 on; null where they keep to `fps` */
    frameCounts: z.array(z.number()).nullable().optional(),
    /** ComfyUI finds the frames of a start after 0 */
    seekable: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('unreadable'),
    reason: z.string(),
    /** a permanent name for it */
    cause: z.string().optional(),
  }),
])
export type MediaFacts = z.infer<typeof MediaFacts>
export type VideoFacts = Extract<MediaFacts, { kind: 'video' }>

/** File name in ComfyUI's input folder → facts. A name that is not there has not been looked at. */
export type FactsByName = Readonly<Record<string, MediaFacts>>

export type MediaKind = 'image' | 'audio' | 'video'

/** The sound that LoadAudio takes from a file; null where there is none. */
export function heardSound(fact: MediaFacts | undefined): SoundFacts | null {
  if (fact?.kind === 'audio') return fact
  if (fact?.kind !== 'video') return null
  // a browser knows of one sound only
  return fact.firstSound === undefined ? keptSound(fact) : fact.firstSound
}

/** The sound that LoadVideo keeps of a video; null where there is none. */
export function keptSound(fact: VideoFacts): SoundFacts | null {
  if (fact.keptSound !== undefined) return fact.keptSound
  return fact.hasAudio ? { seconds: fact.audioSeconds } : null
}
