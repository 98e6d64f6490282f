import { z } from 'zod'
import { words } from '../../words/index.ts'
import { baseName, entryOf } from '../family/catalogue.ts'
import { type Family, folderOf } from '../family/family.ts'
import type { FormField } from '../form/form.ts'
import type { Library } from '../files/library.ts'
import { missingNode } from './missing-node.ts'
import { modelProblem } from '../files/model-files.ts'
import { eachOnce, type Problem, problem } from '../problem/problem.ts'

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

/** The answer to POST /prompt; `node_errors` may come with 200 too, if only some outputs are valid. */
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
  // an empty list if there are none
  node_errors: NodeErrors.optional().catch(undefined),
})
export type PromptAnswer = z.infer<typeof PromptAnswer>

/**
 * The problems in an answer to POST /prompt, each at its field; none = accepted. Without `library` nothing
 * can download missing files. Error types are from ComfyUI's execution.py, 0.27.0 and 0.33.0; unknown ones
 * keep ComfyUI's message.
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

/** Problems of the prompt as a whole. */
function wholeProblem(
  { type, message, details, extra_info }: NonNullable<PromptAnswer['error']>,
  family: Family,
): Problem {
  // not from ComfyUI: see comfy/prompt-answer.ts
  if (type === 'http') return blocked(Number(message), details)
  if (type === 'missing_node_type' && extra_info.class_type) {
    return { ...missingNode(extra_info.class_type, family), detail: details }
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
  const entry = typeof value === 'string' ? entryOf(family, value) : undefined
  const folder = folderOf(path, family) ?? entry?.folder
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

/** A node's own validation. For an input file it names the missing one. */
function customProblem(refused: Refused): Problem {
  const { details } = refused.error
  if (/invalid latent file/i.test(details))
    return problem('first_pass_gone', undefined, refused.extras)
  if (!/invalid (image|video|audio) file/i.test(details)) return inItsWords(refused)
  const name = details.split(': ').at(-1) ?? words().terms.unnamed.file
  return problem('input_file_gone', { name }, refused.extras)
}

function inItsWords({ error, extras }: Refused): Problem {
  const { message, details, type } = error
  const said = message && details ? `${message} (${details})` : message || details || type
  return problem('server_refused', { message: said }, extras)
}

/** A value as sent, of any type. */
function sent(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '–')
}
