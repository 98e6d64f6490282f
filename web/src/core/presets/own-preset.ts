import { z } from 'zod'
import { isPlainName, maxLoras } from '../check/imported.ts'
import { Form, type FormField, mediaFields } from '../form/form.ts'

/** A preset that the user saved: part of a form under a name. Times are milliseconds since the epoch. */
export interface OwnPreset {
  readonly v: 1
  readonly id: string
  readonly name: string
  /** form fields, as stored: another version may have added some, or other values */
  readonly values: Readonly<Record<string, unknown>>
  /** modes whose new forms begin with it */
  readonly defaultFor: readonly string[]
  /** presets are listed by this, lowest first */
  readonly order: number
  readonly createdAt: number
  /** time of the last change: the newest copy counts */
  readonly updatedAt: number
  /** the file stays, so that no older copy restores it */
  readonly deleted: boolean
}

/** characters */
export const longestName = 80

const time = z.number().finite()
const Values = z.record(z.unknown())

const Stored = z
  .object({
    // it names a file
    id: z.string().regex(/^[\w-]{1,64}$/),
    name: z.string().min(1),
    values: Values,
    defaultFor: z.array(z.string()).catch([]),
    order: z.number().finite().catch(0),
    createdAt: time.catch(0),
    updatedAt: time,
    deleted: z.boolean().catch(false),
  })
  // what a newer version stored stays
  .passthrough()

/** Null for what isn't a preset. */
export function revivePreset(stored: unknown): OwnPreset | null {
  const read = Stored.safeParse(stored)
  return read.success ? { ...read.data, v: 1 } : null
}

/** One preset per id: the newest copy. The result does not depend on the order. */
export function mergePresets(...lists: readonly (readonly OwnPreset[])[]): OwnPreset[] {
  const byId = new Map<string, OwnPreset>()
  for (const preset of lists.flat()) {
    const other = byId.get(preset.id)
    byId.set(preset.id, other && isNewer(other, preset) ? other : preset)
  }
  return [...byId.values()].sort(
    (a, b) => a.order - b.order || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1),
  )
}

/** Of two changes in one millisecond, any choice will do that is always the same. */
export function isNewer(one: OwnPreset, other: OwnPreset): boolean {
  if (one.updatedAt !== other.updatedAt) return one.updatedAt > other.updatedAt
  return JSON.stringify(one) > JSON.stringify(other)
}

/** The form fields that this version understands. Never throws. */
export function valuesIn(stored: Readonly<Record<string, unknown>>): Partial<Form> {
  const entries = Form.keyof().options.flatMap((field): [FormField, unknown][] => {
    if (!Object.hasOwn(stored, field)) return []
    const read = Form.shape[field].safeParse(stored[field])
    return read.success && isPossible(field, read.data) ? [[field, read.data]] : []
  })
  return Object.fromEntries(entries)
}

/** Files may come from anyone: names must stay within ComfyUI's folders, and numbers be numbers. */
function isPossible(field: FormField, value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (mediaFields.some((media) => media === field)) return value === null || isName(value)
  if (field === 'loras') {
    const rows = value as Form['loras']
    return (
      rows.length <= maxLoras &&
      rows.every(({ name, strength, second = strength }) => {
        return (name === '' || isName(name)) && [strength, second].every(Number.isFinite)
      })
    )
  }
  if (field === 'references')
    return (value as Form['references']).every(({ image }) => isName(image))
  if (field === 'sheet') return value === null || isName((value as { file: string }).file)
  if (field === 'models')
    return Object.entries(value as Form['models']).every(
      ([role, name]) => !(role in {}) && (name === '' || isName(name)),
    )
  return true
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && isPlainName(value)
}

/** The name as shown and compared: on one line, of a sensible length. */
export function cleanName(name: string): string {
  return Array.from(name.replace(/\s+/g, ' ').trim()).slice(0, longestName).join('').trim()
}

/** "Name (2)", if there is such a name already. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const wanted = cleanName(name)
  if (!taken.has(wanted)) return wanted
  for (let n = 2; ; n++) {
    const ending = ` (${n})`
    const next = `${cleanName(wanted.slice(0, longestName - ending.length))}${ending}`
    if (!taken.has(next)) return next
  }
}
