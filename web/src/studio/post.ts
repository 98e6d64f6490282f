import { type Comfy, Unreachable } from '../comfy/comfy.ts'
import type { PreviewMethod } from '../core/live-preview.ts'
import type { Manner } from '../core/manner.ts'
import type { Problem } from '../core/problem.ts'
import type { PromptAnswer } from '../core/refusal.ts'
import type { Request } from '../core/request.ts'
import type { ApiPrompt } from '../core/template.ts'
import type { Book } from './book.ts'
import { ifReachable } from './reachable.ts'
import type { Tabs } from './tabs.ts'
import { words } from '../words/index.ts'

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

/**
 * Sends a job that is written down. What a lost answer means is not decided here: only looks at the server
 * can tell whether the job has come there.
 */
export async function post(id: string, prompt: ApiPrompt, parts: PostParts): Promise<void> {
  const { comfy, book, tabs, making, session, posting } = parts
  const entry = book.find(id)
  if (!entry || posting.has(id)) return
  const { request, number, manner } = entry
  posting.add(id)
  try {
    await tabs.alone(`send.${id}`, async () => {
      const place = number === undefined ? {} : { number }
      const method = manner?.noPreview ? 'none' : parts.previewMethod?.()
      const preview = method === undefined ? {} : { previewMethod: method }
      // read before: a server that is started again after its answer has forgotten the job
      const seenIn = session() ?? (await ifReachable(() => comfy.live()))?.session
      const answer = await comfy.queue({ id, prompt, request, ...place, ...preview })
      const problems = making.refusalOf(request, answer)
      if (problems.length === 0) {
        book.apply(id, { type: 'accepted' })
        if (seenIn !== undefined) book.apply(id, { type: 'seen', session: seenIn })
      } else book.apply(id, { type: 'refused', problems })
      // of a refused prompt some outputs may have been accepted, without the one that matters
      if (problems.length > 0 || book.find(id)?.cancelling) await comfy.cancel(id)
    })
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    const { noAnswer, runKept } = words().notices
    comfy.toast('warn', noAnswer, runKept)
  } finally {
    posting.delete(id)
  }
}
