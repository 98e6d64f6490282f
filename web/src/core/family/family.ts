import type { LoraFacts } from './lora-facts.ts'
import type { CatalogueEntry } from './catalogue.ts'
import type { Loader, ModeId, PresetId, Scale } from '../form/form.ts'
import type { Spoken } from './words.ts'
import type { NodeTable } from '../graph/nodes.ts'
import { isUserLora, userLoraFolder } from '../graph/user-loras.ts'
import type { Preset, PresetTable } from './preset.ts'
import type { ApiPrompt, Fragment, PassModels } from '../graph/template.ts'
import type {
  ExtraGuidance,
  FragmentId,
  GuidanceField,
  LengthByModel,
  ModeGraph,
  References,
  ReworkGraph,
  Voice,
} from './graph.ts'
import type { ReworkId } from '../form/rework.ts'
import { isOlder } from '../text/version.ts'
import type { TierTable } from './tier-table.ts'
import type { Tool } from './tools.ts'
import type { PromptWords, Writer } from './writer.ts'

/** A model file by its role in the graph. */
export interface ModelRole {
  readonly file: string
  /** folder below ComfyUI/models */
  readonly folder: string
  /** inputs ("node.input") that name it */
  readonly inputs: readonly string[]
  /** what such a file's header says it is; none: people don't choose it, and nothing compares it */
  readonly is?: FileNature
}

/** What a file's header has to say, in the backend's words (ltx_aio/headers/naming.py). */
export interface FileNature {
  readonly kinds: readonly string[]
  /** of an upscaler: by how much it enlarges a side */
  readonly factor?: number
}

/** A way to load the model. */
export interface LoaderFiles {
  /** the role of the file that holds the transformer */
  readonly transformer: string
  /** replaces the templates' loaders; null if they do it */
  readonly fragment: FragmentId | null
}

/** How long a sound must be for a video of `seconds`, so that both begin and end together. */
export interface SoundLengths {
  /** seconds of a given sound to encode */
  encodedSeconds(seconds: number): number
  /** length of the empty latent for generated sound; its rate is an integer */
  empty(seconds: number, fps: number): { readonly frames: number; readonly fps: number }
  /** for modes that go on from a given sound; none = the family has none */
  readonly known?: KnownSound
}

/** Where in a sound's latents the given part ends and the generated one begins. */
export interface KnownSound {
  /** latents of `encodedSeconds(seconds)` */
  latents(seconds: number): number
  /** the first latent that is not wholly known, of a sound known up to `seconds` */
  until(seconds: number): number
  /** the first latent that is wholly known, of a sound known from `seconds` on */
  from(seconds: number): number
}

/** All that is specific to one generation of models. */
export interface Family extends Spoken {
  readonly id: string
  readonly name: string
  /** the backend's name for this generation of files; none: files aren't compared */
  readonly generation?: string
  /** the oldest ComfyUI that runs it, like "0.32.0"; none: any that the panel supports */
  readonly comfyui?: string
  /** frame counts are step · n + 1 */
  readonly frames: { readonly step: number; readonly min: number; readonly max: number }
  readonly fps: {
    readonly min: number
    readonly max: number
    readonly default: number
    readonly maxOfVideo: number
  }
  /** sides in pixels are multiples of this, or of a preset's own */
  readonly grid: number
  /** pixels per latent, in both directions */
  readonly latentPixels: number
  readonly side: { readonly min: number; readonly max: number }
  readonly seconds: number
  readonly negative: string
  /** characters */
  readonly promptLength: number
  /** what its prompts are best at; none = nothing is known */
  readonly promptWords?: PromptWords
  /** improves prompts; none = the family can't */
  readonly writer?: Writer
  /** pixels of the finished video by scale */
  readonly scales: Readonly<Record<Scale, number>>
  readonly scale: Scale
  readonly lowVramScale: Scale
  readonly presets: Readonly<Record<PresetTable, readonly Preset[]>>
  /** the initial preset, which every table has */
  readonly preset: PresetId
  readonly tiles: Readonly<
    Record<'default' | 'lowVram', { size: number; frames: number; overlap: number }>
  >
  readonly sound: SoundLengths
  readonly roles: Readonly<Record<string, ModelRole>>
  /** the first is the default: it loads the files that the templates name */
  readonly loaders: Readonly<Record<Loader, LoaderFiles>>
  /** roles of catalogue LoRAs that the form cannot use */
  readonly unusedRoles: readonly string[]
  /** every downloadable model file; the first of a role is its default */
  readonly catalogue: readonly CatalogueEntry[]
  /** what is known of the catalogue's LoRAs, by id */
  readonly loras?: Readonly<Record<string, LoraFacts>>
  /** other generations, as the backend calls them, whose LoRAs load, though nobody made them for this one */
  readonly experimentalLoras?: readonly string[]
  readonly tiers: TierTable
  /** what each template or fragment node means to a run */
  readonly nodes: NodeTable
  /** the output after which user LoRAs are chained */
  readonly loraOutput: string
  /** where LoRAs are chained that differ between the passes; none: they can't */
  readonly loraPasses?: PassModels
  /** the optional input for the saved file's sound */
  readonly soundInput: string
  /** the modes it offers: those with a graph */
  readonly graphs: Readonly<Partial<Record<ModeId, ModeGraph>>>
  /** what its IC-LoRAs do to a video, in the order in which they are offered */
  readonly tools?: readonly Tool[]
  /** what it can make of a finished video */
  readonly reworks?: Readonly<Partial<Record<ReworkId, ReworkGraph>>>
  readonly fragments: Readonly<Record<FragmentId, Fragment>>
  /** none: it can't */
  readonly references?: References
  readonly voice?: Voice
  readonly lengthByModel?: LengthByModel
  /** what its first pass can have besides CFG */
  readonly guidance?: Readonly<Partial<Record<GuidanceField, ExtraGuidance>>>
  /** whether a checkpoint is itself distilled: then no distilled LoRA, no guidance */
  readonly isDistilled: (file: string) => boolean
  /** ComfyUI's message for files of another generation */
  readonly mixed: RegExp
  /**
   * node class → the input that takes the place of its output: our own nodes, which only this extension adds.
   * Without them a prompt runs all the same, so that anybody can run it.
   */
  readonly optional: Readonly<Record<string, string>>
  /** node class → the ComfyUI that first had it, for classes that the oldest supported one lacks */
  readonly since?: Readonly<Record<string, string>>
  /** node class → its node pack, for classes outside ComfyUI */
  readonly packs: Readonly<Record<string, string>>
}

