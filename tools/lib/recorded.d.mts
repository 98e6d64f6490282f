import type { Server } from './comfy.mjs'

export interface RecordedOptions {
  /** Made where missing and kept afterwards: models, input, output, user, log. */
  base: string
  /** The frontend's static folder, from frontendRoot(). */
  frontendRoot: string
  /** A free one where absent. */
  port?: number
  /** How many times faster than recorded; 1 where absent, 0: without waiting. */
  speed?: number
  /** The model files that it has: the usual ones, none, or also empty depth and pose models. */
  models?: 'usual' | 'none' | 'placeholders'
  /** The copy of this extension that it has; this checkout where absent. */
  extension?: string
  /** More environment variables. */
  env?: Record<string, string>
  /** Frontend settings of the default user, written where there are none yet. */
  settings?: Record<string, unknown>
  /** base/recorded.log where absent. */
  log?: string
  /** How long to wait for the first answer; 60 where absent. */
  seconds?: number
}

/** The frontend that the recorded ComfyUI pins, as frontendRoot() takes it. */
export const RECORDED_FRONTEND: string
/** Starts the recorded ComfyUI and waits until it answers. Throws with the end of its log. */
export function startRecorded(options: RecordedOptions): Promise<Server>
