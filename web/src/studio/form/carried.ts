import { z } from 'zod'
import type { MediaInput } from '../../core/family/mode.ts'
import { type Cut, held, type Held, type ServerFile } from '../../core/form/held.ts'
import type { MediaKind } from '../../core/form/media.ts'
import { kindOf, takes } from './slots.ts'

/**
 * What a drag or the clipboard carries: files of the desktop, files of ComfyUI (its Assets, its image previews,
 * our results), or links.
 */

/** Our results: `{"file": …, "job": …, "seconds": …}`. */
const resultType = 'application/x-ltx-aio-file'
/** ComfyUI's Assets, in all frontends: `{"filename": …, "subfolder": …, "type": …}`. */
const assetType = 'application/x-comfy-asset-info'
const linksType = 'text/uri-list'

/** The part of a `DataTransfer` that is read here. */
export interface Transfer {
  readonly types: readonly string[]
  readonly files: Iterable<File>
  getData(type: string): string
}

export interface Carried {
  readonly sources: readonly (File | Held)[]
  /** a link that leads out of ComfyUI */
  readonly link: string | null
}

const Name = z.object({
  filename: z.string().min(1),
  subfolder: z.string().catch(''),
  type: z.enum(['input', 'output', 'temp']).catch('output'),
})
const Result = z.object({
  file: Name,
  job: z.string().optional().catch(undefined),
  seconds: z.number().nonnegative().optional().catch(undefined),
})

/** Whether a drag can carry something for an input; what it is can only be read when it is dropped. */
export function carriesFiles(types: readonly string[]): boolean {
  return [resultType, assetType, linksType, 'Files'].some((type) => types.includes(type))
}

/** Takes what is dropped; null if it is nothing for an input, which is then left to others. */
export function takeDrop(event: DragEvent, page: string): Carried | null {
  const carried = event.dataTransfer && carriedBy(event.dataTransfer, page)
  if (!carried || carried.sources.length === 0) return null
  event.preventDefault()
  event.stopPropagation()
  return carried
}

/** What was dropped or pasted. `page` is the URL of ComfyUI's page. */
export function carriedBy(transfer: Transfer, page: string): Carried {
  const result = read(Result, transfer.getData(resultType))
  if (result) {
    const { file, job, seconds } = result
    const known = {
      ...(job === undefined ? {} : { job }),
      ...(seconds === undefined ? {} : { seconds }),
    }
    return { sources: [held(file, known)], link: null }
  }
  const asset = read(Name, transfer.getData(assetType))
  const links = linksIn(transfer)
  const viewed = links.flatMap((link) => viewedAt(link, page) ?? [])
  // the link names the folder, which some assets leave out
  const same = viewed.find(({ filename }) => filename === asset?.filename)
  if (asset) return { sources: [held(same ?? asset)], link: null }
  // a dragged preview comes as a file too, without its name
  if (viewed.length > 0) return { sources: viewed.map((file) => held(file)), link: null }
  const sources = [...transfer.files]
  return { sources, link: sources.length > 0 ? null : (links[0] ?? null) }
}

/** Makes a drag carry this file: for our inputs, and for ComfyUI's canvas as far as it takes it. */
export function carry(
  transfer: Pick<DataTransfer, 'setData' | 'effectAllowed'>,
  { at, job, seconds }: Held,
  url: string,
): void {
  transfer.effectAllowed = 'copyLink'
  transfer.setData(resultType, JSON.stringify({ file: at, job, seconds }))
  transfer.setData(assetType, JSON.stringify(at))
  transfer.setData(linksType, url)
}

function read<T extends z.ZodTypeAny>(schema: T, text: string): z.output<T> | null {
  if (text === '') return null
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

function linksIn(transfer: Transfer): string[] {
  return transfer
    .getData(linksType)
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** The file that ComfyUI shows at a URL of its own /view. */
function viewedAt(link: string, page: string): ServerFile | null {
  if (!URL.canParse(link, page)) return null
  const url = new URL(link, page)
  if (url.origin !== new URL(page).origin || !url.pathname.endsWith('/view')) return null
  const named = Name.safeParse({
    filename: url.searchParams.get('filename'),
    subfolder: url.searchParams.get('subfolder') ?? '',
    type: url.searchParams.get('type') ?? 'output',
  })
  return named.data ?? null
}

/** What becomes of a source in an input of this kind: a frame of a video, or all of it. */
export function isCutFor(kind: MediaKind, source: File | Held): source is Held {
  return kind === 'image' && !(source instanceof File) && kindOf(source) === 'video'
}

/** A video that ComfyUI has can give a frame to an input for images. */
export function fits(input: MediaInput, file: File | Held, kind: MediaKind | null): boolean {
  return takes(input, kind) || isCutFor(input.kind, file)
}

/**
 * The frame of a video for an input: the one that a player showed; otherwise the last, to go on from it, or the
 * first, to lead up to it. Null for all of the file.
 */
export function cutFor({ kind, field }: MediaInput, file: File | Held): Cut | null {
  if (!isCutFor(kind, file)) return null
  if (file.seconds !== undefined) return { seconds: file.seconds }
  return { frame: field === 'lastImage' ? 0 : -1 }
}
