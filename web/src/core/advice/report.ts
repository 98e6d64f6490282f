import { shownText } from '../text/display.ts'
import type { Misfit } from '../prompt/fit.ts'
import type { Problem } from '../problem/problem.ts'
import { type ApiPrompt, isLink } from '../graph/template.ts'
import { redact } from './redact.ts'

/** Contents of a report. Unknown facts are null and are left out. */
export interface ReportFacts {
  /** "LTX AIO" → "0.1.0", in reading order */
  readonly versions: Readonly<Record<string, string | null>>
  /** "graphics card" → "RTX 4070, 12 GB, 3.1 GB free" */
  readonly machine: Readonly<Record<string, string | null>>
  /** known issues of these versions, with their sources */
  readonly known?: readonly string[]
  readonly problem: Problem
  /** as it was sent */
  readonly prompt: ApiPrompt | null
  /** where this ComfyUI's nodes differ from the templates */
  readonly misfits: readonly Misfit[]
}

/**
 * Describes a failed run for people who can help: what happened, on what machine, with which graph. Safe to
 * paste anywhere: no prompt text, and nothing that `redact` removes.
 */
export function reportOf(facts: ReportFacts): string {
  const { versions, machine, known = [], problem, prompt, misfits } = facts
  const { error } = problem
  const parts = [
    `**${problem.what}** (${problem.code})`,
    listed({ ...versions, ...machine, known: known.join(', ') }),
    error
      ? listed({
          node: `${error.node} (${error.nodeClass})`,
          stage: problem.stage ?? null,
          exception: error.type,
        })
      : listed({ stage: problem.stage ?? null }),
    error ? fenced('', error.message.trim()) : '',
    error && error.traceback.length > 0
      ? `Traceback:\n\n${fenced('', error.traceback.join('').trim())}`
      : '',
    misfits.length > 0 ? `Nodes:\n\n${listed(namesOf(misfits))}` : '',
    prompt ? `Prompt:\n\n${fenced('json', graph(prompt))}` : '',
  ]
  return `${shownText(redact(parts.filter((part) => part !== '').join('\n\n')), maxCharacters)}\n`
}

/** GitHub allows 65 536 in an issue. */
const maxCharacters = 60_000

export function listed(facts: Readonly<Record<string, string | null>>): string {
  return Object.entries(facts)
    .flatMap(([name, value]) => (value === null || value === '' ? [] : [`- ${name}: ${value}`]))
    .join('\n')
}

function namesOf(misfits: readonly Misfit[]): Record<string, Misfit['kind']> {
  return Object.fromEntries(
    misfits.map(({ nodeClass, input, kind }) => [`${nodeClass}.${input}`, kind]),
  )
}

/** A fence longer than any inside the text, so that nothing closes it. */
export function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** One line per node; only the length of texts. */
function graph(prompt: ApiPrompt): string {
  const lines = Object.entries(prompt).map(([id, { class_type, inputs }]) => {
    const shown = Object.entries(inputs).map(([name, value]) => [
      name,
      name === 'text' && !isLink(value) ? `(${String(value).length} characters)` : value,
    ])
    return `  ${JSON.stringify(id)}: ${JSON.stringify({ class_type, inputs: Object.fromEntries(shown) })}`
  })
  return `{\n${lines.join(',\n')}\n}`
}
