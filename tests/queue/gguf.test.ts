import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findComfy, type Server, startComfy, tinyWeights } from '../../tools/comfyui/comfy.ts'
import { cache, root } from '../../tools/machine/paths.ts'
import { createShim } from '../../web/src/comfy/shim.ts'
import { isOver } from '../../web/src/core/jobs/job.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { type Client, clientOf } from '../comfyui/client.ts'
import { makeSamples } from '../comfyui/samples.ts'

/** The loader for GGUF files with the pack that it needs, where a ComfyUI has it. */

const comfy = findComfy()
const pack = 'missing' in comfy ? '' : join(comfy.dir, 'custom_nodes/ComfyUI-GGUF')
const file = ltx23.roles['gguf']!.file
const base = join(cache, 'test-queue-gguf')

function prepare(): void {
  if ('missing' in comfy) return
  mkdirSync(join(base, 'custom_nodes'), { recursive: true })
  const link = join(base, 'custom_nodes/ComfyUI-GGUF')
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link)
  symlinkSync(pack, link, 'junction')
  const folder = join(base, 'models/diffusion_models')
  mkdirSync(folder, { recursive: true })
  const transformer = 'ltx-2.3-22b-dev_transformer_only_bf16.safetensors'
  const source = join(tinyWeights(comfy), 'diffusion_models', transformer)
  const script = join(root, 'tests/tiny/make_gguf.py')
  const made = spawnSync(comfy.python, [script, source, join(folder, file)], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`${made.stderr}\n${made.error?.message ?? ''}`)
}

describe.skipIf(!existsSync(pack))('with ComfyUI-GGUF', () => {
  let server: Server
  let client: Client

  beforeAll(async () => {
    if ('missing' in comfy) return
    makeSamples()
    prepare()
    server = await startComfy({ comfy, base })
    client = clientOf(server.url)
  })
  afterAll(() => server?.stop())

  test.each(['draft', 'balanced'] as const)(
    'a quantized transformer makes a video: %s',
    async (preset) => {
      const { request } = await client.requestOf('i2v', { loader: 'gguf', preset })
      const { job, executed } = await client.run(request)
      expect(isOver(job) && job.state.status).toBe('completed')
      if (preset === 'draft') expect(executed).toContain('unet')
    },
  )

  test('and takes a LoRA', async () => {
    const loras = [{ name: 'styles/tiny-style.safetensors', strength: 1, on: true }]
    const { request } = await client.requestOf('t2v', { loader: 'gguf', preset: 'draft', loras })
    const { job } = await client.run(request)
    expect(job.state.status).toBe('completed')
  })

  test('the file’s header says what it is', async () => {
    const shim = createShim((route, init) => fetch(server.url + route, init))
    const files = (await shim.headers()) ?? []
    const found = files.find(({ name }) => name === file)
    expect(found).toMatchObject({
      folder: 'diffusion_models',
      kind: 'transformer',
      generations: ['2.3'],
      precision: expect.stringMatching(/q8/i) as string,
    })
  })
})
