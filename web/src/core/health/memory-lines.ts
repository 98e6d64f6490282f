import { words } from '../../words/index.ts'
import { cardName } from '../machine/card.ts'
import type { Tier } from '../machine/machine.ts'
import { gib, memoryText } from '../text/bytes.ts'
import { type Line, linesOf } from './line.ts'

export interface MemoryFacts {
  readonly tier: Tier
  /** bytes that are free right now; null until ComfyUI has said */
  readonly free: { readonly vram: number; readonly ram: number } | null
  /** what suits the machine, in one sentence */
  readonly proposal: string
  /** GiB of card and memory together that the loader needs; null where unknown */
  readonly room: number | null
}

/** Below this the system itself begins to swap. */
const minFree = 2 * gib

const line = linesOf('memory')

export function memoryLines({ tier, free, proposal, room }: MemoryFacts): Line[] {
  const say = words().health
  const { machine } = tier
  if (!machine || !free) return [line('machine', 'warning', say.machineUnknown)]
  const { vram } = machine
  const ram = say.memory(memoryText(machine.ram), memoryText(free.ram))
  const isLow = free.ram < minFree
  if (machine.type === 'cpu')
    return [
      line('vram', 'warning', say.noCard, say.noCardRemedy),
      isLow ? line('ram', 'warning', ram, say.littleMemory) : line('ram', 'ok', ram),
    ]
  const card = say.card(cardName(machine), memoryText(vram), memoryText(free.vram))
  const bothBytes = vram + machine.ram
  return [line('vram', 'ok', card, proposal), ramLine()]

  function ramLine(): Line {
    const unload = { kind: 'unload', label: say.unload } as const
    if (isLow) return line('ram', 'warning', ram, say.littleMemory, unload)
    const isCramped = room !== null && bothBytes < room * gib
    return isCramped ? line('ram', 'warning', ram, say.cramped(room)) : line('ram', 'ok', ram)
  }
}
