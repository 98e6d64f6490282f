/** What is saved beside a LoRA, by its author, another tool or the user: the backend reads it (ltx_aio/sidecars). */
export interface Sidecar {
  /** below the folder for LoRAs, with slashes */
  readonly name: string
  readonly title: string | null
  /** the model that it was made for, in the file's own words */
  readonly base: string | null
  /** words that it was trained with, or the pattern of a whole prompt */
  readonly triggers: readonly string[]
  readonly strength: number | null
  /** null if it has none; another text for another picture */
  readonly picture: string | null
  /** likewise of a video to play */
  readonly video: string | null
}

/** By the LoRA's name. */
export type Sidecars = ReadonlyMap<string, Sidecar>

export const noSidecars: Sidecars = new Map()

export function sidecarsOf(loras: readonly Sidecar[]): Sidecars {
  return new Map(loras.map((one) => [one.name, one]))
}

/** Of a file as ComfyUI lists it. */
export function sidecarOf(sidecars: Sidecars, file: string): Sidecar | null {
  return sidecars.get(slashed(file)) ?? null
}

/** Servers on Windows list sub-folders with backslashes. */
export function slashed(file: string): string {
  return file.replaceAll('\\', '/')
}
