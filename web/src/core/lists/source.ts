import { z } from 'zod'
import { type MediaField, mediaFields } from '../form/form.ts'

/** How a text becomes rows. */
export const textFormats = ['lines', 'blocks', 'table'] as const
export type TextFormat = (typeof textFormats)[number]

/** A file that was given to a list. */
export const ListFile = z.object({
  /** unique in its list */
  id: z.string(),
  /** as it was chosen: of a folder, with its path */
  name: z.string(),
  /** its name in ComfyUI's input folder; null until it has arrived there */
  held: z.string().nullable().catch(null),
})
export type ListFile = Readonly<z.infer<typeof ListFile>>

/** What the user changed in one video of a list. */
export const ListEdit = z.object({
  seed: z.number().optional(),
  /** not to be queued */
  out: z.literal(true).optional(),
})
export type ListEdit = Readonly<z.infer<typeof ListEdit>>

/** Seeds of each row. */
export const maxSeeds = 100

/** Everything that was given for a list; what it leaves open comes from the form. */
export const ListSource = z.object({
  text: z.string().catch(''),
  /** null: by its look */
  format: z.enum(textFormats).nullable().catch(null),
  /** by the input that they are for, each in its order */
  files: z.record(z.enum(mediaFields), z.array(ListFile)).catch({}),
  /** videos of each row with one preset */
  seeds: z.number().int().min(1).max(maxSeeds).catch(1),
  /** each row with each of them; none: the form's */
  presets: z.array(z.string()).catch([]),
  /** by `ListItem.key` */
  edits: z.record(ListEdit).catch({}),
})
export type ListSource = Omit<z.infer<typeof ListSource>, 'files' | 'edits' | 'presets'> & {
  readonly files: Readonly<Partial<Record<MediaField, readonly ListFile[]>>>
  readonly edits: Readonly<Record<string, ListEdit>>
  readonly presets: readonly string[]
}

export const emptyList: ListSource = ListSource.parse({})

/** A stored list: valid parts are kept. */
export function reviveList(stored: unknown): ListSource {
  return ListSource.safeParse(stored).data ?? emptyList
}
