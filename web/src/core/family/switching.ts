import { z } from 'zod'
import { Form, type ModeId, modeIds } from '../form/form.ts'
import { type Families, familiesFor } from './families.ts'
import type { Family } from './family.ts'

/** What a form says in terms of its family: names of files and presets that another family doesn't know. */
const Own = Form.pick({
  preset: true,
  scale: true,
  loader: true,
  models: true,
  loras: true,
  steps: true,
  cfg: true,
  tool: true,
  toolStrength: true,
})
type Own = z.infer<typeof Own>

const FamilyMemory = z.object({
  /** what the form said when it left a family, by its id */
  own: z.record(Own),
  /** the family that was chosen in a mode */
  modes: z.record(z.enum(modeIds), z.string()),
})
export type FamilyMemory = z.infer<typeof FamilyMemory>

/** From storage. */
export function reviveMemory(stored: unknown): FamilyMemory {
  return FamilyMemory.safeParse(stored).data ?? { own: {}, modes: {} }
}

/** What to keep when the form leaves a family. */
export function leaveFamily(memory: FamilyMemory, form: Form, left: string): FamilyMemory {
  const own = JSON.parse(JSON.stringify(Own.parse(form))) as Own
  return { ...memory, own: { ...memory.own, [left]: own } }
}

/**
 * The form's values on entering a family: as they were left, otherwise its defaults, with the preset and the tool of
 * the same name if it has them.
 */
export function enterFamily(
  memory: FamilyMemory,
  { preset, tool }: Form,
  family: Family,
): Partial<Form> {
  const known = memory.own[family.id]
  if (known) return JSON.parse(JSON.stringify(known)) as Own
  const presets = Object.values(family.presets).flat()
  return Own.parse({
    preset: presets.some(({ id }) => id === preset) ? preset : family.preset,
    tool: family.tools?.some(({ id }) => id === tool) ? tool : '',
  })
}

/** The family of a mode that is being entered: the one chosen there, otherwise the present one if it has the mode. */
export function familyFor(
  mode: ModeId,
  now: string,
  memory: FamilyMemory,
  families: Families,
): string {
  const offered = familiesFor(mode, families).map(({ id }) => id)
  const wanted = [memory.modes[mode], now].find((id) => id !== undefined && offered.includes(id))
  return wanted ?? offered[0] ?? now
}
