import { computed, type ComputedRef, reactive, shallowRef, type ShallowRef, watch } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import { type Family, type Preset, presetOf } from '../core/family.ts'
import { fieldOf } from '../core/fields.ts'
import { fill, runName } from '../core/fill.ts'
import { type Fitted, fit } from '../core/fit.ts'
import { type Form, type FormField, reviveForm } from '../core/form.ts'
import type { Job, OutputFile } from '../core/job.ts'
import type { Mode } from '../core/mode.ts'
import { type Action, type Problem, problem } from '../core/problem.ts'
import { refusalOf } from '../core/refusal.ts'
import { type Check, check, formOf, largestSeed, type Request } from '../core/request.ts'
import { modes } from '../modes/index.ts'
import { createJobs, type Jobs } from './jobs.ts'
import { createMedia, type Look, type Media } from './media.ts'
import { createServer, type Server } from './server.ts'
import type { Storage } from './storage.ts'
import type { World } from './world.ts'

/** State and commands of the panel. Components read from it and call it; nothing else touches ComfyUI. */
export interface Studio {
  readonly family: Family
  readonly form: Form
  readonly mode: ComputedRef<Mode>
  /** the form's, or Balanced where this mode does not offer it */
  readonly preset: ComputedRef<Preset | undefined>
  readonly server: Server
  readonly media: Media
  readonly jobs: Jobs
  readonly check: ComputedRef<Check>
  /** everything that keeps Generate disabled, the first being the reason to show */
  readonly problems: ComputedRef<readonly Problem[]>
  /** what the server said against the last run, for its fields, until the form is changed */
  readonly refused: ShallowRef<readonly Problem[]>
  /** a click is on its way to the server */
  readonly busy: ShallowRef<boolean>
  /** Queues the form, as many times as it says. Rolls a new seed afterwards unless the seed is locked. */
  generate(): Promise<void>
  /** Queues the same request under a new name. */
  again(request: Request): Promise<void>
  /** Queues the same request with another seed. */
  vary(request: Request): Promise<void>
  /** Queues what finishes a draft: the same first pass, so ComfyUI has it in its cache. */
  finish(request: Request): Promise<void>
  /** Puts a run's settings back into the form. */
  restore(request: Request): void
  rollSeed(): void
  act(action: Action, job?: Job): Promise<void>
  edit(values: Partial<Form>): void
  resetNegative(): void
  /** URL of a file in ComfyUI's input folder, to show it */
  inputUrl(name: string): string
  outputUrl(file: OutputFile): string
  /** bytes, or null when the server does not say */
  uploadLimit(): number | null
  dispose(): void
}

export interface StudioParts {
  readonly comfy: Comfy
  readonly storage: Storage
  readonly world: World
  readonly family: Family
  readonly look: Look
}

/** Below 2^53 by more than any number of variations. */
const seedRange = largestSeed - 1000

