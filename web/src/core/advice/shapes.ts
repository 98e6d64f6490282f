import { words } from '../../words/index.ts'
import { gridOf } from '../family/grid.ts'
import { presetOf } from '../family/plan.ts'
import type { Action } from '../problem/problem.ts'
import { snapToGrid } from '../form/snap.ts'
import { sizeText } from '../text/size-text.ts'
import { report, retry, showModels } from './buttons.ts'
import type { Failure, Rule } from './rule.ts'

const guideTooLong: Rule = {
  id: 'guide_too_long',
  signs: [{ says: /Conditioning frames exceed the length of the latent sequence/ }],
  field: () => 'seconds',
  actions: () => [
    {
      kind: 'set',
      label: words().buttons.retryDefaultLength,
      values: { seconds: null },
      run: true,
    },
  ],
}

const guideSize: Rule = {
  id: 'guide_size',
  signs: [{ says: /must be divisible by reference_downscale_factor/ }],
  field: () => 'width',
  actions: (failure) => [fittingSize(failure), showModels(), retry()],
}

/** The next size that the LoRA's factor divides in each pass. */
function fittingSize({ error, request, mode, family }: Failure): Action | null {
  const factor = Number(/reference_downscale_factor (\d+)/.exec(error.message)?.[1] ?? 0)
  const preset = request && mode && presetOf(family, mode, request.preset)
  if (!factor || !preset) return null
  const passes = preset.half || preset.passes === 2 ? 2 : 1
  const unit = commonMultiple(
    family.latentPixels * factor * passes,
    gridOf(family, mode, preset, request.tool),
  )
  const width = snapToGrid(request.width, unit)
  const height = snapToGrid(request.height, unit)
  if (width === request.width && height === request.height) return null
  return {
    kind: 'set',
    label: words().buttons.fittingSize(sizeText({ width, height })),
    values: { aspect: 'custom', width, height },
    run: true,
  }
}

function commonMultiple(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y > 0) [x, y] = [y, x % y]
  return (a * b) / x
}

/** Mismatched tensors, cause unknown. */
const shapesDiffer: Rule = {
  id: 'shapes_differ',
  signs: [
    { says: /mat1 and mat2 shapes cannot be multiplied/ },
    { says: /size of tensor a \(\d+\) must match the size of tensor b \(\d+\)/ },
    { says: /Sizes of tensors must match except in dimension/ },
  ],
  actions: () => [showModels(), retry(), report()],
}

export const shapeRules: readonly Rule[] = [guideTooLong, guideSize, shapesDiffer]
