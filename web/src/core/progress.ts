import type { Job } from './job.ts'
import { type Stage, stagesOf } from './stages.ts'

/** What a running job's card says. */
export interface Progress {
  readonly stage: string
  /** this stage's place among the stages that this run does not have from the cache, from 1 */
  readonly place: number
  readonly stages: number
  /** of the sampler, where it counts */
  readonly step: { readonly value: number; readonly max: number } | null
  /** 0…1 */
  readonly fraction: number
}

/** How far a running job is, or null when it is not running. */
export function progressOf(job: Job): Progress | null {
  const { state } = job
  if (state.status !== 'in_progress') return null
  const cached = new Set(state.cached)
  const live = stagesOf(job.nodes.filter((node) => !cached.has(node)))
  const current = currentStage(live, state.nodes)
  const total = sum(live.map((stage) => stage.weight))
  const done = sum(live.map((stage) => stage.weight * doneOf(stage, state.nodes)))
  return {
    stage: current?.label ?? 'Starting',
    place: current ? live.indexOf(current) + 1 : 0,
    stages: live.length,
    step: current ? stepOf(current, state.nodes) : null,
    fraction: total === 0 ? 0 : done / total,
  }
}

type Nodes = Extract<Job['state'], { status: 'in_progress' }>['nodes']

/** The last stage in order that has a running node, else the last one that has finished any. */
function currentStage(live: readonly Stage[], nodes: Nodes): Stage | undefined {
  const has = (state: 'running' | 'finished') => (stage: Stage) =>
    stage.nodes.some((node) => nodes[node]?.state === state)
  return live.findLast(has('running')) ?? live.findLast(has('finished'))
}

function doneOf(stage: Stage, nodes: Nodes): number {
  const shares = stage.nodes.map((id) => {
    const node = nodes[id]
    if (!node) return 0
    if (node.state === 'finished') return 1
    return node.max > 0 ? node.value / node.max : 0
  })
  // a sampler is its stage; the small nodes around it say nothing about time
  const sampler = stage.nodes.findIndex((id) => id.startsWith('sample_'))
  return sampler >= 0 ? (shares[sampler] ?? 0) : sum(shares) / shares.length
}

function stepOf(stage: Stage, nodes: Nodes): Progress['step'] {
  const sampler = stage.nodes.find((id) => id.startsWith('sample_'))
  const node = sampler ? nodes[sampler] : undefined
  // until its first step and after its last, ComfyUI counts a sampler as one thing of one
  if (node?.state !== 'running' || node.max <= 1) return null
  return { value: node.value, max: node.max }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
