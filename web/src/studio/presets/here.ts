import { type Family, folderOf, promptsOf } from '../../core/family/family.ts'
import type { NodeDefs } from '../../core/graph/node-defs.ts'

/** The files of a folder below ComfyUI/models, as far as a node of ours lists it. */
export function optionsIn(
  folder: string,
  defs: NodeDefs,
  family: Family,
): readonly string[] | null {
  for (const prompt of promptsOf(family))
    for (const [node, { class_type: nodeClass, inputs }] of Object.entries(prompt))
      for (const input of Object.keys(inputs)) {
        if (folderOf(`${node}.${input}`, family) !== folder) continue
        const def = defs[nodeClass]?.[input]
        if (def?.kind === 'combo' && !def.open) return def.options
      }
  return null
}
