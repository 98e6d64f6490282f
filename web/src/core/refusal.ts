import { z } from 'zod'
import { words } from '../words/index.ts'
import { baseName, entryOf } from './catalogue.ts'
import type { Family } from './family.ts'
import type { FormField } from './form.ts'
import type { Library } from './library.ts'
import { modelProblem } from './model-files.ts'
import { eachOnce, type Problem, problem } from './problem.ts'

const NodeErrors = z.record(
  z.object({
    class_type: z.string().catch(''),
    errors: z.array(
      z.object({
        type: z.string().catch('unknown'),
        message: z.string().catch(''),
        details: z.string().catch(''),
        extra_info: z
          .object({
            input_name: z.string().optional().catch(undefined),
            input_config: z.unknown(),
            received_value: z.unknown(),
          })
          .catch({ input_config: undefined, received_value: undefined }),
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

/**
 * The problems in an answer to POST /prompt, each at the field that caused it; none = accepted. Without `library`
 * there is nobody who could download what is missing. The types of errors are those of ComfyUI's execution.py,
 * 0.27.0 and 0.33.0; one that is not known is told in its own words.
 */
export function refusalOf(
  answer: PromptAnswer,
  family: Family,
  fieldOf: (path: string) => FormField | undefined,
  library: Library | null = null,
): Problem[] {
  const found = Object.entries(answer.node_errors ?? {}).flatMap(([id, node]) =>
    node.errors.map((error) => {
      const path = `${id}.${error.extra_info.input_name ?? ''}`
      const field = fieldOf(path)
      const extras = { detail: `${id} (${node.class_type}): ${error.message}: ${error.details}` }
      return nodeProblem({
        error,
        path,
        nodeClass: node.class_type,
        family,
        library,
        extras: field === undefined ? extras : { ...extras, field },
      })
    }),
  )
  if (found.length > 0) return eachOnce(found)
  return answer.error ? [wholeProblem(answer.error, family)] : []
}

/** What is wrong with the prompt as a whole. */
function wholeProblem(
  { type, message, details, extra_info }: NonNullable<PromptAnswer['error']>,
  family: Family,
): Problem {
  // not in ComfyUI's words: see comfy/prompt-answer.ts
  if (type === 'http') return blocked(Number(message), details)
  if (type === 'missing_node_type' && extra_info.class_type) {
    const pack = family.packs[extra_info.class_type] ?? null
    return problem('node_missing', { classes: extra_info.class_type, pack }, { detail: details })
  }
  return problem(
    'server_refused',
    { message: details || message || type },
    { detail: `${type}: ${message} ${details}` },
  )
}

function blocked(status: number, detail: string): Problem {
  const actions = [{ kind: 'retry', label: words().buttons.retry } as const]
  const code = status === 500 ? 'prompt_crashed' : 'prompt_blocked'
  return problem(code, { status }, { detail: `HTTP ${status} ${detail}`.trim(), actions })
}

interface Refused {
  readonly error: z.infer<typeof NodeErrors>[string]['errors'][number]
  /** "node.input" */
  readonly path: string
  readonly nodeClass: string
  readonly family: Family
  readonly library: Library | null
  readonly extras: { readonly detail: string; readonly field?: FormField }
}

function nodeProblem(refused: Refused): Problem {
  const { error, nodeClass, extras } = refused
  const input = error.extra_info.input_name ?? ''
  switch (error.type) {
    case 'value_not_in_list':
      return optionProblem(refused)
    case 'value_smaller_than_min':
    case 'value_bigger_than_max':
      return limitProblem(refused)
    case 'invalid_input_type':
      return problem(
        'input_refused',
        { input, node: nodeClass, value: sent(error.extra_info.received_value) },
        extras,
      )
    case 'required_input_missing':
      return problem('input_unknown', { input, node: nodeClass }, extras)
    case 'bad_linked_input':
    case 'return_type_mismatch':
      return problem('link_refused', { input, node: nodeClass }, extras)
    case 'custom_validation_failed':
      return customProblem(refused)
    default:
      return inItsWords(refused)
  }
}

function optionProblem({ error, path, family, library, extras }: Refused): Problem {
  const { input_name: input = '', received_value: value, input_config: config } = error.extra_info
  const name = sent(value)
  const role = Object.values(family.roles).find(({ inputs }) => inputs.includes(path))
  const entry = typeof value === 'string' ? entryOf(family, value) : undefined
  const folder = path.startsWith('lora_user_') ? 'loras' : (role?.folder ?? entry?.folder)
  if (folder !== undefined) {
    const model = { file: baseName(name), folder }
    return modelProblem({ is: 'missing' }, model, extras, family, library)
  }
  const [type, said] = Array.isArray(config) ? (config as unknown[]) : []
  const options = Array.isArray(type) ? type : (said as { options?: unknown } | undefined)?.options
  if (!Array.isArray(options)) return problem('option_refused', { input, value: name }, extras)
  const shown = options.slice(0, 8).map(sent).join(', ')
  return problem('option_missing', { input, value: name, options: shown }, extras)
}

function limitProblem(refused: Refused): Problem {
  const { input_name: input = '', received_value: value, input_config } = refused.error.extra_info
  const [, said] = Array.isArray(input_config) ? (input_config as unknown[]) : []
  const { min, max } = Limits.parse(said)
  return typeof value === 'number' && (min !== null || max !== null)
    ? problem('value_out_of_limits', { input, value, min, max }, refused.extras)
    : inItsWords(refused)
}

const bound = z.number().finite().nullable().catch(null)
const Limits = z.object({ min: bound, max: bound }).catch({ min: null, max: null })

/** A node's own check. That of an input file says which one is gone. */
function customProblem(refused: Refused): Problem {
  const { details } = refused.error
  if (!/invalid (image|video|audio) file/i.test(details)) return inItsWords(refused)
  const name = details.split(': ').at(-1) ?? words().terms.unnamed.file
  return problem('input_file_gone', { name }, refused.extras)
}

function inItsWords({ error, extras }: Refused): Problem {
  const { message, details, type } = error
  const said = message && details ? `${message} (${details})` : message || details || type
  return problem('server_refused', { message: said }, extras)
}

/** A value as it was sent, which may be of any kind. */
function sent(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '–')
}
