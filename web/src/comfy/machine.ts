import type { Machine } from '../core/machine/machine.ts'
import { z } from 'zod'

/** The machine and its free memory in bytes. */
export interface MachineNow extends Machine {
  readonly vramFree: number
  readonly ramFree: number
  /** its version */
  readonly comfyui?: string
  readonly python?: string
  /** "win32", "linux", "darwin" */
  readonly os?: string
  /** start flags, such as "--reserve-vram 2"; without paths, addresses and the like */
  readonly flags?: readonly string[]
  /** a replay of a real server's answers, not ComfyUI itself */
  readonly recording?: true
}

const SystemStats = z.object({
  system: z.object({
    ram_total: z.number(),
    ram_free: z.number(),
    os: z.string().optional().catch(undefined),
    pytorch_version: z.string().optional().catch(undefined),
    comfyui_version: z.string().optional().catch(undefined),
    python_version: z.string().optional().catch(undefined),
    argv: z.array(z.string()).optional().catch(undefined),
    ltx_aio_recording: z.literal(true).optional().catch(undefined),
  }),
  devices: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      vram_total: z.number(),
      vram_free: z.number(),
    }),
  ),
})

/** GET /system_stats: ComfyUI's compute device comes first. */
export function parseMachine(answer: unknown): MachineNow | null {
  const stats = SystemStats.safeParse(answer)
  const device = stats.data?.devices[0]
  if (!stats.success || !device) return null
  const { system } = stats.data
  return {
    device: device.name,
    type: device.type,
    vram: device.vram_total,
    vramFree: device.vram_free,
    ram: system.ram_total,
    ramFree: system.ram_free,
    ...(system.pytorch_version === undefined ? {} : { torch: system.pytorch_version }),
    ...(system.comfyui_version === undefined ? {} : { comfyui: system.comfyui_version }),
    // "3.12.3 (main, …) [GCC 13.3.0]"
    ...(system.python_version === undefined
      ? {}
      : { python: system.python_version.split(' ')[0] ?? '' }),
    ...(system.os === undefined ? {} : { os: system.os }),
    ...(system.argv === undefined ? {} : { flags: flagsIn(system.argv) }),
    ...(system.ltx_aio_recording ? { recording: true } : {}),
  }
}

/** Flags with ComfyUI's own keywords as values, which reveal nothing private. */
const worded = new Set(['--preview-method'])

/** The flags of a command line; most values only if numeric, as others are paths and addresses. */
function flagsIn(argv: readonly string[]): string[] {
  return argv.flatMap((word, index) => {
    if (!word.startsWith('--')) return []
    const [flag = '', given = argv[index + 1]] = word.split('=')
    const tells =
      given !== undefined &&
      (/^\d+(\.\d+)?$/.test(given) || (worded.has(flag) && /^\w+$/.test(given)))
    return [tells ? `${flag} ${given}` : flag]
  })
}
