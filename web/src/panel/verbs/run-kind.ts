import type { Request } from '../../core/form/request.ts'
import type { ReworkId } from '../../core/form/rework.ts'
import { modes } from '../../modes/index.ts'
import { words } from '../../words/index.ts'

/** What kind of run it is, for people: its mode, or what it makes of a finished video. */

/** PrimeIcons classes */
export const reworkIcons: Readonly<Record<ReworkId, string>> = {
  smooth: 'pi pi-chart-line',
  enlarge: 'pi pi-window-maximize',
  join: 'pi pi-link',
}

export function kindIcon({ mode, rework }: Request): string {
  return rework ? reworkIcons[rework.id] : modes[mode].icon
}

/** "Text", "Smoother" */
export function kindShort({ mode, rework }: Request): string {
  return rework ? words().reworks.names[rework.id] : words().modes[mode].short
}

/** "Text to video", "Text to video, smoother" */
export function kindName({ mode, rework }: Request): string {
  const { name } = words().modes[mode]
  return rework ? words().reworks.ofMode(name, words().reworks.names[rework.id]) : name
}
