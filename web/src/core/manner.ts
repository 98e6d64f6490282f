import { z } from 'zod'

/**
 * How a run is made, beside what it makes: ways around a failure, for this run only. The request stays as
 * it is, so that ComfyUI's cache serves whatever is not touched.
 */
export interface Manner {
  /** no sound goes into the file */
  readonly silent?: true
  /** the video is decoded as in low VRAM mode, and nothing else is */
  readonly smallTiles?: true
  /** the sampler draws no preview frames */
  readonly noPreview?: true
}

const on = z.literal(true).optional().catch(undefined)

export const Manner = z
  .object({ silent: on, smallTiles: on, noPreview: on })
  .transform((read): Manner => Object.fromEntries(Object.entries(read).filter(([, is]) => is)))
