import type { CatalogueEntry } from './catalogue.ts'
import type { Download } from './downloads.ts'
import { downloadProblem } from './downloads.ts'
import type { Problem } from './problem.ts'

/** What is wrong with a file: a link to nothing, no bytes, an unreadable header, cut off, not a GGUF, not readable. */
export const faults = ['dangling', 'empty', 'header', 'size', 'magic', 'unreadable'] as const
export type Fault = (typeof faults)[number]

/** How LTX AIO brought a file, for those that it did bring. */
export const origins = ['downloaded', 'hardlink', 'symlink', 'copy'] as const
export type Origin = (typeof origins)[number]

/** A file of an entry's name in the folder where it belongs. */
export interface Copy {
  readonly folder: string
  /** index into the folder's roots */
  readonly root: number
  /** below the root, with slashes */
  readonly path: string
  readonly bytes: number
  readonly fault: Fault | null
  readonly ours: Origin | null
  /** true: its checksum was compared since it last changed; null: never compared */
  readonly verified: boolean | null
}

/** A whole file of an entry's name in a folder where ComfyUI does not look for it. */
export interface Misplaced {
  readonly folder: string
  readonly root: number
  readonly path: string
  readonly bytes: number
}

export interface ModelRoot {
  /** "models/checkpoints"; never an absolute path */
  readonly label: string
  readonly writable: boolean
  /** bytes of its disk */
  readonly total: number
  readonly free: number
  /** equal for roots on one disk */
  readonly volume: number
}

export interface Held {
  /** in the order in which ComfyUI finds them */
  readonly copies: readonly Copy[]
  readonly misplaced: readonly Misplaced[]
  /** bytes of a download that was broken off */
  readonly part: number | null
}

/** The model files that lie on the server, by catalogue id; entries with nothing are left out. */
export interface Library {
  readonly models: Readonly<Record<string, Held>>
  /** `usual`: the root that a download goes into unless another is chosen */
  readonly folders: Readonly<
    Record<string, { readonly usual: number; readonly roots: readonly ModelRoot[] }>
  >
  /** downloads that were broken off and that nothing will go on with */
  readonly orphans: { readonly files: number; readonly bytes: number }
  /** where runs save: whether a link leads out of ComfyUI's output folder, and this ComfyUI does not follow it */
  readonly output: { readonly linked: boolean; readonly refused: boolean }
}

/** What one catalogue file is right now. */
export type FileState =
  /** the server's side of LTX AIO does not answer */
  | { readonly is: 'unknown' }
  | { readonly is: 'missing'; readonly part: number | null }
  | { readonly is: 'misplaced'; readonly found: Misplaced }
  | { readonly is: 'here'; readonly copy: Copy }
  | { readonly is: 'broken'; readonly copy: Copy }
  | { readonly is: 'queued'; readonly task: Download['task'] }
  | { readonly is: 'loading'; readonly download: Download }
  | { readonly is: 'failed'; readonly task: Download['task']; readonly problem: Problem }

/** What is under way comes before what lies there; a failed download no longer matters once a whole file is there. */
export function fileState(
  entry: CatalogueEntry,
  library: Library | null,
  download: Download | undefined,
): FileState {
  if (download?.state === 'queued') return { is: 'queued', task: download.task }
  if (download?.state === 'running') return { is: 'loading', download }
  const held = library?.models[entry.id]
  const whole = held?.copies.find(({ fault }) => fault === null)
  if (download?.state === 'failed' && !(whole && download.task === 'download'))
    return { is: 'failed', task: download.task, problem: downloadProblem(download, entry) }
  if (!library) return { is: 'unknown' }
  if (whole) return { is: 'here', copy: whole }
  const broken = held?.copies[0]
  if (broken) return { is: 'broken', copy: broken }
  const found = held?.misplaced[0]
  return found ? { is: 'misplaced', found } : { is: 'missing', part: held?.part ?? null }
}

/**
 * The damaged copy that lies exactly where a download would go: nothing replaces a file that is there, so it has to be
 * removed first.
 */
export function inTheWay(entry: CatalogueEntry, library: Library): Copy | undefined {
  const usual = library.folders[entry.folder]?.usual ?? 0
  return library.models[entry.id]?.copies.find(
    ({ fault, root, path }) => fault !== null && root === usual && path === entry.file,
  )
}

/** "models/checkpoints › sub/x.safetensors" */
export function placeOf(
  { folder, root, path }: Pick<Copy, 'folder' | 'root' | 'path'>,
  library: Library,
): string {
  return `${library.folders[folder]?.roots[root]?.label ?? `models/${folder}`} › ${path}`
}
