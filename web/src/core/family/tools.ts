import type { CatalogueEntry } from './catalogue.ts'
import type { Mode } from './mode.ts'

/** What an IC-LoRA does to a video that it sees whole. */
export interface Tool {
  readonly id: string
  /** the catalogue's id of its LoRA */
  readonly lora: string
  /** of the LoRA, as its author recommends it */
  readonly strength: number
  /**
   * By how much its guide is smaller than the video, as its LoRA's metadata says: sides are multiples of so many
   * latents in each pass. None: 1 or 2, which every preset's grid is made for.
   */
  readonly guideFactor?: 4
  /** it makes the video so many times larger */
  readonly enlarges?: 2 | 4
  /** it makes the frame larger and paints what is around the video, which stays as it is */
  readonly paintsAround?: true
  /** it relights the video, by a sun that the prompt puts somewhere */
  readonly sun?: Sun
  /** none: nothing is known but the user's own words */
  readonly prompt?: ToolPrompt
  /** where strength and prompt are said */
  readonly source: string
}

/** The prompt that a tool's LoRA was trained with. */
export interface ToolPrompt {
  /**
   * Names in braces stand for the user's words: `{before}` the scene as it is, `{after}` as it shall be, both the same
   * words where the pattern has one of them. Any other name stands for one of `choices`.
   */
  readonly pattern: string
  /** what has to be in the prompt, if it needs such words */
  readonly trigger?: string
  /** in place of words that there aren't yet */
  readonly unsaid: { readonly before?: string; readonly after: string }
  /** name → phrases to choose from; the first is the default */
  readonly choices?: Readonly<Record<string, readonly [string, ...string[]]>>
}

/** Phrases of a prompt with what each stands for; the first is the default. */
export type Phrases = readonly [readonly [string, number], ...(readonly [string, number])[]]

/** Where phrases put the sun, in degrees. */
export interface Sun {
  /** 0: behind the camera, 90: right, 180: behind the scene */
  readonly rotation: Phrases
  /** above the horizon */
  readonly elevation: Phrases
}

/** What has tools. */
interface Tooled {
  readonly tools?: readonly Tool[]
}

/** The tool of a form or request, '' = the first; undefined for one that the family lacks. */
export function toolOf({ tools = [] }: Tooled, id: string): Tool | undefined {
  return id === '' ? tools[0] : tools.find((tool) => tool.id === id)
}

/** The tool that a run uses; null in modes without tools. */
export function toolIn(mode: Pick<Mode, 'options'>, family: Tooled, id: string): Tool | null {
  return (mode.options.includes('tool') && toolOf(family, id)) || null
}

/** Whether a run paints around its video. */
export function paintsAround(mode: Pick<Mode, 'options'>, family: Tooled, id: string): boolean {
  return toolIn(mode, family, id)?.paintsAround === true
}

/** Every tool in turn, or one "none" for a mode that has no tools. */
export function toolIds(mode: Pick<Mode, 'options'>, { tools = [] }: Tooled): readonly string[] {
  return mode.options.includes('tool') && tools.length > 0 ? tools.map(({ id }) => id) : ['']
}

/** The catalogue's entry of a tool's LoRA. Throws for one that isn't there: it is the family's own data. */
export function loraOfTool(
  { lora }: Pick<Tool, 'lora'>,
  { catalogue }: { readonly catalogue: readonly CatalogueEntry[] },
): CatalogueEntry {
  const entry = catalogue.find(({ id }) => id === lora)
  if (!entry) throw new Error(`The catalogue has no ${lora}`)
  return entry
}

/** A mode with the strength that a tool recommends as its default. */
export function withTool(mode: Mode, family: Tooled, id: string): Mode {
  const tool = toolIn(mode, family, id)
  const { toolStrength } = mode.strengths
  if (!tool || !toolStrength) return mode
  const strengths = { ...mode.strengths, toolStrength: { ...toolStrength, default: tool.strength } }
  return { ...mode, strengths }
}
