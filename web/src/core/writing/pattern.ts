import type { References, Voice } from '../family/graph.ts'
import type { Reference } from '../form/sheet.ts'
import { quotesIn } from './speech.ts'

/** Prompts as a LoRA was trained with them, made of what the user wrote. */

/** The prompt in sections: what is said is what is in quotation marks. */
export function inSections(prompt: string, { seen, said, heard }: Voice['pattern']): string {
  const text = prompt.trim()
  const speech = quotesIn(text).map(({ words }) => `"${words}"`)
  return `${seen}${text}\n${said}${speech.join(' ')}\n${heard}`.trimEnd()
}

/** Whether each section has begun. */
export function hasSections(prompt: string, pattern: Voice['pattern']): boolean {
  return Object.values(pattern).every((mark) => prompt.includes(mark.trim()))
}

/**
 * The prompt with what the sheet shows at its start: the captions, in the order of the images. What it said of an
 * earlier sheet is replaced.
 */
export function withSheet(
  prompt: string,
  references: readonly Reference[],
  { sheet, video }: References['pattern'],
): string {
  const captions = references.map(({ caption }) => bare(caption)).filter(Boolean)
  return `${sheet}${captions.join(', ')}. ${video}${actionIn(prompt, { sheet, video })}`
}

/** Whether the prompt says just that. */
export function hasSheet(
  prompt: string,
  references: readonly Reference[],
  pattern: References['pattern'],
): boolean {
  return prompt.trim() === withSheet(prompt, references, pattern).trim()
}

/** What happens, without what an earlier sheet showed. */
function actionIn(prompt: string, { sheet, video }: References['pattern']): string {
  const text = prompt.trim()
  const at = text.indexOf(video.trim())
  return text.startsWith(sheet.trim()) && at >= 0
    ? text.slice(at + video.trim().length).trim()
    : text
}

/** On one line, without the full stop that follows them all. */
function bare(caption: string): string {
  return caption
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]+$/, '')
}
