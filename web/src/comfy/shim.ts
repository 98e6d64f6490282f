import { z } from 'zod'
import type { MediaFacts } from '../core/media.ts'

/** Our own routes. The shim may be absent: then each answers null and the panel does without. */

/** The shim answers nobody else's pages: no form and no foreign script can send this header. */
export const shimHeaders = { 'X-LTX-AIO': '1' }

const Answer = z.object({
  media: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('image'), width: z.number(), height: z.number() }),
    z.object({ kind: z.literal('audio'), seconds: z.number() }),
    z.object({
      kind: z.literal('video'),
      width: z.number(),
      height: z.number(),
      fps: z.number(),
      frames: z.number(),
      seconds: z.number(),
      has_audio: z.boolean(),
      audio_seconds: z.number(),
    }),
  ]),
})

const Refusal = z.object({ error: z.object({ code: z.string(), what: z.string() }) })

export type Post = (
  route: string,
  body: unknown,
  headers?: Record<string, string>,
) => Promise<Response>

/** Looks into a file of ComfyUI's input folder; null when the shim is absent or will not answer this page. */
export async function probe(post: Post, name: string): Promise<MediaFacts | null> {
  const response = await post('/ltx_aio/probe', { name }, shimHeaders)
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return factsOf(Answer.parse(answer).media)
  const refusal = Refusal.safeParse(answer)
  const aboutTheFile = ['unreadable', 'file_missing', 'bad_name']
  return refusal.success && aboutTheFile.includes(refusal.data.error.code)
    ? { kind: 'unreadable', reason: refusal.data.error.what }
    : null
}

function factsOf(media: z.infer<typeof Answer>['media']): MediaFacts {
  if (media.kind !== 'video') return media
  const { has_audio: hasAudio, audio_seconds: audioSeconds, ...rest } = media
  return { ...rest, hasAudio, audioSeconds }
}
