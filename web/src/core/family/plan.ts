import type { ModeId, PresetId } from '../form/form.ts'
import type { Request } from '../form/request.ts'
import { addedFrames, type Extension, extensionOf } from '../form/extension.ts'
import { type Retake, retakeOf, spanWithin } from '../form/retake.ts'
import { reworked } from '../form/rework.ts'
import { snapFrames } from '../form/snap.ts'
import { type Family, loaderOf, modelFile } from './family.ts'
import { isExtending, isRetaking, type Mode } from './mode.ts'
import type { Plan, Preset, PresetTable, Saved } from './preset.ts'

export function presetOf(family: Family, mode: Planned, id: PresetId): Preset | undefined {
  const sought = id || family.preset
  return family.presets[mode.presets].find((preset) => preset.id === sought)
}

/** The presets that finish a draft with the same first pass, the usual one first; none unless it is a draft. */
export function finishesOf(family: Family, mode: Planned, id: PresetId): readonly Preset[] {
  const { finish = [] } = presetOf(family, mode, id) ?? {}
  return finish.flatMap((next) => presetOf(family, mode, next) ?? [])
}

/** What a plan needs of a mode. */
interface Planned {
  readonly id: ModeId
  readonly presets: PresetTable
}

/** What a plan needs besides. */
type Made = Planned & Pick<Mode, 'lengthFrom'>

/** Throws for a preset that the mode lacks: `check` rejects such requests. */
export function planOf(request: Request, mode: Made, family: Family): Plan {
  const preset = presetOf(family, mode, request.preset)
  if (!preset) throw new Error(`${mode.id} has no preset ${request.preset}`)
  const { width, height, fps } = request
  const half = { width: width / 2, height: height / 2 }
  const output = preset.half ? half : { width, height }
  const { step } = family.frames
  const extension = isExtending(mode) ? extended(request, step) : null
  const retake = isRetaking(mode) ? retaken(request, step) : null
  const frames = extension?.frames ?? retake?.sampled ?? framesOf(request, step)
  const sampled = { ...output, frames, fps, seconds: frames / fps }
  return {
    preset,
    distilled: family.isDistilled(
      modelFile(family, request.models, loaderOf(family, request.loader).transformer),
    ),
    firstPass: preset.half || preset.passes === 2 ? half : { width, height },
    output,
    frames,
    fps,
    seconds: frames / fps,
    steps: preset.guided
      ? [request.steps ?? preset.steps[0] ?? 1, ...preset.steps.slice(1)]
      : preset.steps,
    saved: savedOf(request, extension, retake ? wholeOf(request, sampled) : sampled),
    extension,
    retake,
  }
}

/** Of a length that the model chooses: what it chose, and the most until that is known. */
function framesOf({ lengthByModel, chosenFrames, seconds, fps }: Request, step: number): number {
  const frames = snapFrames(seconds, fps, step)
  return lengthByModel && chosenFrames !== null ? Math.min(chosenFrames, frames) : frames
}

/** Null in a request that lacks what it goes on from: an older or damaged record. */
function extended(
  { direction, seconds, fps, ...request }: Request,
  step: number,
): Extension | null {
  const { source, context } = request
  if (source === null || context === null || (context - 1) % step !== 0) return null
  return extensionOf(
    direction,
    source.frames,
    context,
    addedFrames(direction, seconds, fps, step),
    step,
  )
}

/** Null in a request that lacks what it is about: an older or damaged record. */
function retaken(
  { source, context, videoStart, seconds, fps }: Request,
  step: number,
): Retake | null {
  if (source === null || context === null) return null
  const span = spanWithin({ start: videoStart, seconds, fps }, source.frames, step)
  return span && retakeOf(span, source.frames, context, step)
}

/** A video of which a part is regenerated keeps its size and length. */
function wholeOf({ source, fps }: Request, sampled: Saved): Saved {
  return source ? { ...source, fps, seconds: source.frames / fps } : sampled
}

function savedOf(
  { source, saves, fps, rework }: Request,
  extension: Extension | null,
  sampled: Saved,
): Saved {
  if (rework) {
    const made = reworked(rework)
    return { ...made, seconds: made.frames / made.fps }
  }
  if (!extension || !source) return sampled
  const frames = saves === 'new' ? extension.added : extension.total
  return { width: source.width, height: source.height, frames, fps, seconds: frames / fps }
}

/** The video's length until there is a form that says it. */
export function lengthByDefault({ seconds, fps, frames }: Family): { frames: number; fps: number } {
  return { frames: snapFrames(seconds, fps.default, frames.step), fps: fps.default }
}
