import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../machine/paths.ts'
import { writeJunit } from './junit.ts'
import { node } from './programs.ts'
import { xmlOf } from './results.ts'

/** Checks that the bundle in git is the one that its sources build. */
export async function checkDist(): Promise<number> {
  const fresh = mkdtempSync(join(tmpdir(), 'ltx-aio-dist-'))
  const build = ['build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn']
  const built = (await node('dist', 'vite/bin/vite.js', build)) === 0
  const stale = built ? differing(fresh, join(root, 'web/dist')) : []
  rmSync(fresh, { recursive: true })
  const failure = !built
    ? 'The build failed.'
    : stale.length > 0
      ? `web/dist is not what the sources build: run \`npm run build\` and commit ${stale.join(', ')}.`
      : undefined
  if (failure) console.error(failure)
  const name = 'web/dist is what the sources build'
  writeFileSync(xmlOf('dist'), writeJunit('dist', [failure ? { name, failure } : { name }]))
  return failure ? 1 : 0
}

function differing(a: string, b: string): string[] {
  const files = new Set([...filesIn(a), ...filesIn(b)])
  return [...files].filter((file) => {
    const [one, other] = [join(a, file), join(b, file)]
    return !existsSync(one) || !existsSync(other) || !readFileSync(one).equals(readFileSync(other))
  })
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  )
}
