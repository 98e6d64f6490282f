import { shownName } from '../../core/text/display.ts'
import type { KeyStep, Step } from '../../studio/form/step.ts'
import { modes } from '../../modes/index.ts'
import { words } from '../../words/index.ts'

/** What was filled into the form, in one sentence. */
export function stepWords(step: Step, changed: boolean): string {
  const say = words().form.undo
  if (step.kind === 'slot') return slotWords(step)
  if (step.kind === 'seed') return words().viewer.seedUsed(step.seed)
  if (step.undone) return say.undone
  if (step.kind === 'keys') return keyWords(step)
  if (step.kind === 'references') return words().references.done[step.done](plain(step.name))
  if (step.kind === 'prompt')
    return changed ? say.promptsChanged[step.from] : say.prompts[step.from]
  const name = step.name === null ? null : shownName(step.name)
  if (step.preset) return presetWords(name, changed)
  if (changed) return name === null ? say.runChanged : say.videoChanged(name)
  return name === null ? say.run : words().history.importedInForm(name)
}

function presetWords(name: string | null, changed: boolean): string {
  const say = words().presets
  if (name === null) return changed ? say.begunChanged : say.begun
  return changed ? say.appliedChanged(name) : say.applied(name)
}

function slotWords({ mode, field, name, before, from }: Extract<Step, { kind: 'slot' }>): string {
  const { form, verbs } = words()
  const key = modes[mode].media.find((input) => input.field === field)?.words
  if (key && (from || before.name === null)) {
    const what = from ? verbs.of[from.part](shownName(from.name)) : plain(name)
    return verbs.is[key](what)
  }
  return form.undo.slot(plain(name), plain(before.name ?? ''))
}

function keyWords({ done, name, from }: KeyStep): string {
  const { keyframes, verbs } = words()
  return keyframes.done[done](from ? verbs.of[from.part](shownName(from.name)) : plain(name))
}

/** Without the sub-folder that ComfyUI stores it in. */
function plain(name: string): string {
  return shownName(name.split('/').at(-1) ?? name)
}
