import type { Problem } from './problem.ts'

/** A value derived from the form, with its problems and notes. */
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
