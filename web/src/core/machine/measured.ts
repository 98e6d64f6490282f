import { z } from 'zod'
import type { Loader, Scale } from '../form/form.ts'
import { gib } from '../text/bytes.ts'
import { type TierId, type TierTable, tierIds } from '../family/tier-table.ts'
import { cardName } from './card.ts'

const Run = z.object({
  family: z.string(),
  mode: z.string(),
  preset: z.string(),
  loader: z.string(),
  lowVram: z.boolean(),
  scale: z.string(),
  width: z.number(),
  height: z.number(),
  frames: z.number(),
  fps: z.number().positive(),
  /** whether the run before had left its models in memory */
  warm: z.boolean(),
  /** of the whole run; null: it ran out of memory */
  seconds: z.number().nullable(),
  /**
   * The most that was in use on the device and in RAM, in bytes, by others too; a peak between two looks is missed.
   * Absent where nobody looked.
   */
  vram: z.number().optional(),
  ram: z.number().optional(),
})
export type MeasuredRun = Readonly<z.infer<typeof Run>>

/** What was found on one machine. ComfyUI's names and versions; memory in bytes. */
export const MeasuredSchema = z.object({
  machine: z.object({
    device: z.string(),
    type: z.string(),
    vram: z.number(),
    ram: z.number(),
    torch: z.string().optional(),
    comfyui: z.string().optional(),
  }),
  /** "2026-11-29" */
  date: z.string(),
  /** random numbers: of full size, which take as long as the real ones, or tiny, which say nothing; absent: real ones */
  weights: z.enum(['random', 'tiny']).optional(),
  runs: z.array(Run),
})
export interface Measured extends Readonly<Omit<z.infer<typeof MeasuredSchema>, 'runs'>> {
  readonly runs: readonly MeasuredRun[]
}

/** What was stored; nothing of what can't be read. */
export function revived(stored: unknown): readonly Measured[] {
  return z.array(MeasuredSchema).safeParse(stored).data ?? []
}

/** The newest run of each size, with its models loaded if there is one; the smallest first. */
export function newestOfEach(runs: readonly MeasuredRun[]): readonly MeasuredRun[] {
  const found = new Map<string, MeasuredRun>()
  for (const run of runs) found.set(run.scale, run)
  return [...found.values()].toSorted((a, b) => a.width * a.height - b.width * b.height)
}

/** What a family's scales are, and which one its official templates have. */
export interface Sizes {
  readonly id: string
  readonly scales: Readonly<Record<Scale, number>>
  readonly scale: Scale
  /** of a new video */
  readonly seconds: number
}

/** The tier of a graphics card, by its VRAM in bytes. */
export function tierIdOf(vram: number, rows: TierTable['rows']): TierId {
  // cards report a little less than the nominal size: 11.6 for 12
  const size = Math.round(vram / gib)
  return tierIds.findLast((id) => size >= (rows[id].vram ?? Infinity)) ?? 'none'
}

/**
 * Rows with sizes that were measured instead of estimated: the largest, up to the official one, that every measured
 * machine of the tier ran in the default length. Rows of machines that nobody measured stay as they are.
 */
export function withMeasured(
  rows: TierTable['rows'],
  measured: readonly Measured[],
  sizes: Sizes,
): TierTable['rows'] {
  const better = tierIds.map((id) => {
    const row = rows[id]
    const own = measured.filter(
      ({ machine, weights }) =>
        isCard(machine) && weights !== 'tiny' && tierIdOf(machine.vram, rows) === id,
    )
    const found = own.flatMap((one) => {
      const scale = largestOf(one, row, sizes)
      return scale === null ? [] : [{ scale, name: nameOf(one) }]
    })
    const [smallest] = found.toSorted((a, b) => areaIn(a.scale, sizes) - areaIn(b.scale, sizes))
    if (!smallest) return [id, row]
    const source = `measured: ${found.map(({ name }) => name).join('; ')}`
    return [id, { ...row, scale: smallest.scale, estimated: false, source }]
  })
  return Object.fromEntries(better) as TierTable['rows']
}

function nameOf({ machine, date, weights }: Measured): string {
  return `${cardName(machine)}, ${date}${weights ? `, weights: ${weights}` : ''}`
}

function isCard({ type }: Measured['machine']): boolean {
  return type !== 'cpu'
}

/**
 * The largest scale, up to the official one, that a machine ran in the default length, with this loader if one is
 * given; null if it ran none.
 */
export function largestOf(
  { runs }: Pick<Measured, 'runs'>,
  { loader, lowVram }: { readonly loader?: Loader; readonly lowVram: boolean },
  sizes: Sizes,
): Scale | null {
  const own = runs.filter(
    (run) =>
      run.family === sizes.id &&
      (loader === undefined || run.loader === loader) &&
      run.lowVram === lowVram &&
      // drafts are smaller
      run.width * run.height >= 0.8 * areaIn(run.scale, sizes) &&
      areaIn(run.scale, sizes) <= areaIn(sizes.scale, sizes) &&
      // the frame grid makes a video a little longer or shorter
      run.frames / run.fps >= sizes.seconds - 0.5,
  )
  const failed = own
    .filter(({ seconds }) => seconds === null)
    .map(({ scale }) => areaIn(scale, sizes))
  const limit = Math.min(...failed, Infinity)
  const fitting = own.filter(
    ({ seconds, scale }) => seconds !== null && areaIn(scale, sizes) < limit,
  )
  const [largest] = fitting.toSorted((a, b) => areaIn(b.scale, sizes) - areaIn(a.scale, sizes))
  return largest?.scale ?? null
}

function areaIn(scale: Scale, { scales }: Sizes): number {
  return scales[scale] ?? Infinity
}
