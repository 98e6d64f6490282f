import { words } from '../words/index.ts'
import type { Family } from './family.ts'

/** One model file that LTX AIO knows: where it comes from, where it belongs, what it is for. */
export interface CatalogueEntry {
  readonly id: string
  readonly title: string
  /** its name on disk; no two entries share one */
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
  /** 64 hex digits, or null where nobody pinned it */
  readonly sha256: string | null
  /** three digits, as a source states it; only for people, never to compare a file with */
  readonly gib: number | null
  readonly gated: boolean
  readonly licence: string
  /** a role of the family, or what else it is for */
  readonly role: string
  readonly purpose: string
  /** id of the entry that is the newer one */
  readonly replacedBy: string | null
}

/** The entry of a file, which may be named with the sub-folders it lies in. */
export function entryOf(
  family: Pick<Family, 'catalogue'>,
  file: string,
): CatalogueEntry | undefined {
  const name = baseName(file)
  return family.catalogue.find((entry) => entry.file === name)
}

/** What a file is called. */
export function titleOf({ id, title }: CatalogueEntry): string {
  return words().files[id]?.title ?? title
}

/** What a file is for, in a sentence. */
export function purposeOf({ id, purpose }: CatalogueEntry): string {
  return words().files[id]?.purpose ?? purpose
}

/** Bytes, as exact as they are known; null where nobody says. */
export function sizeOf({ bytes, gib }: CatalogueEntry): number | null {
  return bytes ?? (gib === null ? null : Math.round(gib * 2 ** 30))
}

/** Where to read about a file and to accept its licence. */
export function pageOf({ repo }: CatalogueEntry): string {
  return `https://huggingface.co/${repo}`
}

/** The command that brings a file where the panel cannot. Sub-folders of the repository do no harm. */
export function hubLine({ repo, path, folder, revision }: CatalogueEntry): string {
  const pinned = revision === 'main' ? '' : ` --revision ${revision}`
  return `hf download ${repo} ${path}${pinned} --local-dir ComfyUI/models/${folder}`
}

/** Servers on Windows list sub-folders with backslashes. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
