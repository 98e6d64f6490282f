import { z } from 'zod'

/** What a look into a file showed: by the shim's probe, or by the browser where the shim is absent. */
export const MediaFacts = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('image'), width: z.number(), height: z.number() }),
  z.object({ kind: z.literal('audio'), seconds: z.number() }),
  z.object({
    kind: z.literal('video'),
    width: z.number(),
    height: z.number(),
    /** frames per second as ComfyUI reads them */
    fps: z.number(),
    /** frames that ComfyUI will decode */
    frames: z.number(),
    seconds: z.number(),
    hasAudio: z.boolean(),
    audioSeconds: z.number(),
  }),
  z.object({ kind: z.literal('unreadable'), reason: z.string() }),
])
export type MediaFacts = z.infer<typeof MediaFacts>

/** File name in ComfyUI's input folder → facts. A name that is not there has not been looked at. */
export type FactsByName = Readonly<Record<string, MediaFacts>>

export type MediaKind = 'image' | 'audio' | 'video'
