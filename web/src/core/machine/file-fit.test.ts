import { expect, test } from 'vitest'
import { gib } from '../text/bytes.ts'
import { fileFit } from './file-fit.ts'

const card = (vram: number, ram: number, device = 'NVIDIA GeForce RTX 4070') => ({
  device,
  type: 'cuda',
  vram: vram * gib,
  ram: ram * gib,
  torch: '2.9.1+cu130',
})

test('a file fits in VRAM, or with RAM, or in neither', () => {
  expect(fileFit(27 * gib, 'fp8', card(32, 64))).toBe('vram')
  expect(fileFit(27 * gib, 'fp8', card(31, 64))).toBe('ram')
  expect(fileFit(27 * gib, 'fp8', card(12, 32))).toBe('ram')
  expect(fileFit(43 * gib, 'bf16', card(12, 32))).toBe('neither')
})

test('a precision that a card can’t compute comes first', () => {
  expect(fileFit(1 * gib, 'nvfp4', card(32, 64))).toBe('nvfp4')
  expect(fileFit(20 * gib, 'nvfp4', card(32, 64, 'NVIDIA GeForce RTX 5090'))).toBe('vram')
  const mac = { device: 'mps', type: 'mps', vram: 48 * gib, ram: 64 * gib }
  expect(fileFit(20 * gib, 'fp8', mac)).toBe('apple')
  expect(fileFit(20 * gib, 'bf16', mac)).toBe('vram')
  expect(fileFit(60 * gib, 'bf16', mac)).toBe('neither')
})

test('nothing is said without a graphics card or a size', () => {
  expect(fileFit(1, 'fp8', null)).toBeNull()
  expect(fileFit(1, 'fp8', { ...card(0, 8), type: 'cpu' })).toBeNull()
  expect(fileFit(null, 'fp8', card(12, 32))).toBeNull()
})
