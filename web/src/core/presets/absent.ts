import { isAmong } from '../family/catalogue.ts'
import type { Family } from '../family/family.ts'
import type { Form } from '../form/form.ts'
import { type Problem, problem } from '../problem/problem.ts'

/** What this server has: the files of a folder below ComfyUI/models; null while that is unknown. */
export type FilesIn = (folder: string) => readonly string[] | null

/** The values without LoRAs and model files that this server lacks, and a note for each of those. */
export function withoutAbsent(
  values: Partial<Form>,
  family: Pick<Family, 'roles'>,
  filesIn: FilesIn,
): { readonly values: Partial<Form>; readonly notes: readonly Problem[] } {
  const notes: Problem[] = []
  const isHere = (name: string, folder: string): boolean => {
    const files = filesIn(folder)
    const here = !files || isAmong(name, files)
    if (!here) notes.push(problem('preset_lacks', { name, folder }))
    return here
  }
  const { loras, models } = values
  return {
    values: {
      ...values,
      ...(loras && { loras: loras.filter(({ name }) => name === '' || isHere(name, 'loras')) }),
      ...(models && {
        models: Object.fromEntries(
          Object.entries(models).filter(
            ([role, name]) => name === '' || isHere(name, family.roles[role]?.folder ?? role),
          ),
        ),
      }),
    },
    notes,
  }
}
