import { gigabytes } from '../../core/text/bytes.ts'
import { type CatalogueEntry, sizeOf } from '../../core/family/catalogue.ts'
import { type Library, placeOf } from '../../core/files/library.ts'
import type { FileState } from '../../core/files/file-state.ts'
import type { Places } from '../../studio/server/places.ts'
import { words } from '../../words/index.ts'

/** A ComfyUI folder with a choice of locations for downloads. */
export interface PlaceOffer {
  readonly folder: string
  readonly root: number
  readonly options: readonly { readonly value: number; readonly label: string }[]
}

/** The choices for these files; folders with only one writable location have none. */
export function placeOffers(
  entries: readonly CatalogueEntry[],
  library: Library | null,
  places: Places,
): PlaceOffer[] {
  if (!library) return []
  return [...new Set(entries.map(({ folder }) => folder))].flatMap((folder) => {
    const roots = library.folders[folder]?.roots ?? []
    const options = roots.flatMap(({ label, writable, free }, value) =>
      writable ? [{ value, label: words().models.places.room(label, gigabytes(free)) }] : [],
    )
    return options.length > 1 ? [{ folder, root: places.rootOf(folder, library), options }] : []
  })
}

/** Free bytes where these files would be saved, and whether they fit: the tightest disk decides. */
export function roomFor(
  entries: readonly CatalogueEntry[],
  library: Library | null,
  places: Places,
): { readonly free: number; readonly lacking: number } | null {
  if (!library) return null
  const disks = new Map<number, { free: number; need: number }>()
  for (const entry of entries) {
    const { volume, free } =
      library.folders[entry.folder]?.roots[places.rootOf(entry.folder, library)] ?? {}
    if (volume === undefined || free === undefined) continue
    const disk = disks.get(volume) ?? { free, need: 0 }
    const held = library.models[entry.id]
    const whole = held?.misplaced.length ? 0 : (sizeOf(entry) ?? 0)
    disks.set(volume, {
      free: Math.min(free, disk.free),
      need: disk.need + Math.max(0, whole - (held?.part ?? 0)),
    })
  }
  const tight = [...disks.values()].toSorted((a, b) => a.free - a.need - (b.free - b.need))[0]
  return tight ? { free: tight.free, lacking: Math.max(0, tight.need - tight.free) } : null
}

/** Where a file is, or would be saved. */
export function whereWords(
  { file, folder }: CatalogueEntry,
  state: FileState,
  library: Library | null,
  places: Places,
): string {
  if (!library) return `models/${folder} › ${file}`
  switch (state.is) {
    case 'here':
    case 'broken':
      return placeOf(state.copy, library)
    case 'misplaced':
      return placeOf(state.found, library)
    case 'loading':
      return placeOf({ folder, root: state.download.root, path: file }, library)
    case 'unknown':
    case 'missing':
    case 'queued':
    case 'failed':
      return placeOf({ folder, root: places.rootOf(folder, library), path: file }, library)
  }
}
