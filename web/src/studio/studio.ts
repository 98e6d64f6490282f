import { computed, type ComputedRef, shallowRef, type ShallowRef, watch } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import { glance } from '../core/eta.ts'
import { type Family, type Preset, presetOf } from '../core/family.ts'
import { fieldOf } from '../core/fields.ts'
import { runName } from '../core/fill.ts'
import type { Form, FormField } from '../core/form.ts'
import type { OutputFile } from '../core/job.ts'
import type { Manner } from '../core/manner.ts'
import type { Mode } from '../core/mode.ts'
import type { Problem } from '../core/problem.ts'
import { progressOf } from '../core/progress.ts'
import { type PromptAnswer, refusalOf } from '../core/refusal.ts'
import { largestSeed, type Request } from '../core/request.ts'
import { restoredForm } from '../core/restored.ts'
import type { Settings } from '../core/settings.ts'
import type { ApiPrompt } from '../core/template.ts'
import { settle } from '../core/tier.ts'
import { modes } from '../modes/index.ts'
import { type Act, createActions } from './actions.ts'
import { type Advice, createAdvice } from './advice.ts'
import { type Courses, createCourses } from './course.ts'
import { createFormStore } from './form-store.ts'
import { createHealth, type Health } from './health.ts'
import { createHistory, type History } from './history.ts'
import { createImporting, type Importing } from './importing.ts'
import { createJobs, type Jobs } from './jobs.ts'
import { createMachine, type MachineState } from './machine.ts'
import { createMedia, type Look, type Media } from './media.ts'
import { createModels, type Models } from './models.ts'
import { createMending, type Mending } from './mending.ts'
import { createNews, type News } from './news.ts'
import { createNotices } from './notices.ts'
import { createPlacing, type Placing } from './placing.ts'
import { createPreviews, previewAsk, type Previews } from './previews.ts'
import { createOutcomes, type Outcomes } from './outcomes.ts'
import { createPresses } from './presses.ts'
import { createReach, type Reach } from './reach.ts'
import { createReadiness, type Readiness } from './readiness.ts'
import { createResidents, type Residents } from './residents.ts'
import { createServer, type Server } from './server.ts'
import { createSettings, type KeptSettings } from './settings.ts'
import type { Storage } from './storage.ts'
import { createTab, type TabId } from './tab.ts'
import { memoryTabs, type Tabs } from './tabs.ts'
import { createToken, type Token } from './token.ts'
import { createUndo, type Undo } from './undo.ts'
import { watchForVanished } from './vanished.ts'
import { createWaiting, type Waiting } from './waiting.ts'
import { usualWaits, type Waits } from './waits.ts'
import type { World } from './world.ts'

/** State and commands of the panel. Components read from it and call it; nothing else touches ComfyUI. */
export interface Studio {
  readonly family: Family
  readonly form: Form
  readonly mode: ComputedRef<Mode>
  /** the form's, or Balanced where this mode does not offer it */
  readonly preset: ComputedRef<Preset | undefined>
  /** the form without anything left to the machine */
  readonly settled: ComputedRef<ReturnType<typeof settle>>
  readonly settings: Settings
  readonly tab: ShallowRef<TabId>
  /** the panel is what the sidebar shows */
  readonly shown: ShallowRef<boolean>
  readonly server: Server
  readonly media: Media
  readonly jobs: Jobs
  readonly news: News
  readonly mending: Mending
  readonly outcomes: Outcomes
  /** whether ComfyUI answers */
  readonly reach: Reach
  readonly history: History
  readonly importing: Importing
  /** how far our running jobs are */
  readonly courses: Courses['all']
  readonly advice: Advice
  readonly models: Models
  readonly machine: MachineState
  readonly residents: Residents
  readonly previews: Previews
  readonly token: Token
  readonly readiness: Readiness
  /** what was asked for and is queued as soon as its files are there */
  readonly waiting: Waiting
  readonly health: Health
  /** the list of keys is open */
  readonly sheet: ShallowRef<boolean>
  readonly comboOf: Comfy['comboOf']
  readonly check: Readiness['check']
  readonly problems: Readiness['problems']
  /** what the server said against the last run, for its fields, until the form is changed */
  readonly refused: ShallowRef<readonly Problem[]>
  /** a click is on its way to the server */
  readonly busy: ShallowRef<boolean>
  /**
   * Queues the form, as many times as it says, and rolls a new seed afterwards unless the seed is locked.
   * While nothing but model files is missing, the click is remembered and carried out when they are there.
   */
  generate(): Promise<void>
  /** Queues the same request under a new name. */
  again(request: Request): Promise<void>
  /** Queues the same request with another seed. */
  vary(request: Request): Promise<void>
  /** Queues what finishes a draft: the same first pass, so ComfyUI has it in its cache. */
  finish(request: Request): Promise<void>
  /**
   * Puts a run's settings into the form, which can be undone; `name` is the video's that they come from.
   * Unlike `edit` it replaces everything but how many runs to queue and whether the seed is kept.
   */
  restore(request: Request, name?: string): void
  readonly undo: Undo
  /** where files go that are dropped or pasted */
  readonly placing: Placing
  rollSeed(): void
  readonly act: Act
  edit(values: Partial<Form>): void
  resetNegative(): void
  /** URL of a file in ComfyUI's input folder, to show it */
  inputUrl(name: string): string
  outputUrl(file: OutputFile): string
  /** bytes, or null when the server does not say */
  uploadLimit(): number | null
  /** Whether the system's notifications may be shown; asks where nothing is decided. */
  mayNotify(): Promise<boolean>
  /** of LTX AIO; null when the shim is absent */
  version(): Promise<string | null>
  dispose(): void
}

