import { words } from '../../words/index.ts'
import type { Family } from '../family/family.ts'
import type { Mode } from '../family/mode.ts'
import { paintsAround } from '../family/tools.ts'
import type { Form, Source } from '../form/form.ts'
import { limits } from '../form/limits.ts'
import type { FactsByName } from '../form/media.ts'
import { paintedShare, placedIn } from '../form/place.ts'
import { aspectGap, type Size } from '../form/snap.ts'
import { type Action, type Problem, problem } from '../problem/problem.ts'
import { sourceOf } from './added-length.ts'

/** A thinner border is what snapping a size leaves of it, not what anybody asks for. */
const minPainted = 0.06

/** The video that a run paints around; null if it is unknown, or the run does something else. */
export function framedSource(
  form: Form,
  mode: Mode,
  family: Family,
  facts: FactsByName,
): Source | null {
  if (!paintsAround(mode, family, form.tool)) return null
  return sourceOf(form, family, facts).value?.source ?? null
}

/** What is wrong with where the video stays in its frame. */
export function checkPlace(
  form: Form,
  mode: Mode,
  family: Family,
  size: Size | null,
  facts: FactsByName,
): Problem[] {
  if (!paintsAround(mode, family, form.tool)) return []
  const { value, problems } = sourceOf(form, family, facts)
  if (!value || !size) return [...problems]
  const { min, max } = limits.sourceScale
  // which has a message of its own
  if (!(form.sourceScale >= min && form.sourceScale <= max)) return []
  const { source } = value
  const inside = placedIn(source, size, form.sourceAt, form.sourceScale)
  if (paintedShare(inside, size) >= minPainted) return []
  return [
    problem(
      'nothing_to_paint',
      { ...source, frame: size },
      { field: 'sourceAt', actions: ways(source) },
    ),
  ]
}

/** Frames of another shape, and a smaller video. */
function ways(source: Size): Action[] {
  const { useSize, smaller } = words().buttons
  const frames = (['16:9', '9:16', '1:1'] as const).filter((aspect) => {
    const [width = 1, height = 1] = aspect.split(':').map(Number)
    return aspectGap(source, { width, height }) > 0.2
  })
  return [
    ...frames.map((aspect): Action => ({
      kind: 'set',
      label: useSize(aspect),
      values: { aspect },
    })),
    { kind: 'set', label: smaller(70), values: { sourceScale: 0.7 } },
  ]
}
