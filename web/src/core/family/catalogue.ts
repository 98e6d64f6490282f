import { gib } from '../text/bytes.ts'

/** A model file that LTX AIO knows: its source, its folder, its purpose. */
export interface CatalogueEntry {
  readonly id: string
  readonly title: string
  /** its name on disk; unique among entries */
  readonly file: string
  /** on Hugging Face: "owner/name" */
  readonly repo: string
  readonly revision: string
  /** inside the repository */
  readonly path: string
  /** folder below ComfyUI/models */
  readonly folder: string
  /** null unless known to the byte */
  readonly bytes: number | null
  /** 64 hex digits; null if not pinned */
  readonly sha256: string | null
  /** three digits, from a source; for display only, never to compare a file with */
  readonly gib: number | null
  readonly gated: boolean
  readonly licence: string
  /** a role of the family, or another use */
  readonly role: string
  readonly purpose: string
  /** id of the newer entry */
  readonly replacedBy: string | null
}

/** The entry of a file, whose name may include sub-folders. */
export function entryOf(
  family: { readonly catalogue: readonly CatalogueEntry[] },
  file: string,
): CatalogueEntry | undefined {
  const name = baseName(file)
  return family.catalogue.find((entry) => entry.file === name)
}

/** Bytes, as exact as known; null if unknown. */
export function sizeOf(entry: CatalogueEntry): number | null {
  return entry.bytes ?? (entry.gib === null ? null : Math.round(entry.gib * gib))
}

/** Page to read about a file and accept its licence. */
export function pageOf({ repo }: CatalogueEntry): string {
  return `https://huggingface.co/${repo}`
}

/** Command to download a file where the panel cannot. Sub-folders of the repository do no harm. */
export function hubLine({ repo, path, folder, revision }: CatalogueEntry): string {
  const pinned = revision === 'main' ? '' : ` --revision ${revision}`
  return `hf download ${repo} ${path}${pinned} --local-dir ComfyUI/models/${folder}`
}

/** Servers on Windows list sub-folders with backslashes. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

/** Whether a file is among these, in whichever sub-folder. */
export function isAmong(name: string, files: readonly string[]): boolean {
  return files.some((file) => baseName(file) === baseName(name))
}