export function modelFile(
  family: Family,
  models: Readonly<Record<string, string>>,
  role: string,
): string {
  return models[role] || (family.roles[role]?.file ?? '')
}

/** The ComfyUI that a family needs, if this one is known to be older; otherwise null. */
export function comfyNeeded(
  { comfyui }: Pick<Family, 'comfyui'>,
  version: string | null,
): string | null {
  return comfyui !== undefined && version !== null && isOlder(version, comfyui) ? comfyui : null
}

/** How the family runs a mode. Throws for a mode it does not offer, which cannot be chosen. */
export function graphOf(family: Pick<Family, 'id' | 'graphs'>, mode: ModeId): ModeGraph {
  const graph = family.graphs[mode]
  if (!graph) throw new Error(`${family.id} has no graph for ${mode}`)
  return graph
}

/** The loader with this id, or the family's default if it has none. */
export function loaderOf({ loaders }: Pick<Family, 'loaders'>, id: Loader): LoaderFiles {
  const found = Object.hasOwn(loaders, id) ? loaders[id] : Object.values(loaders)[0]
  if (!found) throw new Error('A family needs a loader')
  return found
}

/** The family's own loader id for `id`. */
export function knownLoader({ loaders }: Pick<Family, 'loaders'>, id: Loader): Loader {
  return Object.hasOwn(loaders, id) ? id : (Object.keys(loaders)[0] ?? id)
}

/** Pixels of a scale, or of the family's default if it lacks that scale. */
export function areaOf(family: Pick<Family, 'scales' | 'scale'>, id: Scale): number {
  const { scales, scale } = family
  return (Object.hasOwn(scales, id) ? scales[id] : scales[scale]) ?? 0
}

/** A fragment to add to a template. Throws if the family lacks it: only its own data names them. */
export function fragmentOf({ fragments }: Pick<Family, 'fragments'>, id: FragmentId): Fragment {
  const fragment = fragments[id]
  if (!fragment) throw new Error(`There is no fragment ${id}`)
  return fragment
}

/** All templates and fragments of a family, with those that improve prompts and rework videos. */
export function promptsOf({
  graphs,
  fragments,
  writer,
  reworks = {},
}: Pick<Family, 'graphs' | 'fragments' | 'writer' | 'reworks'>): ApiPrompt[] {
  return [
    ...(writer ? [writer.template] : []),
    ...Object.values(reworks).flatMap(({ template, clips }) => [
      template,
      ...(clips ? [clips.nodes, clips.given.nodes] : []),
    ]),
    ...Object.values(graphs).map(({ template }) => template),
    ...Object.values(fragments).map(({ nodes }) => nodes),
  ]
}

/** Whether a run with this loader reads a role's file: of the transformers it reads only its own. */
export function readsRole(role: string, loader: Loader, family: Family): boolean {
  const isTransformer = Object.values(family.loaders).some(
    ({ transformer }) => transformer === role,
  )
  return !isTransformer || loaderOf(family, loader).transformer === role
}

/** The folder below ComfyUI/models for the file that an input ("node.input") names; null if it names none. */
export function folderOf(path: string, { roles }: Pick<Family, 'roles'>): string | null {
  if (isUserLora(path)) return userLoraFolder
  return Object.values(roles).find(({ inputs }) => inputs.includes(path))?.folder ?? null
}

/** Node classes from node packs that a loader needs. */
export function packClassesOf(loader: Loader, family: Family): string[] {
  const { packs } = family
  const { fragment } = loaderOf(family, loader)
  const nodes = fragment ? Object.values(fragmentOf(family, fragment).nodes) : []
  return nodes.map((node) => node.class_type).filter((name) => Object.hasOwn(packs, name))
}
