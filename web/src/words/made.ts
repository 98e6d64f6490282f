import { decimal } from './language.ts'

/** What a video is, or was to be. */
export interface Made {
  readonly width: number
  readonly height: number
  readonly frames: number
  readonly seconds: number
}

/** "33 frames, 1.38 s, 256×256", with the language's words for one frame and for many. */
export function madeIn(
  { width, height, frames, seconds }: Made,
  one: string,
  many: string,
): string {
  return `${frames} ${frames === 1 ? one : many}, ${decimal(seconds, 2)} s, ${width}×${height}`
}
