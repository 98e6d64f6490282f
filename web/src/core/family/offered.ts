import type { CatalogueEntry } from './catalogue.ts'
import type { Family } from './family.ts'

/**
 * Whether LTX AIO can use a file, so that it is worth downloading: a role's default or any other file that people
 * can choose for it, a machine-specific alternative, or a LoRA, a tool's
 * too. None of our graphs reads files for custom workflows,
 * and nobody needs a file that another replaced. Installed files are listed anyway.
 */
export function isOffered(entry: CatalogueEntry, family: Family): boolean {
  const { file, role, folder, replacedBy } = entry
  const ours = family.roles[role]
  if (ours)
    return (
      ours.file === file ||
      (ours.is !== undefined && replacedBy === null) ||
      suitsMachines(family).includes(file) ||
      family.tools?.some(({ lora }) => lora === entry.id) === true
    )
  return folder === 'loras' && !family.unusedRoles.includes(role)
}

function suitsMachines({ tiers: { nvfp4, apple } }: Family): string[] {
  return [...Object.values(nvfp4), ...Object.values(apple.models)]
}
