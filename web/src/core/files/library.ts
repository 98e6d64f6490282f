import type { CatalogueEntry } from '../family/catalogue.ts'

/** Faults: broken link, empty, unreadable header, truncated, not a GGUF, made by `npm run measure`, unreadable. */
export const faults = [
  'dangling',
  'empty',
  'header',
  'size',
  'magic',
  'random',
  'unreadable',
] as const
export type Fault = (typeof faults)[number]

/** How LTX AIO installed a file, if it did. */
export const origins = ['downloaded', 'hardlink', 'symlink', 'copy'] as const
export type Origin = (typeof origins)[number]

/** A file with an entry's name in the right folder. */
export interface Copy {
  readonly folder: string
  /** index into the folder's roots */
  readonly root: number
  /** below the root, with slashes */
  readonly path: string
  readonly bytes: number
  readonly fault: Fault | null
  readonly ours: Origin | null
  /** true: checksum verified since the last change; null: never verified */
  readonly verified: boolean | null
}

/** A complete file with an entry's name in a folder where ComfyUI does not look for it. */
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
  /** size of its disk in bytes */
  readonly total: number
  readonly free: number
  /** equal for roots on the same disk */
  readonly volume: number
}

export interface Held {
  /** in ComfyUI's search order */
  readonly copies: readonly Copy[]
  readonly misplaced: readonly Misplaced[]
  /** bytes of a partial download */
  readonly part: number | null
}

/** Model files on the server, by catalogue id; absent entries are left out. */
export interface Library {
  readonly models: Readonly<Record<string, Held>>
  /** `default`: the default root of downloads */
  readonly folders: Readonly<
    Record<string, { readonly default: number; readonly roots: readonly ModelRoot[] }>
  >
  /** partial downloads that cannot be resumed */
  readonly orphans: { readonly files: number; readonly bytes: number }
  /** output folder: whether it is a link that leads outside, which this ComfyUI does not follow */
  readonly output: { readonly linked: boolean; readonly refused: boolean }
}

/**
 * The damaged copy at a download's exact target: downloads replace no file, so it has to be removed first.
 */
export function inTheWay(entry: CatalogueEntry, library: Library): Copy | undefined {
  const preferred = library.folders[entry.folder]?.default ?? 0
  return library.models[entry.id]?.copies.find(
    ({ fault, root, path }) => fault !== null && root === preferred && path === entry.file,
  )
}

/** "models/checkpoints › sub/x.safetensors" */
export function placeOf(
  { folder, root, path }: Pick<Copy, 'folder' | 'root' | 'path'>,
  library: Library,
): string {
  return `${library.folders[folder]?.roots[root]?.label ?? `models/${folder}`} › ${path}`
}
