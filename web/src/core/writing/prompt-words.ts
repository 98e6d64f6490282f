import type { PromptWords } from '../family/writer.ts'

/** The words of a prompt: letters and digits, with apostrophes and hyphens between them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0
}

export interface PromptLength {
  readonly words: number
  readonly is: 'short' | 'good' | 'long'
}

export function lengthOfPrompt(text: string, { min, max }: PromptWords): PromptLength {
  const words = countWords(text)
  return { words, is: words < min ? 'short' : words > max ? 'long' : 'good' }
}
