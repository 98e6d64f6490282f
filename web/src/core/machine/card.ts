import type { Machine } from './machine.ts'

/** "NVIDIA GeForce RTX 4090" of "cuda:0 NVIDIA GeForce RTX 4090 : cudaMallocAsync" */
export function cardName({ device }: Pick<Machine, 'device'>): string {
  return device.replace(/^\w+:\d+ /, '').replace(/ : \w+$/, '')
}

/** "RTX 4090": without maker and series */
export function shortCardName(machine: Pick<Machine, 'device'>): string {
  return cardName(machine).replace(/^((NVIDIA|AMD|Intel(\(R\))?) )?((GeForce|Radeon) )?/, '')
}
