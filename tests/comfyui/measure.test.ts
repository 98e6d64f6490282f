import { spawnSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { createChecks, learn, machineOf } from '../../tools/ltx-aio/checks.ts'
import { cache } from '../../tools/machine/paths.ts'
import { climb } from '../../tools/measure/measuring.ts'
import { comfyToMeasure, filesOf, script, writing } from '../../tools/measure/random.ts'
import { serverAt } from '../../tools/prompt/server.ts'
import { entryOf } from '../../web/src/core/family/catalogue.ts'
import { comfyNeeded } from '../../web/src/core/family/family.ts'
import { ladder } from '../../web/src/core/lists/ladder.ts'
import { families } from '../../web/src/families/index.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { clientOf } from './client.ts'

const url = inject('comfyUrl') ?? ''

test.skipIf(!url)(
  'a small ladder is climbed: seconds, and memory within what the machine has',
  async () => {
    const server = serverAt(url)
    const known = await learn(server)
    const client = clientOf(url)
    const of = async (seconds: number) => ({
      scale: '448p',
      request: (await client.requestOf('t2v', { preset: 'fast', seconds })).request,
    })
    const runs = await climb([await of(1), await of(2)], {
      server,
      checks: createChecks(server, known),
      known,
      family: ltx23,
      tell: () => undefined,
    })
    const machine = await machineOf(server)
    expect(runs.map(({ warm, frames }) => [warm, frames])).toEqual([
      [false, 25],
      [true, 25],
      [true, 49],
    ])
    for (const { seconds, ram } of runs) {
      expect(seconds).toBeGreaterThan(0.2)
      expect(ram).toBeGreaterThan(2 ** 28)
      expect(ram).toBeLessThanOrEqual(machine!.ram)
    }
  },
)

const made = {
  checkpoint: 'checkpoints/ltx-2.3-22b-dev-fp8.safetensors',
  textEncoder: 'text_encoders/gemma_3_12B_it_fp4_mixed.safetensors',
  distilledLora: `loras/${ltx23.roles['distilledLora']!.file}`,
  upscaler: 'latent_upscale_models/ltx-2.3-spatial-upscaler-x2-1.1.safetensors',
}

/** Under names that no model has: other tests read the server's list of models. */
function move(from: string, models: string): Record<string, string> {
  const names = Object.entries(made).map(([role, place]) => {
    const name = `random-${role}.safetensors`
    const target = join(models, dirname(place), name)
    onTestFinished(() => rmSync(target, { force: true }))
    renameSync(join(from, place), target)
    return [role, name]
  })
  return Object.fromEntries(names) as Record<string, string>
}

test.skipIf(!url)(
  'a video is made with random weights that are quantized as the real ones',
  async () => {
    const comfy = comfyToMeasure()
    const out = mkdtempSync(join(cache, 'random-'))
    onTestFinished(() => rmSync(out, { recursive: true, force: true }))
    await writing({ comfy, out, tiny: true, files: Object.values(made) }).done
    const models = move(out, join(cache, `test-comfyui-${comfy.version}`, 'models'))
    const server = serverAt(url)
    const known = await learn(server)
    const { request } = await clientOf(url).requestOf('t2v', { preset: 'fast', seconds: 1, models })
    const [run] = await climb([{ scale: '448p', request }], {
      server,
      checks: createChecks(server, known),
      known,
      family: ltx23,
      tell: () => undefined,
    })
    expect(run?.seconds).toBeGreaterThan(0.2)
  },
)

/** What a family's model files have to be compared in: LTX-2.5's sizes are in GB, whatever they are called. */

test.skipIf(!url)(
  'random weights of full size are as large as the files that they stand for',
  () => {
    const comfy = comfyToMeasure()
    const here = families.all.filter((family) => comfyNeeded(family, comfy.version) === null)
    const needed = here.map((family) => {
      const loaders = Object.keys(family.loaders).filter((loader) => loader !== 'gguf')
      const rungs = loaders.flatMap((loader) =>
        ladder({ family, mode: modes.t2v, preset: family.preset, loader, lowVram: false }, true),
      )
      return { family, files: filesOf(rungs, family) }
    })
    const args = [
      '--comfy',
      comfy.dir,
      '--out',
      cache,
      '--plan',
      ...needed.flatMap(({ files }) => files),
    ]
    const said = spawnSync(comfy.python, [script, ...args], { encoding: 'utf8', input: '' })
    const bytes = JSON.parse(said.stdout) as Record<string, number>
    for (const { family, files } of needed)
      for (const file of files) {
        const entry = entryOf(family, file)!
        const ratio = bytes[file]! / (entry.bytes ?? entry.gib! * 2 ** 30)
        expect(ratio, file).toBeGreaterThan(0.98)
        expect(ratio, file).toBeLessThan(1.04)
      }
  },
)
