import { words } from '../../words/index.ts'
import { wrong } from '../problem/checked.ts'
import { checkExtras, extrasOf } from './check-extras.ts'
import { checkKeys } from './check-keys.ts'
import { checkMedia, mediaNotes } from './check-media.ts'
import { checkPlace, framedSource } from './check-place.ts'
import { type Family, knownLoader, loaderOf, modelFile } from '../family/family.ts'
import { choosesLength, hasReferences } from '../family/extras.ts'
import { guidanceFields } from '../family/graph.ts'
import { guidanceOf, hasGuidance } from '../family/guidance.ts'
import { paintsAround, toolIn, toolOf, withTool } from '../family/tools.ts'
import { type Mode, strengthFields, strengthsIn } from '../family/mode.ts'
import { planOf, presetOf } from '../family/plan.ts'
import { presetName } from '../family/words.ts'
import { hasSecondPass, type Plan, type Preset } from '../family/preset.ts'
import { startOf, startsIn } from './given.ts'
import type { Form, FormField, MediaField, SettledForm } from '../form/form.ts'
import type { Keyframe } from '../form/keyframe.ts'
import { limits } from '../form/limits.ts'
import type { FactsByName } from '../form/media.ts'
import { largestSeed, type Request, statedBy } from '../form/request.ts'
import type { Size } from '../form/snap.ts'
import type { Length } from '../form/length.ts'
import { lengthOf } from './length.ts'
import { type Problem, problem } from '../problem/problem.ts'
import { slowVideo } from './slow-video.ts'
import { cropsOf, isSizedByTool, shapeOf, sizeOf } from './size.ts'

/** The result of a form: a request or the problems that block it, plus notes. */
export interface Check {
  readonly request: Request | null
  readonly plan: Plan | null
  /** each one blocks the run */
  readonly problems: readonly Problem[]
  /** worth knowing, not blocking */
  readonly notes: readonly Problem[]
  /** the finished size, if known */
  readonly size: Size | null
  readonly length: Length | null
  /** the model chooses the length, and this is the most */
  readonly open: boolean
}

export function check(form: SettledForm, mode: Mode, family: Family, known: FactsByName): Check {
  // every object has `constructor`, and a file may be named so
  const facts: FactsByName = Object.assign(Object.create(null), known)
  const preset = presetOf(family, mode, form.preset)
  const presetProblems = preset
    ? checkPreset(form, preset, family)
    : [presetMissing(form, mode, family)]
  const size = sizeOf(form, mode, preset, family, facts)
  const slow = slowVideo(form, mode, family, facts)
  const length = slow ? wrong(slow) : lengthOf(form, mode, family, facts)
  const problems = [
    ...checkPrompt(form, family),
    ...mode.media.flatMap((input) => checkMedia(form, input, facts)),
    ...checkKeys(form, mode, length.value, facts, family),
    ...checkExtras(form, mode, family, size.value, facts),
    ...presetProblems,
    ...checkTool(form, mode, family),
    ...checkPlace(form, mode, family, size.value, facts),
    ...size.problems,
    ...length.problems,
    ...checkNumbers(form, mode, preset, family),
  ]
  const notes = [
    ...mediaNotes(form, mode, facts),
    ...length.notes,
    ...toolNotes(form, mode, family, facts),
    ...(preset ? idleSettings(form, preset, family) : []),
  ]
  const open = choosesLength(form, mode, family)
  const found = { problems, notes, size: size.value, length: length.value, open }
  if (problems.length > 0 || !size.value || !length.value)
    return { ...found, request: null, plan: null }
  const request = requestOf(form, mode, preset, size.value, length.value, family, facts)
  return { ...found, request, plan: planOf(request, mode, family) }
}

