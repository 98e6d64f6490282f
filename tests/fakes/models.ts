import type { CatalogueEntry } from '../../web/src/core/family/catalogue.ts'
import type { Download } from '../../web/src/core/files/downloads.ts'
import type { Copy, Held, Library } from '../../web/src/core/files/library.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'

/** The catalogue entry with this id. Throws if there is none. */
export function entryById(id: string): CatalogueEntry {
  const found = ltx23.catalogue.find((one) => one.id === id)
  if (!found) throw new Error(`the catalogue has no ${id}`)
  return found
}

/** The entry under test. */
export const entry = entryById('checkpoint-dev-fp8')

export function copyOf(values: Partial<Copy> = {}): Copy {
  return {
    folder: entry.folder,
    root: 0,
    path: entry.file,
    bytes: 1000,
    fault: null,
    ours: null,
    verified: null,
    ...values,
  }
}

/** A library with one writable root that holds this state of the entry. */
export function libraryOf(held?: Partial<Held>, id = entry.id): Library {
  const root = { label: 'models/checkpoints', writable: true, total: 1e12, free: 5e11, volume: 0 }
  return {
    models: held ? { [id]: { copies: [], misplaced: [], part: null, ...held } } : {},
    folders: { checkpoints: { default: 0, roots: [root] } },
    orphans: { files: 0, bytes: 0 },
    output: { linked: false, refused: false },
  }
}

export function downloadOf(values: Partial<Download> = {}): Download {
  return {
    id: entry.id,
    task: 'download',
    state: 'running',
    phase: null,
    received: 0,
    size: null,
    speed: null,
    retryIn: null,
    folder: entry.folder,
    root: 0,
    how: null,
    problem: null,
    ...values,
  }
}
