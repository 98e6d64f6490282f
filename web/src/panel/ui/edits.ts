import { onMounted, ref, type Ref, type ShallowRef, watch } from 'vue'

type TextField = HTMLInputElement | HTMLTextAreaElement

/**
 * A text field whose text others may change as well. Setting `value` past the browser's edit history breaks
 * it: an undo then multiplies the text, and what was typed never comes back. So a change from outside is
 * typed in, as one step that Ctrl+Z takes back. Where nothing can be typed, as in a part that is folded, the
 * field is made anew, and its history is gone with it. The field must not bind `value`; `key` is its key.
 */
export function useEdits(
  field: Readonly<ShallowRef<TextField | null>>,
  text: () => string,
  /** to have it typed in, the focus may be borrowed for a moment */
  borrows: boolean,
): { readonly key: Ref<number>; readonly typed: () => void } {
  const key = ref(0)
  /** somebody has typed here: there is a history to break */
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

/** Replaces the whole text as a user would, by the only command that goes through the edit history. */
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