export interface StudioParts {
  readonly comfy: Comfy
  readonly storage: Storage
  readonly world: World
  readonly family: Family
  readonly look: Look
  /** without them this tab is the only one */
  readonly tabs?: Tabs
  readonly waits?: Waits
  /** those of the page, which may speak before there is a studio */
  readonly kept?: KeptSettings
}

/** Seeds that are rolled have ten digits at most, so that the narrowest panel shows them whole. */
const seedRange = 2 ** 32

export function createStudio(parts: StudioParts): Studio {
  const { comfy, storage, world, family, look } = parts
  const { tabs = memoryTabs()(), waits = usualWaits, kept = createSettings(storage) } = parts
  const store = createFormStore(storage, { seed: world.random(seedRange) })
  const { form, edit } = store
  const undo = createUndo(store)
  const mode = computed(() => modes[form.mode])
  // Fast exists in five modes: the sixth runs Balanced, and the choice is there again on the way back
  const effective = computed<Form>(() =>
    presetOf(family, mode.value, form.preset) ? form : { ...form, preset: 'balanced' },
  )
  const preset = computed(() => presetOf(family, mode.value, effective.value.preset))
  const { settings } = kept
  const { tab, dispose: stopTab } = createTab(storage)
  const server = createServer(comfy, family)
  const models = createModels(comfy, storage, world, family, server)
  const machine = createMachine(comfy, world, server, family, settings)
  const settled = computed(() => settle(effective.value, machine.proposal.value, family))
  const media = createMedia(store, comfy, storage, look)
  const reach = createReach(world, waits)
  const courses = createCourses(world, family, () => jobs)
  const jobs: Jobs = createJobs({
    comfy,
    storage,
    world,
    tabs,
    waits,
    reach,
    making: { name: nameOf, prompt: promptOf, refusalOf: refusalsOf },
    follow: courses.follow,
    previewMethod: previewAsk(machine, settings),
  })
  const residents = createResidents(comfy, machine, world)
  const previews = createPreviews(comfy, jobs, machine, settings)
  const shown = shallowRef(false)
  const notices = createNotices({
    comfy,
    jobs,
    world,
    settings,
    shown,
    standingOf(job, now) {
      const course = courses.all.value.get(job.id)
      if (course) return glance(course, reach.shownAt(now))
      const progress = progressOf(job)
      return progress && { fraction: progress.fraction, left: null }
    },
  })
  const news = createNews({ jobs, storage, tabs, world, tell: (job) => notices.announce(job) })
  const mending = createMending({ comfy, jobs, world })
  const press = createPresses(world)
  const busy = shallowRef(false)
  const refused = shallowRef<readonly Problem[]>([])

  // started again, it may have other nodes and files
  const stopMeeting = watch(reach.silence, (silence) => {
    if (silence) return
    void server.refresh()
    void machine.refresh()
    void models.refresh()
    void jobs.reconcile()
  })

  const stopForgetting = watch(form, () => void (refused.value = []))

  const readiness = createReadiness(settled, media, server, models, family)
  const { problems } = readiness

  /** A run is ready when the server is there and has everything that it reads. */
  const isReady = (request: Request): boolean =>
    server.state.value.status === 'ready' &&
    models.link.value.is !== 'unknown' &&
    readiness.fitTo(request, 'preview').problems.length === 0

  const waiting = createWaiting({
    storage,
    world,
    tabs,
    isReady,
    isQueued: async (id) =>
      jobs.list.value.some((job) => job.id === id) || (await comfy.job(id)) !== null,
    queue: async ({ id, request }) => {
      await jobs.add(request, id)
      if (request.seed === form.seed) rollUnlessLocked()
    },
  })

  // a file that was missing may be there by now
  const stopRetrying = world.every(5000, () => {
    if (!readiness.waitsForServer.value) return
    void server.refresh()
    if (models.link.value.is === 'here') void models.refresh()
  })

  function nameOf(request: Request, id: string): string {
    const date = new Date(world.now()).toISOString().slice(0, 10)
    return runName(modes[request.mode], id, date)
  }

  async function promptOf(request: Request, name: string, manner?: Manner): Promise<ApiPrompt> {
    // a job may be sent right after a reload
    if (server.state.value.status !== 'ready') await server.refresh()
    return readiness.fitTo(request, name, manner).prompt
  }

  function refusalsOf({ mode: id }: Request, answer: PromptAnswer): readonly Problem[] {
    refused.value = refusalOf(
      answer,
      family,
      (path) => fieldOf(path, modes[id], family),
      models.library.value,
    )
    return refused.value
  }

  function queue(verb: string, request: Request, from = request): Promise<void> {
    return press(`${verb} ${JSON.stringify(from)}`, () => jobs.add(request))
  }

  /** Two in a row are two runs: with other seeds, or with the same one where that is locked. */
  const generate = (): Promise<void> => press('generate', generateNow, 0)

  async function generateNow(): Promise<void> {
    busy.value = true
    try {
      const { request } = readiness.check.value
      if (!request) return
      const runs = Array.from({ length: Math.max(1, form.variations) }, (_, n) => ({
        id: world.uuid(),
        request: { ...request, seed: seedAfter(request.seed, n) },
      }))
      if (readiness.lacksOnlyFiles.value) return waiting.remember(runs)
      if (problems.value.length > 0) return
      for (const { id, request: run } of runs) await jobs.add(run, id)
      // what is run is wanted
      undo.hide()
      if (refused.value.length === 0) rollUnlessLocked()
    } finally {
      busy.value = false
    }
  }

  function rollSeed(): void {
    form.seed = world.random(seedRange)
  }

  function rollUnlessLocked(): void {
    if (!form.seedLocked) rollSeed()
  }

  function restore(request: Request, name: string | null = null): void {
    const { variations, seedLocked } = form
    const restored = restoredForm(request, {
      mode: modes[request.mode],
      family,
      facts: media.facts,
      proposal: machine.proposal.value,
    })
    undo.replaceForm(name, () => {
      media.stopAll(request.mode)
      edit({ ...restored, variations, seedLocked })
    })
  }

  async function finish(request: Request): Promise<void> {
    const next = presetOf(family, modes[request.mode], request.preset)?.finish
    if (next) await queue('finish', { ...request, preset: next }, request)
  }

  const importing = createImporting({
    comfy,
    family,
    server,
    media,
    restore(request, name) {
      restore(request, name)
      tab.value = 'create'
    },
  })
  const placing = createPlacing({ store, media, importing, undo, tab })

  const advice = createAdvice(family, machine)
  const stopMissing = watchForVanished(jobs, advice, () => {
    void server.refresh()
    void models.refresh()
    void comfy.refreshChoices()
  })
  const act = createActions({
    comfy,
    world,
    family,
    jobs,
    press,
    server,
    models,
    machine,
    readiness,
    advice,
    tab,
    generate,
    restore,
    edit,
  })

  void server.refresh()
  void machine.refresh()
  void models.refresh()
  void jobs.reconcile()

  return {
    family,
    form,
    mode,
    preset,
    settled,
    settings,
    tab,
    shown,
    server,
    media,
    jobs,
    news,
    mending,
    outcomes: createOutcomes(comfy, family),
    reach,
    history: createHistory({ comfy, jobs, press, prompt: promptOf }),
    importing,
    placing,
    undo,
    courses: courses.all,
    advice,
    models,
    machine,
    residents,
    previews,
    token: createToken(comfy),
    readiness,
    waiting,
    health: createHealth({
      comfy,
      world,
      family,
      server,
      models,
      machine,
      readiness,
      mode,
      settled,
    }),
    sheet: shallowRef(false),
    comboOf: (command) => comfy.comboOf(command),
    check: readiness.check,
    problems,
    refused,
    busy,
    generate,
    again: (request) => queue('again', request),
    vary: (request) => queue('vary', { ...request, seed: world.random(seedRange) }, request),
    finish,
    restore,
    rollSeed,
    act,
    edit,
    resetNegative: () => void (form.negative = null),
    inputUrl: (name) => comfy.inputUrl(name),
    outputUrl: (file) => comfy.outputUrl(file),
    uploadLimit: () => comfy.uploadLimit(),
    mayNotify: () => comfy.page.mayNotify(),
    version: () => comfy.shim.about(),
    dispose() {
      stopMeeting()
      stopMissing()
      stopForgetting()
      store.dispose()
      stopRetrying()
      kept.dispose()
      stopTab()
      news.dispose()
      mending.dispose()
      jobs.dispose()
      models.dispose()
      machine.dispose()
      residents.dispose()
      previews.dispose()
      notices.dispose()
      waiting.dispose()
      tabs.dispose()
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
