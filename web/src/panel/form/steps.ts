import { shownName } from '../../core/display.ts'
import type { Step } from '../../studio/undo.ts'
import { words } from '../../words/index.ts'

/** What was put into the form, in one sentence. */
export function stepWords(step: Step, changed: boolean): string {
  const say = words().form.undo
  if (step.kind === 'slot') return say.slot(plain(step.name), plain(step.before.name))
  if (step.undone) return say.undone
  const name = step.name === null ? null : shownName(step.name)
  if (changed) return name === null ? say.runChanged : say.videoChanged(name)
  return name === null ? say.run : words().history.importedInForm(name)
}

/** Without the sub-folder that ComfyUI has it in. */
function plain(name: string): string {
  return shownName(name.split('/').at(-1) ?? name)
}
