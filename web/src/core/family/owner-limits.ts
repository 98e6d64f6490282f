import { type ModeId, modeIds, type PresetId } from '../form/form.ts'
import type { Family } from './family.ts'
import type { Mode } from './mode.ts'

/** What the owner of a server limits; docs/container.md describes how. */
export interface OwnerLimits {
  /** what is offered: "t2v", "t2v:draft", "*:draft"; none = everything */
  readonly modes: readonly string[]
  /** what one run may take; null = no limit */
  readonly seconds: number | null
  /** what the backend could not read, with its name */
  readonly ignored: readonly string[]
}

export const noLimits: OwnerLimits = { modes: [], seconds: null, ignored: [] }

/** What the owner's list comes to with the families that there are. */
export interface Offer {
  /** some modes or presets are not offered */
  readonly limited: boolean
  readonly seconds: number | null
  /** what can't be read or names no mode or preset, with its name */
  readonly ignored: readonly string[]
  preset(mode: Pick<Mode, 'id'>, preset: PresetId): boolean
  /** with at least one preset */
  mode(mode: OfferedMode, family: Pick<Family, 'presets'>): boolean
}

type OfferedMode = Pick<Mode, 'id' | 'presets'>

/** A list in which nothing names a mode or preset limits nothing: otherwise the panel would be empty. */
export function offerOf(
  { modes: listed, seconds, ignored }: OwnerLimits,
  families: readonly Pick<Family, 'presets'>[],
  modes: Readonly<Record<ModeId, OfferedMode>>,
): Offer {
  const has = ({ presets }: OfferedMode, preset: string | undefined): boolean =>
    preset === undefined ||
    families.some((family) => family.presets[presets].some(({ id }) => id === preset))
  const means = (entry: string): boolean => {
    const [mode, preset] = entry.split(':')
    return modeIds.some((id) => (mode === '*' || mode === id) && has(modes[id], preset))
  }
  const entries = new Set(listed.filter(means))
  const limited = entries.size > 0
  const preset: Offer['preset'] = ({ id: mode }, id) =>
    !limited || [mode, `${mode}:${id}`, `*:${id}`].some((entry) => entries.has(entry))
  const unknown = listed.filter((entry) => !means(entry))
  return {
    limited,
    seconds,
    ignored: [...ignored, ...unknown.map((entry) => `modes: ${entry}`)],
    preset,
    mode: (mode, family) => family.presets[mode.presets].some(({ id }) => preset(mode, id)),
  }
}
