import { choicesIn, slot, valuesIn } from '../family/tool-pattern.ts'
import type { Tool, ToolPrompt } from '../family/tools.ts'

/** Fills in the prompt that a tool's LoRA was trained with, around the user's own words. */

/** What the user says of a scene, before and after. */
interface OwnWords {
  readonly before: string
  readonly after: string
}

/** Whether a prompt has the words that the tool's LoRA listens to; true for one that needs none. */
export function hasTrigger(prompt: string, of: ToolPrompt | undefined): boolean {
  return of?.trigger === undefined || prompt.includes(of.trigger)
}

/**
 * The tool's prompt with the words of this one, or those words alone where no such prompt is known. What another
 * tool's prompt holds of the user's words is taken from it; `chosen` are values of the tool's choices.
 */
export function toolPrompt(
  prompt: string,
  { prompt: to }: Pick<Tool, 'prompt'>,
  tools: readonly Tool[],
  chosen: Readonly<Record<string, string>> = {},
): string {
  const own = ownWords(prompt, tools)
  if (!to) return alone(prompt.trim(), both(own))
  const { unsaid, choices = {} } = to
  const pattern = to.pattern
  const hasBoth = pattern.includes('{before}') && pattern.includes('{after}')
  const said: Readonly<Record<string, string>> = {
    before: own.before || unsaid.before || unsaid.after,
    after: (hasBoth ? own.after : both(own)) || unsaid.after,
    ...Object.fromEntries(Object.entries(choices).map(([name, [first]]) => [name, first])),
    ...chosen,
  }
  return pattern.replace(slot, (_, name: string) => said[name] ?? '').trim()
}

/** The user's words in a prompt, without what a tool's pattern says around them. */
function ownWords(prompt: string, tools: readonly Tool[]): OwnWords {
  for (const { prompt: of } of tools) {
    const values = of && valuesIn(prompt, of)
    if (!values) continue
    const kept = (name: 'before' | 'after'): string => {
      const value = values[name] ?? ''
      return value === (of.unsaid[name] ?? of.unsaid.after) ? '' : value
    }
    const [before, after] = [kept('before'), kept('after')]
    return { before: before || after, after: after || before }
  }
  const words = withoutEnd(prompt.trim())
  return { before: words, after: words }
}

/** The user's words; as they are if they were alone already. */
function alone(prompt: string, own: string): string {
  return withoutEnd(prompt) === own ? prompt : own
}

function both({ before, after }: OwnWords): string {
  return before === after || before === '' ? after : `${before}. ${after}`
}

/** Patterns go on after the user's words. */
function withoutEnd(text: string): string {
  return text.replace(/[.\s]+$/, '')
}

/** What a tool's prompt chooses: what the prompt says, else what was picked, else the first of each. */
export function chosenIn(
  prompt: string,
  tool: Tool,
  picked: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const said = choicesIn(prompt, tool) ?? {}
  return Object.fromEntries(
    Object.entries(tool.prompt?.choices ?? {}).map(([name, [first]]) => [
      name,
      said[name] ?? picked[name] ?? first,
    ]),
  )
}
