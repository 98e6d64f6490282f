import { type Words, words } from '../../words/index.ts'
import { baseName } from '../family/catalogue.ts'
import { type Family, loaderOf, packClassesOf } from '../family/family.ts'
import type { Loader } from '../form/form.ts'
import type { NodeDefs } from '../graph/node-defs.ts'
import { gib } from '../text/bytes.ts'
import type { Machine, Tier } from './machine.ts'

/**
 * Which model files suit a machine, given what is installed: nobody should download a second model. "Whole" and
 * "small" are the family's loaders: one file with everything, and the one for machines with less.
 */

/** All that the choice depends on. */
export interface Situation {
  /** nothing is known of a graphics card, or there is none */
  readonly noCard: boolean
  readonly apple: boolean
  /** the tier is not made for the whole file */
  readonly small: boolean
  /** VRAM and RAM together are too little for the whole file */
  readonly cramped: boolean
  /** the card computes in nvfp4, and the family has files for it */
  readonly nvfp4: boolean
  /** the family has a small loader */
  readonly offersSmall: boolean
  /** and its node pack is installed */
  readonly runsSmall: boolean
  /** files that are installed */
  readonly has: { readonly whole: boolean; readonly nvfp4: boolean; readonly small: boolean }
}

type Files = 'whole' | 'nvfp4' | 'small' | 'apple' | 'apple-small'

interface Row {
  readonly when: (situation: Situation) => boolean
  readonly choice: Files
  /** why, as the end of the proposal's sentence */
  readonly why?: keyof Words['tiers']['why']
}

/** The first row that applies counts. */
export const rows = {
  unknownCard: { when: ({ noCard }) => noCard, choice: 'whole' },
  appleSmall: {
    when: ({ apple, runsSmall }) => apple && runsSmall,
    choice: 'apple-small',
    why: 'apple',
  },
  apple: { when: ({ apple }) => apple, choice: 'apple', why: 'apple' },
  nvfp4Installed: {
    when: ({ nvfp4, has }) => nvfp4 && has.nvfp4 && !has.whole,
    choice: 'nvfp4',
    why: 'nvfp4',
  },
  roomy: { when: ({ small, cramped }) => !small && !cramped, choice: 'whole' },
  smallInstalled: { when: ({ runsSmall, has }) => runsSmall && has.small, choice: 'small' },
  wholeInstalled: {
    when: ({ cramped, has }) => has.whole && !cramped,
    choice: 'whole',
    why: 'checkpointHere',
  },
  nvfp4Card: { when: ({ nvfp4, has }) => nvfp4 && !has.whole, choice: 'nvfp4', why: 'nvfp4' },
  crampedRunsSmall: {
    when: ({ cramped, runsSmall }) => cramped && runsSmall,
    choice: 'small',
    why: 'short',
  },
  runsSmall: { when: ({ runsSmall }) => runsSmall, choice: 'small' },
  nothingSmaller: { when: ({ offersSmall }) => !offersSmall, choice: 'whole' },
  cramped: { when: ({ cramped }) => cramped, choice: 'whole', why: 'shortWithoutPack' },
  withoutPack: { when: () => true, choice: 'whole', why: 'withoutPack' },
} as const satisfies Record<string, Row>

export type RowId = keyof typeof rows

export function rowFor(situation: Situation): RowId {
  const ids = Object.keys(rows) as RowId[]
  return ids.find((id) => rows[id].when(situation)) ?? 'withoutPack'
}

export interface LoaderChoice {
  readonly loader: Loader
  /** role → file, for those that are not the family's defaults */
  readonly models: Readonly<Record<string, string>>
  /** continues the proposal's sentence */
  readonly why: string
}

export function loaderChoice(tier: Tier, defs: NodeDefs, family: Family): LoaderChoice {
  const { choice, why }: Row = rows[rowFor(situationOf(tier, defs, family))]
  const { whole, nvfp4, apple } = family.tiers
  const small = family.tiers.small ?? whole
  const files: Readonly<Record<Files, Omit<LoaderChoice, 'why'>>> = {
    whole: { loader: whole, models: {} },
    nvfp4: { loader: whole, models: nvfp4 },
    small: { loader: small, models: {} },
    apple,
    'apple-small': { loader: small, models: apple.models },
  }
  return { ...files[choice], why: why === undefined ? '' : whyWords(why, family) }
}

function whyWords(why: keyof Words['tiers']['why'], family: Family): string {
  const say = words().tiers.why[why]
  return typeof say === 'string' ? say : say(family.tiers.room)
}

function situationOf(tier: Tier, defs: NodeDefs, family: Family): Situation {
  const { machine } = tier
  const { whole, small, room } = family.tiers
  const nvfp4 = Object.values(family.tiers.nvfp4)
  const has = (file: string | undefined): boolean => file !== undefined && isListed(defs, file)
  const hasFileOf = (loader: Loader): boolean =>
    has(family.roles[loaderOf(family, loader).transformer]?.file)
  return {
    noCard: tier.id === 'none',
    apple: machine?.type === 'mps',
    small: tier.loader !== whole,
    cramped: !tier.chosen && machine !== null && machine.vram + machine.ram < room * gib,
    nvfp4: nvfp4.length > 0 && computesNvfp4(machine),
    offersSmall: small !== null,
    runsSmall: small !== null && packClassesOf(small, family).every((name) => defs[name]),
    has: {
      whole: hasFileOf(whole),
      nvfp4: nvfp4.every(has),
      small: small !== null && hasFileOf(small),
    },
  }
}

/** RTX 50 and its workstation cards, with a PyTorch built for CUDA 13: older builds fail on nvfp4 files. */
export function computesNvfp4(machine: Machine | null): boolean {
  const cuda = Number(/\+cu(\d+)/.exec(machine?.torch ?? '')?.[1] ?? 0)
  return cuda >= 130 && /RTX 50\d\d|RTX PRO .*Blackwell|\bB[23]00\b/i.test(machine?.device ?? '')
}

function isListed(defs: NodeDefs, file: string): boolean {
  return Object.values(defs).some((def) =>
    Object.values(def ?? {}).some(({ options }) =>
      options.some((option) => baseName(option) === file),
    ),
  )
}
