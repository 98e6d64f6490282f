import { computed, type ComputedRef } from 'vue'
import type { Families } from '../../core/family/families.ts'
import type { Form } from '../../core/form/form.ts'
import type { Request } from '../../core/form/request.ts'
import { type Needs, needsOf } from '../../core/prompt/needs.ts'
import { eachOnce, type Problem, problem } from '../../core/problem/problem.ts'
import type { TimeRange } from '../../core/progress/estimate.ts'
import type { Forecast } from '../estimates/forecast.ts'
import type { Limited } from '../estimates/limited.ts'
import type { Readiness } from '../form/readiness.ts'
import type { Runs } from '../jobs/runs.ts'
import type { Models } from '../server/models.ts'
import type { Server } from '../server/server.ts'
import type { Lists } from './lists.ts'

/** What Generate queues, the form or the list, and what is in its way. */
export interface Next extends Pick<
  Readiness,
  'problems' | 'needs' | 'lacksOnlyFiles' | 'waitsForServer'
> {
  /** those of them that are shown in the list */
  readonly ofList: ComputedRef<ReadonlySet<Problem>>
  /** videos that a click queues */
  readonly count: ComputedRef<number>
  /** how long they take; null if unknown */
  readonly total: ComputedRef<TimeRange | null>
  generate(): Promise<void>
}

export interface NextParts {
  readonly form: Form
  readonly families: Families
  readonly server: Server
  readonly models: Models
  readonly readiness: Readiness
  readonly forecast: ComputedRef<Forecast | null>
  readonly limited: Limited
  readonly lists: Lists
  readonly runs: Pick<Runs, 'generate' | 'generateAll' | 'waiting'>
}

const alike = {
  prompt: '',
  negative: '',
  seed: 0,
  image: '',
  lastImage: '',
  audio: '',
  video: '',
}

export function createNext(parts: NextParts): Next {
  const { form, families, server, models, readiness, forecast, limited, lists, runs } = parts
  const { inEffect, list, wanted } = lists

  /** One of each kind that a server could accept or refuse: texts, seeds and names are all alike to it. */
  const kinds = computed(() => {
    const found = new Map<string, Request>()
    for (const { request } of wanted.value) {
      if (!request) continue
      const kind = JSON.stringify({
        ...request,
        ...alike,
      })
      if (!found.has(kind)) found.set(kind, request)
    }
    return found
  })
  const fitted = computed(() => {
    // what the server has may change
    void [server.defs.value, models.library.value]
    return new Map<string, readonly Problem[]>()
  })
  const unfit = computed(() =>
    eachOnce(
      [...kinds.value].flatMap(([kind, request]) => {
        const known = fitted.value.get(kind)
        if (known) return known
        const { problems } = readiness.fitTo(request, 'preview')
        fitted.value.set(kind, problems)
        return problems
      }),
    ),
  )

  const inList = computed((): readonly Problem[] => [
    ...list.value.problems,
    ...(wanted.value.length === 0 && lists.items.value.length > 0 ? [problem('list_nothing')] : []),
    ...wanted.value.flatMap(({ problems: [first] }) => first ?? []),
  ])
  const problems = computed(() =>
    inEffect.value
      ? [
          ...readiness.ofServer.value,
          ...inList.value,
          ...unfit.value,
          ...limited.of([...kinds.value.values()]),
        ]
      : [...readiness.problems.value, ...limited.problems.value],
  )
  const needs = computed((): Needs => {
    // without a complete row, the form says which files they will need
    if (!inEffect.value || kinds.value.size === 0) return readiness.needs.value
    return needsOf(unfit.value, families, models.library.value)
  })
  const lacksOnlyFiles = computed(
    () =>
      problems.value.length > 0 &&
      problems.value.every(({ model }) =>
        needs.value.entries.some(({ file }) => file === model?.file),
      ),
  )

  return {
    problems,
    ofList: computed(() => new Set(inEffect.value ? inList.value : [])),
    needs,
    lacksOnlyFiles,
    waitsForServer: computed(
      () =>
        readiness.waitsForServer.value ||
        (inEffect.value && unfit.value.length > 0) ||
        runs.waiting.runs.value.length > 0,
    ),
    count: computed(() => (inEffect.value ? wanted.value.length : form.variations)),
    total: computed(() => (inEffect.value ? lists.total.value : (forecast.value?.total ?? null))),
    async generate() {
      if (!inEffect.value) return limited.problems.value.length > 0 ? undefined : runs.generate()
      if (problems.value.length > 0 && !lacksOnlyFiles.value) return
      const requests = wanted.value.flatMap(({ request }) => request ?? [])
      await runs.generateAll(requests, lacksOnlyFiles.value)
    },
  }
}
