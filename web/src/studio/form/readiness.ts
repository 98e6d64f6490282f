import { computed, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { CatalogueEntry } from '../../core/family/catalogue.ts'
import { type Families, familiesFor } from '../../core/family/families.ts'
import { comfyNeeded, type Family } from '../../core/family/family.ts'
import type { NodeDefs } from '../../core/graph/node-defs.ts'
import { fieldOf } from '../../core/prompt/fields.ts'
import { fill, type FillOptions } from '../../core/prompt/fill.ts'
import { type Fitted, fit } from '../../core/prompt/fit.ts'
import { controls, type Form, type SettledForm } from '../../core/form/form.ts'
import { entriesOf, type Needs, needsOf, standIn } from '../../core/prompt/needs.ts'
import type { Headers } from '../../core/files/facts.ts'
import { lorasUnfit } from '../../core/files/lora-fit.ts'
import { mismatchesIn, rolesIn, withAutomatic } from '../../core/files/matching.ts'
import { type Action, type Problem, problem } from '../../core/problem/problem.ts'
import { type Request } from '../../core/form/request.ts'
import { toolIds } from '../../core/family/tools.ts'
import { type Check, check } from '../../core/check/check.ts'
import { modes, modesOf } from '../../modes/index.ts'
import type { Keyframes } from './keyframes.ts'
import type { Media } from './media.ts'
import type { Models } from '../server/models.ts'
import type { Server } from '../server/server.ts'
import { sameData, sameItems, stable } from '../world/stable.ts'
import { words } from '../../words/index.ts'

/** What keeps the form from running. */
export interface Readiness {
  readonly check: ComputedRef<Check>
  /** the form's, or while that is incomplete, one that reads the same files */
  readonly request: ComputedRef<Request>
  /** everything that keeps a run from being queued; the first is the reason to show */
  readonly problems: ComputedRef<readonly Problem[]>
  /** those of them that concern ComfyUI, whatever the form says */
  readonly ofServer: ComputedRef<readonly Problem[]>
  /** the files that this mode and preset read, installed or missing */
  readonly neededNow: ComputedRef<readonly CatalogueEntry[]>
  /** the files that the other modes and presets read with the same loader */
  readonly neededElsewhere: ComputedRef<readonly CatalogueEntry[]>
  /** what is needed now and missing */
  readonly needs: ComputedRef<Needs>
  /** the roles whose files the run reads and people choose */
  readonly roles: ComputedRef<readonly string[]>
  /** only files that can be downloaded are missing */
  readonly lacksOnlyFiles: ComputedRef<boolean>
  /** something on the server is in the way, which may be fixed there */
  readonly waitsForServer: ComputedRef<boolean>
  /** What keeps the engine that is to make a request from making it; null: it is made here. */
  ofEngine(request: Request): readonly Problem[] | null
  /** `elsewhere`: the nodes of another engine, whose files only those list. */
  fitTo(request: Request, name: string, options?: FillOptions, elsewhere?: NodeDefs): Fitted
}

export interface ReadinessParts {
  readonly families: Families
  readonly settled: ComputedRef<SettledForm>
  readonly media: Media
  readonly keyframes: Pick<Keyframes, 'uploads'>
  readonly server: Server
  readonly models: Models
  /** what each model file is */
  readonly headers: ShallowRef<Headers>
  /** the model files chosen in the form, without those that the machine suggests */
  readonly chosen: () => Form['models']
  /** ComfyUI's; null until it has said so */
  readonly version: ComputedRef<string | null>
  /** where runs would save, if ComfyUI refuses that */
  readonly refusedFolder: Readonly<Ref<string | null>>
  /** what keeps the engine that is to make this from making it; null: it is made here */
  readonly ofEngine: (request: Request) => readonly Problem[] | null
}

export function createReadiness(parts: ReadinessParts): Readiness {
  const { families, settled: form, media, keyframes, server, models } = parts
  const { headers, chosen, version, refusedFolder, ofEngine } = parts
  const family = computed(() => families.of(form.value))
  const checked = computed(() =>
    check(form.value, modes[form.value.mode], family.value, media.facts),
  )

  function fitTo(
    request: Request,
    name: string,
    options?: FillOptions,
    elsewhere?: NodeDefs,
  ): Fitted {
    const of = modes[request.mode]
    const own = families.of(request)
    const { defs } = server
    const fitted = fit(
      fill(request, of, own, name, options),
      elsewhere ?? defs.value,
      own,
      (path) => fieldOf(path, of, own),
      elsewhere ? null : models.library.value,
    )
    if (elsewhere) return fitted
    const mixed = mismatchesIn(
      fitted.prompt,
      own,
      headers.value,
      defs.value,
      own === family.value ? chosen() : {},
    )
    const unfit = lorasUnfit(request.loras, headers.value, own)
    return { ...fitted, problems: [...fitted.problems, ...mixed, ...unfit] }
  }

  /** Missing files are known before there is a prompt: a stand-in reads the same ones. */
  const wanted = computed(() => checked.value.request ?? standInFor(form.value, family.value))
  const fitted = computed<Fitted>(() => fitTo(wanted.value, 'preview'))
  const elsewhere = computed(() => ofEngine(wanted.value))

  const keyUploads = computed(() => {
    if (!modes[form.value.mode].options.includes('keyframes')) return []
    const sending = keyframes.uploads.value.filter((upload) => !upload.problem)
    return sending.map(({ name }) => problem('upload_running', { name }, { field: 'keyframes' }))
  })

  const uploadProblems = computed(() => [
    ...keyUploads.value,
    ...modes[form.value.mode].media.flatMap(({ field }): Problem[] => {
      const upload = media.uploads[field]
      // a failure is shown at its slot, and the form stays as it was
      if (upload?.status !== 'sending') return []
      return [problem('upload_running', { name: upload.name }, { field })]
    }),
  ])

  const tooOld = computed(() => comfyNeeded(family.value, version.value) !== null)

  /** The families that run this mode here. */
  const others = (): Action[] =>
    familiesFor(form.value.mode, families)
      .filter((other) => comfyNeeded(other, version.value) === null)
      .map(({ id, name }) => ({
        kind: 'set' as const,
        label: words().buttons.useFamily(name),
        values: { family: id },
      }))

  const serverProblems = computed<Problem[]>(() => {
    if (server.state.value.status === 'down')
      return [
        problem('server_down', undefined, {
          actions: [{ kind: 'reconnect', label: words().buttons.retry }],
        }),
      ]
    const { comfyui = '', name } = family.value
    if (tooOld.value && !elsewhere.value)
      return [
        problem(
          'family_needs_comfyui',
          { family: name, needs: comfyui, has: version.value ?? '' },
          { field: 'family', actions: others() },
        ),
      ]
    // the finished video would be lost
    const folder = refusedFolder.value
    return folder === null ? [] : [problem('output_linked', { folder })]
  })

  const unfit = computed(() => {
    if (elsewhere.value) return elsewhere.value
    // all that it lacks comes with that ComfyUI
    if (tooOld.value) return []
    const found = fitted.value.problems.map((each) => withAutomatic(each, chosen(), family.value))
    return checked.value.request ? found : found.filter(isAboutFile)
  })

  const problems = computed<readonly Problem[]>(() => {
    const uploading = uploadProblems.value
    // an upload has its own problem; "the input is empty" would add nothing
    const own = checked.value.problems.filter(
      ({ code, field }) =>
        code !== 'media_missing' || !uploading.some((other) => other.field === field),
    )
    return [...serverProblems.value, ...uploading, ...own, ...unfit.value]
  })

  const neededNow = stable<readonly CatalogueEntry[]>(
    () => entriesOf(fitted.value.prompt, family.value),
    sameItems,
  )

  /** only what decides about files: typing a prompt must not trigger another look */
  const loading = stable(() => {
    const { loader, models: files, lowVram } = form.value
    return { loader, models: files, lowVram }
  }, sameData)
  const neededElsewhere = stable<readonly CatalogueEntry[]>(() => {
    const of = family.value
    const found = modesOf(of).flatMap((mode) =>
      of.presets[mode.presets].flatMap(({ id: preset }) =>
        controls.flatMap((control) =>
          toolIds(mode, of).flatMap((tool) => {
            const request = { ...standIn(mode, of), ...loading.value, preset, control, tool }
            return entriesOf(fill(request, mode, of, 'preview'), of)
          }),
        ),
      ),
    )
    return [...new Set(found)]
  }, sameItems)

  const needs = computed(() => needsOf(problems.value, families, models.library.value))

  return {
    check: checked,
    request: wanted,
    problems,
    ofServer: serverProblems,
    neededNow,
    neededElsewhere,
    needs,
    roles: stable<readonly string[]>(() => rolesIn(fitted.value.prompt, family.value), sameItems),
    lacksOnlyFiles: computed(
      () =>
        problems.value.length > 0 &&
        problems.value.every(({ model }) =>
          needs.value.entries.some(({ file }) => file === model?.file),
        ),
    ),
    waitsForServer: computed(() => serverProblems.value.length + unfit.value.length > 0),
    ofEngine,
    fitTo,
  }
}

function isAboutFile({ model }: Problem): boolean {
  return model !== undefined
}

/** A request that reads the same model files as the form's, complete or not. */
function standInFor(form: SettledForm, family: Family): Request {
  const { preset, control, tool, sound, loras, loader, models, lowVram } = form
  const base = standIn(modes[form.mode], family)
  return { ...base, preset, control, tool, sound, loras, loader, models, lowVram }
}
