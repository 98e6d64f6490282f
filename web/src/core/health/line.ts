export const areas = ['versions', 'nodes', 'models', 'disk', 'memory', 'flags'] as const
export type Area = (typeof areas)[number]

export type Level = 'ok' | 'warning' | 'fault'

/** One thing that was looked at, and what to do about it. */
export interface Line {
  readonly area: Area
  /** for keys and tests; the same in every language */
  readonly id: string
  readonly level: Level
  readonly what: string
  /** what to do about it, or '' */
  readonly remedy: string
  readonly button?: Button
}

export type Button =
  | { readonly kind: 'download'; readonly label: string; readonly ids: readonly string[] }
  | { readonly kind: 'show'; readonly label: string; readonly tab: 'models' }
  | { readonly kind: 'reconnect'; readonly label: string }
  | { readonly kind: 'unload'; readonly label: string }

/** Makes the lines of one area. */
export function linesOf(area: Area) {
  return (id: string, level: Level, what: string, remedy = '', button?: Button): Line => ({
    area,
    id,
    level,
    what,
    remedy,
    ...(button ? { button } : {}),
  })
}

/** The worst level among the lines. */
export function worstOf(lines: readonly Pick<Line, 'level'>[]): Level {
  const has = (level: Level): boolean => lines.some((line) => line.level === level)
  return has('fault') ? 'fault' : has('warning') ? 'warning' : 'ok'
}
