import { words } from '../../words/index.ts'
import type { Library, ModelRoot } from '../files/library.ts'
import { bytesLeft, type Needs } from '../prompt/needs.ts'
import { gigabytes } from '../text/bytes.ts'
import { type Line, linesOf } from './line.ts'

/** A video takes megabytes, but ComfyUI also writes what does not fit into memory. */
const minFree = 10e9

const line = linesOf('disk')

/** One line a disk, however many folders are on it, and one for each folder that ComfyUI can't write to. */
export function diskLines(library: Library | null, needs: Needs): Line[] {
  if (!library) return []
  const roots = Object.values(library.folders).flatMap((folder) => folder.roots)
  const disks = new Map<number, ModelRoot[]>()
  for (const root of roots) disks.set(root.volume, [...(disks.get(root.volume) ?? []), root])
  return [
    ...[...disks].map(([volume, on]) => diskLine(volume, on, neededOn(volume, needs, library))),
    ...lockedLines(library),
  ]
}

function diskLine(volume: number, roots: readonly ModelRoot[], needed: number): Line {
  const say = words().health
  const id = `disk-${volume}`
  const free = Math.min(...roots.map((root) => root.free))
  const labels = [...new Set(roots.map(({ label }) => label))]
  const more = Math.max(0, labels.length - 3)
  const what = say.disk(gigabytes(free), labels.slice(0, 3).join(words().ui.comma), more)
  if (needed > free) return line(id, 'fault', what, say.noRoom(gigabytes(needed - free)))
  return free < minFree ? line(id, 'warning', what, say.littleRoom) : line(id, 'ok', what)
}

function lockedLines({ folders }: Library): Line[] {
  const say = words().health
  return Object.values(folders).flatMap(({ default: preferred, roots }) => {
    const root = roots[preferred]
    return root && !root.writable
      ? [line(root.label, 'warning', say.locked(root.label), say.lockedRemedy)]
      : []
  })
}

/** Bytes still to be downloaded to a disk. */
function neededOn(volume: number, { entries }: Needs, library: Library): number {
  return entries
    .filter(({ folder: name }) => {
      const folder = library.folders[name]
      return folder?.roots[folder.default]?.volume === volume
    })
    .reduce((total, entry) => total + (bytesLeft(entry, library) ?? 0), 0)
}