export function createStudio({ comfy, storage, world, family, look }: StudioParts): Studio {
  const form = reactive(reviveForm(storage.load('form') ?? { seed: world.random(seedRange) }))
  const mode = computed(() => modes[form.mode])
  // Fast exists in five modes: the sixth runs Balanced, and the choice is there again on the way back
  const effective = computed<Form>(() =>
    presetOf(family, mode.value, form.preset) ? form : { ...form, preset: 'balanced' },
  )
  const preset = computed(() => presetOf(family, mode.value, effective.value.preset))
  const server = createServer(comfy, family)
  const media = createMedia(form, comfy, storage, look)
  const jobs = createJobs(comfy, storage, world)
  const busy = shallowRef(false)
  const refused = shallowRef<readonly Problem[]>([])

  const stopSaving = watch(form, () => {
    storage.save('form', form)
    refused.value = []
  })

  const checked = computed(() => check(effective.value, mode.value, family, media.facts))

  /** The form's request as this server would run it; the name does not matter for that. */
  const fitted = computed<Fitted | null>(() => {
    const { request } = checked.value
    return request && fitTo(request, modes[request.mode], 'preview')
  })

  function fitTo(request: Request, of: Mode, name: string): Fitted {
    return fit(fill(request, of, family, name), server.defs.value, family, (path) =>
      fieldOf(path, of, family),
    )
  }

  const uploadProblems = computed(() =>
    mode.value.media.flatMap(({ field }): Problem[] => {
      const upload = media.uploads[field]
      if (!upload) return []
      return [
        upload.status === 'failed'
          ? upload.problem
          : problem('upload_running', { name: upload.name }, { field }),
      ]
    }),
  )

  const serverProblems = computed<Problem[]>(() =>
    server.state.value.status === 'down'
      ? [
          problem('server_down', undefined, {
            actions: [{ kind: 'reconnect', label: 'Try again' }],
          }),
        ]
      : [],
  )

  const problems = computed<readonly Problem[]>(() => {
    const uploading = uploadProblems.value
    // an upload has its own words; that the input is still empty adds nothing
    const own = checked.value.problems.filter(
      ({ code, field }) =>
        code !== 'media_missing' || !uploading.some((other) => other.field === field),
    )
    return [...serverProblems.value, ...uploading, ...own, ...(fitted.value?.problems ?? [])]
  })

  // a file that was missing may be there by now
  const stopRetrying = world.every(5000, () => {
    if (serverProblems.value.length > 0 || fitted.value?.problems.length) void server.refresh()
  })

  async function queue(request: Request): Promise<void> {
    const id = world.uuid()
    const of = modes[request.mode]
    const date = new Date(world.now()).toISOString().slice(0, 10)
    const { prompt } = fitTo(request, of, runName(of, id, date))
    await jobs.submit(id, request, prompt, (answer) => {
      refused.value = refusalOf(answer, family, (path) => fieldOf(path, of, family))
      return refused.value
    })
  }

  async function generate(): Promise<void> {
    if (busy.value) return
    busy.value = true
    try {
      const { request } = checked.value
      if (!request || problems.value.length > 0) return
      for (let n = 0; n < Math.max(1, form.variations); n++)
        await queue({ ...request, seed: seedAfter(request.seed, n) })
      if (!form.seedLocked && refused.value.length === 0) rollSeed()
    } finally {
      busy.value = false
    }
  }

  function rollSeed(): void {
    form.seed = world.random(seedRange)
  }

  function restore(request: Request): void {
    const { variations, fps, seedLocked } = form
    Object.assign(form, formOf(request), { variations, seedLocked })
    // style takes the source's rate: its request says it, the form does not
    if (modes[request.mode].lengthFrom === 'video') form.fps = fps
  }

  async function finish(request: Request): Promise<void> {
    const next = presetOf(family, modes[request.mode], request.preset)?.finish
    if (next) await queue({ ...request, preset: next })
  }

  async function act(action: Action, job?: Job): Promise<void> {
    switch (action.kind) {
      case 'set':
        return edit(action.values as Partial<Form>)
      case 'retry':
        return job ? queue(job.request) : generate()
      case 'reconnect':
        return server.refresh()
    }
  }

  function edit(values: Partial<Form>): void {
    Object.assign(form, values)
  }

  void server.refresh()
  void jobs.reconcile()

  return {
    family,
    form,
    mode,
    preset,
    server,
    media,
    jobs,
    check: checked,
    problems,
    refused,
    busy,
    generate,
    again: queue,
    vary: (request) => queue({ ...request, seed: world.random(seedRange) }),
    finish,
    restore,
    rollSeed,
    act,
    edit,
    resetNegative: () => void (form.negative = null),
    inputUrl: (name) => comfy.inputUrl(name),
    outputUrl: (file) => comfy.outputUrl(file),
    uploadLimit: () => comfy.uploadLimit(),
    dispose() {
      stopSaving()
      stopRetrying()
      jobs.dispose()
    },
  }
}

/** The seed `n` places on; after the largest comes 0. */
function seedAfter(seed: number, n: number): number {
  const left = largestSeed - seed
  return n <= left ? seed + n : n - left - 1
}

/** Problems that belong to a field, to be shown there. */
export function problemsAt(
  problems: readonly Problem[],
  ...fields: readonly FormField[]
): readonly Problem[] {
  return problems.filter(({ field }) => field !== undefined && fields.includes(field))
}
