import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { newForm } from '../form/form.ts'
import { type NodeDefs, parseNodeDef } from '../graph/node-defs.ts'
import { proposalOf, settle, tierOf } from './tier.ts'
import type { Machine } from './machine.ts'
import { type TierId, tierIds } from '../family/tier-table.ts'

const gib = 2 ** 30
const machine = (vram: number, ram = 64, values: Partial<Machine> = {}): Machine => ({
  device: 'cuda:0 NVIDIA GeForce RTX 4070 : cudaMallocAsync',
  type: 'cuda',
  vram: vram * gib,
  ram: ram * gib,
  ...values,
})
const blackwell = { device: 'cuda:0 NVIDIA GeForce RTX 5070 : native', torch: '2.9.1+cu130' }

/** A server with these files, and optionally the GGUF pack. */
function server(files: readonly string[], pack = false): NodeDefs {
  const def = (name: string, options: readonly string[]) => ({
    [name]: parseNodeDef(name, { [name]: { input: { required: { file: [options, {}] } } } }),
  })
  return {
    ...def('CheckpointLoaderSimple', files),
    ...(pack ? def('UnetLoaderGGUF', files) : { UnetLoaderGGUF: null }),
  }
}
const checkpoint = 'ltx-2.3-22b-dev-fp8.safetensors'
const gguf = 'ltx-2.3-22b-dev-Q4_K_M.gguf'
const propose = (of: Machine | null, defs = server([]), choice: TierId | 'auto' = 'auto') =>
  proposalOf(tierOf(of, ltx23, choice), defs, ltx23)

describe('the tier', () => {
  test.each<[number, TierId]>([
    [5.8, 'tiny'],
    [11.2, 'tiny'],
    [11.6, 'small'],
    [15.6, 'medium'],
    [19.7, 'medium'],
    [23.5, 'large'],
    [31.3, 'huge'],
    [79, 'huge'],
  ])('of a card that reports %d GiB is %s', (vram, tier) => {
    expect(tierOf(machine(vram), ltx23).id).toBe(tier)
  })

  test('is null without a card or before the server answered', () => {
    expect(tierOf(null, ltx23).id).toBe('none')
    expect(tierOf(machine(64, 64, { type: 'cpu' }), ltx23).id).toBe('none')
  })

  test('can override the machine', () => {
    expect(tierOf(machine(8), ltx23, 'huge')).toMatchObject({ id: 'huge', chosen: true })
  })

  test.each(tierIds)('%s names its source', (id) => {
    expect(ltx23.tiers.rows[id].source).not.toBe('')
  })
})

describe('on an unknown machine', () => {
  test('the settings are the official ones', () => {
    expect(propose(null)).toEqual({
      loader: 'checkpoint',
      lowVram: false,
      scale: '704p',
      models: {},
      line: 'Unknown hardware: official settings.',
    })
  })

  test('without a graphics card as well, but for the size, with a note that runs take long', () => {
    const { line, ...rest } = propose(machine(16, 16, { type: 'cpu', device: 'cpu' }))
    expect(rest).toMatchObject({ loader: 'checkpoint', lowVram: false, scale: '448p' })
    expect(line).toBe(
      'No graphics card: official settings in the smallest size; expect very long runs.',
    )
  })
})

describe('the line', () => {
  test.each([
    [
      propose(machine(12), server([gguf], true)),
      'RTX 4070, 12 GB: low VRAM with a GGUF, up to 896×512 (estimated).',
    ],
    [
      propose(machine(8), server([], true)),
      'RTX 4070, 8 GB: low VRAM with a GGUF, 768×448 by default, up to 896×512 (estimated).',
    ],
    [propose(machine(16)), 'RTX 4070, 16 GB: low VRAM, up to 896×512 (estimated).'],
    [propose(machine(24)), 'RTX 4070, 24 GB: official settings, 1280×704 by default (estimated).'],
    [propose(machine(32)), 'RTX 4070, 32 GB: official settings, 1280×704 by default.'],
    [
      propose(machine(32), server([]), 'medium'),
      'RTX 4070, 32 GB, settings for 16 GB: low VRAM, up to 896×512 (estimated).',
    ],
  ])('says card, memory and what comes of it', ({ line }, expected) => {
    expect(line).toBe(expected)
  })
})

