import { words } from '../../words/index.ts'
import type { Family } from '../family/family.ts'
import { wordsOf } from '../family/words.ts'
import type { Loader } from '../form/form.ts'
import { gib } from '../text/bytes.ts'
import { sizeText } from '../text/size-text.ts'
import { shortCardName } from './card.ts'
import { wideSize } from './wide-size.ts'
import type { Tier } from './machine.ts'

/** A tier in words, and why it is so: "RTX 4070, 12 GB: low VRAM, up to 896×512 (estimated)." */
export function lineOf(tier: Tier, loader: Loader, family: Family, why: string): string {
  return words().tiers.line(nameOf(tier), settings(tier, loader, family), why)
}

/** "RTX 4070, 12 GB" */
function nameOf({ machine, chosen, id }: Tier): string {
  const { rows, as, cardAs, unknown, noCard } = words().tiers
  if (!machine) return chosen ? as(rows[id]) : unknown
  if (machine.type === 'cpu') return chosen ? as(rows[id]) : noCard
  const vram = `${Math.round(machine.vram / gib)} ${words().ui.units.GB}`
  const card = `${shortCardName(machine) || machine.type}, ${vram}`
  return chosen ? cardAs(card, rows[id]) : card
}

function settings(tier: Tier, loader: Loader, family: Family): string {
  const say = words().tiers
  if (tier.id === 'none')
    return tier.machine?.type === 'cpu' && !tier.chosen ? say.officialSlow : say.official
  const what = withLoader(tier.lowVram ? say.lowVram : say.official, loader, family)
  const max = sizeText(wideSize(family, family.lowVramScale))
  const size = sizeText(wideSize(family, tier.scale))
  const sizes = !tier.lowVram
    ? say.first(size)
    : size === max
      ? say.upTo(max)
      : say.firstUpTo(size, max)
  const both = say.both(what, sizes)
  return tier.estimated ? say.estimated(both) : both
}

function withLoader(what: string, loader: Loader, family: Family): string {
  return wordsOf(family).loaders[loader]?.used?.(what) ?? what
}
