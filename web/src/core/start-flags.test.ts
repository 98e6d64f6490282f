import { describe, expect, test } from 'vitest'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { commandLine, harmfulFlags, startFlags, type Started } from './start-flags.ts'
import { type Machine, tierOf } from './tier.ts'

const gib = 2 ** 30

function started(machine: Partial<Machine>, flags: readonly string[] = []): Started {
  const whole: Machine = {
    device: 'cuda:0 NVIDIA GeForce RTX 4090 : cudaMallocAsync',
    type: 'cuda',
    vram: 24 * gib,
    ram: 64 * gib,
    torch: '2.9.1+cu130',
    ...machine,
  }
  return { tier: tierOf(whole, ltx23), flags, uploadLimit: 1000 * 2 ** 20 }
}

const flagsOf = (of: Started): string[] => startFlags(of).map(({ flag }) => flag)

test('a large card with much memory needs none', () => {
  expect(flagsOf(started({}))).toEqual([])
  expect(commandLine([])).toBe('python main.py')
})

test('a smaller card keeps some of itself free', () => {
  // as cards report it: a little less than they are sold with
  expect(flagsOf(started({ vram: 11.6 * gib }))).toEqual(['--reserve-vram 2'])
  expect(flagsOf(started({ vram: 8 * gib }))).toEqual(['--reserve-vram 1'])
})

test('--lowvram is for those without dynamic VRAM: it does nothing elsewhere', () => {
  expect(flagsOf(started({ vram: 12 * gib, torch: '2.7.1+cu128' }))).toContain('--lowvram')
  expect(flagsOf(started({ vram: 12 * gib, type: 'xpu' }))).toContain('--lowvram')
  expect(flagsOf(started({ vram: 12 * gib, torch: '2.10.0+cu130' }))).not.toContain('--lowvram')
})

test('little memory is not pinned', () => {
  expect(flagsOf(started({ ram: 31.2 * gib }))).toEqual(['--disable-pinned-memory'])
  expect(flagsOf(started({ ram: 31.7 * gib }))).toEqual([])
})

test('AMD cards neither pin nor move weights meanwhile', () => {
  expect(flagsOf(started({ vram: 24 * gib, torch: '2.9.1+rocm6.4' }))).toEqual([
    '--disable-pinned-memory',
    '--disable-async-offload',
  ])
})

test('a machine without a card has to say so, and Apple’s nothing', () => {
  expect(flagsOf(started({ type: 'cpu' }))).toEqual(['--cpu'])
  expect(flagsOf(started({ type: 'mps', vram: 36 * gib, ram: 36 * gib }))).toEqual([])
})

test('large videos want a larger limit, unless there is one', () => {
  const small = { ...started({}), uploadLimit: 100 * 2 ** 20 }
  expect(commandLine(startFlags(small))).toBe('python main.py --max-upload-size 500')
})

test('what is in use already is known, whatever its value', () => {
  const [flag] = startFlags(started({ vram: 12 * gib }, ['--reserve-vram 4']))
  expect(flag).toMatchObject({ flag: '--reserve-vram 2', set: true })
})

describe('flags that hurt', () => {
  const harm = (machine: Partial<Machine>, flags: string[]) =>
    harmfulFlags(started(machine, flags)).map(({ flag }) => flag)

  test('are named, and others are not', () => {
    expect(harm({}, ['--listen', '--cache-none', '--port 8188', '--force-fp32'])).toEqual([
      '--cache-none',
      '--force-fp32',
    ])
  })

  test('depend on the machine', () => {
    expect(harm({}, ['--highvram'])).toEqual(['--highvram'])
    expect(harm({ vram: 80 * gib }, ['--highvram'])).toEqual([])
    expect(harm({ torch: '2.9.1+rocm6.4' }, ['--novram'])).toEqual([])
  })
})
