import type { Family } from '../../web/src/core/family/family.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import { families } from '../../web/src/families/index.ts'
import { modesOf } from '../../web/src/modes/index.ts'
import { exampleName } from '../templates/mode-table.ts'

export interface Example {
  /** what ComfyUI's template browser calls it: the file's name without its extension */
  readonly name: string
  readonly mode: ModeId
  readonly family: Family
}

/** One for each mode that a family offers. */
export const examples: readonly Example[] = families.all.flatMap((family) =>
  modesOf(family).map(({ id }) => ({ name: exampleName(family, id), mode: id, family })),
)