describe('a GGUF', () => {
  test('is proposed for a small card if its node pack is installed', () => {
    expect(propose(machine(12), server([], true)).loader).toBe('gguf')
  })

  test('is not proposed without the node pack, and the line says that it would help', () => {
    const { loader, line } = propose(machine(12))
    expect(loader).toBe('checkpoint')
    expect(line).toContain('ComfyUI-GGUF')
  })

  test('is not proposed to users with the checkpoint and no GGUF', () => {
    expect(propose(machine(12), server([`LTX-2.3/${checkpoint}`], true)).loader).toBe('checkpoint')
    expect(propose(machine(12), server([checkpoint, gguf], true)).loader).toBe('gguf')
  })

  test('is proposed when VRAM and RAM together are too small for the checkpoint', () => {
    const { loader, lowVram, line } = propose(machine(24, 16), server([checkpoint], true))
    expect({ loader, lowVram }).toEqual({ loader: 'gguf', lowVram: false })
    expect(line).toContain('less than the 44 GB')
    expect(propose(machine(24, 16)).line).toContain('ComfyUI-GGUF')
    expect(propose(machine(24, 32), server([], true)).loader).toBe('checkpoint')
  })

  test('is not forced on users who chose a tier', () => {
    expect(propose(machine(24, 16), server([], true), 'large').loader).toBe('checkpoint')
  })
})

describe('nvfp4', () => {
  const nvfp4 = { checkpoint: 'ltx-2.3-22b-dev-nvfp4.safetensors' }

  test('is proposed for a small RTX 50 card with CUDA 13', () => {
    expect(propose(machine(12, 64, blackwell))).toMatchObject({
      loader: 'checkpoint',
      models: nvfp4,
    })
  })

  test('is used on a large one if it is the installed checkpoint', () => {
    expect(propose(machine(32, 64, blackwell), server(Object.values(nvfp4))).models).toEqual(nvfp4)
    expect(propose(machine(32, 64, blackwell)).models).toEqual({})
  })

  test.each([
    { torch: '2.8.0+cu128' },
    { torch: '2.9.1+rocm7' },
    { device: 'cuda:0 NVIDIA GeForce RTX 4090' },
  ])('is not proposed with %j', (other) => {
    expect(propose(machine(12, 64, { ...blackwell, ...other })).models).toEqual({})
  })
})

test('Apple’s GPUs get files without fp8 and fp4', () => {
  const apple = machine(36, 36, { type: 'mps', device: 'mps' })
  expect(propose(apple, server([], true))).toMatchObject({
    loader: 'gguf',
    models: { textEncoder: 'gemma_3_12B_it.safetensors' },
  })
  expect(propose(apple).loader).toBe('split')
})

describe('a form', () => {
  const proposal = propose(machine(8), server([], true))

  test('left to the machine uses the proposal', () => {
    expect(settle(newForm(), proposal, ltx23)).toMatchObject({
      loader: 'gguf',
      lowVram: true,
      scale: '448p',
    })
  })

  test('keeps what the user chose', () => {
    const chosen = {
      loader: 'split',
      lowVram: false,
      scale: '1088p',
      models: { gguf: 'a.gguf' },
    } as const
    expect(settle({ ...newForm(), ...chosen }, proposal, ltx23)).toMatchObject(chosen)
  })

  test('with only low VRAM chosen gets a size to match', () => {
    expect(settle({ ...newForm(), lowVram: false }, proposal, ltx23).scale).toBe('704p')
    expect(settle({ ...newForm(), lowVram: true }, propose(null), ltx23).scale).toBe('512p')
  })
})
