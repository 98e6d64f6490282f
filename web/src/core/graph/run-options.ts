import { z } from 'zod'

/**
 * Run options apart from the request, for this run only: workarounds for a failure, and what it goes on from.
 * The request stays the same, so ComfyUI's cache serves everything untouched.
 */
export interface RunOptions {
  /** saves the file without sound */
  readonly silent?: true
  /** decodes the video as in low VRAM mode, and changes nothing else */
  readonly smallTiles?: true
  /** turns live preview off */
  readonly noPreview?: true
  /** the name of the draft whose first pass it reads instead of repeating it */
  readonly draft?: string
  /** its image is the last frame of the run whose part of the audio ends where its own begins */
  readonly continues?: true
  /** its clips are the videos of the runs that they name, or of those that repeated them */
  readonly gathers?: true
}

/** It becomes part of a file's name on the server. */
const fileName = z
  .string()
  .regex(/^[\w-]{1,100}$/)
  .optional()
  .catch(undefined)
const on = z.literal(true).optional().catch(undefined)

export const RunOptions = z
  .object({
    silent: on,
    smallTiles: on,
    noPreview: on,
    draft: fileName,
    continues: on,
    gathers: on,
  })
  .transform((read): RunOptions => Object.fromEntries(Object.entries(read).filter(([, is]) => is)))
