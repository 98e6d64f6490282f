import { computed, type ComputedRef, nextTick, ref, type ShallowRef, watch } from 'vue'
import type { Problem } from '../../core/problem/problem.ts'
import type { Needs } from '../../core/prompt/needs.ts'
import type { Studio } from '../../studio/studio.ts'
import { isUnplaced, reveal, revealInList } from '../access/reveal.ts'
import { type Needed, neededOf } from './needed.ts'

/** What blocks the run, and the one thing to do next. */
export interface NextStep {
  /** problems to show at their fields */
  readonly shown: ComputedRef<readonly Problem[]>
  /** missing model files and their download state */
  readonly needs: ComputedRef<Needs>
  readonly needed: ComputedRef<Needed>
  /** problems without a field or box */
  readonly blockers: ComputedRef<readonly Problem[]>
  /** Generate only shows what is wrong */
  readonly blocked: ComputedRef<boolean>
  /** why, when the problem is at a field */
  readonly reason: ComputedRef<string | null>
  /** Generate is the next step; otherwise downloading the missing files is */
  readonly isGenerate: ComputedRef<boolean>
  /** Starts the run, or shows the first problem. */
  generate(): Promise<void>
  /** From now on, shows everything that is missing. */
  insist(): void
}

/** Empty fields are no mistake until Generate is pressed. */
const unfilled: ReadonlySet<Problem['code']> = new Set(['prompt_empty', 'media_missing'])

export function useNextStep(
  studio: Studio,
  root: Readonly<ShallowRef<HTMLElement | null>>,
): NextStep {
  const { form, runs, models } = studio
  const { problems, needs, lacksOnlyFiles } = studio.next

  const insisted = ref(false)
  watch(
    () => form.mode,
    () => void (insisted.value = false),
  )
  /** the list shows its own */
  const placed = computed(() => problems.value.filter((one) => !studio.next.ofList.value.has(one)))
  const shown = computed(() => [
    ...(insisted.value ? placed.value : placed.value.filter(({ code }) => !unfilled.has(code))),
    ...runs.refused.value,
  ])

  const needed = computed(() => neededOf(needs.value, models.states))
  const inBox = computed(() => new Set(needs.value.entries.map(({ file }) => file)))
  const blockers = computed(() =>
    placed.value.filter(
      (problem) => isUnplaced(problem) && !(problem.model && inBox.value.has(problem.model.file)),
    ),
  )
  const reason = computed(() => {
    const [first] = problems.value
    if (!first) return null
    return studio.next.ofList.value.has(first) || !isUnplaced(first) ? first.what : null
  })

  async function generate(): Promise<void> {
    const [first] = problems.value
    // a click is remembered until the files are downloaded
    const starts = !first || lacksOnlyFiles.value
    insisted.value = !starts
    if (starts) await studio.next.generate()
    // files that are downloading need nothing from the user
    if (!first || needed.value.loading) return
    await nextTick()
    if (!root.value) return
    if (studio.next.ofList.value.has(first)) revealInList(root.value)
    else reveal(root.value, first)
  }

  return {
    shown,
    needs,
    needed,
    blockers,
    blocked: computed(() => problems.value.length > 0 && !lacksOnlyFiles.value),
    reason,
    isGenerate: computed(
      () =>
        needs.value.entries.length === 0 ||
        (needed.value.loading && runs.waiting.runs.value.length === 0),
    ),
    generate,
    insist: () => void (insisted.value = true),
  }
}
