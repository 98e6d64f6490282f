import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensurePython } from '../machine/install.ts'
import { root } from '../machine/paths.ts'
import type { Server } from './comfy.ts'
import { freePort, launch, writeSettings } from './launch.ts'

export interface RecordedOptions {
  /** Created if missing and kept afterwards: models, input, output, user, log. */
  base: string
  /** The frontend's static folder, from frontendRoot(). */
  frontendRoot: string
  /** Default: a free one. */
  port?: number
  /** How many times faster than recorded. Default 1; 0 doesn't wait at all. */
  speed?: number
  /** A longer video takes longer than recorded, up to this many times. Default 2.5. */
  longest?: number
  /** Which model files it has: the default ones, none, or also empty depth and pose models. */
  models?: 'all' | 'none' | 'placeholders'
  /** The copy of this extension that it loads. Default: this checkout. */
  extension?: string
  /** Additional environment variables. */
  env?: Record<string, string>
  /** Frontend settings of the default user, written unless there are some. */
  settings?: Record<string, unknown>
  /** Default: base/recorded.log. */
  log?: string
  /** How long to wait for the first answer. Default 60. */
  seconds?: number
}

/** The frontend that the recorded ComfyUI pins, as frontendRoot() takes it. */
export const RECORDED_FRONTEND = '1.49.6'

/**
 * Starts the recorded ComfyUI of tools/recorded, which needs no ComfyUI, and waits until it answers.
 * Throws with the end of its log.
 */
export async function startRecorded(options: RecordedOptions): Promise<Server> {
  const base = resolve(options.base)
  const log = options.log ?? join(base, 'recorded.log')
  mkdirSync(base, { recursive: true })
  if (options.settings) writeSettings(join(base, 'user/default'), options.settings)
  const port = options.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const args = ['-m', 'tools.recorded', '--base', base, '--frontend', options.frontendRoot]
  args.push('--port', String(port), '--speed', String(options.speed ?? 1))
  args.push('--models', options.models ?? 'all')
  if (options.longest) args.push('--longest', String(options.longest))
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
