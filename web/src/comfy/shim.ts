import { z } from 'zod'
import { MediaFacts } from '../core/media.ts'

/** Our own routes. The shim may be absent: then each answers null and the panel does without. */

/** The shim answers nobody else's pages: no form and no foreign script can send this header. */
export const shimHeaders = { 'X-LTX-AIO': '1' }

const Answer = z.object({ media: z.record(z.unknown()) })

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

/** Python says has_audio where we say hasAudio. */
function factsOf(media: Record<string, unknown>): MediaFacts {
  const camel = (name: string) =>
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return MediaFacts.parse(
    Object.fromEntries(Object.entries(media).map(([name, value]) => [camel(name), value])),
  )
}
