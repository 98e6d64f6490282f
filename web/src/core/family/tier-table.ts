import type { Loader, Scale } from '../form/form.ts'

export const tierIds = ['none', 'tiny', 'small', 'medium', 'large', 'huge'] as const
export type TierId = (typeof tierIds)[number]

/** What to run on one class of machine. */
export interface TierRow {
  /** minimum VRAM in GiB; null: only when chosen, or without a graphics card */
  readonly vram: number | null
  /** the loader to download for if nothing is installed */
  readonly loader: Loader
  /** text encoder on the CPU, small tiles, capped size */
  readonly lowVram: boolean
  /** size of a new form */
  readonly scale: Scale
  /** not measured on such a machine */
  readonly estimated: boolean
  /** source of the numbers */
  readonly source: string
}

/** A family's data about machines. */
export interface TierTable {
  readonly rows: Readonly<Record<TierId, TierRow>>
  /** the loader with everything in one file, in full size */
  readonly whole: Loader
  /** GiB of VRAM and RAM together that `whole` needs, text encoder included */
  readonly room: number
  /** the loader for smaller machines; null if there is none */
  readonly small: Loader | null
  /** role → file, for cards with nvfp4 support */
  readonly nvfp4: Readonly<Record<string, string>>
  /** for Apple GPUs, which lack fp8: the loader if `small` cannot be used, and role → file */
  readonly apple: { readonly loader: Loader; readonly models: Readonly<Record<string, string>> }
}