/** The request of a form with known size and length, whatever else may be wrong. */
export function requestOf(
  form: SettledForm,
  mode: Mode,
  preset: Preset | undefined,
  size: Size,
  length: Length,
  family: Family,
  facts: FactsByName,
): Request {
  const uses = (field: MediaField): boolean => mode.media.some((input) => input.field === field)
  const starts = (field: MediaField): boolean => startsIn(mode, field)
  const keys = mode.options.includes('keyframes')
  const file = (field: MediaField): string | null => (uses(field) ? form[field] : null)
  return {
    ...statedBy(form),
    family: family.id,
    negative: form.negative ?? family.negative,
    image: file('image'),
    lastImage: file('lastImage'),
    keyframes: keys ? withRates(form.keyframes, facts) : [],
    firstStrength: keys && form.image !== null ? form.firstStrength : null,
    lastStrength: keys && form.lastImage !== null ? form.lastStrength : null,
    crops: cropsOf(form, mode, size, facts),
    audio: file('audio'),
    audioStart: starts('audio') ? form.audioStart : 0,
    video: file('video'),
    videoStart: starts('video') ? form.videoStart : 0,
    width: size.width,
    height: size.height,
    // nothing of the video is cut off
    fit: paintsAround(mode, family, form.tool) ? 'crop' : (form.fit ?? 'crop'),
    seconds: length.seconds,
    lengthByModel: choosesLength(form, mode, family),
    fps: length.fps,
    loras: lorasOf(form, preset, family),
    tool: toolIn(mode, family, form.tool)?.id ?? form.tool,
    ...strengthsIn(withTool(mode, family, form.tool), form),
    steps: preset?.guided ? form.steps : null,
    cfg: preset?.guided ? form.cfg : null,
    ...guidanceOf(form, family, mode, preset),
    ...extrasOf(form, mode, family),
    context: length.context ?? null,
    source: length.source ?? framedSource(form, mode, family, facts),
    preset: preset?.id ?? form.preset,
    loader: knownLoader(family, form.loader),
    lowVram: form.lowVram,
    rework: null,
    chosenFrames: null,
  }
}

/** Strengths of a second pass count in it alone: in this run, or in that which finishes a draft. */
function lorasOf({ loras }: Form, preset: Preset | undefined, family: Family): Form['loras'] {
  const twice = preset !== undefined && hasSecondPass(preset) && family.loraPasses !== undefined
  return loras
    .filter(({ name }) => name !== '')
    .map(({ second, ...row }) =>
      twice && second !== undefined && second !== row.strength ? { ...row, second } : row,
    )
}

/** A clip's file may be at another rate than the run. */
function withRates(keyframes: readonly Keyframe[], facts: FactsByName): Keyframe[] {
  return keyframes.map((one) => {
    const fact = facts[one.image]
    return one.clip && fact?.kind === 'video'
      ? { ...one, clip: { ...one.clip, fps: fact.fps } }
      : one
  })
}

function checkPrompt(form: Form, family: Family): Problem[] {
  if (form.prompt.trim() === '') return [problem('prompt_empty', undefined, { field: 'prompt' })]
  return (['prompt', 'negative'] as const).flatMap((field) => {
    const length = form[field]?.length ?? 0
    const max = family.promptLength
    return length > max ? [problem('prompt_too_long', { length, max }, { field })] : []
  })
}

function presetMissing(form: Form, mode: Mode, family: Family): Problem {
  const offered = family.presets[mode.presets]
    .map(({ id }) => presetName(id, family))
    .join(words().ui.comma)
  return problem(
    'preset_not_offered',
    { preset: presetName(form.preset, family), mode: words().modes[mode.id].name, offered },
    { field: 'preset' },
  )
}

function checkTool(form: Form, mode: Mode, family: Family): Problem[] {
  if (!mode.options.includes('tool') || toolOf(family, form.tool)) return []
  const offered = (family.tools ?? []).map(({ id }) => id).join(', ')
  return [problem('tool_not_offered', { tool: form.tool, offered }, { field: 'tool' })]
}

