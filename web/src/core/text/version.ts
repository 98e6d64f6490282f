/** Versions as programs state them: "0.33.0", "v1.45.20", "0.28.0-rc1", "2.9.1+cu130". */

/** From `from` up to, but not including, `before`; a missing end is open. */
export interface VersionRange {
  readonly from?: string
  readonly before?: string
}

/** Major, minor and patch; null if it does not start with a number, such as "nightly". */
export function versionParts(version: string): readonly [number, number, number] | null {
  const found = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version.trim())
  return found ? [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)] : null
}

/** Whether version a is older than version b; false if either is unreadable. */
export function isOlder(a: string, b: string): boolean {
  const [x, y] = [versionParts(a), versionParts(b)]
  if (!x || !y) return false
  const at = [0, 1, 2].find((index) => x[index] !== y[index])
  return at !== undefined && (x[at] ?? 0) < (y[at] ?? 0)
}

/** Whether a version is in the range; unknown or unreadable ones are in none. */
export function isWithin(version: string | null | undefined, range: VersionRange): boolean {
  if (version == null || versionParts(version) === null) return false
  const { from, before } = range
  return (
    (from === undefined || !isOlder(version, from)) &&
    (before === undefined || isOlder(version, before))
  )
}
