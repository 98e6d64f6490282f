import type { Family } from './family.ts'
import type { Mode } from './mode.ts'
import type { Preset } from './preset.ts'
import { toolIn } from './tools.ts'

/** Pixels that the sides of a finished video are multiples of, with a preset and a tool (its id). */
export function gridOf(
  family: Pick<Family, 'grid' | 'latentPixels' | 'tools'>,
  mode: Pick<Mode, 'options'>,
  preset: Pick<Preset, 'grid' | 'half' | 'passes'> | undefined,
  tool: string,
): number {
  if (!preset) return family.grid
  const factor = toolIn(mode, family, tool)?.guideFactor ?? 1
  const passes = preset.half || preset.passes === 2 ? 2 : 1
  // all of them are powers of 2
  return Math.max(preset.grid, family.latentPixels * factor * passes)
}
