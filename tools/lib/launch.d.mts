export interface Launch {
  /** What to call it in an error. */
  what: string
  program: string
  args: string[]
  cwd: string
  /** More environment variables. */
  env?: Record<string, string>
  /** The file that its output goes to. */
  log: string
  /** Where GET /system_stats shows that it has started. */
  url: string
  /** How long to wait for the first answer. */
  seconds: number
}

/** A server that runs. */
export interface Launched {
  pid: number
  /** Ends the server as Ctrl+C would, and at once when that takes more than ten seconds. */
  stop(): Promise<void>
  /** Ends the server at once, as a crash or a power cut would. */
  kill9(): Promise<void>
  /** Resolves with the reason when the server has ended, wanted or not. */
  gone: Promise<string>
  /** What the server has printed so far. */
  logText(): string
}

/** Starts a server and waits until it answers. Throws with the end of its log. */
export function launch(options: Launch): Promise<Launched>
/** Writes frontend settings of the default user where there are none yet. */
export function writeSettings(folder: string, settings: Record<string, unknown>): void
export function freePort(): Promise<number>
