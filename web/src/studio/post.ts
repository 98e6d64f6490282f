import { type Comfy, Unreachable } from '../comfy/comfy.ts'
import type { PreviewMethod } from '../core/live-preview.ts'
import type { Manner } from '../core/manner.ts'
import type { Problem } from '../core/problem.ts'
import type { PromptAnswer } from '../core/refusal.ts'
import type { Request } from '../core/request.ts'
import type { ApiPrompt } from '../core/template.ts'
import type { Book } from './book.ts'
import type { Entry } from './entry.ts'
import { ifReachable } from './reachable.ts'
import type { Tabs } from './tabs.ts'

/** How a request becomes a prompt, and what an answer to it means. */
export interface Making {
  name(request: Request, id: string): string
  prompt(request: Request, name: string, manner?: Manner): Promise<ApiPrompt>
  refusalOf(request: Request, answer: PromptAnswer): readonly Problem[]
}

export interface PostParts {
  readonly comfy: Comfy
  readonly book: Book
  readonly tabs: Tabs
  readonly making: Making
  /** the server's session as last heard of */
  readonly session: () => string | undefined
  /** jobs whose POST is under way */
  readonly posting: Set<string>
  /** what to ask for where a run does not say; nothing leaves it to the server */
  readonly previewMethod?: () => PreviewMethod | undefined
}

/** What has come of it. `lost`: no answer came. `elsewhere`: another tab sends it, or it is there already. */
export type Posted = 'answered' | 'lost' | 'elsewhere'

/**
 * Sends a job that is written down, unless it turns out to be there: `known` is asked while no other tab can
 * send it. What a lost answer means is not decided here: only looks at the server can tell whether the job
 * has come there.
 */
export async function post(
  id: string,
  parts: PostParts,
  promptOf: (entry: Entry) => ApiPrompt | Promise<ApiPrompt>,
  known: () => Promise<boolean> = async () => false,
): Promise<Posted> {
  const { comfy, book, tabs, making, session, posting } = parts
  if (!book.find(id) || posting.has(id)) return 'elsewhere'
  let posted: Posted = 'elsewhere'
  posting.add(id)
  try {
    await tabs.alone(`send.${id}`, async () => {
      const entry = book.find(id)
      if (!entry) return
      posted = 'lost'
      if (await known()) return void (posted = 'elsewhere')
      const { request, number, manner } = entry
      const prompt = await promptOf(entry)
      const place = number === undefined ? {} : { number }
      const method = manner?.noPreview ? 'none' : parts.previewMethod?.()
      const preview = method === undefined ? {} : { previewMethod: method }
      // read before: a server that is started again after its answer has forgotten the job
      const seenIn = session() ?? (await ifReachable(() => comfy.live()))?.session
      if (seenIn !== undefined) book.apply(id, { type: 'seen', session: seenIn })
      const answer = await comfy.queue({ id, prompt, request, ...place, ...preview })
      posted = 'answered'
      const problems = making.refusalOf(request, answer)
      book.apply(id, problems.length === 0 ? { type: 'accepted' } : { type: 'refused', problems })
      // of a refused prompt some outputs may have been accepted, without the one that matters
      if (problems.length > 0) await comfy.cancel(id)
    })
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
  } finally {
    posting.delete(id)
  }
  return posted
}
