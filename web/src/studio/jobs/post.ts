import { type Comfy } from '../../comfy/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import type { PreviewMethod } from '../../core/prefs/live-preview.ts'
import type { ApiPrompt } from '../../core/graph/template.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { Book } from '../ledger/book.ts'
import type { PromptBuilder } from './prompt-builder.ts'
import { ifReachable } from '../world/reachable.ts'
import { sendLock, type Tabs } from '../world/browser-tabs.ts'

export interface PostParts {
  readonly comfy: Comfy
  readonly book: Book
  readonly tabs: Tabs
  readonly builder: PromptBuilder
  /** the server's session, as last seen */
  readonly session: () => string | undefined
  /** jobs whose POST is running */
  readonly posting: Set<string>
  /** the default for runs that don't set one; undefined leaves it to the server */
  readonly previewMethod?: () => PreviewMethod | undefined
  /** Gives a run what it goes on from. Returns why that is impossible. */
  readonly carry?: (id: string) => Promise<readonly Problem[]>
  /** told why ComfyUI refused a run */
  readonly refused: (id: string, problems: readonly Problem[]) => void
}

/** `lost`: no answer came. `elsewhere`: another tab is sending it, or the server already has it. */
export type Posted = 'answered' | 'lost' | 'elsewhere'

export interface PostOptions {
  /** made already; by default it is made of the record */
  readonly prompt?: ApiPrompt
  /** whether the server already has it: asked while no other tab can send it */
  readonly known?: () => Promise<boolean>
  /** its place in ComfyUI's queue; default: the end */
  readonly place?: number | undefined
}

/**
 * Sends a recorded job, unless the server already has it. After a lost answer, only looks at the server can
 * tell whether the job arrived.
 */
export async function post(
  id: string,
  parts: PostParts,
  { prompt: made, known, place }: PostOptions,
): Promise<Posted> {
  const { comfy, book, tabs, builder, session, posting } = parts
  if (!book.find(id) || posting.has(id)) return 'elsewhere'
  let posted: Posted = 'elsewhere'
  posting.add(id)
  try {
    await tabs.alone(sendLock(id), async () => {
      const entry = book.find(id)
      if (!entry) return
      posted = 'lost'
      if (await known?.()) return void (posted = 'elsewhere')
      const lacking = (await parts.carry?.(id)) ?? []
      if (lacking.length > 0) {
        posted = 'answered'
        return book.apply(id, { type: 'refused', problems: lacking })
      }
      const { request, name, path, manner } = book.find(id) ?? entry
      const prompt = made ?? (await builder.prompt(request, name, { ...manner, path }))
      const nodes = Object.keys(prompt)
      // recorded before it is sent, so that no other browser sends it
      const sending = {
        type: 'sending',
        nodes,
        ...(place === undefined ? {} : { number: place }),
      } as const
      await book.note(id, sending)
      const state = book.find(id)?.state
      // cancelled meanwhile
      if (state?.status !== 'submitting') return void (posted = 'elsewhere')
      const method = manner?.noPreview ? 'none' : parts.previewMethod?.()
      const preview = method === undefined ? {} : { previewMethod: method }
      // read before the POST: a server that restarts after its answer has forgotten the job
      const seenIn = session() ?? (await ifReachable(() => comfy.live()))?.session
      if (seenIn !== undefined) book.apply(id, { type: 'seen', session: seenIn })
      const number = state.number === undefined ? {} : { number: state.number }
      const answer = await comfy.queue({ id, prompt, request, ...number, ...preview })
      posted = 'answered'
      const problems = builder.refusalOf(request, answer)
      book.apply(id, problems.length === 0 ? { type: 'accepted' } : { type: 'refused', problems })
      // a refused prompt may have been queued in part, without the output that matters
      if (problems.length > 0) {
        parts.refused(id, problems)
        await comfy.cancel(id)
      }
    })
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
  } finally {
    posting.delete(id)
  }
  return posted
}
