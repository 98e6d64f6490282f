import { computed, type ComputedRef, shallowRef, type ShallowRef } from 'vue'
import type { Families } from '../../core/family/families.ts'
import type { KeyFields } from '../../core/form/form.ts'
import type { Storage } from '../world/storage.ts'
import type { FormStore } from './form-store.ts'
import type { Reference } from '../../core/form/sheet.ts'
import { isSaid, type KeyStep, type PromptSource, type ReferenceStep, type Step } from './step.ts'
import { keysIn, putKeys, sameKeys } from './key-steps.ts'
import { loadSteps, newestOf, saveSteps, type Steps } from './undo-steps.ts'

type FormStep = Extract<Step, { kind: 'form' }>

/** Steps back for whatever replaces the user's own input in the form. They survive a reload. */
export interface Undo {
  /** the step that was made or undone last */
  readonly last: ComputedRef<Step | null>
  /** the step that `back` takes back */
  readonly next: ComputedRef<Step | null>
  /** there is something that `forward` does again */
  readonly ahead: ComputedRef<boolean>
  /** what `last` put into the form has been changed since */
  readonly changed: ComputedRef<boolean>
  /** `last` is worth a line: not dismissed, and no run queued since */
  readonly shown: ShallowRef<boolean>
  /** Does work that replaces the whole form. */
  replaceForm(name: string | null, work: () => void): void
  /** Does work that applies a preset of the user's own, or begins a new form. */
  applyPreset(name: string | null, work: () => void): void
  /** Replaces the prompt, without a line about it: the field itself shows it. */
  replacePrompt(from: PromptSource, text: string): void
  /** Puts a result's seed into the form and keeps it there. */
  useSeed(seed: number): void
  /** Notes that a slot has another file now. */
  replaced(step: Omit<Extract<Step, { kind: 'slot' }>, 'kind'>): void
  /** Notes that keyframes of the selected mode have changed; `before` is what they were. */
  keysChanged(
    step: Pick<KeyStep, 'done' | 'key' | 'name' | 'from' | 'left'>,
    before: KeyFields,
  ): void
  /** Notes that the reference images have changed; `before` is what they were. */
  referencesChanged(step: Pick<ReferenceStep, 'done' | 'name'>, before: readonly Reference[]): void
  /** Undoes the last step; a second time does it again. */
  undo(): void
  /** Undoes a step more each time. */
  back(): void
  /** Does a step more again each time. */
  forward(): void
  /** Hides the line; the step can still be undone. */
  hide(): void
}

/**
 * `replacing` is called before the prompt is replaced, so that nothing typed is lost even if the steps don't
 * reach back that far.
 */
