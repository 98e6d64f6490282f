import { type Family, fragmentOf, promptsOf } from '../family/family.ts'
import type { NodeDefs } from '../graph/node-defs.ts'
import { splitPath } from '../graph/template.ts'

/** The files that this server lists for a role, as its nodes name them; none where that isn't known. */
export function optionsOf(role: string, family: Family, defs: NodeDefs): readonly string[] {
  for (const path of family.roles[role]?.inputs ?? []) {
    const nodeClass = classOf(role, path, family)
    const options = nodeClass && defs[nodeClass]?.[splitPath(path)[1]]?.options
    // VAELoader also lists what it needs no file for, such as “pixel_space”
    if (options) return options.filter((option) => /\.\w+$/.test(option))
  }
  return []
}

/** The class of the node that reads a role's file: one node id may have another class with each loader. */
export function classOf(role: string, path: string, family: Family): string | undefined {
  const [node] = splitPath(path)
  const loader = Object.values(family.loaders).find(({ transformer }) => transformer === role)
  const own = loader?.fragment ? fragmentOf(family, loader.fragment).nodes[node] : undefined
  return own?.class_type ?? nodesOf(family).get(node)
}

const known = new WeakMap<Family, ReadonlyMap<string, string>>()

/** Node id → class, of all templates and fragments. */
function nodesOf(family: Family): ReadonlyMap<string, string> {
  const found =
    known.get(family) ??
    new Map(
      promptsOf(family).flatMap((prompt) =>
        Object.entries(prompt).map(([id, { class_type }]) => [id, class_type] as const),
      ),
    )
  known.set(family, found)
  return found
}
