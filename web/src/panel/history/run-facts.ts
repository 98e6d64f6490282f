import type { Families } from '../../core/family/families.ts'
import { type Family, knownLoader } from '../../core/family/family.ts'
import { strengthFields, strengthsIn } from '../../core/family/mode.ts'
import { planOf, presetOf } from '../../core/family/plan.ts'
import { toolIn } from '../../core/family/tools.ts'
import { toolWords, wordsOf } from '../../core/family/words.ts'
import type { Retake } from '../../core/form/retake.ts'
import { isOpenLength, type Request } from '../../core/form/request.ts'
import { shownName } from '../../core/text/display.ts'
import { sizeText } from '../../core/text/size-text.ts'
import { modes } from '../../modes/index.ts'
import { decimal, words } from '../../words/index.ts'
import { framesOf, outputSize, rateOf } from '../jobs/run-words.ts'
import { kindName } from '../verbs/run-kind.ts'
import { presetWord } from './words.ts'

/** A setting of a run, as its page lists it. */
export interface Fact {
  readonly name: string
  readonly value: string
}

/** “1.04–3.04 s” */
function spanWords({ start, frames }: Retake, fps: number): string {
  const text = (at: number): string => decimal(at / fps, 2)
  return words().retaking.spanOf(text(start), text(start + frames))
}

/** Every setting of a run but its texts, inputs, LoRAs and seed: those that had an effect. */
export function factsOf(request: Request, families: Families): readonly Fact[] {
  const family = families.of(request)
  const { details: say, extending, retaking, form } = words()
  const mode = modes[request.mode]
  const preset = presetOf(family, mode, request.preset)
  const plan = preset ? planOf(request, mode, family) : null
  const frames = framesOf(request, mode, family)
  const fps = rateOf(request, mode, family)
  const lasts = say.lengthOf(frames, decimal(fps, 2), decimal(frames / fps, 2))
  const strengths = strengthsIn(mode, request)
  const tool = toolIn(mode, family, request.tool)
  const { controls, sounds } = form.advanced
  const isGuided = preset?.guided === true && !plan?.distilled
  return [
    { name: form.mode, value: kindName(request) },
    // with one family there is nothing to say
    ...(families.all.length > 1 ? [{ name: form.family, value: family.name }] : []),
    { name: form.preset, value: presetWord(request, mode, family) },
    { name: say.size, value: sizeText(outputSize(request, mode, family)) },
    {
      name: say.length,
      value: isOpenLength(request) ? words().viewer.line.upTo(lasts) : lasts,
    },
    ...(mode.options.includes('direction')
      ? [{ name: extending.direction, value: extending.directions[request.direction].label }]
      : []),
    ...(mode.options.includes('retakes')
      ? [{ name: retaking.what, value: retaking.parts[request.retakes].label }]
      : []),
    ...(plan?.retake ? [{ name: retaking.span, value: spanWords(plan.retake, request.fps) }] : []),
    ...(mode.options.includes('context') && request.context !== null
      ? [{ name: extending.context, value: extending.contextOnly(request.context) }]
      : []),
    ...(mode.options.includes('saves')
      ? [
          {
            name: extending.saves,
            value: request.saves === 'whole' ? extending.whole : extending.new,
          },
        ]
      : []),
    ...(mode.options.includes('control')
      ? [{ name: form.advanced.control, value: controls[request.control].label }]
      : []),
    ...(tool ? [{ name: words().tools.label, value: toolWords(tool.id, family).name }] : []),
    ...(tool?.paintsAround ? placeFacts(request) : []),
    ...(mode.options.includes('sound')
      ? [{ name: form.advanced.sound, value: sounds[request.sound] }]
      : []),
    ...strengthFields.flatMap((field) => {
      const value = strengths[field]
      return value === null
        ? []
        : [{ name: form.advanced.strengths[field], value: decimal(value, 2) }]
    }),
    ...(plan ? [{ name: form.advanced.steps, value: plan.steps.join(' + ') }] : []),
    ...(isGuided ? [{ name: form.advanced.cfg, value: decimal(request.cfg ?? preset.cfg) }] : []),
    ...(request.fit === 'pad' && mode.shapeFrom !== null
      ? [{ name: form.size.ratioDiffers, value: form.size.pad }]
      : []),
    { name: form.advanced.loader, value: filesUsed(request, family) },
    ...(request.lowVram ? [{ name: form.advanced.lowVram, value: form.advanced.on }] : []),
  ]
}

/** Where a video is in the frame that was painted around it. */
function placeFacts({ sourceAt, sourceScale }: Request): readonly Fact[] {
  const { tools, terms, ui } = words()
  const { place } = tools
  return [
    { name: place.label, value: place.at[sourceAt] },
    { name: terms.fields.sourceScale, value: ui.percent(decimal(sourceScale * 100, 1)) },
  ]
}

/** How the model is loaded, and the files that aren't the family's own. */
function filesUsed({ loader, models }: Request, family: Family): string {
  const id = knownLoader(family, loader)
  const own = Object.values(models).map((file) => shownName(file))
  return [wordsOf(family).loaders[id]?.name ?? id, ...own].join(words().ui.comma)
}

/** Whether the negative prompt had an effect, as far as is known. */
export function usesNegative(request: Request, family: Family): boolean {
  const preset = presetOf(family, modes[request.mode], request.preset)
  return request.negative !== '' && preset?.guided !== false
}
