import { words } from '../words/index.ts'
import { baseName } from './catalogue.ts'
import type { Family } from './family.ts'
import type { Form, Loader, Scale, SettledForm } from './form.ts'
import type { NodeDefs } from './node-defs.ts'
import { lineOf } from './tier-line.ts'

/** What ComfyUI's system stats say about the machine it runs on. Sizes in bytes. */
export interface Machine {
  /** as ComfyUI names it: "cuda:0 NVIDIA GeForce RTX 4070 : cudaMallocAsync" */
  readonly device: string
  /** "cuda", "mps", "cpu", … */
  readonly type: string
  readonly vram: number
  readonly ram: number
  /** version of PyTorch: "2.9.1+cu130" */
  readonly torch?: string
}

export const tierIds = ['none', 'tiny', 'small', 'medium', 'large', 'huge'] as const
export type TierId = (typeof tierIds)[number]

/** What to run on machines of one class. */
export interface TierRow {
  /** GiB of the graphics card from which on this row counts; null: only when chosen, or without a card */
  readonly vram: number | null
  /** the loader to download for, where nothing is there yet */
  readonly loader: Loader
  /** text encoder on the processor, small tiles, the size capped */
  readonly lowVram: boolean
  /** the size that a new form has */
  readonly scale: Scale
  /** nobody measured it on such a machine */
  readonly estimated: boolean
  /** where the numbers come from */
  readonly source: string
}

/** All that a family says about machines. */
export interface TierTable {
  readonly rows: Readonly<Record<TierId, TierRow>>
  /** GiB of graphics card and memory together that a checkpoint needs, with the text encoder beside it */
  readonly room: number
  /** role → file, for cards that calculate in nvfp4 */
  readonly nvfp4: Readonly<Record<string, string>>
  /** role → file, for Apple's GPUs, which have no fp8 */
  readonly apple: Readonly<Record<string, string>>
}

/** The row that counts here, with the machine that it is for. */
export interface Tier extends TierRow {
  readonly id: TierId
  readonly machine: Machine | null
  /** the user's own choice rather than the machine's */
  readonly chosen: boolean
}

/** What the form's automatic settings come to. */
export interface Proposal {
  readonly loader: Loader
  readonly lowVram: boolean
  readonly scale: Scale
  /** role → file that suits this machine better than the family's */
  readonly models: Readonly<Record<string, string>>
  /** all of this in one sentence */
  readonly line: string
}

const gib = 2 ** 30

/** The tier of a machine, or the one that the user chose in Settings. */
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
  // cards report a little less than they are sold with: 11.6 for 12
  const vram = Math.round(machine.vram / gib)
  const fits = tierIds.filter((id) => vram >= (family.tiers.rows[id].vram ?? Infinity))
  return fits.at(-1) ?? 'none'
}

/** What suits a tier on this server, with what it has already: nobody is sent to download a second model. */
export function proposalOf(tier: Tier, defs: NodeDefs, family: Family): Proposal {
  const { loader, models, why } = choiceOf(tier, defs, family)
  const { lowVram, scale } = tier
  return { loader, lowVram, scale, models, line: `${lineOf(tier, loader, family)}${why}.` }
}

interface Choice {
  readonly loader: Loader
  readonly models: Proposal['models']
  /** continues the sentence */
  readonly why: string
}

function choiceOf(tier: Tier, defs: NodeDefs, family: Family): Choice {
  const { nvfp4, apple, room } = family.tiers
  const { why } = words().tiers
  const plain: Choice = { loader: 'checkpoint', models: {}, why: '' }
  if (tier.id === 'none') return plain
  const { machine } = tier
  const has = (file: string | undefined) => file !== undefined && lists(defs, file)
  const pack = Boolean(defs['UnetLoaderGGUF'])
  if (machine?.type === 'mps')
    return { loader: pack ? 'gguf' : 'split', models: apple, why: why.apple }
  const cramped = !tier.chosen && machine !== null && machine.vram + machine.ram < room * gib
  const usual = has(family.roles['checkpoint']?.file)
  const small = knowsNvfp4(machine) && (tier.loader === 'gguf' || cramped)
  if (!usual && knowsNvfp4(machine) && Object.values(nvfp4).every(has))
    return { ...plain, models: nvfp4, why: why.nvfp4 }
  if (tier.loader === 'checkpoint' && !cramped) return plain
  if (pack && has(family.roles['gguf']?.file)) return { ...plain, loader: 'gguf' }
  if (usual && !cramped) return { ...plain, why: why.checkpointHere }
  if (small && !usual) return { ...plain, models: nvfp4, why: why.nvfp4 }
  if (pack) return { ...plain, loader: 'gguf', why: cramped ? why.short(room) : '' }
  return { ...plain, why: cramped ? why.shortWithoutPack(room) : why.withoutPack }
}

/** RTX 50 and its workstation sisters, with a PyTorch built for CUDA 13: older builds fail on nvfp4 files. */
function knowsNvfp4(machine: Machine | null): boolean {
  const cuda = Number(/\+cu(\d+)/.exec(machine?.torch ?? '')?.[1] ?? 0)
  return cuda >= 130 && /RTX 50\d\d|RTX PRO .*Blackwell|\bB[23]00\b/i.test(machine?.device ?? '')
}

function lists(defs: NodeDefs, file: string): boolean {
  return Object.values(defs).some((def) =>
    Object.values(def ?? {}).some(({ options }) =>
      options.some((option) => baseName(option) === file),
    ),
  )
}

/** The form as it counts on this machine: the user's own choices first, then the proposal's. */
export function settle(
  form: Form,
  proposal: Proposal,
  family: Family,
): SettledForm & { readonly scale: Scale } {
  const loader = form.loader ?? proposal.loader
  const lowVram = form.lowVram ?? proposal.lowVram
  const usual = lowVram ? family.lowVramScale : family.scale
  return {
    ...form,
    loader,
    lowVram,
    scale: form.scale ?? (lowVram === proposal.lowVram ? proposal.scale : usual),
    models: { ...proposal.models, ...form.models },
  }
}
