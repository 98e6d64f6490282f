import type { Job, NodeProgress } from '../jobs/job.ts'
import {
  isSampler,
  meaningOf,
  type NodeMeaning,
  type NodeTable,
  orderOf,
  type RunShape,
  type Stage,
  type StageId,
  stageOf,
  stagesOf,
  takesTime,
  weightOf,
} from '../graph/nodes.ts'

/** Content of a running job's card. */
export interface Progress {
  readonly stage: StageId | 'start'
  /** this stage's place among the run's uncached stages, from 1; 0 = none yet */
  readonly place: number
  readonly stages: number
  /** grows from stage to stage, even if the number of stages changes */
  readonly order: number
  /** of the sampler, if it counts */
  readonly step: { readonly value: number; readonly max: number } | null
  /** what the current node reads or does, if there is a word for it */
  readonly reads: NonNullable<NodeMeaning['reads']> | null
  /** 0…1 */
  readonly fraction: number
}

type Nodes = Readonly<Record<string, NodeProgress>>

/** A running job's progress as of its last event; null if it does not run. */
export function progressOf(job: Job, table: NodeTable): Progress | null {
  const { state } = job
  if (state.status !== 'in_progress') return null
  const cached = new Set(state.cached)
  const shape = shapeOf(job)
  const live = job.nodes.filter((node) => takesTime(node, table) && !cached.has(node))
  const stages = stagesOf(live, table)
  const { stage, place, order } = reached(stages, state.nodes, table)
  const weight = (node: string): number => weightOf(node, shape, table)
  const total = sum(live.map(weight))
  const done = sum(
    live.map((node) => weight(node) * doneOf(state.nodes[node], isBehind(node, order, table))),
  )
  const working = live.findLast((node) => state.nodes[node]?.state === 'running')
  return {
    stage: stage?.id ?? 'start',
    place,
    stages: stages.length,
    order,
    step: stage ? stepOf(stage, state.nodes, table) : null,
    reads: (working === undefined ? null : meaningOf(working, table)?.reads) ?? null,
    fraction: total === 0 ? 0 : Math.min(1, done / total),
  }
}

/** What a job's weights depend on. */
export function shapeOf({ nodes, request }: Job): RunShape {
  return { nodes, preset: request.preset }
}

/**
 * The further of two states of a run: events may repeat, get lost or come late, and a card never goes back.
 */
export function furthest(before: Progress, now: Progress): Progress {
  const fraction = Math.max(before.fraction, now.fraction)
  if (now.order < before.order || (now.order === before.order && now.stage !== before.stage))
    return { ...before, fraction }
  const goesBack = now.order === before.order && valueOf(now) < valueOf(before)
  return { ...now, step: goesBack ? before.step : now.step, fraction }
}

function valueOf({ step }: Progress): number {
  return step?.value ?? 0
}

/** Before the first pass the stages are independent, and ComfyUI picks any order. */
const anyOrder: readonly StageId[] = ['load', 'encode', 'image', 'audio', 'video', 'latent']

/**
 * The furthest stage that has begun; among stages in any order, the last one to begin. A return to a stage,
 * such as a model that loads later, does not name it again.
 */
function reached(
  stages: readonly Stage[],
  nodes: Nodes,
  table: NodeTable,
): { stage?: Stage; place: number; order: number } {
  const ordered = stages.findLast(
    (stage) =>
      !anyOrder.includes(stage.id) && stage.nodes.some((node) => begins(node, nodes, table)),
  )
  if (ordered)
    return {
      stage: ordered,
      place: stages.indexOf(ordered) + 1,
      order: anyOrder.length + orderOf(ordered.id),
    }
  // the server lists nodes in start order
  const begun = new Set(
    Object.keys(nodes).flatMap(
      (node) =>
        stages.find(({ id, nodes: own }) => anyOrder.includes(id) && own.includes(node)) ?? [],
    ),
  )
  const stage = [...begun].at(-1)
  const place = begun.size
  return { ...(stage ? { stage } : {}), place, order: place }
}

function begins(node: string, nodes: Nodes, table: NodeTable): boolean {
  return !meaningOf(node, table)?.early && Object.hasOwn(nodes, node)
}

/**
 * Whether a run at a stage of this order has passed a node: all stages from the first pass on wait for those
 * before. In a run joined midway, cached nodes are unknown.
 */
export function isBehind(node: string, order: number, table: NodeTable): boolean {
  const stage = stageOf(node, table)
  return stage !== null && anyOrder.length + orderOf(stage) < order
}

/** 0…1. Passed nodes count as done, even a model that loads late: otherwise the bar would go back. */
function doneOf(node: NodeProgress | undefined, behind: boolean): number {
  if (behind) return 1
  if (!node) return 0
  if (node.state === 'finished') return 1
  const share = node.max > 0 ? node.value / node.max : 0
  return share > 0 ? Math.min(1, share) : 0
}

function stepOf(stage: Stage, nodes: Nodes, table: NodeTable): Progress['step'] {
  const sampler = stage.nodes.find((node) => isSampler(node, table))
  const node = sampler ? nodes[sampler] : undefined
  // before its first step and after its last, ComfyUI reports a sampler as 1 of 1
  if (node?.state !== 'running' || !(node.max > 1 && node.value >= 0)) return null
  return { value: Math.min(node.value, node.max), max: node.max }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
