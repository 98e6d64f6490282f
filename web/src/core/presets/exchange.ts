import { z } from 'zod'
import { listed } from '../check/imported.ts'
import { type Checked, fine, wrong } from '../problem/checked.ts'
import { type Problem, problem } from '../problem/problem.ts'
import { cleanName, type OwnPreset, valuesIn } from './own-preset.ts'

/** Presets as a file, to pass on. */

/** What the file says it is. */
const format = 'ltx-aio-presets'
const version = 1
/** characters */
const maxText = 2 ** 20
const maxPresets = 500

/** A preset in a file: a name and the form's fields. */
export interface Shared {
  readonly name: string
  readonly values: Readonly<Record<string, unknown>>
}

const File = z.object({ format: z.literal(format), version: z.number().int().positive() })
const Presets = z.array(z.unknown()).min(1).max(maxPresets)
const One = z.object({ name: z.string(), values: z.record(z.unknown()) })

export function exported(presets: readonly OwnPreset[]): string {
  const list = presets.map(({ name, values }): Shared => ({ name, values }))
  return `${JSON.stringify({ format, version, presets: list }, null, 2)}\n`
}

/**
 * The presets in a file. Refused if it isn't ours, is damaged or comes from a newer version. Settings without
 * sense are left out and noted. Never throws.
 */
export function imported(text: string): Checked<readonly Shared[]> {
  if (text.length > maxText) return refused('large')
  const source = parse(text)
  if (source === undefined) return refused('damaged')
  const file = File.safeParse(source)
  if (!file.success) return refused('foreign')
  if (file.data.version > version) return refused('newer')
  const list = Presets.safeParse((source as { presets?: unknown }).presets)
  if (!list.success) return refused('damaged')
  const notes: Problem[] = []
  const shared = list.data.flatMap((entry) => sharedIn(entry, notes) ?? [])
  return shared.length > 0 ? fine(shared, notes) : refused('damaged')
}

function sharedIn(entry: unknown, notes: Problem[]): Shared | null {
  const read = One.safeParse(entry)
  const name = cleanName(read.data?.name ?? '')
  if (!read.success || name === '') {
    notes.push(problem('preset_unreadable', undefined))
    return null
  }
  const values = valuesIn(read.data.values)
  const dropped = Object.keys(read.data.values).filter((field) => !Object.hasOwn(values, field))
  if (dropped.length > 0) notes.push(problem('preset_senseless', { name, fields: listed(dropped) }))
  return { name, values }
}

/** Undefined for what isn't JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function refused(reason: 'large' | 'damaged' | 'foreign' | 'newer'): Checked<never> {
  return wrong(problem('presets_refused', { reason }))
}
