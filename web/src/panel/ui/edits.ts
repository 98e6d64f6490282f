import { onMounted, ref, type Ref, type ShallowRef, watch } from 'vue'

type TextField = HTMLInputElement | HTMLTextAreaElement

/**
 * A text field that code may change too. Setting `value` bypasses and breaks the browser's edit history:
 * undo then duplicates text, and typed text never comes back. So a change from outside is
 * typed in, as one step that Ctrl+Z undoes. Where typing is impossible, as in a folded section, the field
 * is recreated without its history. The field must not bind `value`; `key` is its key.
 */
export function useEdits(
  field: Readonly<ShallowRef<TextField | null>>,
  text: () => string,
  /** to type it in, the focus may be borrowed for a moment */
  borrows: boolean,
): { readonly key: Ref<number>; readonly typed: () => void } {
  const key = ref(0)
  /** the user has typed here: there is a history to break */
  let edited = false

  function fill(): void {
    if (field.value) field.value.value = text()
  }

  onMounted(fill)
  watch(
    text,
    (to) => {
      const element = field.value
      if (!element || element.value === to) return
      if (borrows || element === document.activeElement) {
        if (type(element, to)) return
      } else if (!edited) return fill()
      edited = false
      key.value++
    },
    { flush: 'post' },
  )
  watch(key, fill, { flush: 'post' })

  return { key, typed: () => void (edited = true) }
}

/** Replaces the whole text like a user, by the only command that goes through the edit history. */
function type(element: TextField, text: string): boolean {
  const before = document.activeElement
  element.focus({ preventScroll: true })
  if (document.activeElement !== element) return false
  const { scrollTop } = element
  element.select()
  const done =
    text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text)
  element.scrollTop = scrollTop
  if (before !== element) {
    element.blur()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  return done && element.value === text
}

/**
 * Inserts at the cursor like a user, so that Ctrl+Z removes it again. The focus stays where it is, and the
 * cursor ends up behind the text.
 */
export function insertAtCursor(element: TextField, text: string): void {
  const before = document.activeElement
  element.focus({ preventScroll: true })
  if (!document.execCommand('insertText', false, text)) {
    const { selectionStart, selectionEnd, value } = element
    element.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end')
    element.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  if (before instanceof HTMLElement && before !== element) before.focus({ preventScroll: true })
}
