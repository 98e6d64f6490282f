import type { Problem } from './problem.ts'

/** A value worked out from the form, with what is wrong about it and what is worth knowing. */
export interface Checked<T> {
  readonly value: T | null
  readonly problems: readonly Problem[]
  readonly notes: readonly Problem[]
}

export function fine<T>(value: T, notes: readonly Problem[] = []): Checked<T> {
  return { value, problems: [], notes }
}

export function wrong(...problems: Problem[]): Checked<never> {
  return { value: null, problems, notes: [] }
}
