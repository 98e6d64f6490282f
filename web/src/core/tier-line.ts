import type { Family } from './family.ts'
import type { Loader, Scale } from './form.ts'
import { sizeFor } from './snap.ts'
import type { Tier } from './tier.ts'

const gib = 2 ** 30

/** What a tier comes to, as a sentence without its end: "RTX 4070, 12 GB: low VRAM, up to 896×512 (estimated)". */
export function lineOf(tier: Tier, loader: Loader, family: Family): string {
  return `${nameOf(tier)}: ${settings(tier, loader, family)}`
}

/** "RTX 4070, 12 GB" */
function nameOf({ machine, chosen, label }: Tier): string {
  if (!machine) return chosen ? `As for ${label}` : 'What this machine has is not known'
  if (machine.type === 'cpu') return chosen ? `As for ${label}` : 'No graphics card'
  const name = machine.device
    .replace(/^\w+:\d+ /, '')
    .replace(/ : \w+$/, '')
    .replace(/^(NVIDIA )?(GeForce )?/, '')
  const card = `${name || machine.type}, ${Math.round(machine.vram / gib)} GB`
  return chosen ? `${card}, as for ${label}` : card
}

function settings(tier: Tier, loader: Loader, family: Family): string {
  if (tier.id === 'none')
    return tier.machine?.type === 'cpu' && !tier.chosen
      ? 'the official settings, and runs that take very long'
      : 'the official settings'
  const with_ = loader === 'gguf' ? ' with a GGUF' : loader === 'split' ? ' with split files' : ''
  const most = sizeText(family, family.lowVramScale)
  const size = sizeText(family, tier.scale)
  const what = tier.lowVram
    ? `low VRAM${with_}, ${size === most ? `up to ${most}` : `${size} at first, up to ${most}`}`
    : `the official settings${with_}, ${size} at first`
  return tier.estimated ? `${what} (estimated)` : what
}

function sizeText(family: Family, scale: Scale): string {
  const { width, height } = sizeFor(
    16 / 9,
    family.scales[scale],
    64,
    family.side.least,
    family.side.most,
  )
  return `${width}×${height}`
}
