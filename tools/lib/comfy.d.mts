import type { Launched } from './launch.mjs'

export interface Comfy {
  /** The folder with main.py. */
  dir: string
  /** The Python that runs it. */
  python: string
  /** As "0.27.0". */
  version: string
}

export interface Server extends Launched {
  /** As "http://127.0.0.1:40123", without a slash at the end. */
  url: string
  port: number
  /** The base directory, absolute: input, output, models, user. */
  base: string
}

export interface ServerOptions {
  comfy: Comfy
  /** Made where missing and kept afterwards: models, input, output, user, log. */
  base: string
  /** A free one where absent. */
  port?: number
  /** Another frontend's static folder, from frontendRoot(). */
  frontendRoot?: string
  /** More options for main.py. */
  args?: string[]
  /** More environment variables. */
  env?: Record<string, string>
  /** Frontend settings of the default user, written where there are none yet. */
  settings?: Record<string, unknown>
  /** Whether this extension is installed there, or which folder in its place; true where absent. */
  extension?: boolean | string
  /** Whether to add the pack that lets tiny weights load; true where absent. */
  tiny?: boolean
  /** Whether to copy the tiny weights into its models folder; as `tiny` where absent. */
  weights?: boolean
  /** Whether the depth and pose models are listed: empty files, enough to validate and not to run. */
  placeholders?: boolean
  /** base/comfyui.log where absent. */
  log?: string
  /** How long to wait for the first answer; 300 where absent. */
  seconds?: number
}

/** This checkout. */
export const root: string
/** Everything that tests, the demo and downloads leave behind; git ignores it. */
export const cache: string
/** The oldest ComfyUI with every node that the templates use. */
export const OLDEST_COMFY: string

/** The folder of the tiny random weights, laid out as ComfyUI/models; made where missing. */
export function tinyWeights(comfy: Comfy, placeholders?: boolean): string
/** What was found, the newest first; `missing` says in sentences what was not and what to do. */
export interface Comfys {
  found: Comfy[]
  missing: string[]
}
/**
 * Every ComfyUI to test with: those in $COMFYUI_DIR, or the one that this checkout is installed in and those in
 * ~/comfy.
 */
export function findComfys(): Comfys
/** The newest of them. */
export function findComfy(): Comfy | { missing: string[] }
/** As findComfys(), where those that are too old for the templates count as missing. */
export function findUsableComfys(): Comfys
/** Environment variables that make another process find this one alone. */
export function only(comfy: Comfy): Record<string, string>
/** Whether version a ("0.26.3") is older than version b. */
export function older(a: string, b: string): boolean
/** Starts a server and waits until it answers. Throws with the end of its log. */
export function startComfy(options: ServerOptions): Promise<Server>
