import type { MachineNow } from '../../comfy/comfy.ts'
import type { Unloading } from '../../studio/machine.ts'

/** "11.6 GB": memory is counted in 2^30 bytes, as cards are sold. */
export function memoryWords(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GB`
}

/** "NVIDIA GeForce RTX 4090" of "cuda:0 NVIDIA GeForce RTX 4090 : cudaMallocAsync" */
export function deviceName(device: string): string {
  return device.replace(/^\w+:\d+ /, '').replace(/ : \w+$/, '')
}

/** "RTX 4090 · 18.2 / 24 GB": what is in use, of all there is. */
export function badgeWords(machine: MachineNow): { line: string; title: string } {
  const onProcessor = machine.type === 'cpu'
  const [free, all] = onProcessor
    ? [machine.ramFree, machine.ram]
    : [machine.vramFree, machine.vram]
  const name = onProcessor
    ? 'Processor'
    : deviceName(machine.device).replace(/^(NVIDIA|AMD|Intel(\(R\))?) (GeForce |Radeon )?/, '')
  return {
    line: `${name} · ${((all - free) / 2 ** 30).toFixed(1)} / ${Math.round(all / 2 ** 30)} GB`,
    title: `${memoryWords(free)} of ${memoryWords(all)} are free`,
  }
}

/** What unloading the models has brought, or could bring. */
export function unloadWords(unloading: Unloading, machine: MachineNow | null): string {
  switch (unloading.is) {
    case 'idle':
      return machine
        ? `${memoryWords(machine.vramFree)} of ${memoryWords(machine.vram)} are free.`
        : ''
    case 'waiting':
      return `${memoryWords(unloading.before)} were free. Waiting for ComfyUI, which unloads between two runs…`
    case 'over':
      return unloading.after > unloading.before
        ? `Free before: ${memoryWords(unloading.before)}. Free now: ${memoryWords(unloading.after)}.`
        : `${memoryWords(unloading.after)} are free, as before: no model was loaded, or a run still uses it.`
    case 'failed':
      return 'ComfyUI does not answer.'
  }
}
