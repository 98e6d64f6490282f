/** Matches names across two versions of ComfyUI. */

/**
 * The one of `names` that matches `name`: ignoring case, then word separators, then an extension such as
 * ".safetensors". Null if none or several match.
 */
export function sameName(name: string, names: readonly string[]): string | null {
  if (names.includes(name)) return name
  for (const rough of [folded, joined, stemmed]) {
    const wanted = rough(name)
    const found = wanted === '' ? [] : names.filter((other) => rough(other) === wanted)
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null
  }
  return null
}

/**
 * Whether an input moved from `old` to `path` and kept its name: into a dynamic combo ("codec" →
 * "format.codec"), out of one, or in place with another spelling.
 */
export function isMoved(old: string, path: string): boolean {
  const [a, b] = [old, path].map((name) => name.split('.').map(joined))
  if (!a || !b) return false
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  return shorter.every((part, index) => part === longer[longer.length - shorter.length + index])
}

/** A text that means on or off, as a boolean; null for any other. */
export function truthOf(text: string): boolean | null {
  const word = joined(text)
  if (['true', 'yes', 'on', 'enable', 'enabled'].includes(word)) return true
  return ['false', 'no', 'off', 'none', 'disable', 'disabled'].includes(word) ? false : null
}

function folded(name: string): string {
  return name.trim().toLowerCase()
}

/** Between digits separators matter: 1.5 is not 15, and 16:9 is not 169. */
function joined(name: string): string {
  const text = folded(name)
  if (text !== '' && Number.isFinite(Number(text))) return String(Number(text))
  return text
    .replaceAll(/(?<=\d)[\s_\-:/]+(?=\d)/g, '-')
    .replaceAll(/(?<!\d)[\s_\-.:/()[\]]+|[\s_\-.:/()[\]]+(?!\d)/g, '')
}

function stemmed(name: string): string {
  return joined(name.replace(/\.[a-z]\w{0,11}$/i, ''))
}
