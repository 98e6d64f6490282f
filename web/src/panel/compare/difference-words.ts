import type { Difference, RequestField, Value } from '../../core/compare/differences.ts'
import { entryOf } from '../../core/family/catalogue.ts'
import { type Family, modelFile } from '../../core/family/family.ts'
import type { Mode } from '../../core/family/mode.ts'
import { presetName, titleOf, toolWords, wordsOf } from '../../core/family/words.ts'
import { type FormField, type MediaField, mediaFields, type ModeId } from '../../core/form/form.ts'
import { groupOf } from '../../core/presets/groups.ts'
import { shownLine, shownName } from '../../core/text/display.ts'
import { decimal, words } from '../../words/index.ts'

type Names = Readonly<Partial<Record<RequestField, string>>>

/** The setting's name in the form. `modes` are those of the two runs. */
export function settingName({ field, item }: Difference, modes: readonly Mode[]): string {
  const { form, compare, crop, presets, reworks } = words()
  const names: Names = {
    family: form.family,
    image: inputName('image', modes),
    lastImage: inputName('lastImage', modes),
    audio: inputName('audio', modes),
    audioStart: compare.startOf(inputName('audio', modes)),
    voice: inputName('voice', modes),
    voiceStart: compare.startOf(inputName('voice', modes)),
    references: words().references.of(fileName(item)),
    sheet: words().references.sheet,
    referenceStrength: words().terms.fields.referenceStrength,
    sheetStrength: words().terms.fields.sheetStrength,
    video: inputName('video', modes),
    videoStart: compare.startOf(inputName('video', modes)),
    fit: form.size.ratioDiffers,
    fps: form.length.frameRate,
    lengthByModel: form.length.byModel,
    keyframes: words().keyframes.at(decimal(Number(item), 2)),
    firstStrength: words().keyframes.strengthOf(inputName('image', modes)),
    lastStrength: words().keyframes.strengthOf(inputName('lastImage', modes)),
    crops: crop.of(fileName(item)),
    loras: compare.lora(fileName(item)),
    tool: words().tools.label,
    sourceAt: words().tools.place.label,
    sourceScale: words().terms.fields.sourceScale,
    control: form.advanced.control,
    sound: form.advanced.sound,
    noiseBed: form.advanced.noiseBed,
    ...form.advanced.strengths,
    steps: form.advanced.steps,
    cfg: form.advanced.cfg,
    syncGuidance: words().terms.fields.syncGuidance,
    detailGuidance: words().terms.fields.detailGuidance,
    loader: form.advanced.loader,
    lowVram: form.advanced.lowVram,
    rework: reworks.setting,
  }
  return names[field] ?? (field in groupOf ? presets.groups[groupOf[field as FormField]] : '')
}

/** A value as the form would show it. */
export function valueName({ field, item }: Difference, value: Value, family: Family): string {
  const { compare, viewer } = words()
  if (value === null) return field.endsWith('Start') ? viewer.line.seconds('0') : compare.none
  if (typeof value === 'boolean') return value ? compare.on : compare.off
  if (typeof value === 'number') return numberName(field, value)
  if (field === 'models') return modelName(item, value, family)
  return textName(field, value, family)
}

/** Whether the values are texts, in which the differing words are marked. */
export function isText(field: RequestField): boolean {
  return field === 'prompt' || field === 'negative'
}

function inputName(field: MediaField, modes: readonly Mode[]): string {
  const input = modes.flatMap(({ media }) => media).find((one) => one.field === field)
  return input ? words().inputs[input.words].label : words().presets.groups.inputs
}

function numberName(field: RequestField, value: number): string {
  const { line } = words().viewer
  // all its digits, as it is typed
  if (field === 'seed') return String(value)
  if (field === 'sourceScale') return words().ui.percent(decimal(value * 100, 1))
  const text = decimal(value, 3)
  if (field === 'fps') return line.fps(text)
  return field === 'seconds' || field.endsWith('Start') ? line.seconds(text) : text
}

function textName(field: RequestField, value: string, family: Family): string {
  const { form, modes, reworks } = words()
  const names: Names = {
    mode: modes[value as ModeId]?.name ?? value,
    // each side is read in its own
    family: family.name,
    preset: presetName(value, family),
    tool: toolWords(value, family).name,
    sourceAt: words().tools.place.at[value as 'center'] ?? value,
    control: form.advanced.controls[value as 'canny']?.label ?? value,
    sound: form.advanced.sounds[value as 'source'] ?? value,
    fit: value === 'crop' ? form.size.crop : form.size.pad,
    loader: wordsOf(family).loaders[value]?.name ?? value,
    rework: reworks.names[value as 'smooth'] ?? value,
    // of the first and the second pass
    loras: value
      .split(' + ')
      .map((strength) => decimal(Number(strength), 3))
      .join(' + '),
  }
  const isFile = mediaFields.some((media) => media === field)
  return names[field] ?? (isFile ? fileName(value) : shownLine(value, 120))
}

/** A file that the panel knows by its title. */
function modelName(role: string, file: string, family: Family): string {
  const entry = entryOf(family, file)
  return entry && file === modelFile(family, {}, role) ? titleOf(entry, family) : fileName(file)
}

/** Without its folder. */
function fileName(name: string): string {
  return shownName(name.split('/').at(-1) ?? name, 40).replace(/\.safetensors$/, '')
}
