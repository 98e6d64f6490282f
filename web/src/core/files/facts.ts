/** What a model file is, by its header: the backend reads it (ltx_aio/headers/naming.py). */
export interface FileFacts {
  /** folder below ComfyUI/models */
  readonly folder: string
  /** below that folder, with slashes */
  readonly name: string
  readonly bytes: number
  /** "unknown" where the header doesn't say, or can't be read */
  readonly kind: string
  /** the generations that it works with; none for a file of something else, null where nothing says */
  readonly generations: readonly string[] | null
  /** what it is in particular */
  readonly model: string | null
  /** "bf16", "fp8", "nvfp4", "Q4_K" … */
  readonly precision: string | null
  readonly lora: LoraFacts | null
  readonly upscaler: { readonly axis: 'space' | 'time'; readonly factor: number } | null
}

export interface LoraFacts {
  readonly rank: number | null
  /** how much smaller an IC-LoRA wants its guide */
  readonly reference: number | null
  /** changes the layers for sound, too */
  readonly sound: boolean
  /** the trainer's own words */
  readonly base: string | null
  readonly title: string | null
  readonly trigger: string | null
}

/** All files' facts, by folder and name. */
export type Headers = ReadonlyMap<string, FileFacts>

export const noHeaders: Headers = new Map()

export function headersOf(files: readonly FileFacts[]): Headers {
  return new Map(files.map((file) => [keyOf(file.folder, file.name), file]))
}

/** Of a file as a node's list names it; undefined without the backend, and for a file that isn't there. */
export function factsOf(headers: Headers, folder: string, option: string): FileFacts | undefined {
  return headers.get(keyOf(folder, option))
}

/** Servers on Windows list sub-folders with backslashes. */
function keyOf(folder: string, name: string): string {
  return `${folder}/${name.replaceAll('\\', '/')}`
}