export function createUndo(
  store: FormStore,
  storage: Storage,
  families: Families,
  replacing = (): void => undefined,
): Undo {
  const state = shallowRef<Steps>(loadSteps(storage, families))
  const last = computed(() => state.value.steps[state.value.last] ?? null)
  const next = computed(() => state.value.steps[state.value.at - 1] ?? null)
  const changed = computed(() => {
    const step = last.value
    if (step?.kind === 'prompt') return store.form.prompt !== step.put
    return step?.kind === 'form' && JSON.stringify(store.form) !== JSON.stringify(step.put.form)
  })

  const shown = shallowRef(false)

  function keep(now: Steps): void {
    state.value = newestOf(now)
    saveSteps(storage, state.value)
  }

  /**
   * Adds a step, in place of the last one if `instead`. Undone steps stay before it, so that the way back leads
   * through everything that has ever been in the form.
   */
  function add(step: Step, instead: boolean): void {
    shown.value = isSaid(step)
    const { steps, last: newest } = state.value
    const before = instead ? steps.filter((_, index) => index !== newest) : steps
    keep({ steps: [...before, step], at: before.length + 1, last: before.length })
  }

  /** Whether the last step is still in the form as it was put in, nothing of the user's own added. */
  function isUntouched(step: Step | null): boolean {
    if (!step || state.value.last !== state.value.steps.length - 1) return false
    if (step.kind === 'seed') return store.form.seed === step.seed && store.form.seedLocked
    if (step.kind === 'slot' || step.kind === 'keys' || step.kind === 'references') return false
    if (step.undone) return false
    return step.kind === 'prompt'
      ? store.form.prompt === step.put
      : JSON.stringify(store.copy()) === JSON.stringify(step.put)
  }

  function replaceForm(by: Pick<FormStep, 'name' | 'preset'>, work: () => void): void {
    const step = last.value
    // settings over settings, with no input from the user in between
    const again = step?.kind === 'form' && step.plain.put && isUntouched(step)
    const other = again ? step.other : store.copy()
    const plain = { put: true, other: again && step.plain.other }
    replacing()
    work()
    add({ kind: 'form', ...by, undone: false, other, put: store.copy(), plain }, again)
  }

  /** The step the other way round; the form has what it says then. */
  function turned(step: Step): Step | null {
    if (step.kind === 'slot') {
      const { mode, field, before, left, family } = step
      store.put(mode, field, before.name, before.start)
      if (store.form.mode === mode)
        store.edit({ ...(left && { mode: left }), ...(family !== undefined && { family }) })
      return null
    }
    if (step.kind === 'seed') {
      store.edit(step.before)
      return null
    }
    if (step.kind === 'keys') {
      const { mode, left, undone } = step
      const other = keysIn(store, mode)
      putKeys(store, mode, step.other)
      // back to the mode before, or there again
      if (left && store.form.mode === (undone ? left : mode))
        store.edit({ mode: undone ? mode : left })
      return { ...step, undone: !undone, other, put: step.other }
    }
    if (step.kind === 'references') {
      const other = copied(store.form.references)
      store.edit({ references: copied(step.other) })
      return { ...step, undone: !step.undone, other, put: step.other }
    }
    replacing()
    if (step.kind === 'prompt') {
      const other = store.form.prompt
      store.edit({ prompt: step.other })
      return { ...step, undone: !step.undone, other, put: step.other }
    }
    const other = store.copy()
    const isSame = JSON.stringify(other) === JSON.stringify(step.put)
    const plain = { put: step.plain.other, other: step.plain.put && isSame }
    store.putBack(step.other)
    return { ...step, undone: !step.undone, other, put: step.other, plain }
  }

  /** Turns the step at this place, which is the one behind or ahead. */
  function turn(index: number): void {
    const { steps, at } = state.value
    const step = steps[index]
    if (!step) return
    const now = turned(step)
    shown.value = now !== null && isSaid(now)
    // the step of a file or a seed has no way forward
    if (now)
      keep({ steps: steps.with(index, now), at: index < at ? index : index + 1, last: index })
    else keep({ steps: steps.toSpliced(index, 1), at: index, last: index - 1 })
  }

  return {
    last,
    next,
    ahead: computed(() => state.value.at < state.value.steps.length),
    changed,
    shown,
    replaceForm: (name, work) => replaceForm({ name }, work),
    applyPreset: (name, work) => replaceForm({ name, preset: true }, work),
    replacePrompt(from, text) {
      const step = last.value
      // one take over another: the user's own text is what comes back
      const again = step?.kind === 'prompt' && isUntouched(step)
      const other = again ? step.other : store.form.prompt
      replacing()
      store.edit({ prompt: text })
      add({ kind: 'prompt', from, undone: false, other, put: text }, again)
    },
    useSeed(seed) {
      const step = last.value
      // one result's seed over another's: the user's own comes back
      const again = step?.kind === 'seed' && isUntouched(step)
      const { seed: own, seedLocked } = store.form
      const before = again ? step.before : { seed: own, seedLocked }
      store.edit({ seed, seedLocked: true })
      add({ kind: 'seed', seed, before }, again)
    },
    replaced: (step) => add({ kind: 'slot', ...step }, false),
    keysChanged(step, before) {
      const { mode } = store.form
      const put = keysIn(store, mode)
      const newest = last.value
      // a keyframe that is moved bit by bit is moved once
      const again =
        step.done === 'moved' &&
        newest?.kind === 'keys' &&
        newest.done === 'moved' &&
        newest.key === step.key &&
        newest.mode === mode &&
        !newest.undone &&
        state.value.last === state.value.steps.length - 1 &&
        sameKeys(newest.put, before)
      const other = again ? newest.other : before
      add({ kind: 'keys', mode, undone: false, other, put, ...step }, again)
    },
    referencesChanged(step, before) {
      const put = copied(store.form.references)
      add({ kind: 'references', undone: false, other: copied(before), put, ...step }, false)
    },
    undo: () => turn(state.value.last),
    back: () => turn(state.value.at - 1),
    forward: () => turn(state.value.at),
    hide: () => void (shown.value = false),
  }
}

function copied(references: readonly Reference[]): Reference[] {
  return references.map((one) => ({ ...one }))
}
