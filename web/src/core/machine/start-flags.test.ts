import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { commandLine, harmfulFlags, startFlags, type Started } from './start-flags.ts'
import { tierOf } from './tier.ts'
import type { Machine } from './machine.ts'

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
  return { tier: tierOf(whole, ltx23), family: ltx23.name, flags, uploadLimit: 1000 * 2 ** 20 }
}

const flagsOf = (of: Started): string[] => startFlags(of).map(({ flag }) => flag)

test('a large card with much RAM needs none', () => {
  expect(flagsOf(started({}))).toEqual([])
  expect(commandLine([])).toBe('python main.py')
})

test('a smaller card reserves some VRAM', () => {
  // as cards report it: a little less than the nominal size
  expect(flagsOf(started({ vram: 11.6 * gib }))).toEqual(['--reserve-vram 2'])
  expect(flagsOf(started({ vram: 8 * gib }))).toEqual(['--reserve-vram 1'])
})

test('--lowvram is only for machines without dynamic VRAM: it does nothing elsewhere', () => {
  expect(flagsOf(started({ vram: 12 * gib, torch: '2.7.1+cu128' }))).toContain('--lowvram')
  expect(flagsOf(started({ vram: 12 * gib, type: 'xpu' }))).toContain('--lowvram')
  expect(flagsOf(started({ vram: 12 * gib, torch: '2.10.0+cu130' }))).not.toContain('--lowvram')
})

test('with little RAM nothing is pinned', () => {
  expect(flagsOf(started({ ram: 31.2 * gib }))).toEqual(['--disable-pinned-memory'])
  expect(flagsOf(started({ ram: 31.7 * gib }))).toEqual([])
})

test('AMD cards neither pin nor offload asynchronously', () => {
  expect(flagsOf(started({ vram: 24 * gib, torch: '2.9.1+rocm6.4' }))).toEqual([
    '--disable-pinned-memory',
    '--disable-async-offload',
  ])
})

test('a machine without a card has to say so, Apple needs nothing', () => {
  expect(flagsOf(started({ type: 'cpu' }))).toEqual(['--cpu'])
  expect(flagsOf(started({ type: 'mps', vram: 36 * gib, ram: 36 * gib }))).toEqual([])
})

test('large videos need a larger limit, unless one is set', () => {
  const small = { ...started({}), uploadLimit: 100 * 2 ** 20 }
  expect(commandLine(startFlags(small))).toBe('python main.py --max-upload-size 500')
})

test('flags in use are recognised, whatever their value', () => {
  const [flag] = startFlags(started({ vram: 12 * gib }, ['--reserve-vram 4']))
  expect(flag).toMatchObject({ flag: '--reserve-vram 2', set: true })
})

describe('harmful flags', () => {
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
