import { type Family, knownLoader } from '../family/family.ts'
import type { Form, Loader, Scale, SettledForm } from '../form/form.ts'
import type { NodeDefs } from '../graph/node-defs.ts'
import { gib } from '../text/bytes.ts'
import { loaderChoice } from './loader-choice.ts'
import { lineOf } from './tier-line.ts'
import { type TierId, tierIds } from '../family/tier-table.ts'
import type { Machine, Tier } from './machine.ts'

/** Resolved values of the form's automatic settings. */
export interface Proposal {
  readonly loader: Loader
  readonly lowVram: boolean
  readonly scale: Scale
  /** role → file that suits this machine better than the family's */
  readonly models: Readonly<Record<string, string>>
  /** all of this in one sentence */
  readonly line: string
}

/** The tier of a machine, or the user's choice in Settings. */
export function tierOf(
  machine: Machine | null,
  family: Family,
  choice: TierId | 'auto' = 'auto',
): Tier {
  const id = choice === 'auto' ? measured(machine, family) : choice
  return { ...family.tiers.rows[id], id, machine, chosen: choice !== 'auto' }
}

function measured(machine: Machine | null, family: Family): TierId {
  if (!machine || machine.type === 'cpu') return 'none'
  // cards report a little less than the nominal size: 11.6 for 12
  const vram = Math.round(machine.vram / gib)
  const fits = tierIds.filter((id) => vram >= (family.tiers.rows[id].vram ?? Infinity))
  return fits.at(-1) ?? 'none'
}

/** What suits a tier on this server, given its files: nobody should download a second model. */
export function proposalOf(tier: Tier, defs: NodeDefs, family: Family): Proposal {
  const { loader, models, why } = loaderChoice(tier, defs, family)
  const { lowVram, scale } = tier
  return { loader, lowVram, scale, models, line: lineOf(tier, loader, family, why) }
}

/** The form as it counts on this machine: the user's own choices first, then the proposal's. */
export function settle(
  form: Form,
  proposal: Proposal,
  family: Family,
): SettledForm & { readonly scale: Scale } {
  const loader = form.loader === null ? proposal.loader : knownLoader(family, form.loader)
  const lowVram = form.lowVram ?? proposal.lowVram
  const byDefault = lowVram ? family.lowVramScale : family.scale
  return {
    ...form,
    loader,
    lowVram,
    scale:
      knownScale(form.scale, family) ?? (lowVram === proposal.lowVram ? proposal.scale : byDefault),
    models: { ...proposal.models, ...form.models },
  }
}

function knownScale(scale: Scale | null, { scales }: Family): Scale | null {
  return scale !== null && Object.hasOwn(scales, scale) ? scale : null
}
