import { computed, type ComputedRef } from 'vue'

/** The result of `get`, as the same object while its content is the same, so that nothing renders again. */
export function stable<T>(get: () => T, same: (before: T, now: T) => boolean): ComputedRef<T> {
  return computed<T>((before) => {
    const now = get()
    return before !== undefined && same(before, now) ? before : now
  })
}

/** Whether lists have the same items in the same order. */
export function sameItems<T>(before: readonly T[], now: readonly T[]): boolean {
  return before.length === now.length && now.every((item, index) => item === before[index])
}

/** Whether plain data is equal. */
export function sameData(before: unknown, now: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(now)
}
