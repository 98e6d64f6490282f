import { baseName } from '../../web/src/core/family/catalogue.ts'

/** "1.1", "v2", "20260811", as a part of a name between "-", "_" and ".". */
const version = /(?<=^|[-_.])(?:v?\d+(?:\.\d+)+|v\d+|20\d{6})(?=$|[-_.])/gi

interface Name {
  /** without its versions */
  readonly stem: string
  /** each as its numbers */
  readonly versions: readonly (readonly number[])[]
}

function nameOf(path: string): Name {
  const file = baseName(path)
  const end = file.lastIndexOf('.')
  const name = file.slice(0, end)
  return {
    stem: `${name.replaceAll(version, '')}${file.slice(end)}`
      .replaceAll(/[-_.]+/g, '-')
      .toLowerCase(),
    versions: [...name.matchAll(version)].map(([text]) =>
      text.replace(/^v/i, '').split('.').map(Number),
    ),
  }
}

/** The files whose names are that of `path` but for a higher version or a later date, the newest first. */
export function successorsOf(path: string, paths: readonly string[]): string[] {
  const { stem, versions } = nameOf(path)
  return paths
    .map((other) => ({ other, ...nameOf(other) }))
    .filter((one) => one.stem === stem && order(one.versions, versions) > 0)
    .toSorted((a, b) => order(b.versions, a.versions))
    .map(({ other }) => other)
}

/** Below 0 if `a` is older. A name without a version is older than the same one with it. */
function order(a: Name['versions'], b: Name['versions']): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [mine = [], theirs = []] = [a[at], b[at]]
    for (let part = 0; part < Math.max(mine.length, theirs.length); part += 1) {
      const apart = (mine[part] ?? -1) - (theirs[part] ?? -1)
      if (apart !== 0) return apart
    }
  }
  return 0
}
