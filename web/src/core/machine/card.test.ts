import { expect, test } from 'vitest'
import { cardName, shortCardName } from './card.ts'

test.each([
  ['cuda:0 NVIDIA GeForce RTX 4070 : cudaMallocAsync', 'NVIDIA GeForce RTX 4070', 'RTX 4070'],
  ['cuda:0 NVIDIA RTX A6000 : native', 'NVIDIA RTX A6000', 'RTX A6000'],
  ['cuda:0 AMD Radeon RX 7900 XTX : native', 'AMD Radeon RX 7900 XTX', 'RX 7900 XTX'],
  [
    'xpu:0 Intel(R) Arc(TM) A770 Graphics',
    'Intel(R) Arc(TM) A770 Graphics',
    'Arc(TM) A770 Graphics',
  ],
  ['mps', 'mps', 'mps'],
  ['', '', ''],
])('%s is %s, in short %s', (device, name, short) => {
  expect(cardName({ device })).toBe(name)
  expect(shortCardName({ device })).toBe(short)
})
