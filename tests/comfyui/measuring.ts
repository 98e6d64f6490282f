import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { spawn } from 'node:child_process'
import {
  isMainThread,
  type MessagePort,
  MessageChannel,
  parentPort,
  receiveMessageOnPort,
  Worker,
  workerData,
} from 'node:worker_threads'

/**
 * One Python for all questions of a test file: starting one takes longer than most answers. A thread of its own talks
 * with it, so that tests can ask without waiting for promises.
 */

interface Setup {
  readonly program: string
  readonly args: readonly string[]
  /** counts answers */
  readonly signal: Int32Array<SharedArrayBuffer>
  readonly port: MessagePort
}

interface Said {
  readonly answer?: unknown
  readonly error?: string
}

/** A program that answers each line of JSON with `{ answer }` or `{ error }`, also a line of JSON. */
export function openAsker(
  program: string,
  args: readonly string[],
): (question: unknown) => unknown {
  const signal = new Int32Array(new SharedArrayBuffer(4))
  const { port1: near, port2: far } = new MessageChannel()
  const setup: Setup = { program, args, signal, port: far }
  const worker = new Worker(new URL(import.meta.url), { workerData: setup, transferList: [far] })
  worker.unref()
  near.unref()
  return (question) => {
    const before = Atomics.load(signal, 0)
    worker.postMessage(JSON.stringify(question))
    Atomics.wait(signal, 0, before)
    const said = receiveMessageOnPort(near) as { message: string } | undefined
    const { answer, error } = JSON.parse(said?.message ?? '{}') as Said
    if (error !== undefined) throw new Error(error)
    return answer
  }
}

async function serve({ program, args, signal, port }: Setup): Promise<void> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface(child.stdout)
  const say = (line: string): void => {
    port.postMessage(line)
    Atomics.add(signal, 0, 1)
    Atomics.notify(signal, 0)
  }
  answers.on('line', say)
  parentPort?.on('message', (line: string) => child.stdin.write(`${line}\n`))
  const [code] = (await once(child, 'close')) as [number | null]
  say(JSON.stringify({ error: `${program} ended with ${code}` }))
}

if (!isMainThread && (workerData as Partial<Setup> | null)?.signal) void serve(workerData as Setup)
