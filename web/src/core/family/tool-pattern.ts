import type { Tool, ToolPrompt } from './tools.ts'

/** A name in braces. */
export const slot = /\{(\w+)\}/g

/** The values of a tool's choices that a prompt has, by name; null unless it is that tool's. */
export function choicesIn(
  prompt: string,
  { prompt: of }: Pick<Tool, 'prompt'>,
): Readonly<Record<string, string>> | null {
  return of ? valuesIn(prompt, of) : null
}

/** What stands in a prompt for each name in a pattern; null if the prompt isn't made by it. */
export function valuesIn(
  prompt: string,
  { pattern, choices = {} }: Pick<ToolPrompt, 'pattern' | 'choices'>,
): Readonly<Record<string, string>> | null {
  const names: string[] = []
  const source = pattern
    .trim()
    .split(slot)
    .map((part, at) => {
      // words that there aren't leave no space behind
      if (at % 2 === 0) return escaped(part).replaceAll(' ', '\\s*')
      names.push(part)
      const phrases = choices[part]
      return phrases ? `(${phrases.map(escaped).join('|')})` : '([^]*?)'
    })
    .join('')
  const found = new RegExp(`^${source}$`).exec(prompt.trim())
  return found && Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
