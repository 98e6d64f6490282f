import { type Families, isDefault } from '../../core/family/families.ts'
import { presetName } from '../../core/family/words.ts'
import type { Form } from '../../core/form/form.ts'
import { fieldsOf, type GroupId, groupsIn } from '../../core/presets/groups.ts'
import { shownLine, shownName } from '../../core/text/display.ts'
import { sizeText } from '../../core/text/size-text.ts'
import { decimal, words } from '../../words/index.ts'

/** "9:16 · 544p", "LoRAs: 2": what a preset sets, in a few words. */
export function summaryWords(values: Partial<Form>, families: Families): string {
  return groupsIn(values)
    .map((group) => {
      const text = groupWords(group, values, families)
      return plainly.has(group) ? text : words().ui.labelled(words().presets.groups[group], text)
    })
    .join(' · ')
}

/** Groups whose values speak for themselves. */
const plainly: ReadonlySet<GroupId> = new Set(['mode', 'size', 'preset', 'prompt'])

/** A group's values. */
export function groupWords(group: GroupId, values: Partial<Form>, families: Families): string {
  const say = words().presets
  const parts = partsOf(group, values, families).filter((part) => part !== '')
  return parts.length > 0 ? parts.join(' · ') : say.automatic
}

function partsOf(group: GroupId, values: Partial<Form>, families: Families): string[] {
  const { mode, prompt, negative, loras, models, seed, seconds, fps, variations } = values
  switch (group) {
    case 'mode':
      return mode ? [words().modes[mode].short] : []
    case 'prompt':
      return [prompt ? shownLine(prompt, 48) : words().presets.emptyValue]
    case 'negative':
      return negative === null || negative === undefined ? [] : [shownLine(negative, 48)]
    case 'inputs':
      return orNone(filesIn(values))
    case 'preset':
      return values.preset === undefined ? [] : presetWords(values.preset, values, families)
    case 'size':
      return sizeWords(values)
    case 'length':
      return [
        typeof seconds === 'number' ? words().cuts.seconds(decimal(seconds)) : '',
        typeof fps === 'number' ? `${decimal(fps)} fps` : '',
      ]
    case 'seed':
      return seed === undefined ? [] : [String(seed)]
    case 'variations':
      return variations === undefined ? [] : [`× ${variations}`]
    case 'loras':
      return orNone((loras ?? []).flatMap(({ name }) => (name ? [nameOf(name)] : [])))
    case 'models':
      return Object.values(models ?? {}).map(nameOf)
    case 'follow':
      return followWords(values)
    case 'retake':
      return retakeWords(values)
    case 'extension':
      return extensionWords(values)
    case 'strengths':
    case 'sampling':
      return fieldsOf(group).flatMap((field) => plainValue(values[field]))
  }
}

function orNone(names: string[]): string[] {
  return names.length > 0 ? names : [words().presets.noneValue]
}

function followWords({ control, sound }: Partial<Form>): string[] {
  const say = words().form.advanced
  return [control ? say.controls[control].label : '', sound ? say.sounds[sound] : '']
}

function nameOf(file: string): string {
  return shownName(file.split('/').at(-1) ?? file, 24)
}

function filesIn({ image, lastImage, keyframes = [], audio, video }: Partial<Form>): string[] {
  const keys = keyframes.map((key) => key.image)
  return [image, lastImage, ...keys, audio, video].flatMap((name) => (name ? [nameOf(name)] : []))
}

function sizeWords({ aspect, scale, width, height }: Partial<Form>): string[] {
  if (aspect === 'custom')
    return width !== undefined && height !== undefined ? [sizeText({ width, height })] : []
  return [aspect === undefined || aspect === 'auto' ? '' : aspect, scale ?? '']
}

function plainValue(value: unknown): string[] {
  if (typeof value === 'number') return [decimal(value)]
  return typeof value === 'string' ? [value] : []
}

function retakeWords({ retakes }: Partial<Form>): string[] {
  return [retakes === undefined ? '' : words().retaking.parts[retakes].label]
}

function extensionWords({ direction, context, saves }: Partial<Form>): string[] {
  const say = words().extending
  return [
    direction === undefined ? '' : say.directions[direction].label,
    typeof context === 'number' ? say.contextOnly(context) : '',
    saves === 'new' ? say.new : '',
  ]
}

/** With the family that it is a preset of, if that isn't the default. */
function presetWords(preset: string, { family = '' }: Partial<Form>, families: Families): string[] {
  const of = families.of({ family })
  return [...(isDefault(of, families) ? [] : [of.name]), presetName(preset, of)]
}
