import type { Form, FormField, Loader } from '../../core/form.ts'

/** What Advanced offers, under the names that people know from the graph. */

export const controls = [
  { value: 'canny', label: 'Canny', hint: 'Its edges' },
  { value: 'depth', label: 'Depth', hint: 'Its depth' },
  { value: 'pose', label: 'Pose', hint: 'The poses of its people' },
  { value: 'none', label: 'None', hint: 'The video itself' },
] as const satisfies readonly { value: Form['control']; label: string; hint: string }[]

export const sounds = [
  { value: 'source', label: 'From the video' },
  { value: 'generated', label: 'Generated' },
] as const satisfies readonly { value: Form['sound']; label: string }[]

export const loaders = [
  { value: 'checkpoint', label: 'One checkpoint' },
  { value: 'split', label: 'Split files' },
  { value: 'gguf', label: 'GGUF' },
] as const satisfies readonly { value: Loader; label: string }[]

/** `of` names the mode's default. */
export const strengths = [
  { field: 'controlStrength', of: 'control', label: 'Control strength', most: 10 },
  { field: 'imageStrength', of: 'image', label: 'Image strength', most: 1 },
  { field: 'guideStrength', of: 'guide', label: 'Guide strength', most: 10 },
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
