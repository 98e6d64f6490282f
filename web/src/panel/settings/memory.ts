import type { MachineNow } from '../../comfy/comfy.ts'
import type { Unloading } from '../../studio/machine.ts'
import { decimal, words } from '../../words/index.ts'

/** "11.6 GB": memory is counted in 2^30 bytes, as cards are sold. */
export function memoryWords(bytes: number): string {
  return `${decimal(bytes / 2 ** 30, 1, 1)} GB`
}

/** "NVIDIA GeForce RTX 4090" of "cuda:0 NVIDIA GeForce RTX 4090 : cudaMallocAsync" */
export function deviceName(device: string): string {
  return device.replace(/^\w+:\d+ /, '').replace(/ : \w+$/, '')
}

/** "RTX 4090 · 18.2 / 24 GB": what is in use, of all there is. */
export function badgeWords(machine: MachineNow): { line: string; title: string } {
  const say = words().settings.memory
  const onProcessor = machine.type === 'cpu'
  const [free, all] = onProcessor
    ? [machine.ramFree, machine.ram]
    : [machine.vramFree, machine.vram]
  const name = onProcessor
    ? say.processor
    : deviceName(machine.device).replace(/^(NVIDIA|AMD|Intel(\(R\))?) (GeForce |Radeon )?/, '')
  return {
    line: `${name} · ${decimal((all - free) / 2 ** 30, 1, 1)} / ${Math.round(all / 2 ** 30)} GB`,
    title: say.badgeTitle(memoryWords(free), memoryWords(all)),
  }
}

/** What unloading the models has brought, or could bring. */
export function unloadWords(unloading: Unloading, machine: MachineNow | null): string {
  const say = words().settings.memory
  switch (unloading.is) {
    case 'idle':
      return machine ? say.free(memoryWords(machine.vramFree), memoryWords(machine.vram)) : ''
    case 'waiting':
      return say.waiting(memoryWords(unloading.before))
    case 'over':
      return unloading.after > unloading.before
        ? say.freed(memoryWords(unloading.before), memoryWords(unloading.after))
        : say.asBefore(memoryWords(unloading.after))
    case 'failed':
      return say.unreachable
  }
}
