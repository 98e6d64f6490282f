import { words } from '../words/index.ts'
import type { Tier } from './tier.ts'
import { isWithin } from './version.ts'

/** What a ComfyUI 0.27 should be started with on a machine, and which of its flags hurt there. */

/** What the flags are reasoned from. */
export interface Started {
  readonly tier: Tier
  /** as ComfyUI was started: "--cpu", "--reserve-vram 2"; null when it does not say */
  readonly flags: readonly string[] | null
  /** bytes that an upload may have; null when ComfyUI does not say */
  readonly uploadLimit: number | null
}

export interface StartFlag {
  /** with its value: "--reserve-vram 2" */
  readonly flag: string
  readonly why: string
  /** ComfyUI was started with it, whatever its value */
  readonly set: boolean
}

const gib = 2 ** 30
/** the least memory beside which 90 % of it can be pinned while a checkpoint and its text encoder load */
const roomyMemory = 32
/** MB; ComfyUI's own limit of 100 is less than many videos that are to be restyled */
const uploads = 500

/** The flags that suit the machine, in the order of a command line. */
export function startFlags({ tier, flags, uploadLimit }: Started): StartFlag[] {
  const { machine } = tier
  const say = words().health.flags
  const found: [flag: string, why: string][] = []
  const kind = makeOf(tier)
  if (kind === 'cpu') found.push(['--cpu', say.cpu])
  if (machine && (kind === 'nvidia' || kind === 'amd' || kind === 'other')) {
    const vram = Math.round(machine.vram / gib)
    if (vram < 24) found.push([`--reserve-vram ${vram < 12 ? 1 : 2}`, say.reserve(vram)])
    if (tier.lowVram && !hasDynamicVram(tier)) found.push(['--lowvram', say.lowVram])
  }
  if (kind === 'amd') {
    found.push(['--disable-pinned-memory', say.amdPinned])
    found.push(['--disable-async-offload', say.amdOffload])
  }
  if (kind === 'nvidia' && machine && Math.round(machine.ram / gib) < roomyMemory)
    found.push(['--disable-pinned-memory', say.pinned(Math.round(machine.ram / gib))])
  if (uploadLimit !== null && uploadLimit < uploads * 2 ** 20)
    found.push([`--max-upload-size ${uploads}`, say.uploads(Math.floor(uploadLimit / 2 ** 20))])
  const names = new Set((flags ?? []).map(nameOf))
  return found.map(([flag, why]) => ({ flag, why, set: names.has(nameOf(flag)) }))
}

/** A line for a console; without flags there is nothing to say but the start itself. */
export function commandLine(flags: readonly Pick<StartFlag, 'flag'>[]): string {
  return ['python main.py', ...flags.map(({ flag }) => flag)].join(' ')
}

/** Flags in use that make runs fail, slow or poor here, with the reason. */
export function harmfulFlags({ tier, flags }: Started): { flag: string; why: string }[] {
  const say = words().health.harm
  const roomy = tier.machine !== null && tier.machine.vram >= 48 * gib
  const reasons: Readonly<Record<string, string | null>> = {
    '--highvram': roomy ? null : say.allOnCard,
    '--gpu-only': roomy ? null : say.allOnCard,
    '--novram': makeOf(tier) === 'nvidia' ? say.noDynamic : null,
    '--disable-dynamic-vram': makeOf(tier) === 'nvidia' ? say.noDynamic : null,
    '--disable-smart-memory': say.reload,
    '--cache-none': say.noCache,
    '--disable-metadata': say.noMetadata,
    '--cpu-vae': say.cpuVae,
    '--force-fp32': say.wide,
    '--fp32-unet': say.wide,
    '--fp64-unet': say.wide,
  }
  return (flags ?? []).flatMap((flag) => {
    const name = nameOf(flag)
    const why = Object.hasOwn(reasons, name) ? reasons[name] : null
    return why ? [{ flag: name, why }] : []
  })
}

function nameOf(flag: string): string {
  return flag.split(' ')[0] ?? flag
}

type Make = 'cpu' | 'nvidia' | 'amd' | 'apple' | 'other' | 'unknown'

function makeOf({ machine }: Tier): Make {
  if (!machine) return 'unknown'
  if (machine.type === 'cpu') return 'cpu'
  if (machine.type === 'mps') return 'apple'
  if (machine.type !== 'cuda') return 'other'
  return /rocm|hip/i.test(machine.torch ?? '') ? 'amd' : 'nvidia'
}

/** ComfyUI streams weights by itself on NVIDIA cards from PyTorch 2.8 on; --lowvram does nothing then. */
function hasDynamicVram(tier: Tier): boolean {
  return makeOf(tier) === 'nvidia' && isWithin(tier.machine?.torch, { from: '2.8' })
}
