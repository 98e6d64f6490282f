import type { Form } from '../form/form.ts'
import type { NodeDefs } from '../graph/node-defs.ts'
import type { Family } from './family.ts'
import type { Mode } from './mode.ts'

/** Whether a run can keep people and things from images. */
export function hasReferences(
  { options }: Pick<Mode, 'options'>,
  { references }: Pick<Family, 'references'>,
): boolean {
  return references !== undefined && options.includes('references')
}

/** Whether a run can speak with a given voice. */
export function hasVoice(
  { media }: Pick<Mode, 'media'>,
  { voice }: Pick<Family, 'voice'>,
): boolean {
  return voice !== undefined && media.some(({ field }) => field === 'voice')
}

/** Whether the model can choose the length of a run. */
export function hasLengthByModel(
  { options }: Pick<Mode, 'options'>,
  { lengthByModel }: Pick<Family, 'lengthByModel'>,
): boolean {
  return lengthByModel !== undefined && options.includes('lengthByModel')
}

/** Whether it does. */
export function choosesLength(
  { lengthByModel }: Pick<Form, 'lengthByModel'>,
  mode: Pick<Mode, 'options'>,
  family: Pick<Family, 'lengthByModel'>,
): boolean {
  return lengthByModel && hasLengthByModel(mode, family)
}

/** Whether the server lacks nodes for that, as far as known. */
export function lacksLengthByModel(family: Lengths, defs: NodeDefs): boolean {
  return lengthClasses(family).some((name) => defs[name] === null)
}

/** Whether that needs a node class. */
export function needsLengthByModel(nodeClass: string, family: Lengths): boolean {
  return lengthClasses(family).includes(nodeClass)
}

type Lengths = Pick<Family, 'lengthByModel' | 'fragments'>

function lengthClasses({ lengthByModel, fragments }: Lengths): string[] {
  const fragment = lengthByModel && fragments[lengthByModel.fragment]
  return Object.values(fragment?.nodes ?? {}).map((node) => node.class_type)
}
