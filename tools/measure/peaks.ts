import { Unreachable } from '../../web/src/comfy/http.ts'
import type { MachineNow } from '../../web/src/comfy/machine.ts'
import { machineOf } from '../ltx-aio/checks.ts'
import type { Server } from '../prompt/server.ts'

/** Bytes in use. */
export interface Peaks {
  readonly vram: number
  readonly ram: number
}

/** milliseconds from look to look */
const pause = 250

/** Looks again and again until `done` is settled. A busy node keeps ComfyUI from answering, and hides its peak. */
export async function peaksUntil(
  server: Pick<Server, 'call'>,
  done: Promise<unknown>,
): Promise<Peaks> {
  let peaks: Peaks = { vram: 0, ram: 0 }
  let over = false
  const end = done.then(
    () => (over = true),
    () => (over = true),
  )
  while (!over) {
    const now = await machineOf(server).catch((error: unknown) => {
      if (error instanceof Unreachable) return null
      throw error
    })
    if (now) peaks = highest(peaks, now)
    await Promise.race([end, new Promise((next) => setTimeout(next, pause))])
  }
  return peaks
}

function highest(peaks: Peaks, { vram, vramFree, ram, ramFree }: MachineNow): Peaks {
  return { vram: Math.max(peaks.vram, vram - vramFree), ram: Math.max(peaks.ram, ram - ramFree) }
}
