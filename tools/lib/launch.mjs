import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const windows = process.platform === 'win32'

/**
 * Starts a server and waits until it answers. It ends with this process at the latest.
 * Throws with the end of the log when it dies or does not answer in time.
 * The options are described in launch.d.mts.
 */
export async function launch(options) {
  const { what, program, args, cwd, env = {}, log, url, seconds } = options
  const output = openSync(log, 'w')
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, PYTHONUNBUFFERED: '1', ...env },
    // Its standard input ends when we do, whatever ends us, and the server ends itself then.
    stdio: ['pipe', output, output],
    // A group of its own: Ctrl+C reaches us alone, and stop() reaches its children too.
    detached: !windows,
  })
  closeSync(output)
  child.unref()
  child.stdin.unref()
  child.stdin.on('error', () => {})
  let ended = ''
  const gone = new Promise((done) => {
    child.once('error', (error) => done((ended = error.message)))
    child.once('exit', (code, signal) =>
      done((ended = `it ended with ${signal ?? `code ${code}`}`)),
    )
  })

  const logText = () => readFileSync(log, 'utf8')

  let killed
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
  return { pid: child.pid, stop, kill9, gone, logText }
}

/** The default user's settings, where there are none yet. */
export function writeSettings(folder, settings) {
  const file = join(folder, 'comfy.settings.json')
  if (existsSync(file)) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(settings))
}

export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

async function answers(url) {
  try {
    return (await fetch(`${url}/system_stats`, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}

/** Signals a process and its children; those already gone are no error. */
function signalTree(pid, signal) {
  if (!pid) return
  if (windows) {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
    return
  }
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
