/** Model files by kind, as GET /models/{kind} lists them. */
export type Listed = Readonly<Record<string, readonly string[]>>

const uploads = ['image_upload', 'audio_upload', 'video_upload']
const media: Readonly<Record<string, string>> = { png: 'image', wav: 'audio', mp4: 'video' }

/**
 * A node's definition with placeholders for lists of files, which differ between servers: {"models": KIND} for model
 * files, {"inputs": MEDIUM} for uploads.
 */
export function withoutFileNames(definition: unknown, listed: Listed): unknown {
  if (Array.isArray(definition)) {
    const [type, options] = definition as [unknown, unknown]
    if (isUpload(options)) return upload(type, options)
    return isNames(definition)
      ? named(definition, listed)
      : definition.map((item) => withoutFileNames(item, listed))
  }
  if (typeof definition !== 'object' || definition === null) return definition
  return Object.fromEntries(
    Object.entries(definition).map(([name, value]) => [name, withoutFileNames(value, listed)]),
  )
}

function isNames(list: readonly unknown[]): list is string[] {
  return list.length > 0 && list.every((item) => typeof item === 'string')
}

/** Replaces the longest list of files that is part of the choices. */
function named(choices: string[], listed: Listed): unknown[] {
  const parts = Object.entries(listed)
    .filter(([, files]) => files.length > 0 && files.every((file) => choices.includes(file)))
    .sort(([, a], [, b]) => b.length - a.length)
  const [found] = parts
  if (!found) return choices
  const [models, files] = found
  return [{ models }, ...choices.filter((choice) => !files.includes(choice))]
}

function isUpload(options: unknown): options is Record<string, unknown> {
  return (
    typeof options === 'object' &&
    options !== null &&
    uploads.some((flag) => (options as Record<string, unknown>)[flag])
  )
}

function upload(type: unknown, options: Record<string, unknown>): unknown[] {
  const names = (Array.isArray(type) ? type : (options['options'] ?? [])) as string[]
  const kinds = new Set(names.map((name) => media[name.split('.').at(-1) ?? ''] ?? ''))
  const choices = [...kinds].filter(Boolean).map((inputs) => ({ inputs }))
  return Array.isArray(type) ? [choices, options] : [type, { ...options, options: choices }]
}
