import type { Loader, Scale } from '../form/form.ts'
import { gib } from '../text/bytes.ts'
import { type TierId, type TierTable, tierIds } from '../family/tier-table.ts'
import { cardName } from './card.ts'

/** What `npm run measure` found on one machine. */
export interface Measured {
  /** ComfyUI's names and versions; memory in bytes */
  readonly machine: {
    readonly device: string
    readonly type: string
    readonly vram: number
    readonly ram: number
    readonly torch?: string
    readonly comfyui?: string
  }
  /** "2026-11-29" */
  readonly date: string
  readonly runs: readonly MeasuredRun[]
}

export interface MeasuredRun {
  readonly family: string
  readonly mode: string
  readonly preset: string
  readonly loader: Loader
  readonly lowVram: boolean
  readonly scale: Scale
  readonly width: number
  readonly height: number
  readonly frames: number
  readonly fps: number
  /** whether the run before had left its models in memory */
  readonly warm: boolean
  /** of the whole run; null: it ran out of memory */
  readonly seconds: number | null
  /** the most that was in use on the device and in RAM, in bytes, by others too; a peak between two looks is missed */
  readonly vram: number
  readonly ram: number
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
      ({ machine }) => isCard(machine) && tierIdOf(machine.vram, rows) === id,
    )
    const found = own.flatMap((one) => {
      const scale = largestOf(one, row, sizes)
      return scale === null ? [] : [{ scale, name: `${cardName(one.machine)} on ${one.date}` }]
    })
    const [least] = found.toSorted((a, b) => areaIn(a.scale, sizes) - areaIn(b.scale, sizes))
    if (!least) return [id, row]
    const source = `measured: ${found.map(({ name }) => name).join(', ')}`
    return [id, { ...row, scale: least.scale, estimated: false, source }]
  })
  return Object.fromEntries(better) as TierTable['rows']
}

function isCard({ type }: Measured['machine']): boolean {
  return type !== 'cpu'
}

/** The largest scale that a machine ran as the row runs it; null if it ran none. */
function largestOf(
  { runs }: Measured,
  { loader, lowVram }: TierTable['rows'][TierId],
  sizes: Sizes,
): Scale | null {
  const own = runs.filter(
    (run) =>
      run.family === sizes.id &&
      run.loader === loader &&
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
