import { z } from 'zod'
import { type Download, downloadStates, phases, tasks } from '../core/files/downloads.ts'
import type { Film, Peaks } from '../core/form/looks.ts'
import { type FileFacts } from '../core/files/facts.ts'
import { faults, type Library, origins } from '../core/files/library.ts'
import type { Sidecar } from '../core/files/sidecars.ts'
import type { OwnerLimits } from '../core/family/owner-limits.ts'
import { MediaFacts } from '../core/form/media.ts'
import type { Devices } from '../core/prefs/devices.ts'

/** Answers of our own routes, converted to the core's types. */

export const Refusal = z.object({
  error: z.object({
    code: z.string(),
    what: z.string(),
    remedy: z.string().catch(''),
    cause: z.string().optional().catch(undefined),
    /** the host they are for */
    address: z.string().catch(''),
  }),
})

export const LimitsAnswer: z.ZodType<OwnerLimits, z.ZodTypeDef, unknown> = z.object({
  modes: z.array(z.string()),
  seconds: z.number().positive().nullable(),
  ignored: z.array(z.string()).catch([]),
})

export const About = z.object({ version: z.string() }).transform(({ version }) => version)

/** Maps Python's has_audio to hasAudio. */
export const ProbeAnswer = z
  .object({ media: z.unknown().transform(camelCased).pipe(MediaFacts) })
  .transform(({ media }) => media)

/** A file that is now an input. */
export const TakenAnswer = z.object({
  /** as nodes name it */
  name: z.string().min(1),
  media: z.unknown().transform(camelCased).pipe(MediaFacts),
})
export type Taken = z.infer<typeof TakenAnswer>

function camelCased(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const camel = (name: string) =>
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [camel(name), camelCased(inner)]),
  )
}

const none = null
const text = z.string().nullable().catch(none)
const LoraAnswer = z.object({
  rank: z.number().nullable().catch(none),
  reference: z.number().nullable().catch(none),
  sound: z.boolean().catch(false),
  base: text,
  title: text,
  trigger: text,
})
const UpscalerAnswer = z.object({ axis: z.enum(['space', 'time']), factor: z.number() })
const FileAnswer: z.ZodType<FileFacts, z.ZodTypeDef, unknown> = z.object({
  folder: z.string(),
  name: z.string(),
  bytes: z.number(),
  kind: z.string(),
  generations: z.array(z.string()).nullable(),
  model: text,
  precision: text,
  lora: LoraAnswer.nullable().catch(none),
  upscaler: UpscalerAnswer.nullable().catch(none),
})
export const HeadersAnswer = z
  .object({ files: z.array(FileAnswer) })
  .transform(({ files }): readonly FileFacts[] => files)

const SidecarAnswer: z.ZodType<Sidecar, z.ZodTypeDef, unknown> = z.object({
  name: z.string(),
  title: text,
  base: text,
  triggers: z.array(z.string()).catch([]),
  strength: z.number().nullable().catch(none),
  picture: text,
  video: text,
})
export const LorasAnswer = z
  .object({ loras: z.array(SidecarAnswer) })
  .transform(({ loras }): readonly Sidecar[] => loras)

/** base64 of a JPEG: it becomes a data URL */
const Jpeg = z.string().regex(/^[A-Za-z0-9+/=]*$/)

export const LoraPicture = z.object({ name: z.string(), jpeg: Jpeg.nullable().catch(none) })

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

export const OutputFacts = z.object({ linked: z.boolean(), refused: z.boolean() })
export type OutputFacts = Readonly<z.infer<typeof OutputFacts>>

export const LibraryAnswer: z.ZodType<Library, z.ZodTypeDef, unknown> = z.object({
  models: z.record(
    z.object({
      copies: z.array(Copy),
      misplaced: z.array(Misplaced),
      part: z.number().nullable(),
    }),
  ),
  folders: z.record(z.object({ default: z.number(), roots: z.array(Root) })),
  orphans: z.object({ files: z.number(), bytes: z.number() }),
  output: OutputFacts,
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
  /** changes when the server restarts */
  session: z.string(),
  /** counts state changes, not progress */
  changes: z.number(),
  downloads: z.array(DownloadAnswer),
})
export type Downloads = z.infer<typeof DownloadsAnswer>

export const Reclaimed = z.object({ bytes: z.number() }).transform(({ bytes }) => bytes)

export const Removed = z.object({ removed: z.boolean() }).transform(({ removed }) => removed)

const latents = { drafts: z.number(), bytes: z.number() }
export const LatentsAnswer = z.object(latents)
export const LatentsCleared = z.object({ ...latents, removed: z.number() })

export const TokenAnswer = z.object({
  present: z.boolean(),
  source: z.enum(['environment', 'login', 'pasted']).nullable(),
  settable: z.boolean(),
})

export const TokenCheckAnswer = z.object({
  state: z.enum(['none', 'bad', 'ok', 'unreachable', 'not_sent']),
  account: z.string().nullable(),
})

export const DevicesAnswer: z.ZodType<Devices, z.ZodTypeDef, unknown> = z.object({
  on: z.boolean(),
  here: z.boolean(),
  paired: z.boolean(),
  user: z.string().nullable().catch(null),
  code: z.object({ digits: z.string(), seconds: z.number() }).nullable(),
  devices: z.array(
    z.object({ id: z.string(), name: z.string(), since: z.number(), user: z.string().catch('') }),
  ),
  addresses: z.array(z.string()),
})

export const PeaksLine: z.ZodType<Peaks, z.ZodTypeDef, unknown> = z.object({
  seconds: z.number(),
  from: z.number(),
  step: z.number().positive(),
  pairs: z.array(z.number()),
  done: z.boolean(),
  pauses: z.array(z.tuple([z.number(), z.number()])).optional(),
})

/** What images there will be. */
export const FilmLine = z
  .object({
    seconds: z.number(),
    from: z.number(),
    to: z.number(),
    count: z.number().int().min(1),
    width: z.number(),
    height: z.number(),
  })
  .transform(({ count, ...film }): Film => ({
    ...film,
    images: Array.from({ length: count }, () => null),
  }))

export const FilmImage = z.object({
  number: z.number().int().min(0),
  jpeg: Jpeg,
})
