import { PromptAnswer } from '../core/prompt/refusal.ts'
import { jsonIn, notOurs, textOf } from './http.ts'

/** Statuses about this very request: sending it again changes nothing. */
const final: ReadonlySet<number> = new Set([400, 403, 411, 413, 414, 415, 422, 431])

/**
 * The final answer of ComfyUI, or of a gateway, to POST /prompt. ComfyUI accepts with 200 and the prompt_id
 * and rejects with 400 and its reasons. Throws `Unreachable` if it came from neither: then only the server's
 * queue shows whether the run is there.
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

/** ComfyUI's code or a node pack's crashed on the prompt: it would crash again. */
function isCrash(status: number, text: string): boolean {
  return status === 500 && text.includes('Server got itself in trouble')
}

function blocked(status: number, text: string): PromptAnswer {
  const error = { type: 'http', message: String(status), details: text.slice(0, 300) }
  return { error: { ...error, extra_info: {} } }
}
