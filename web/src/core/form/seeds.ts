import { largestSeed } from './request.ts'

/** The seed plus `n`, wrapping to 0 after the largest. */
export function seedAfter(seed: number, n: number): number {
  const left = largestSeed - seed
  return n <= left ? seed + n : n - left - 1
}
