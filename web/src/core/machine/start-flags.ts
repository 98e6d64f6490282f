import { words } from '../../words/index.ts'
import type { Tier } from './machine.ts'
import { gib } from '../text/bytes.ts'
import { isWithin } from '../text/version.ts'

/** Recommended start flags of ComfyUI 0.27 for a machine, and flags that hurt there. */

/** Input for the flags. */
export interface Started {
  readonly tier: Tier
  /** the name of the family of models */
  readonly family: string
  /** ComfyUI's start flags: "--cpu", "--reserve-vram 2"; null if unknown */
  readonly flags: readonly string[] | null
  /** maximum upload in bytes; null if unknown */
  readonly uploadLimit: number | null
}

export interface StartFlag {
  /** with its value: "--reserve-vram 2" */
  readonly flag: string
  readonly why: string
  /** ComfyUI was started with it, whatever its value */
  readonly set: boolean
}

/** minimum RAM in GiB at which 90 % can be pinned while a checkpoint and its text encoder load */
const roomyMemory = 32
/** MB; ComfyUI's default of 100 is less than many source videos need */
const uploads = 500

/** The recommended flags for the machine, in command-line order. */
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

/** A command line; without flags, just the start command. */
export function commandLine(flags: readonly Pick<StartFlag, 'flag'>[]): string {
  return ['python main.py', ...flags.map(({ flag }) => flag)].join(' ')
}

/** Flags in use that make runs fail, slow or poor here, with the reason. */
export function harmfulFlags({ tier, flags, family }: Started): { flag: string; why: string }[] {
  const say = words().health.harm
  const roomy = tier.machine !== null && tier.machine.vram >= 48 * gib
  const reasons: Readonly<Record<string, string | null>> = {
    '--highvram': roomy ? null : say.allOnCard(family),
    '--gpu-only': roomy ? null : say.allOnCard(family),
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

/** ComfyUI streams weights itself on NVIDIA cards from PyTorch 2.8 on; --lowvram does nothing then. */
function hasDynamicVram(tier: Tier): boolean {
  return makeOf(tier) === 'nvidia' && isWithin(tier.machine?.torch, { from: '2.8' })
}
