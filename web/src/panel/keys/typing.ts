const texts = new Set(['', 'text', 'search', 'number', 'password', 'email', 'url'])

/** Whether a key pressed there types text. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return texts.has(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  )
}
