import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const windows = process.platform === 'win32'

export interface Launch {
  /** What to call it in an error. */
  what: string
  program: string
  args: string[]
  cwd: string
  /** Additional environment variables. */
  env?: Record<string, string>
  /** The file that its output goes to. */
  log: string
  /** Where GET /system_stats shows that it has started. */
  url: string
  /** How long to wait for the first answer. */
  seconds: number
}

/** A running server. */
export interface Launched {
  pid: number
  /** Ends the server as Ctrl+C would, or kills it when that takes more than ten seconds. */
  stop(): Promise<void>
  /** Ends the server at once, as a crash or a power cut would. */
  kill9(): Promise<void>
  /** Resolves with the reason when the server has ended, wanted or not. */
  gone: Promise<string>
  /** What the server has printed so far. */
  logText(): string
}

/**
 * Starts a server and waits until it answers. It ends with this process at the latest.
 * Throws with the end of the log when it dies or does not answer in time.
 */
export async function launch(options: Launch): Promise<Launched> {
  const { what, program, args, cwd, env = {}, log, url, seconds } = options
  const output = openSync(log, 'w')
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, PYTHONUNBUFFERED: '1', ...env },
    // However we end, its standard input ends with us, and then the server ends itself. A line in it says that it answers.
    stdio: ['pipe', output, output],
    // A group of its own: Ctrl+C reaches us alone, and stop() reaches its children too.
    detached: !windows,
  })
  closeSync(output)
  child.unref()
  const stdin = child.stdin as Socket
  stdin.unref()
  stdin.on('error', () => {})
  let ended = ''
  const gone = new Promise<string>((done) => {
    child.once('error', (error) => done((ended = error.message)))
    child.once('exit', (code, signal) =>
      done((ended = `it ended with ${signal ?? `code ${code}`}`)),
    )
  })

  const logText = () => readFileSync(log, 'utf8')

  let killed: Promise<void> | undefined
  const kill9 = () => (killed ??= kill())
  const kill = async () => {
    child.ref()
    signalTree(child.pid, 'SIGKILL')
    await gone
  }

  const stop = async () => {
    if (!ended && !killed) signalTree(child.pid, 'SIGINT')
    const patience = new AbortController()
    await Promise.race([
      gone,
      sleep(10_000, undefined, { signal: patience.signal }).catch(() => {}),
    ])
    patience.abort()
    await kill9()
  }

  const deadline = Date.now() + seconds * 1000
  while (!(await answers(url))) {
    if (ended || Date.now() > deadline) {
      const why = ended || `no answer within ${seconds} s`
      await kill9()
      const tail = logText().trimEnd().split('\n').slice(-30).join('\n')
      throw new Error(`${what} did not start: ${why}. The end of ${log}:\n${tail}`)
    }
    await sleep(200)
  }
  stdin.write('started\n')
  return { pid: child.pid ?? 0, stop, kill9, gone, logText }
}

/** Writes the default user's frontend settings, unless there are some. */
export function writeSettings(folder: string, settings: Record<string, unknown>): void {
  const file = join(folder, 'comfy.settings.json')
  if (existsSync(file)) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(settings))
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/system_stats`, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}

/** Signals a process and its children. It isn't an error if they have already ended. */
function signalTree(pid: number | undefined, signal: NodeJS.Signals): void {
  if (!pid) return
  if (windows) {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
    return
  }
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
