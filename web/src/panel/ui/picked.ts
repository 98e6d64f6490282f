/** What was chosen in a file field. It is emptied, so that the same file can be chosen again. */
export function pickedFiles(event: Event): File[] {
  const field = event.target as HTMLInputElement
  const files = [...(field.files ?? [])]
  field.value = ''
  return files
}
