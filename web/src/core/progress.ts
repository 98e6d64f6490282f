import type { Job, NodeProgress } from './job.ts'
import { orderOf, type Stage, type StageId, stageOf, stagesOf } from './stages.ts'
import { isSampler, shapeOf, takesTime, weightOf } from './weights.ts'

/** What a running job's card says. */
export interface Progress {
  readonly stage: StageId | 'start'
  /** this stage's place among the stages that this run does not have from the cache, from 1; 0 = none yet */
  readonly place: number
  readonly stages: number
  /** grows from stage to stage, also when the count of stages changes */
  readonly order: number
  /** of the sampler, where it counts */
  readonly step: { readonly value: number; readonly max: number } | null
  /** the node at work, when it is one that takes time */
  readonly node: string | null
  /** 0…1 */
  readonly fraction: number
}

type Nodes = Readonly<Record<string, NodeProgress>>

/** How far a running job is, as its last event tells it, or null when it is not running. */
export function progressOf(job: Job): Progress | null {
  const { state } = job
  if (state.status !== 'in_progress') return null
  const cached = new Set(state.cached)
  const shape = shapeOf(job.nodes, job.request.preset)
  const live = job.nodes.filter((node) => takesTime(node) && !cached.has(node))
  const stages = stagesOf(live)
  const { stage, place, order } = reached(stages, state.nodes)
  const total = sum(live.map((node) => weightOf(node, shape)))
  const done = sum(
    live.map((node) => weightOf(node, shape) * doneOf(state.nodes[node], isBehind(node, order))),
  )
  return {
    stage: stage?.id ?? 'start',
    place,
    stages: stages.length,
    order,
    step: stage ? stepOf(stage, state.nodes) : null,
    node: live.findLast((node) => state.nodes[node]?.state === 'running') ?? null,
    fraction: total === 0 ? 0 : Math.min(1, done / total),
  }
}

/**
 * The further of two moments of one run: events may repeat themselves, be missed or come late, and a card
 * never goes back.
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

/** Before the first pass, the stages depend on nothing but themselves, and ComfyUI picks any order. */
const anyOrder: readonly StageId[] = ['load', 'encode', 'image', 'audio', 'video', 'latent']

/**
 * The furthest stage that has begun. Of those in any order it is the last one to begin: a stage that is
 * gone back to, as a model that is loaded later, is not named again.
 */
function reached(
  stages: readonly Stage[],
  nodes: Nodes,
): { stage?: Stage; place: number; order: number } {
  const ordered = stages.findLast(
    (stage) => !anyOrder.includes(stage.id) && stage.nodes.some((node) => begins(node, nodes)),
  )
  if (ordered)
    return {
      stage: ordered,
      place: stages.indexOf(ordered) + 1,
      order: anyOrder.length + orderOf(ordered),
    }
  // the server lists nodes as they start
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

function begins(node: string, nodes: Nodes): boolean {
  // the sound of a guided run is decoded long before its video
  return node !== 'decode_audio' && Object.hasOwn(nodes, node)
}

/**
 * Whether a run that has come to a stage of this order has a node behind it: all stages from the first pass
 * on wait for those before. Of a run that was joined on its way, nobody has told what was cached.
 */
export function isBehind(node: string, order: number): boolean {
  const stage = stageOf(node)
  return stage !== undefined && anyOrder.length + orderOf(stage) < order
}

/** 0…1. What is behind counts as done, also a model that is loaded late: else the bar would go back. */
function doneOf(node: NodeProgress | undefined, behind: boolean): number {
  if (behind) return 1
  if (!node) return 0
  if (node.state === 'finished') return 1
  const share = node.max > 0 ? node.value / node.max : 0
  return share > 0 ? Math.min(1, share) : 0
}

function stepOf(stage: Stage, nodes: Nodes): Progress['step'] {
  const sampler = stage.nodes.find(isSampler)
  const node = sampler ? nodes[sampler] : undefined
  // until its first step and after its last, ComfyUI counts a sampler as one thing of one
  if (node?.state !== 'running' || !(node.max > 1 && node.value >= 0)) return null
  return { value: Math.min(node.value, node.max), max: node.max }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