/** A tool that enlarges does less than it says with a video that is large already. */
function toolNotes(form: Form, mode: Mode, family: Family, facts: FactsByName): Problem[] {
  const by = toolIn(mode, family, form.tool)?.enlarges
  const shape = mode.shapeFrom && shapeOf(form, mode.shapeFrom, facts)
  const max = family.side.max
  if (!by || !shape || !isSizedByTool(form, mode, family)) return []
  return Math.max(shape.width, shape.height) * by > max
    ? [problem('tool_reaches_limit', { by, max, ...shape }, { field: 'tool' })]
    : []
}

function checkPreset(form: SettledForm, preset: Preset, family: Family): Problem[] {
  const byDefault = presetName(family.preset, family)
  const checkpoint = modelFile(family, form.models, loaderOf(family, form.loader).transformer)
  return preset.guided && family.isDistilled(checkpoint)
    ? [
        problem(
          'quality_needs_dev',
          { checkpoint, preset: byDefault },
          {
            field: 'preset',
            actions: [
              {
                kind: 'set',
                label: words().buttons.usePreset(byDefault),
                values: { preset: family.preset },
              },
            ],
          },
        ),
      ]
    : []
}

function checkNumbers(
  form: Form,
  mode: Mode,
  preset: Preset | undefined,
  family: Family,
): Problem[] {
  const say = words().terms.fields
  const found: Problem[] = []
  const range = (
    field: FormField,
    label: string,
    value: number | null,
    { min, max }: { readonly min: number; readonly max: number },
    whole?: true,
  ): void => {
    if (value === null || (value >= min && value <= max && (!whole || Number.isInteger(value))))
      return
    const range = { label, value, min, max, ...(whole ? { whole } : {}) }
    found.push(problem('number_out_of_range', range, { field }))
  }
  if (!Number.isInteger(form.seed) || form.seed < 0 || form.seed > largestSeed)
    found.push(problem('seed_out_of_range', { seed: form.seed }, { field: 'seed' }))
  for (const field of strengthFields) {
    const strength = mode.strengths[field]
    if (strength) range(field, say[field], form[field], { min: 0, max: strength.max })
  }
  const max = mode.strengths.guideStrength?.max
  if (max !== undefined && mode.options.includes('keyframes')) {
    const within = { min: 0, max }
    for (const field of ['firstStrength', 'lastStrength'] as const)
      range(field, say.guideStrength, form[field], within)
    for (const { strength } of form.keyframes)
      range('keyframes', say.guideStrength, strength, within)
  }
  for (const input of mode.media) {
    const start = startOf(input)
    // a start before 0 has its own message
    if (start && form[start] > limits.start.max) range(start, say.start, form[start], limits.start)
  }
  for (const { name, strength, second = null } of form.loras) {
    range('loras', say.loraStrength(name), strength, limits.loraStrength)
    range('loras', say.loraSecond(name), second, limits.loraStrength)
  }
  if (preset?.guided) {
    range('steps', say.steps, form.steps, limits.steps, true)
    range('cfg', say.cfg, form.cfg, limits.cfg)
  }
  if (paintsAround(mode, family, form.tool))
    range('sourceScale', say.sourceScale, form.sourceScale, limits.sourceScale)
  if (hasReferences(mode, family) && form.references.length > 0)
    for (const field of ['referenceStrength', 'sheetStrength'] as const)
      range(field, say[field], form[field], limits[field])
  for (const field of guidanceFields) {
    const { off: min, max } = family.guidance?.[field] ?? { off: 0, max: 0 }
    if (hasGuidance(field, family, mode, preset))
      range(field, say[field], form[field], { min, max })
  }
  return found
}

function idleSettings(form: Form, preset: Preset, family: Family): Problem[] {
  if (preset.guided) return []
  const say = words().terms.fields
  const name = presetName(preset.id, family)
  return (['steps', 'cfg', 'detailGuidance'] as const)
    .filter((field) => form[field] !== null)
    .map((field) => problem('setting_idle', { label: say[field], preset: name }, { field }))
}
