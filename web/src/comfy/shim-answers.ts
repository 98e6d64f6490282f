import { z } from 'zod'
import { type Download, downloadStates, phases, tasks } from '../core/downloads.ts'
import { faults, type Library, origins } from '../core/library.ts'
import { MediaFacts } from '../core/media.ts'

/** What our own routes answer, and how it is brought to the core's types. */

export const Refusal = z.object({
  error: z.object({
    code: z.string(),
    what: z.string(),
    remedy: z.string().catch(''),
    cause: z.string().optional().catch(undefined),
    /** the host that they are about */
    address: z.string().catch(''),
  }),
})

export const About = z.object({ version: z.string() }).transform(({ version }) => version)

/** Python says has_audio where we say hasAudio. */
export const ProbeAnswer = z
  .object({ media: z.unknown().transform(camelCased).pipe(MediaFacts) })
  .transform(({ media }) => media)

function camelCased(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const camel = (name: string) =>
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [camel(name), camelCased(inner)]),
  )
}

const Misplaced = z.object({
  folder: z.string(),
  root: z.number(),
  path: z.string(),
  bytes: z.number(),
})

const Copy = Misplaced.extend({
  fault: z.enum(faults).nullable(),
  ours: z.enum(origins).nullable(),
  verified: z.boolean().nullable(),
})

const Root = z.object({
  label: z.string(),
  writable: z.boolean(),
  total: z.number(),
  free: z.number(),
  volume: z.number(),
})

export const LibraryAnswer: z.ZodType<Library, z.ZodTypeDef, unknown> = z.object({
  models: z.record(
    z.object({
      copies: z.array(Copy),
      misplaced: z.array(Misplaced),
      part: z.number().nullable(),
    }),
  ),
  folders: z.record(z.object({ usual: z.number(), roots: z.array(Root) })),
  orphans: z.object({ files: z.number(), bytes: z.number() }),
  output: z.object({ linked: z.boolean(), refused: z.boolean() }),
})

const DownloadAnswer: z.ZodType<Download, z.ZodTypeDef, unknown> = z
  .object({
    id: z.string(),
    task: z.enum(tasks),
    state: z.enum(downloadStates),
    phase: z.enum(phases).nullable(),
    received: z.number(),
    size: z.number().nullable(),
    speed: z.number().nullable(),
    retry_in: z.number().nullable(),
    folder: z.string(),
    root: z.number(),
    how: z.enum([...origins, 'adopted']).nullable(),
    problem: z
      .object({ code: z.string() })
      .catchall(z.union([z.string(), z.number(), z.null()]))
      .nullable(),
  })
  .transform(({ retry_in: retryIn, ...rest }) => ({ ...rest, retryIn }))

export const DownloadsAnswer = z.object({
  /** another one means that the server was restarted */
  session: z.string(),
  /** counts state changes, not progress */
  changes: z.number(),
  downloads: z.array(DownloadAnswer),
})
export type Downloads = z.infer<typeof DownloadsAnswer>

export const Reclaimed = z.object({ bytes: z.number() }).transform(({ bytes }) => bytes)

export const Removed = z.object({ removed: z.boolean() }).transform(({ removed }) => removed)

export const TokenAnswer = z.object({
  present: z.boolean(),
  source: z.enum(['environment', 'login', 'pasted']).nullable(),
  settable: z.boolean(),
})

export const TokenCheckAnswer = z.object({
  state: z.enum(['none', 'bad', 'ok', 'unreachable', 'not_sent']),
  account: z.string().nullable(),
})
