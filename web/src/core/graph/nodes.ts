import type { Words } from '../../words/index.ts'
import type { MediaField } from '../form/form.ts'
import { unnumberedId } from './numbered.ts'
import { isUserLora } from './user-loras.ts'

/** What a node means to a run: one row per node, in the family's data. */
export interface NodeMeaning {
  readonly stage: StageId
  /**
   * Its share of a run's time on a graphics card, roughly in percent of a two-pass distilled run with loaded
   * models: drives the bar until this machine's own runs know better. None: takes no time; neither shown nor
   * recorded.
   */
  readonly weight?: number | ((run: RunShape) => number)
  /** what its time scales with; none: nothing */
  readonly growth?: Growth
  /** of a sampler: its pass, from 0 */
  readonly pass?: number
  /** reads a model so large that runs with and without it in ComfyUI's cache are different kinds */
  readonly large?: true
  /** may run long before its stage, which it does not start */
  readonly early?: true
  /** shown while it works and models load from disk */
  readonly reads?: keyof Words['jobs']['loading']['reads']
  /** the form field whose file it reads, directly or indirectly */
  readonly media?: MediaField | 'keyframes' | 'references'
  /** saves the video: nodes that do not lead here are pruned */
  readonly saves?: true
  /** saves what the first pass made, so that another run can go on from it: not pruned either */
  readonly keeps?: Kept
}

/** What the first pass makes. */
export type Kept = 'video' | 'sound'

/** Node id → meaning. Ids are names, so edits elsewhere never renumber them. */
export type NodeTable = Readonly<Record<string, NodeMeaning>>

/** The stages of a run in order; those before the first pass come in any order. */
const stageIds = [
  'load',
  'encode',
  'image',
  'audio',
  'video',
  'rework',
  'latent',
  'diffuse_1',
  'upscale',
  'diffuse_2',
  'decode',
  'save',
] as const satisfies readonly (keyof Words['stages'])[]
export type StageId = (typeof stageIds)[number]

export interface Stage {
  readonly id: StageId
  /** the prompt's nodes in this stage */
  readonly nodes: readonly string[]
}

export type Growth = 'pixels' | 'frames' | 'volume'

/** What distinguishes kinds of runs. */
export interface RunShape {
  /** ids of the nodes of its prompt */
  readonly nodes: readonly string[]
  readonly preset: string
}

const userLora: NodeMeaning = { stage: 'load', weight: 1, reads: 'lora' }

/** Null for a node missing from the table, as in a run that another version recorded. */
export function meaningOf(node: string, table: NodeTable): NodeMeaning | null {
  if (isUserLora(node)) return userLora
  // what is there several times has a number
  const id = Object.hasOwn(table, node) ? node : unnumberedId(node)
  return (Object.hasOwn(table, id) ? table[id] : undefined) ?? null
}

export function stageOf(node: string, table: NodeTable): StageId | null {
  return meaningOf(node, table)?.stage ?? null
}

/** A stage's index among all stages, from 0. */
export function orderOf(stage: StageId): number {
  return stageIds.indexOf(stage)
}

/** The stages that these nodes go through, in order. */
export function stagesOf(nodes: readonly string[], table: NodeTable): Stage[] {
  return stageIds
    .map((id) => ({ id, nodes: nodes.filter((node) => stageOf(node, table) === id) }))
    .filter((stage) => stage.nodes.length > 0)
}

/** 0 for nodes that take no time. */
export function weightOf(node: string, run: RunShape, table: NodeTable): number {
  const { weight = 0 } = meaningOf(node, table) ?? {}
  return typeof weight === 'number' ? weight : weight(run)
}

export function takesTime(node: string, table: NodeTable): boolean {
  return meaningOf(node, table)?.weight !== undefined
}

export function isSampler(node: string, table: NodeTable): boolean {
  return passOf(node, table) !== null
}

/** Null for nodes other than samplers. */
export function passOf(node: string, table: NodeTable): number | null {
  return meaningOf(node, table)?.pass ?? null
}

/** The nodes that save the video. */
export function saversOf(table: NodeTable): string[] {
  return Object.keys(table).filter((node) => table[node]?.saves)
}

/** The output nodes of a prompt: those that save anything. */
export function outputsOf(table: NodeTable): string[] {
  return Object.keys(table).filter((node) => table[node]?.saves || table[node]?.keeps)
}
