import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './comfy.mjs'
import { ensurePython } from './install.mjs'
import { freePort, launch, writeSettings } from './launch.mjs'

/** The frontend that the recorded ComfyUI pins. */
export const RECORDED_FRONTEND = '1.49.6'

/**
 * Starts the recorded ComfyUI of tools/recorded, which needs no ComfyUI, and waits until it answers.
 * The options are described in recorded.d.mts.
 */
export async function startRecorded(options) {
  const base = resolve(options.base)
  const log = options.log ?? join(base, 'recorded.log')
  mkdirSync(base, { recursive: true })
  if (options.settings) writeSettings(join(base, 'user/default'), options.settings)
  const port = options.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const args = ['-m', 'tools.recorded', '--base', base, '--frontend', options.frontendRoot]
  args.push('--port', String(port), '--speed', String(options.speed ?? 1))
  args.push('--models', options.models ?? 'usual')
  if (options.extension) args.push('--extension', resolve(options.extension))
  const server = await launch({
    what: 'The recorded ComfyUI',
    program: ensurePython(),
    args,
    cwd: root,
    env: options.env ?? {},
    log,
    url,
    seconds: options.seconds ?? 60,
  })
  return { url, port, base, ...server }
}
