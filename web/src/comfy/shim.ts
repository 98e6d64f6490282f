import { z } from 'zod'
import { MediaFacts } from '../core/media.ts'

/** Our own routes. The shim may be absent: then each answers null and the panel does without. */

/** The shim answers nobody else's pages: no form and no foreign script can send this header. */
export const shimHeaders = { 'X-LTX-AIO': '1' }

const Refusal = z.object({ error: z.object({ code: z.string(), what: z.string() }) })

export type Post = (
  route: string,
  body: unknown,
  headers?: Record<string, string>,
) => Promise<Response>

/** Looks into a file of ComfyUI's input folder. */
export async function probe(post: Post, name: string): Promise<MediaFacts | null> {
  const response = await post('/ltx_aio/probe', { name }, shimHeaders)
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return z.object({ media: MediaFacts }).parse(answer).media
  const refusal = Refusal.safeParse(answer)
  // ComfyUI's own 404 and 405 have no code of ours
  return refusal.success ? { kind: 'unreadable', reason: refusal.data.error.what } : null
}
