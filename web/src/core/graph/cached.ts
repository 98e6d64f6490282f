import type { ApiPrompt } from './template.ts'

/**
 * The nodes of a prompt that ComfyUI still has in its cache after another one: same class, same inputs, and
 * everything before them as well. ComfyUI keeps the results of its last prompt.
 */
export function cachedAfter(before: ApiPrompt, now: ApiPrompt): string[] {
  const known = new Map<string, boolean>()

  function isSame(node: string): boolean {
    const found = known.get(node)
    if (found !== undefined) return found
    // a circle is never the same
    known.set(node, false)
    const same = compare(node)
    known.set(node, same)
    return same
  }

  function compare(node: string): boolean {
    const [old, own] = [before[node], now[node]]
    if (!old || !own || old.class_type !== own.class_type) return false
    const names = Object.keys(own.inputs)
    return (
      names.length === Object.keys(old.inputs).length &&
      names.every((name) => {
        const value = own.inputs[name]
        if (JSON.stringify(old.inputs[name]) !== JSON.stringify(value)) return false
        return Array.isArray(value) ? isSame(String(value[0])) : true
      })
    )
  }

  return Object.keys(now).filter(isSame)
}
