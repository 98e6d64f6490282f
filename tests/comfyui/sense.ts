import { randomUUID } from 'node:crypto'
import { runName } from '../../web/src/core/prompt/fill.ts'
import type { Request } from '../../web/src/core/form/request.ts'
import { type ApiPrompt, type Link, prune } from '../../web/src/core/graph/template.ts'
import { modes } from '../../web/src/modes/index.ts'
import type { Client } from './client.ts'

/** Where to tap a run, and with which node of the pack ltx_sense_test. */
export interface Sensor {
  readonly node: keyof typeof inputOf
  readonly from: Link
}

const inputOf = {
  LtxSenseSound: 'audio',
  LtxSenseHeard: 'samples',
  LtxSensePictures: 'images',
  LtxSenseFrames: 'images',
  LtxSenseLatent: 'samples',
} as const
/** What these sense is not a file. */
const unfiled: readonly string[] = ['LtxSenseFrames', 'LtxSenseLatent']

export interface Sensed {
  /** a WAV or PNG file on this machine; '' for frames and latents */
  readonly file: string
  /** of frames: a hash of each */
  readonly hashes: readonly string[]
  /** for images: count, height, width, channels; for latents as they are */
  readonly shape: readonly number[]
}

/**
 * Runs only the part of a request that the sensors need, and returns what they got. Samples or saves only if
 * a sensor comes after that.
 */
export async function sense<Name extends string>(
  client: Client,
  request: Request,
  sensors: Readonly<Record<Name, Sensor>>,
): Promise<Record<Name, Sensed>> {
  const id = randomUUID()
  const { prompt, problems } = await client.fitted(
    request,
    runName(modes[request.mode], id, '2026-11-23'),
  )
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join(' '))
  const names = Object.keys(sensors) as Name[]
  const fileOf = (name: Name): string =>
    `${id}_${name}.${sensors[name].node === 'LtxSensePictures' ? 'png' : 'wav'}`
  const nodes = names.map((name) => {
    const { node, from } = sensors[name]
    return [name, { class_type: node, inputs: { [inputOf[node]]: from, name: fileOf(name) } }]
  })
  const whole = { ...prompt, ...(Object.fromEntries(nodes) as ApiPrompt) }
  const answer = await client.queue(id, prune(whole, names), null)
  if (answer.error || Object.keys(answer.node_errors ?? {}).length > 0)
    throw new Error(JSON.stringify(answer))
  const outputs = await outputsOf(client.url, id)
  const found = await Promise.all(
    names.map(async (name) => {
      const file = { filename: fileOf(name), subfolder: '', type: 'output' } as const
      const [said, ...hashes] = outputs[name]?.sensed ?? []
      const shape = said?.startsWith('[') ? (JSON.parse(said) as number[]) : []
      const { node } = sensors[name]
      const path = unfiled.includes(node) ? '' : await client.download(file)
      return [name, { file: path, shape, hashes }]
    }),
  )
  return Object.fromEntries(found) as Record<Name, Sensed>
}

interface History {
  readonly status: { readonly status_str: string; readonly messages: unknown }
  readonly outputs: Readonly<Record<string, { readonly sensed?: readonly string[] }>>
}

/** Waits for a run and returns its outputs. Throws ComfyUI's error if it failed. */
async function outputsOf(url: string, id: string): Promise<History['outputs']> {
  for (;;) {
    const history = (await (await fetch(`${url}/history/${id}`)).json()) as Record<string, History>
    const run = history[id]
    if (run?.status.status_str === 'success') return run.outputs
    if (run) throw new Error(JSON.stringify(run.status.messages))
    await new Promise((wake) => setTimeout(wake, 25))
  }
}
