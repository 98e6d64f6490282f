import type { Engine } from '../../comfy/engines/engine.ts'
import type { EngineMark } from '../../core/jobs/job.ts'
import type { Site } from './sites.ts'

/** Where the queue sends runs. */
export interface Spot {
  /** null: this ComfyUI */
  readonly site: Site | null
  readonly engine: Engine
  /** how many of our runs it has at a time */
  readonly parallel: number
}

/** What a run's record says of where it is; undefined: here. */
export function markOf({ site }: Spot): EngineMark | undefined {
  return site ? { id: site.about.id, name: site.about.name } : undefined
}

/** The id in the records of its runs. */
export function idOf({ site }: Pick<Spot, 'site'>): string | null {
  return site?.about.id ?? null
}
