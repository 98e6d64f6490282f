/** `phrase` with the spaces that it needs between what is before and after it. */
export function spaced(phrase: string, before: string, after: string): string {
  const start = before === '' || /\s$/.test(before) ? '' : ' '
  const end = after === '' || /^[\s.,;:!?]/.test(after) ? '' : ' '
  return `${start}${phrase}${end}`
}
