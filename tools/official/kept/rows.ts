import type { ModeId } from '../../../web/src/core/form/form.ts'
import type { Kept } from '../workflow-drift.ts'

export const used = ['used']

export function theirs(
  why: string,
  modes: readonly ModeId[],
  ...classes: readonly string[]
): Kept[] {
  return classes.map((at) => ({ modes, at, official: used, ours: [], why }))
}

export function ours(why: string, modes: readonly ModeId[], ...classes: readonly string[]): Kept[] {
  return classes.map((at) => ({ modes, at, official: [], ours: used, why }))
}

export function value(
  why: string,
  modes: readonly ModeId[],
  at: string,
  official: readonly string[],
  mine: readonly string[],
): Kept {
  return { modes, at, official, ours: mine, why }
}
