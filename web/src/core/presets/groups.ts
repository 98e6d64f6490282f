import { Form, type FormField } from '../form/form.ts'
import type { Words } from '../../words/index.ts'

/** Parts of the form that a preset of one's own holds or leaves alone. Each has its words. */
export type GroupId = keyof Words['presets']['groups']

/** The group of each field: a field without one doesn't compile. */
export const groupOf = {
  mode: 'mode',
  prompt: 'prompt',
  negative: 'negative',
  image: 'inputs',
  lastImage: 'inputs',
  keyframes: 'inputs',
  crops: 'inputs',
  audio: 'inputs',
  audioStart: 'inputs',
  voice: 'inputs',
  voiceStart: 'inputs',
  references: 'inputs',
  sheet: 'inputs',
  video: 'inputs',
  videoStart: 'inputs',
  source: 'inputs',
  control: 'follow',
  tool: 'follow',
  sourceAt: 'follow',
  sourceScale: 'follow',
  sound: 'follow',
  direction: 'extension',
  context: 'extension',
  saves: 'extension',
  retakes: 'retake',
  // goes with all that only means something in it: see `pick`
  family: 'preset',
  preset: 'preset',
  aspect: 'size',
  scale: 'size',
  width: 'size',
  height: 'size',
  fit: 'size',
  seconds: 'length',
  lengthByModel: 'length',
  fps: 'length',
  seed: 'seed',
  seedLocked: 'seed',
  variations: 'variations',
  loras: 'loras',
  models: 'models',
  loader: 'models',
  lowVram: 'models',
  noiseBed: 'strengths',
  imageStrength: 'strengths',
  guideStrength: 'strengths',
  firstStrength: 'inputs',
  lastStrength: 'inputs',
  controlStrength: 'strengths',
  referenceStrength: 'inputs',
  sheetStrength: 'inputs',
  toolStrength: 'strengths',
  steps: 'sampling',
  cfg: 'sampling',
  syncGuidance: 'sampling',
  detailGuidance: 'sampling',
} as const satisfies Record<FormField, GroupId>

const fields = Form.keyof().options

/** In the form's order. */
export const groupIds: readonly GroupId[] = [...new Set(Object.values(groupOf))]

export function fieldsOf(group: GroupId): FormField[] {
  return fields.filter((field) => groupOf[field] === group)
}

/** The groups that name what a family has. */
const inFamily: readonly GroupId[] = ['preset', 'models']

/**
 * A preset's values with their family: one that was stored before there were two means the first, `first`.
 */
export function withFamily(values: Partial<Form>, first: string): Partial<Form> {
  const named = inFamily.some((group) => groupsIn(values).includes(group))
  return named && !values.family ? { ...values, family: first } : values
}

/** The groups of which a preset holds at least one field. */
export function groupsIn(values: Partial<Form>): GroupId[] {
  return groupIds.filter((group) =>
    fieldsOf(group).some((field) => field !== 'family' && field in values),
  )
}

/** The values of these groups, as a copy. */
export function pick(values: Partial<Form>, groups: Iterable<GroupId>): Partial<Form> {
  const wanted = new Set(groups)
  const isWanted = (field: FormField): boolean =>
    wanted.has(groupOf[field]) ||
    (field === 'family' && inFamily.some((group) => wanted.has(group)))
  const entries = fields
    .filter((field) => isWanted(field) && values[field] !== undefined)
    .map((field) => [field, values[field]])
  return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Partial<Form>
}

/** What belongs to one video rather than to a way of making them: saved only when asked for. */
const ofOneVideo: ReadonlySet<GroupId> = new Set(['mode', 'prompt', 'inputs', 'seed', 'variations'])

export function isOfOneVideo(group: GroupId): boolean {
  return ofOneVideo.has(group)
}

/** The groups to suggest for a new preset: those that differ from a new form. */
export function suggested(values: Partial<Form>, fresh: Form): GroupId[] {
  return groupsIn(values).filter(
    (group) =>
      !isOfOneVideo(group) &&
      JSON.stringify(pick(values, [group])) !== JSON.stringify(pick(fresh, [group])),
  )
}
