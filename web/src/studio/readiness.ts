import { computed, type ComputedRef } from 'vue'
import type { CatalogueEntry } from '../core/catalogue.ts'
import type { Family } from '../core/family.ts'
import { fieldOf } from '../core/fields.ts'
import { fill, outputFolder } from '../core/fill.ts'
import { type Fitted, fit } from '../core/fit.ts'
import { controls, type SettledForm } from '../core/form.ts'
import type { Manner } from '../core/manner.ts'
import { entriesOf, type Needs, needsOf, standIn } from '../core/needs.ts'
import { type Problem, problem } from '../core/problem.ts'
import { type Check, check, type Request } from '../core/request.ts'
import { modes } from '../modes/index.ts'
import type { Media } from './media.ts'
import type { Models } from './models.ts'
import type { Server } from './server.ts'
import { words } from '../words/index.ts'

/** What stands between the form and a run. */
export interface Readiness {
  readonly check: ComputedRef<Check>
  /** everything that keeps a run from being queued, the first being the reason to show */
  readonly problems: ComputedRef<readonly Problem[]>
  /** the files that this mode and preset read, whether they are there or not */
  readonly neededNow: ComputedRef<readonly CatalogueEntry[]>
  /** the files that the other modes and presets read with the same loader */
  readonly neededElsewhere: ComputedRef<readonly CatalogueEntry[]>
  /** those that are needed now and are not there */
  readonly needs: ComputedRef<Needs>
  /** nothing but files that can be downloaded is in the way */
  readonly lacksOnlyFiles: ComputedRef<boolean>
  /** something on the server is in the way, and may be put right there */
  readonly waitsForServer: ComputedRef<boolean>
  fitTo(request: Request, name: string, manner?: Manner): Fitted
}

export function createReadiness(
  form: ComputedRef<SettledForm>,
  media: Media,
  server: Server,
  models: Models,
  family: Family,
): Readiness {
  const checked = computed(() => check(form.value, modes[form.value.mode], family, media.facts))

  function fitTo(request: Request, name: string, manner?: Manner): Fitted {
    const of = modes[request.mode]
    return fit(
      fill(request, of, family, name, manner),
      server.defs.value,
      family,
      (path) => fieldOf(path, of, family),
      models.library.value,
    )
  }

  /** Which files are missing can be told before there is a prompt: a stand-in reads the same ones. */
  const fitted = computed<Fitted>(() => {
    const request = checked.value.request ?? standInFor(form.value, family)
    return fitTo(request, 'preview')
  })

  const uploadProblems = computed(() =>
    modes[form.value.mode].media.flatMap(({ field }): Problem[] => {
      const upload = media.uploads[field]
      // one that failed is said at its slot, and leaves the form as it was
      if (upload?.status !== 'sending') return []
      return [problem('upload_running', { name: upload.name }, { field })]
    }),
  )

  const serverProblems = computed<Problem[]>(() => {
    if (server.state.value.status === 'down')
      return [
        problem('server_down', undefined, {
          actions: [{ kind: 'reconnect', label: words().buttons.retry }],
        }),
      ]
    // a run would be lost at its end
    return models.library.value?.output.refused
      ? [problem('output_linked', { folder: outputFolder })]
      : []
  })

  const unfit = computed(() => {
    const found = fitted.value.problems
    return checked.value.request ? found : found.filter(isAboutFile)
  })

  const problems = computed<readonly Problem[]>(() => {
    const uploading = uploadProblems.value
    // an upload has its own words; that the input is still empty adds nothing
    const own = checked.value.problems.filter(
      ({ code, field }) =>
        code !== 'media_missing' || !uploading.some((other) => other.field === field),
    )
    return [...serverProblems.value, ...uploading, ...own, ...unfit.value]
  })

  const neededNow = computed<readonly CatalogueEntry[]>((before) =>
    kept(before, entriesOf(fitted.value.prompt, family)),
  )

  /** only what decides about files: typing a prompt is no reason to look again */
  const loading = computed<string>(() => {
    const { loader, models: files, lowVram } = form.value
    return JSON.stringify({ loader, models: files, lowVram })
  })
  const neededElsewhere = computed<readonly CatalogueEntry[]>((before) => {
    const values = JSON.parse(loading.value) as Pick<Request, 'loader' | 'models' | 'lowVram'>
    const found = Object.values(modes).flatMap((mode) =>
      family.presets[mode.presets].flatMap(({ id: preset }) =>
        controls.flatMap((control) => {
          const request = { ...standIn(mode, family), ...values, preset, control }
          return entriesOf(fill(request, mode, family, 'preview'), family)
        }),
      ),
    )
    return kept(before, [...new Set(found)])
  })

  const needs = computed(() => needsOf(problems.value, family, models.library.value))

  return {
    check: checked,
    problems,
    neededNow,
    neededElsewhere,
    needs,
    lacksOnlyFiles: computed(
      () =>
        problems.value.length > 0 &&
        problems.value.every(({ model }) =>
          needs.value.entries.some(({ file }) => file === model?.file),
        ),
    ),
    waitsForServer: computed(() => serverProblems.value.length + unfit.value.length > 0),
    fitTo,
  }
}

function isAboutFile({ model }: Problem): boolean {
  return model !== undefined
}

/** The list of before, when it says the same. */
function kept<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  const same = before?.length === now.length && now.every((item, index) => item === before[index])
  return before && same ? before : now
}

/** A request that reads the same model files as the form's, whatever else is still missing in it. */
function standInFor(form: SettledForm, family: Family): Request {
  const { preset, control, sound, loras, loader, models, lowVram } = form
  const base = standIn(modes[form.mode], family)
  return { ...base, preset, control, sound, loras, loader, models, lowVram }
}
