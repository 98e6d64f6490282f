import type { Form, FormField, Loader } from '../../core/form.ts'
import { words } from '../../words/index.ts'

/** What Advanced offers, under the names that people know from the graph. */

interface Option<T> {
  readonly value: T
  readonly label: string
  readonly hint?: string
}

export function controls(): Option<Form['control']>[] {
  const say = words().form.advanced.controls
  const offered = ['canny', 'depth', 'pose', 'none'] as const
  return offered.map((value) => ({ value, ...say[value] }))
}

export function sounds(): Option<Form['sound']>[] {
  const say = words().form.advanced.sounds
  const offered = ['source', 'generated'] as const
  return offered.map((value) => ({ value, label: say[value] }))
}

export function loaders(): Option<Loader>[] {
  const say = words().form.advanced.loaders
  const offered = ['checkpoint', 'split', 'gguf'] as const
  return offered.map((value) => ({ value, label: say[value] }))
}

/** `of` names the mode's default. */
export const strengths = [
  { field: 'controlStrength', of: 'control', most: 10 },
  { field: 'imageStrength', of: 'image', most: 1 },
  { field: 'guideStrength', of: 'guide', most: 10 },
] as const

export const advancedFields = [
  'control',
  'sound',
  'controlStrength',
  'imageStrength',
  'guideStrength',
  'steps',
  'cfg',
  'loader',
  'lowVram',
] as const satisfies readonly FormField[]
