import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import type { Family } from '../../web/src/core/family/family.ts'
import type { Rung } from '../../web/src/core/lists/ladder.ts'
import { fill } from '../../web/src/core/prompt/fill.ts'
import { entriesOf } from '../../web/src/core/prompt/needs.ts'
import { modes } from '../../web/src/modes/index.ts'
import { type Comfy, findUsableComfys, type Server, startComfy } from '../comfyui/comfy.ts'
import { root } from '../machine/paths.ts'
import type { RandomWeights } from './options.ts'

/** The newest ComfyUI here that runs the templates. Throws when there is none. */
export function comfyToMeasure(): Comfy {
  const { found, missing } = findUsableComfys()
  const [comfy] = found
  if (!comfy) throw new Error(missing.join(' '))
  return comfy
}

/** The model files of runs, each with its folder. */
export function filesOf(rungs: readonly Pick<Rung, 'request'>[], family: Family): string[] {
  const needed = rungs.flatMap(({ request }) =>
    entriesOf(fill(request, modes[request.mode], family, 'measured'), family),
  )
  return [...new Set(needed.map(({ folder, file }) => `${folder}/${file}`))]
}

/** A ComfyUI whose models folder has random weights and nothing else. */
export interface Stand {
  readonly url: string
  /** Writes model files, each named with its folder; those that are there stay. Throws when they don't fit. */
  fill(files: readonly string[]): Promise<void>
  /** Ends all that was started, and removes the files unless they are to be kept. */
  end(): Promise<void>
}

/** Starts a ComfyUI in a folder of its own, without the models, settings and node packs of any other. */
export async function standIn(
  comfy: Comfy,
  { folder, keep, tiny, args }: RandomWeights,
): Promise<Stand> {
  const base = join(folder, `random-weights-${comfy.version}`)
  let writer: ReturnType<typeof writing> | undefined
  // read by ltx_aio/shim.py: on other servers such files count as broken
  const state = join(base, 'user/__ltx_aio')
  mkdirSync(state, { recursive: true })
  writeFileSync(join(state, 'random_weights'), '')
  const server: Server = await startComfy({
    comfy,
    base,
    args: [...args],
    cpu: false,
    tiny,
    weights: false,
  })
  return {
    url: server.url,
    async fill(files) {
      const out = join(base, 'models')
      writer = writing({ comfy, out, tiny, files })
      await writer.done
    },
    async end() {
      writer?.child.kill()
      await Promise.allSettled([writer?.done, server.stop()])
      if (!keep) rmSync(base, { recursive: true, force: true })
    },
  }
}

/** What ComfyUI's Python runs to write them. */
export const script = join(root, 'tools/measure/random_weights.py')

/** What is written, and where. */
export interface Writing {
  readonly comfy: Comfy
  /** a models folder */
  readonly out: string
  readonly tiny: boolean
  readonly files: readonly string[]
}

/** Writes random weights with ComfyUI's Python, and says which are done. Throws with what the script says. */
export function writing({ comfy, out, tiny, files }: Writing): {
  readonly child: ChildProcess
  readonly done: Promise<void>
} {
  const how = ['--comfy', comfy.dir, '--out', out, ...(tiny ? ['--tiny'] : [])]
  // its standard input ends with us, and then it does
  const child = spawn(comfy.python, [script, ...how, ...files], { stdio: 'pipe' })
  createInterface(child.stdout).on('line', (line) => console.log(line))
  return { child, done: finished(child, text(child.stderr)) }
}

async function finished(child: ChildProcess, said: Promise<string>): Promise<void> {
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
  if (code === 0) return
  const [last = `it ended with ${code ?? 'a signal'}`] = (await said).trim().split('\n').slice(-1)
  throw new Error(`Random weights could not be written: ${last}`)
}
