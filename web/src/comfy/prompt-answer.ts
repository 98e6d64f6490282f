import { PromptAnswer } from '../core/refusal.ts'
import { jsonIn, notOurs, textOf } from './answers.ts'

/** Said of this very request, so that sending it again would change nothing. */
const final: ReadonlySet<number> = new Set([400, 403, 411, 413, 414, 415, 422, 431])

/**
 * What ComfyUI, or a gateway for good, answers to POST /prompt. ComfyUI accepts with 200 and the prompt_id
 * and refuses with 400 and its reasons. Throws `Unreachable` when it was neither that spoke: then only looks
 * at the server can tell whether the run is there.
 */
export async function promptAnswerOf(response: Response): Promise<PromptAnswer> {
  const text = await textOf(response)
  const { status } = response
  const answer = PromptAnswer.safeParse(jsonIn(text)).data
  if (response.ok && answer?.prompt_id !== undefined) return answer
  if (status === 400 && answer?.error) return answer
  if (final.has(status) || isCrash(status, text)) return blocked(status, text)
  throw notOurs(response, text)
}

/** ComfyUI's own code, or that of a pack, has failed on the prompt: it would fail again. */
function isCrash(status: number, text: string): boolean {
  return status === 500 && text.includes('Server got itself in trouble')
}

function blocked(status: number, text: string): PromptAnswer {
  const error = { type: 'http', message: String(status), details: text.slice(0, 300) }
  return { error: { ...error, extra_info: {} } }
}
