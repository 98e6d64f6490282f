import type { MachineNow } from '../../comfy/machine.ts'
import { shortCardName } from '../../core/machine/card.ts'
import { gib, memoryText } from '../../core/text/bytes.ts'
import type { Unloading } from '../../studio/server/machine.ts'
import { decimal, words } from '../../words/index.ts'

/** "RTX 4090 · 18.2 / 24 GB": memory in use, of the total. */
export function badgeWords(machine: MachineNow): { line: string; title: string } {
  const { settings, ui } = words()
  const say = settings.memory
  const onProcessor = machine.type === 'cpu'
  const [free, all] = onProcessor
    ? [machine.ramFree, machine.ram]
    : [machine.vramFree, machine.vram]
  const name = onProcessor ? say.processor : shortCardName(machine)
  return {
    line: `${name} · ${decimal((all - free) / gib, 1, 1)} / ${Math.round(all / gib)} ${ui.units.GB}`,
    title: say.badgeTitle(memoryText(free), memoryText(all)),
  }
}

/** How much unloading the models freed, or could free. */
export function unloadWords(unloading: Unloading, machine: MachineNow | null): string {
  const say = words().settings.memory
  switch (unloading.is) {
    case 'idle':
      return machine ? say.free(memoryText(machine.vramFree), memoryText(machine.vram)) : ''
    case 'waiting':
      return say.waiting(memoryText(unloading.before))
    case 'over':
      return unloading.after > unloading.before
        ? say.freed(memoryText(unloading.before), memoryText(unloading.after))
        : say.asBefore(memoryText(unloading.after))
    case 'failed':
      return say.unreachable
  }
}
