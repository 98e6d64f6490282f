import type { Families } from '../../core/family/families.ts'
import { comfyNeeded, type Family } from '../../core/family/family.ts'
import type { Request } from '../../core/form/request.ts'
import type { NodeDefs } from '../../core/graph/node-defs.ts'
import { oldest } from '../../core/health/version-lines.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import { isOlder } from '../../core/text/version.ts'
import type { Site } from './sites.ts'

/** Whether an engine can make a run now. */
export type SiteState =
  | { readonly is: 'asking' }
  | { readonly is: 'away'; readonly trouble: Problem | null }
  /** its ComfyUI is too old */
  | { readonly is: 'old'; readonly version: string; readonly problem: Problem }
  /** it lacks nodes or files */
  | { readonly is: 'unfit'; readonly problems: readonly Problem[] }
  | { readonly is: 'ready' }

export interface PreflightParts {
  readonly families: Families
  /** what keeps a server with these nodes from making a run */
  readonly unfit: (request: Request, defs: NodeDefs) => readonly Problem[]
}

/** Compares runs with what each engine has. */
export function createPreflight({ families, unfit }: PreflightParts) {
  /** whose classes were asked for */
  const learnt = new WeakMap<NodeDefs, Set<Family>>()
  /** the queue asks about the same runs again and again */
  const known = new WeakMap<NodeDefs, WeakMap<Request, readonly Problem[]>>()

  function problemsOf(request: Request, defs: NodeDefs): readonly Problem[] {
    const ofDefs = known.get(defs) ?? new WeakMap<Request, readonly Problem[]>()
    known.set(defs, ofDefs)
    const found = ofDefs.get(request) ?? unfit(request, defs)
    ofDefs.set(request, found)
    return found
  }

  function knows({ server }: Site, family: Family): boolean {
    const { value: defs } = server.defs
    const families = learnt.get(defs) ?? new Set()
    learnt.set(defs, families)
    if (families.has(family)) return true
    const isKnown = server.knows(family)
    if (isKnown) families.add(family)
    return isKnown
  }

  return (site: Site, request: Request): SiteState => {
    const { server, open, trouble } = site
    if (!open.value && trouble.value) return { is: 'away', trouble: trouble.value }
    const family = families.of(request)
    const old = ageOf(site, family)
    if (old) return old
    if (server.unanswered.value) return { is: 'away', trouble: trouble.value }
    if (!knows(site, family)) {
      // what it has for a family that the form doesn't show
      if (server.state.value.status === 'ready') void server.learn(family)
      return { is: 'asking' }
    }
    const problems = problemsOf(request, server.defs.value)
    if (problems.length > 0) return { is: 'unfit', problems }
    return open.value ? { is: 'ready' } : { is: 'asking' }
  }
}

/** Whether it is too old for anything of ours, or for this family; null: it isn't, or doesn't tell. */
function ageOf({ about, machine }: Site, family: Family): Extract<SiteState, { is: 'old' }> | null {
  const version = machine.value?.comfyui ?? null
  if (version === null) return null
  const isForAll = isOlder(version, oldest.comfyui)
  const since = isForAll ? oldest.comfyui : comfyNeeded(family, version)
  if (since === null) return null
  const of = isForAll ? 'LTX AIO' : family.name
  return {
    is: 'old',
    version,
    problem: problem('engine_old', { name: about.name, version, since, of }),
  }
}
