import type { Comfy } from '../../comfy/comfy.ts'
import type { Families } from '../../core/family/families.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import { keptFiles } from '../../core/jobs/kept-files.ts'
import type { Entry } from '../ledger/entry.ts'
import { ifReachable } from '../world/reachable.ts'

type Drafted = Pick<Entry, 'name' | 'nodes' | 'runOptions' | 'request'>

/** How to finish a draft if the first pass that it saved is still there. */
export function finishingIfKept(entry: Drafted, families: Families): RunOptions {
  const files = keptFiles(entry, families.of(entry.request))
  return { ...entry.runOptions, ...(files.length > 0 ? { draft: entry.name } : {}) }
}

/** How to finish a draft: `draft` in the options is the first pass to go on from; without it, all is repeated. */
export async function finishing(
  entry: Drafted,
  comfy: Pick<Comfy, 'has'>,
  families: Families,
): Promise<RunOptions> {
  const files = keptFiles(entry, families.of(entry.request))
  const options = { ...entry.runOptions }
  if (files.length === 0) return options
  const there = await ifReachable(() => Promise.all(files.map((file) => comfy.has(file))))
  // without an answer the run is sent later, and ComfyUI checks then
  return there?.includes(false) ? options : finishingIfKept(entry, families)
}
