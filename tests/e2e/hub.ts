import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../../tools/machine/paths.ts'
import { ensurePython } from '../../tools/machine/install.ts'

/** What the hub has received and sent; fields as in tests/shim/hub_server.py. */
export interface HubReport {
  readonly sent: { readonly hub: number; readonly cdn: number }
  readonly requests: readonly {
    readonly host: 'hub' | 'cdn'
    readonly method: string
    readonly path: string
    readonly authorization: string | null
    readonly status: number
  }[]
}

export interface Hub {
  readonly endpoint: string
  /** Controls it: rate, faults, gated, accounts, clear … as its own docstring says. */
  tell(order: Readonly<Record<string, unknown>>): Promise<HubReport>
  close(): Promise<void>
}

/** A hub on loopback with its CDN, serving `files`: org/name/path. */
export async function startHub(files: string): Promise<Hub> {
  const child = spawn(ensurePython(), [join(root, 'tests/shim/hub_server.py'), '--files', files], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  const [line = ''] = (await Promise.race([
    new Promise<string[]>((first) =>
      createInterface(child.stdout).once('line', (text) => first([text])),
    ),
    gone.then(() => []),
  ])) as string[]
  const { endpoint } = JSON.parse(line) as { endpoint: string }
  return {
    endpoint,
    async tell(order) {
      const answer = await fetch(`${endpoint}/_control`, {
        method: 'POST',
        body: JSON.stringify(order),
      })
      return (await answer.json()) as HubReport
    },
    async close() {
      child.stdin.end()
      await gone
    },
  }
}

interface Entry {
  readonly id: string
  readonly file: string
  readonly folder: string
  readonly repo: string
  readonly path: string
}

export function catalogue(): readonly Entry[] {
  const text = readFileSync(join(root, 'workflows/ltx-2.3/models.json'), 'utf8')
  return (JSON.parse(text) as { models: Entry[] }).models
}

/** Puts the tiny weights into the hub's repositories. Returns the entries that it can serve. */
export function layOut(weights: string, files: string): readonly Entry[] {
  rmSync(files, { recursive: true, force: true })
  return catalogue().filter(({ file, folder, repo, path }) => {
    const from = join(weights, folder, file)
    const to = join(files, repo, path)
    mkdirSync(dirname(to), { recursive: true })
    try {
      cpSync(from, to)
      return true
    } catch {
      return false
    }
  })
}
