import { words } from '../../words/index.ts'
import { check } from '../check/check.ts'
import { areaOf, type Family } from '../family/family.ts'
import { type Loader, newForm, type Scale } from '../form/form.ts'
import { wideSize } from '../machine/wide-size.ts'
import type { Request } from '../form/request.ts'
import type { Mode } from '../family/mode.ts'

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

/** What a ladder's runs have in common. `mode`: one that needs no files. */
export interface Climb extends Loading {
  readonly family: Family
  readonly mode: Mode
  readonly preset: string
}

/**
 * Runs with a preset: every size that it may have, and lengths, the smallest
 * first. A short ladder has the sizes up to the official one in the default length. Throws for a preset that the family lacks.
 */
export function ladder(climb: Climb, short: boolean): Rung[] {
  const { family, lowVram } = climb
  const official = short ? areaOf(family, family.scale) : Infinity
  const maxArea = lowVram ? areaOf(family, family.lowVramScale) : Infinity
  const sizes = Object.keys(family.scales).filter(
    (scale) => areaOf(family, scale) <= Math.min(official, maxArea),
  )
  const rungs = sizes.flatMap((scale) =>
    lengths(family, short).map((seconds) => rungOf(climb, scale, seconds)),
  )
  return rungs.toSorted((a, b) => pixels(a.request) - pixels(b.request))
}

/** Of the whole video. */
export function pixels({ width, height, seconds }: Request): number {
  return width * height * seconds
}

function rungOf(
  { family, mode, preset, loader, lowVram }: Climb,
  scale: Scale,
  seconds: number,
): Rung {
  const { width, height } = wideSize(family, scale)
  const form = {
    ...newForm(),
    family: family.id,
    prompt: words().modes[mode.id].sample.prompt,
    mode: mode.id,
    aspect: 'custom' as const,
    preset,
    loader,
    lowVram,
    scale,
    width,
    height,
    seconds,
  }
  const { request, problems } = check(form, mode, family, {})
  if (!request) throw new Error(problems.map(({ what, remedy }) => `${what} ${remedy}`).join(' '))
  return { scale, request }
}
