import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePython } from '../../tools/machine/install.ts'
import { cache } from '../../tools/machine/paths.ts'

const script = fileURLToPath(new URL('long_files.py', import.meta.url))

/** The folder with long.wav, long.mp3, long.m4a, long.ogg, long.mp4 and long.webm, of twenty minutes each. */
export function longFiles(): string {
  const hash = createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 12)
  const folder = join(cache, 'samples', `long-${hash}`)
  if (existsSync(folder)) return folder
  const own = `${folder}-${process.pid}`
  const { status, stderr } = spawnSync(ensurePython(), [script, own], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  try {
    renameSync(own, folder)
  } catch (error) {
    // another process was faster
    if (!existsSync(folder)) throw error
    rmSync(own, { recursive: true })
  }
  return folder
}
