import { z } from 'zod'
import { words } from '../words/index.ts'
import { baseName } from './catalogue.ts'
import type { Family } from './family.ts'
import type { FormField } from './form.ts'
import { modelProblem } from './model-files.ts'
import { type Problem, problem } from './problem.ts'

const NodeErrors = z.record(
  z.object({
    class_type: z.string().catch(''),
    errors: z.array(
      z.object({
        type: z.string(),
        message: z.string(),
        details: z.string().catch(''),
        extra_info: z
          .object({ input_name: z.string().optional(), received_value: z.unknown() })
          .catch({ received_value: undefined }),
      }),
    ),
  }),
)

/** What POST /prompt answers; `node_errors` may come with 200 too, when only some outputs are valid. */
export const PromptAnswer = z.object({
  prompt_id: z.string().optional(),
  number: z.number().optional(),
  error: z
    .object({
      type: z.string(),
      message: z.string(),
      details: z.string().catch(''),
      extra_info: z.object({ class_type: z.string().optional() }).catch({}),
    })
    .or(
      z.string().transform((message) => ({
        type: 'unknown',
        message,
        details: '',
        extra_info: {} as { class_type?: string },
      })),
    )
    .nullish()
    .catch(undefined),
  // an empty list where there are none
  node_errors: NodeErrors.optional().catch(undefined),
})
export type PromptAnswer = z.infer<typeof PromptAnswer>

/** The problems in an answer to POST /prompt, each at the field that caused it; none = accepted. */
export function refusalOf(
  answer: PromptAnswer,
  family: Family,
  fieldOf: (path: string) => FormField | undefined,
): Problem[] {
  const found = Object.entries(answer.node_errors ?? {}).flatMap(([id, node]) =>
    node.errors.map((error) => {
      const path = `${id}.${error.extra_info.input_name ?? ''}`
      const field = fieldOf(path)
      const extras = { detail: `${id} (${node.class_type}): ${error.message}: ${error.details}` }
      return nodeProblem(error, path, family, field === undefined ? extras : { ...extras, field })
    }),
  )
  if (found.length > 0) return found
  if (!answer.error) return []
  const { type, message, details, extra_info } = answer.error
  // not in ComfyUI's words: see comfy/prompt-answer.ts
  if (type === 'http') return [blocked(Number(message), details)]
  if (type === 'missing_node_type' && extra_info.class_type) {
    const pack = family.packs[extra_info.class_type] ?? null
    return [problem('node_missing', { classes: extra_info.class_type, pack }, { detail: details })]
  }
  return [
    problem(
      'server_refused',
      { message: details || message },
      { detail: `${type}: ${message} ${details}` },
    ),
  ]
}

function blocked(status: number, detail: string): Problem {
  const actions = [{ kind: 'retry', label: words().buttons.queueAgain } as const]
  const code = status === 500 ? 'prompt_crashed' : 'prompt_blocked'
  return problem(code, { status }, { detail: `HTTP ${status} ${detail}`.trim(), actions })
}

type NodeError = z.infer<typeof NodeErrors>[string]['errors'][number]

function nodeProblem(
  error: NodeError,
  path: string,
  family: Family,
  extras: { detail: string; field?: FormField },
): Problem {
  const value = error.extra_info.received_value
  const role = Object.values(family.roles).find(({ inputs }) => inputs.includes(path))
  const folder = path.startsWith('lora_user_') ? 'loras' : role?.folder
  if (error.type === 'value_not_in_list' && folder)
    return modelProblem(
      { is: 'missing' },
      { file: baseName(String(value)), folder },
      extras,
      family,
      null,
    )
  if (
    error.type === 'custom_validation_failed' &&
    /invalid (image|video|audio) file/i.test(error.details)
  )
    return problem(
      'input_file_gone',
      { name: error.details.split(': ').at(-1) ?? words().terms.unnamed.file },
      extras,
    )
  return problem('server_refused', { message: `${error.message} (${error.details})` }, extras)
}
