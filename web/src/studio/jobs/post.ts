import { type Comfy } from '../../comfy/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import type { PreviewMethod } from '../../core/prefs/live-preview.ts'
import type { ApiPrompt } from '../../core/graph/template.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { Book } from '../ledger/book.ts'
import type { PromptBuilder } from './prompt-builder.ts'
import { ifReachable } from '../world/reachable.ts'
import { sendLock, type Tabs } from '../world/browser-tabs.ts'
import { isExpected, sayWhy } from '../world/trouble.ts'
import type { Site } from '../engines/sites.ts'
import { markOf, type Spot } from '../engines/spot.ts'
import type { Entry } from '../ledger/entry.ts'

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
  readonly previewMethod?: (site: Site | null) => PreviewMethod | undefined
  /** Gives a run what it goes on from. Returns why that is impossible. */
  readonly carry?: (id: string) => Promise<readonly Problem[]>
  /** told why ComfyUI refused a run */
  readonly refused: (id: string, problems: readonly Problem[]) => void
}

/** `lost`: no answer came. `elsewhere`: another tab is sending it, or the server already has it. */
export type Posted = 'answered' | 'lost' | 'elsewhere'

export interface PostOptions {
  /** where it is made */
  readonly at: Spot
  /** made already; by default it is made of the record */
  readonly prompt?: ApiPrompt
  /** whether the server already has it: asked while no other tab can send it */
  readonly known?: () => Promise<boolean>
  /** its place in the queue there; default: the end */
  readonly place?: number | undefined
}

/**
 * Sends a recorded job, unless the server already has it. After a lost answer, only looks at the server can
 * tell whether the job arrived.
 */
export async function post(id: string, parts: PostParts, options: PostOptions): Promise<Posted> {
  const { book, tabs, posting } = parts
  if (!book.find(id) || posting.has(id)) return 'elsewhere'
  let posted: Posted = 'elsewhere'
  posting.add(id)
  try {
    await tabs.alone(sendLock(id), async () => {
      if (!book.find(id)) return
      posted = 'lost'
      posted = await postAlone(id, parts, options)
    })
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    options.at.site?.failed(error)
  } finally {
    posting.delete(id)
  }
  return posted
}

async function postAlone(id: string, parts: PostParts, options: PostOptions): Promise<Posted> {
  const { comfy, book, builder } = parts
  const { prompt: made, known, place, at } = options
  if (await known?.()) return 'elsewhere'
  const lacking = (await parts.carry?.(id)) ?? []
  const entry = book.find(id)
  if (!entry) return 'elsewhere'
  const prompt = lacking.length > 0 ? lacking : (made ?? (await promptOf(entry, at, builder)))
  if (isRefused(prompt)) {
    book.apply(id, { type: 'refused', problems: prompt })
    return 'answered'
  }
  // copying its files may have taken long: another browser may have sent it meanwhile
  if (at.site) await book.refresh(id)
  const mark = markOf(at)
  // recorded before it is sent, so that no other browser sends it
  await book.note(id, {
    type: 'sending',
    nodes: Object.keys(prompt),
    ...(place === undefined ? {} : { number: place }),
    ...(mark ? { engine: mark } : {}),
  })
  const { state, engine, request, runOptions } = book.find(id) ?? entry
  // cancelled meanwhile, or sent elsewhere
  if (state.status !== 'submitting' || engine?.id !== mark?.id) return 'elsewhere'
  const preview = previewFor(runOptions, parts, at)
  // read before the POST: a server that restarts after its answer has forgotten the job
  const seenIn = at.site
    ? undefined
    : (parts.session() ?? (await ifReachable(() => comfy.live()))?.session)
  if (seenIn !== undefined) book.apply(id, { type: 'seen', session: seenIn })
  const number = state.number === undefined ? {} : { number: state.number }
  const answer = await at.engine.submit({ id, prompt, request, ...number, ...preview })
  const problems = builder.refusalOf(request, answer)
  book.apply(id, problems.length === 0 ? { type: 'accepted' } : { type: 'refused', problems })
  // a refused prompt may have been queued in part, without the output that matters
  if (problems.length > 0) {
    parts.refused(id, problems)
    await ifReachable(() => at.engine.cancel(id))
  }
  return 'answered'
}

/** The prompt, or why there can't be one. Throws `Unreachable`. */
async function promptOf(
  { request, name, path, runOptions }: Entry,
  { site }: Spot,
  builder: PromptBuilder,
): Promise<ApiPrompt | readonly Problem[]> {
  const options = { ...runOptions, path }
  if (!site) return builder.prompt(request, name, options)
  try {
    return await builder.promptAt(site, request, name, options)
  } catch (error) {
    if (error instanceof Unreachable || !isExpected(error)) throw error
    return [sayWhy(error)]
  }
}

function isRefused(prompt: ApiPrompt | readonly Problem[]): prompt is readonly Problem[] {
  return Array.isArray(prompt)
}

function previewFor(
  runOptions: Entry['runOptions'],
  { previewMethod }: PostParts,
  { site }: Spot,
): { previewMethod?: PreviewMethod } {
  const method = runOptions?.noPreview ? 'none' : previewMethod?.(site)
  return method === undefined ? {} : { previewMethod: method }
}
