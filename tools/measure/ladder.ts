import { check } from '../../web/src/core/check/check.ts'
import { areaOf, type Family } from '../../web/src/core/family/family.ts'
import type { Loader, Scale } from '../../web/src/core/form/form.ts'
import { newForm } from '../../web/src/core/form/form.ts'
import { sizeFor } from '../../web/src/core/form/snap.ts'
import type { Request } from '../../web/src/core/form/request.ts'
import { modes } from '../../web/src/modes/index.ts'

/** One run to measure. */
export interface Rung {
  readonly scale: Scale
  readonly request: Request
}

/** How the runs of a ladder load their models. */
export interface Loading {
  readonly loader: Loader
  readonly lowVram: boolean
}

/** Seconds of video: shorter, as long as a new one, and twice that. */
const lengths = (family: Family, short: boolean): readonly number[] =>
  short ? [family.seconds] : [2, family.seconds, 2 * family.seconds]

/**
 * Runs of text to video with a preset, which need no files: every size that it may have, and lengths, the smallest
 * first. A short ladder has the sizes up to the official one in the default length. Throws for a preset that the family lacks.
 */
export function ladder(family: Family, preset: string, loading: Loading, short: boolean): Rung[] {
  const official = short ? areaOf(family, family.scale) : Infinity
  const most = loading.lowVram ? areaOf(family, family.lowVramScale) : Infinity
  const sizes = Object.keys(family.scales).filter(
    (scale) => areaOf(family, scale) <= Math.min(official, most),
  )
  const rungs = sizes.flatMap((scale) =>
    lengths(family, short).map((seconds) => rungOf(family, preset, loading, scale, seconds)),
  )
  return rungs.toSorted((a, b) => pixels(a.request) - pixels(b.request))
}

/** Of the whole video. */
export function pixels({ width, height, seconds }: Request): number {
  return width * height * seconds
}

function rungOf(
  family: Family,
  preset: string,
  { loader, lowVram }: Loading,
  scale: Scale,
  seconds: number,
): Rung {
  const { min, max } = family.side
  const { width, height } = sizeFor(16 / 9, areaOf(family, scale), family.grid, min, max)
  const form = {
    ...newForm(),
    family: family.id,
    prompt: 'A red kite flies over dunes, and the wind is heard.',
    mode: 't2v' as const,
    aspect: 'custom' as const,
    preset,
    loader,
    lowVram,
    scale,
    width,
    height,
    seconds,
  }
  const { request, problems } = check(form, modes.t2v, family, {})
  if (!request) throw new Error(problems.map(({ what, remedy }) => `${what} ${remedy}`).join(' '))
  return { scale, request }
}
