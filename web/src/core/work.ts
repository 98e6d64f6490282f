import { type Family, presetOf } from './family.ts'
import type { Mode } from './mode.ts'
import { planOf, type Request } from './request.ts'

/** How much a run has to do: what the times of two runs are compared by. */
export interface Work {
  readonly mode: string
  readonly preset: string
  readonly loader: string
  readonly control: string
  /** of the saved file */
  readonly pixels: number
  readonly frames: number
  readonly passes: readonly Pass[]
}

interface Pass {
  readonly pixels: number
  readonly steps: number
  /** of the model in each step: with guidance there are two */
  readonly calls: number
}

/** Null for a request of a preset that is gone. */
export function workOf(request: Request, mode: Mode, family: Family): Work | null {
  if (!presetOf(family, mode, request.preset)) return null
  const { preset, firstPass, output, frames, steps } = planOf(request, mode, family)
  return {
    mode: request.mode,
    preset: request.preset,
    loader: request.loader,
    control: mode.options.includes('control') ? request.control : '',
    pixels: output.width * output.height,
    frames,
    passes: steps.map((count, pass) => {
      const size = pass === 0 ? firstPass : output
      return {
        pixels: size.width * size.height,
        steps: count,
        calls: pass === 0 && preset.guided ? 2 : 1,
      }
    }),
  }
}
