import type { CatalogueEntry } from './catalogue.ts'
import type { Family } from './family.ts'

/**
 * Whether LTX AIO has a use for a file, so that it is worth a download: the usual file of a role, one that a machine
 * gets in its place, or a LoRA, which the form takes. Another file of a role cannot be chosen in the panel yet, and
 * what belongs to graphs of one's own is read by none of ours. What is there already is listed all the same.
 */
export function isOffered(entry: CatalogueEntry, family: Family): boolean {
  const { file, role, folder } = entry
  const usual = family.roles[role]
  if (usual) return usual.file === file || suitsMachines(family).includes(file)
  return folder === 'loras' && !ofTextEncoders.has(role)
}

/** A LoRA for the text encoder does nothing in a chain of the video model. */
const ofTextEncoders: ReadonlySet<string> = new Set(['enhancerLora'])

function suitsMachines({ tiers: { nvfp4, apple } }: Family): string[] {
  return [...Object.values(nvfp4), ...Object.values(apple)]
}
