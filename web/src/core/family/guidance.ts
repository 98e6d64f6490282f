import type { Form, SettledForm } from '../form/form.ts'
import type { NodeDefs } from '../graph/node-defs.ts'
import type { Family } from './family.ts'
import { type GuidanceField, guidanceFields } from './graph.ts'
import type { Mode } from './mode.ts'
import type { Preset } from './preset.ts'

/** Whether a mode and preset can have it; ties between sound and picture are up to the mode, detail to the preset. */
export function hasGuidance(
  field: GuidanceField,
  family: Pick<Family, 'guidance'>,
  { options }: Pick<Mode, 'options'>,
  preset: Pick<Preset, 'guided'> | undefined,
): boolean {
  if (!family.guidance?.[field]) return false
  return field === 'syncGuidance' ? options.includes(field) : preset?.guided === true
}

/** The values of a request: null where the mode or the preset has none, or it is off. */
export function guidanceOf(
  form: Pick<SettledForm, GuidanceField>,
  family: Pick<Family, 'guidance'>,
  mode: Pick<Mode, 'options'>,
  preset: Pick<Preset, 'guided'> | undefined,
): Pick<Form, GuidanceField> {
  const valueOf = (field: GuidanceField): number | null =>
    hasGuidance(field, family, mode, preset) && form[field] !== family.guidance?.[field]?.off
      ? form[field]
      : null
  return { syncGuidance: valueOf('syncGuidance'), detailGuidance: valueOf('detailGuidance') }
}

/** How many of them a request uses. */
export function guidancesIn(
  request: Readonly<Pick<Form, GuidanceField>>,
  { guided }: Pick<Preset, 'guided'>,
): number {
  const sync = request.syncGuidance === null ? 0 : 1
  return sync + (guided && request.detailGuidance !== null ? 1 : 0)
}

/** The guidance that needs a node class. */
export function guidanceWith(
  nodeClass: string,
  family: Pick<Family, 'guidance' | 'fragments'>,
): GuidanceField | undefined {
  return guidanceFields.find((field) => classesFor(field, family).includes(nodeClass))
}

/** The ComfyUI that first had what the server lacks for it; null if it lacks nothing, as far as known. */
export function guidanceNeeds(
  field: GuidanceField,
  family: Pick<Family, 'guidance' | 'fragments' | 'since'>,
  defs: NodeDefs,
): string | null {
  const missing = classesFor(field, family).find((name) => defs[name] === null)
  return missing === undefined ? null : (family.since?.[missing] ?? '')
}

function classesFor(
  field: GuidanceField,
  { guidance, fragments }: Pick<Family, 'guidance' | 'fragments'>,
): string[] {
  const fragment = guidance?.[field] && fragments[guidance[field].fragment]
  return Object.values(fragment?.nodes ?? {}).map((node) => node.class_type)
}
