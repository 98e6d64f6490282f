import { type Family, knownLoader } from '../family/family.ts'
import type { Form, Loader, Scale, SettledForm } from '../form/form.ts'
import type { NodeDefs } from '../graph/node-defs.ts'
import { loaderChoice } from './loader-choice.ts'
import { lineOf } from './tier-line.ts'
import type { TierId } from '../family/tier-table.ts'
import type { Machine, Tier } from './machine.ts'
import { largestOf, type Measured, tierIdOf } from './measured.ts'

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

/**
 * The tier of a machine, or the user's choice in Settings. What was measured on that very device replaces the size of
 * its tier; without a graphics card, only the smallest size ends in a time that people wait for.
 */
export function tierOf(
  machine: Machine | null,
  family: Family,
  choice: TierId | 'auto' = 'auto',
  found: readonly Measured[] = [],
): Tier {
  const id = choice === 'auto' ? detected(machine, family) : choice
  const row = family.tiers.rows[id]
  const tier = { ...row, id, machine, chosen: choice !== 'auto' }
  if (machine?.type === 'cpu' && !tier.chosen) return { ...tier, scale: smallestOf(family) }
  const own = found.filter((one) => one.machine.device === machine?.device)
  const runs = own.flatMap((one) => one.runs)
  const scale =
    tier.chosen || id === 'none' ? null : largestOf({ runs }, { lowVram: row.lowVram }, family)
  return scale === null ? tier : { ...tier, scale, estimated: false, source: 'measured here' }
}

function smallestOf({ scales }: Family): Scale {
  const [smallest = ''] = Object.keys(scales).toSorted(
    (a, b) => (scales[a] ?? 0) - (scales[b] ?? 0),
  )
  return smallest
}

function detected(machine: Machine | null, family: Family): TierId {
  if (!machine || machine.type === 'cpu') return 'none'
  return tierIdOf(machine.vram, family.tiers.rows)
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
