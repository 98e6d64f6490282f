import type { Request } from '../form/request.ts'

/** Shares of the recommended strength that are worth a look: LoRAs fade below half and distort beyond. */
const shares = [0.5, 0.75, 1, 1.25] as const

/** Strengths of a LoRA to compare, on the step of the form's slider. `recommended`: its author's, or 1. */
export function strengthsToTry(recommended: number): readonly number[] {
  const steps = shares.map((share) =>
    share === 1 ? recommended : Math.round(recommended * share * 20) / 20,
  )
  return [...new Set(steps)]
}

/** The same run with each strength of one LoRA; its seed is the same, so that nothing else differs. */
export function withStrengths(
  request: Request,
  name: string,
  strengths: readonly number[],
): readonly Request[] {
  return strengths.map((strength) => ({
    ...request,
    loras: request.loras.map((row) => (row.name === name ? { ...row, strength } : row)),
  }))
}

/** The strength of each run's LoRA if nothing but that differs between them; null otherwise. */
export function strengthsOf(runs: readonly Request[]): readonly number[] | null {
  const [first, ...others] = runs
  if (!first || others.length === 0) return null
  const at = first.loras.findIndex(({ strength }, index) =>
    others.some(({ loras }) => loras[index]?.strength !== strength),
  )
  const alike = (request: Request): string =>
    JSON.stringify({
      ...request,
      loras: request.loras.map((row, index) => (index === at ? row.name : row)),
    })
  if (at < 0 || runs.some((request) => alike(request) !== alike(first))) return null
  return runs.map(({ loras }) => loras[at]?.strength ?? 0)
}
