import { nextTick } from 'vue'
import { spaced } from '../../core/writing/phrase.ts'
import type { Earlier } from '../../studio/writing/earlier.ts'
import { insertAtCursor } from '../ui/edits.ts'

/** The prompt's text field, seen from the tools below it. */

export function fieldBeside(tools: HTMLElement | null): HTMLTextAreaElement | null {
  return tools?.closest('.ltx-field')?.querySelector('textarea') ?? null
}

/** The same, seen from elsewhere in the form. */
export function promptField(inside: HTMLElement | null): HTMLTextAreaElement | null {
  return inside?.closest('.ltx-form')?.querySelector('.ltx-prompt textarea') ?? null
}

/** Inserts a phrase with the spaces it needs: at the cursor, or at the end if there never was one. */
export function insertPhrase(field: HTMLTextAreaElement, phrase: string, visited: boolean): void {
  if (!visited) field.setSelectionRange(field.value.length, field.value.length)
  const { selectionStart, selectionEnd, value } = field
  insertAtCursor(field, spaced(phrase, value.slice(0, selectionStart), value.slice(selectionEnd)))
}

/**
 * Arrow keys walk through earlier prompts: up at the very start of the text, as in an empty one, and down again
 * from there; with Alt from anywhere.
 */
export function walks(event: KeyboardEvent, walking: boolean): 1 | -1 | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target, isComposing } = event
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  if (ctrlKey || metaKey || shiftKey || isComposing) return null
  const by = key === 'ArrowUp' ? 1 : -1
  if (altKey) return by
  const { selectionStart, selectionEnd } = target as HTMLTextAreaElement
  const atStart = selectionStart === 0 && selectionEnd === 0
  return atStart && (by === 1 || walking) ? by : null
}

/** Walks, and leaves the cursor at the start, where the next arrow key walks on. */
export async function walkFrom(event: KeyboardEvent, earlier: Earlier): Promise<void> {
  const field = event.target
  if (!(field instanceof HTMLTextAreaElement)) return
  const by = walks(event, earlier.walking.value)
  if (by === null) return
  const { altKey } = event
  if (!earlier.walk(by)) {
    // at an end, the plain key moves the cursor as usual
    if (altKey) event.preventDefault()
    return
  }
  event.preventDefault()
  await nextTick()
  field.setSelectionRange(0, 0)
  field.scrollTop = 0
}
