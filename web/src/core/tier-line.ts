import { words } from '../words/index.ts'
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
function nameOf({ machine, chosen, id }: Tier): string {
  const { rows, as, cardAs, unknown, noCard } = words().tiers
  if (!machine) return chosen ? as(rows[id]) : unknown
  if (machine.type === 'cpu') return chosen ? as(rows[id]) : noCard
  const name = machine.device
    .replace(/^\w+:\d+ /, '')
    .replace(/ : \w+$/, '')
    .replace(/^(NVIDIA )?(GeForce )?/, '')
  const card = `${name || machine.type}, ${Math.round(machine.vram / gib)} GB`
  return chosen ? cardAs(card, rows[id]) : card
}

function settings(tier: Tier, loader: Loader, family: Family): string {
  const say = words().tiers
  if (tier.id === 'none')
    return tier.machine?.type === 'cpu' && !tier.chosen ? say.officialSlow : say.official
  const what = withLoader(tier.lowVram ? say.lowVram : say.official, loader)
  const most = sizeText(family, family.lowVramScale)
  const size = sizeText(family, tier.scale)
  const sizes = !tier.lowVram
    ? say.first(size)
    : size === most
      ? say.upTo(most)
      : say.firstUpTo(size, most)
  return tier.estimated ? say.estimated(`${what}, ${sizes}`) : `${what}, ${sizes}`
}

function withLoader(what: string, loader: Loader): string {
  const { withGguf, withSplit } = words().tiers
  return loader === 'gguf' ? withGguf(what) : loader === 'split' ? withSplit(what) : what
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
