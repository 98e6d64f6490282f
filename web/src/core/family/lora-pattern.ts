/**
 * The pattern of prompts that a LoRA was trained with, as its author wrote it: “Reference shows {reference}. Edited
 * shows {result}.”, with {placeholders} for the user's words.
 */

/** A placeholder that nobody has filled in, and where it is in the prompt. */
export interface OpenPlace {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Alternatives to choose from, {a|b}, are something else. */
const placeholder = /\{([^{}|]{1,60})\}/g

export function isPattern(text: string): boolean {
  return namesIn(text).length > 0
}

/** The placeholder that the user's prompt goes in: {prompt}, or the last one, which says what the video shows. */
export function placeForPrompt(pattern: string): string {
  const names = namesIn(pattern)
  return names.includes('prompt') ? 'prompt' : (names.at(-1) ?? '')
}

/** The pattern with the prompt in its place; a prompt that follows it already stays as it is. */
export function withPattern(prompt: string, pattern: string): string {
  if (followsPattern(prompt, pattern)) return prompt
  const own = prompt.trim()
  const place = placeForPrompt(pattern)
  if (own === '') return pattern
  return pattern.replaceAll(placeholder, (whole, name: string, at: number) => {
    if (name !== place) return whole
    // the pattern's own full stop follows
    return /^[.,]/.test(pattern.slice(at + whole.length)) ? own.replace(/[.,\s]+$/, '') : own
  })
}

/** Whether a prompt says everything that a pattern says around its placeholders, in that order. */
export function followsPattern(prompt: string, pattern: string): boolean {
  let at = 0
  for (const part of pattern.split(placeholder).filter((_, index) => index % 2 === 0)) {
    const found = prompt.indexOf(part.trim(), at)
    if (found < 0) return false
    at = found + part.trim().length
  }
  return true
}

/** The first of the pattern's placeholders that a prompt still has; null if all are filled in. */
export function openPlace(prompt: string, pattern: string): OpenPlace | null {
  const [first] = namesIn(pattern)
    .map((name) => ({ name, start: prompt.indexOf(`{${name}}`) }))
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start)
  return first ? { ...first, end: first.start + first.name.length + 2 } : null
}

function namesIn(text: string): string[] {
  return [...text.matchAll(placeholder)].flatMap(([, name]) => name ?? [])
}
