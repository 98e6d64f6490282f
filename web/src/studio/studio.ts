import { computed, type ComputedRef, shallowRef, type ShallowRef, watch } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import { type Engines as EngineRoutes, noEngines } from '../comfy/engines/engines.ts'
import type { Families } from '../core/family/families.ts'
import { comfyNeeded, type Family } from '../core/family/family.ts'
import type { Mode } from '../core/family/mode.ts'
import type { Offer } from '../core/family/owner-limits.ts'
import type { Headers } from '../core/files/facts.ts'
import type { Form, FormField } from '../core/form/form.ts'
import type { Problem } from '../core/problem/problem.ts'
import type { Settings } from '../core/prefs/settings.ts'
import { type Act, createActions } from './advice/actions.ts'
import { type Advice, createAdvice } from './advice/advice.ts'
import { type Compare, createCompare } from './compare/compare.ts'
import { createRunTrackers, type RunTrackers } from './jobs/run-trackers.ts'
import { createEngines, type Engines } from './engines/engines.ts'
import { createEstimates, type Estimates } from './estimates/estimates.ts'
import { createForecast, type Forecast } from './estimates/forecast.ts'
import { createLimited, type Limited } from './estimates/limited.ts'
import { createFormStore, type FormStore } from './form/form-store.ts'
import { createFormState, type FormState } from './form/settled.ts'
import { type BatchPicks, createBatchPicks } from './jobs/batch-picks.ts'
import { createRemoving, type Removing } from './jobs/removing.ts'
import { createRestore, type Restore } from './form/restore.ts'
import { createPromptBuilder } from './jobs/prompt-builder.ts'
import { generateParts } from './jobs/parts.ts'
import { createRuns, rolledSeed, type Runs } from './jobs/runs.ts'
import { keepRefreshed } from './server/refreshing.ts'
import { createHeaders } from './server/headers.ts'
import { createLimits, type Limits } from './server/limits.ts'
import { createLoraFiles, type LoraFiles } from './server/lora-files.ts'
import { createHealth, type Health } from './advice/health.ts'
import { createMeasuredHere, createMeasuring, type Measuring } from './advice/measuring.ts'
import { createLists, type Lists } from './lists/lists.ts'
import { createNext, type Next } from './lists/next.ts'
import { createHistory, type History } from './jobs/history.ts'
import { createImporting, type Importing } from './form/importing.ts'
import { createJobs, type Jobs } from './jobs/jobs.ts'
import { createMachine, type MachineState } from './server/machine.ts'
import { createMedia, type Media } from './form/media.ts'
import type { Fetched } from './form/receiving.ts'
import type { ReadFacts } from './form/receiving.ts'
import { type Compose, createReferences, type References } from './form/references.ts'
import { createKeyframes, type Keyframes } from './form/keyframes.ts'
import { lengthByDefault } from '../core/family/plan.ts'
import { createModels, type Models } from './server/models.ts'
import { createMending, type Mending } from './jobs/mending.ts'
import { createNews, type News } from './jobs/news.ts'
import { createNotices } from './jobs/notices.ts'
import { createOutputFolder } from './form/output-folder.ts'
import { createPlacing, type Placing } from './form/placing.ts'
import { createOwnPresets, type OwnPresets } from './presets/own-presets.ts'
import { createEditing, type Editing } from './queue/editing.ts'
import { createPreviews, previewAsk, type Previews } from './jobs/previews.ts'
import { createPasses, type Passes } from './jobs/saved-passes.ts'
import { createOutcomes, type Outcomes } from './jobs/outcomes.ts'
import { sameItems, stable } from './world/stable.ts'
import { createPresses } from './world/presses.ts'
import { createReach, type Reach } from './world/reach.ts'
import { createReadiness, type Readiness } from './form/readiness.ts'
import { createJoining, type Joining } from './reworks/joining.ts'
import { createReworking, type Reworking } from './reworks/reworking.ts'
import { createResidents, type Residents } from './server/residents.ts'
import { createServer, type Server } from './server/server.ts'
import { createSettings, type KeptSettings } from './prefs/settings.ts'
import type { Storage } from './world/storage.ts'
import { standIn } from '../core/prompt/needs.ts'
import { modes, modesOf } from '../modes/index.ts'
import { words } from '../words/index.ts'
import { createTab, type TabId } from './prefs/section.ts'
import { createSound, type Sound } from './prefs/sound.ts'
import { createFold, type Fold } from './prefs/fold.ts'
import { memoryTabs, type Tabs } from './world/browser-tabs.ts'
import { createDevices, type DevicesState } from './server/devices.ts'
import { createToken, type Token } from './server/token.ts'
import { createUndo, type Undo } from './form/undo.ts'
import { createViewer, type Viewer } from './jobs/viewer.ts'
import { watchForVanished } from './jobs/vanished.ts'
import { createWriting, type Writing } from './writing/writing.ts'
import { defaultWaits, type Waits } from './world/waits.ts'
import type { World } from './world/world.ts'

/** State and commands of the panel. Components read from it and call it. */
export interface Studio extends FormState {
  readonly families: Families
  /** The form's. It changes, so read it where it is used: `const { family } = studio` keeps the first. */
  readonly family: Family
  /** those that this ComfyUI runs, as far as is known, and the form's */
  readonly usable: ComputedRef<readonly Family[]>
  /** file URLs and ComfyUI's page; whatever changes has its own member below */
  readonly comfy: Comfy
  readonly form: Form
  readonly edit: FormStore['edit']
  readonly restore: Restore
  readonly undo: Undo
  readonly media: Media
  /** images on their way to the timeline */
  readonly keyframes: Keyframes
  readonly references: References
  /** presets of the user's own */
  readonly ownPresets: OwnPresets
  /** where dropped and pasted files go */
  readonly placing: Placing
  readonly importing: Importing
  /** what keeps the form from running, and what it will run */
  readonly readiness: Readiness
  /** other engines, and where new runs are wanted */
  readonly engines: Engines
  readonly runs: Runs
  readonly jobs: Jobs
  /** a waiting run in the form */
  readonly editing: Editing
  readonly news: News
  /** which result plays above or beside the form */
  readonly viewer: Viewer
  /** two results in step */
  readonly compare: Compare
  /** what was chosen in batches */
  readonly picks: BatchPicks
  readonly mending: Mending
  readonly outcomes: Outcomes
  readonly history: History
  /** finished videos made smoother or larger */
  readonly reworking: Reworking
  /** several of them joined */
  readonly joining: Joining
  /** what drafts have saved of their first passes */
  readonly passes: Passes
  /** hides runs and deletes their files, with undo */
  readonly removing: Removing
  /** the progress of our running jobs */
  readonly trackers: RunTrackers
  /** how long a run will take, and whether it will fit, before it is queued */
  readonly estimates: Estimates
  /** the same for the form; null while its size or length is unknown */
  readonly forecast: ComputedRef<Forecast | null>
  /** what the server's owner limits */
  readonly limits: Limits
  /** what those limits keep from being queued */
  readonly limited: Limited
  /** many videos from one form */
  readonly lists: Lists
  /** what Generate queues */
  readonly next: Next
  readonly previews: Previews
  /** better, earlier and starred prompts */
  readonly writing: Writing
  /** whether ComfyUI answers */
  readonly reach: Reach
  readonly server: Server
  readonly models: Models
  /** what each model file is */
  readonly headers: ShallowRef<Headers>
  /** what is saved beside LoRAs */
  readonly loraFiles: LoraFiles
  readonly machine: MachineState
  readonly residents: Residents
  readonly token: Token
  /** phones and tablets that use the panel on a page of its own */
  readonly devices: DevicesState
  readonly health: Health
  /** what videos take on this machine, found by making some */
  readonly measuring: Measuring
  readonly advice: Advice
  /** Does what a problem's button says. */
  readonly act: Act
  readonly settings: Settings
  /** the file that the form's next video will have, below ComfyUI's output folder */
  readonly nextFile: ComputedRef<string>
  /** of every player */
  readonly sound: Sound
  /** the fields of size, length and seed are unfolded */
  readonly fieldsOpen: Fold
  readonly tab: ShallowRef<TabId>
  /** the sidebar shows the panel */
  readonly shown: ShallowRef<boolean>
  /** the list of shortcuts is open */
  readonly sheet: ShallowRef<boolean>
  dispose(): void
}

export interface StudioParts {
  readonly comfy: Comfy
  /** other engines; without them this ComfyUI makes every run */
  readonly engines?: EngineRoutes
  readonly storage: Storage
  readonly world: World
  readonly families: Families
  readonly look: ReadFacts
  /** gets files and frames from ComfyUI in the browser, where the shim can't */
  readonly fetched?: Fetched
  /** draws the sheet of reference images; without it, there is none */
  readonly compose?: Compose
  /** without them this tab is the only one */
  readonly tabs?: Tabs
  readonly waits?: Waits
  /** the page's settings, which it may need before there is a studio */
  readonly kept?: KeptSettings
}

export function createStudio(parts: StudioParts): Studio {
  const { comfy, storage, world, families, look } = parts
  const { fetched = async () => null, compose = async () => null } = parts
  const { tabs = memoryTabs()(), waits = defaultWaits, kept = createSettings(storage) } = parts
  const { settings } = kept
  const { tab, dispose: stopTab } = createTab(storage)
  const { sound, dispose: stopSound } = createSound(storage)
  const fieldsOpen = createFold(storage, 'fieldsOpen')
  const shown = shallowRef(false)
  const press = createPresses(world)
  const reach = createReach(world, waits)

  const store = createFormStore(storage, { seed: rolledSeed(world) }, families)
  const { form, edit } = store
  const family = computed(() => families.of(form))
  const version = (): string | null => machine.machine.value?.comfyui ?? null
  const usable = stable<readonly Family[]>(
    () => families.all.filter((one) => one === family.value || runsHere(one, version())),
    sameItems,
  )
  const undo = createUndo(store, storage, families, () => writing.earlier.keep())
  const media = createMedia(store, comfy, storage, look, fetched)

  const server = createServer(comfy, () => usable.value)
  const models = createModels(comfy, storage, world, families, server)
  const limits = createLimits(comfy.shim, families)
  const measured = createMeasuredHere(storage)
  const machine: MachineState = createMachine(comfy, world, server, family, settings, measured)
  const stopCatchingUp = watch(usable, () => void server.catchUp())
  const residents = createResidents(comfy, machine, world)
  const { mode, preset, settled } = createFormState(form, family, machine, limits.offer)
  const keyframes = createKeyframes({
    store,
    media,
    undo,
    comfy,
    look,
    fetched,
    ruler: () => ({
      ...(readiness.check.value.length ?? lengthByDefault(family.value)),
      step: family.value.frames.step,
    }),
  })
  const { headers, dispose: stopHeaders } = createHeaders(comfy, server, models, families)
  const loraFiles = createLoraFiles(comfy.shim, server, models)
  const folder = createOutputFolder(comfy.shim, settings, models)
  const readiness: Readiness = createReadiness(
    settled,
    media,
    keyframes,
    server,
    models,
    { headers, own: () => form.models },
    families,
    version,
    folder.refused,
    (request) => engines.inTheWay(request),
  )
  const engines: Engines = enginesOf(parts, readiness, usable, () => jobs)

  const references = createReferences({
    store,
    media,
    undo,
    comfy,
    world,
    family,
    look,
    fetched,
    compose,
    size: () => readiness.check.value.size,
  })
  const builder = createPromptBuilder({
    world,
    families,
    server,
    models,
    readiness,
    naming: settings,
  })
  const nextFile = computed(() => {
    const { prompt, seed } = form
    const sample = words().modes[form.mode].sample.prompt
    const empty = { ...standIn(modes[form.mode], family.value), prompt: prompt || sample, seed }
    return builder.file(readiness.check.value.request ?? empty, '1a2b3c4d')
  })
  const trackers = createRunTrackers(
    world,
    families,
    () => jobs,
    () => machine.machine.value?.device,
  )
  const jobs: Jobs = createJobs({
    comfy,
    storage,
    world,
    families,
    tabs,
    waits,
    reach,
    builder,
    elsewhere: {
      sites: engines.sites,
      where: () => engines.where.value,
      takes: (...asked) => engines.takes(...asked),
    },
    follow: trackers.follow,
    previewMethod: previewAsk(machine, settings),
    runLimit: () => limits.offer.value.seconds,
  })
  const estimates = createEstimates({
    families,
    jobs,
    machine,
    residents,
    where: () => engines.where.value,
  })
  const forecast = createForecast({ form, family, settled, preset, readiness, estimates, media })
  const limited = createLimited({
    mode,
    settled,
    families,
    family,
    offer: limits.offer,
    readiness,
    media,
    estimates,
    forecast,
  })
  const runs = createRuns({
    comfy,
    storage,
    world,
    tabs,
    families,
    form,
    undo,
    server,
    models,
    readiness,
    builder,
    jobs,
    press,
    limited,
    offer: limits.offer,
  })
  const measuring = createMeasuring({
    storage,
    world,
    families,
    family,
    machine,
    measured,
    readiness,
    limited,
    jobs,
  })
  const stopEngines = engines.openWhen(
    // again, once it answers, if it didn't
    () =>
      reach.silence.value === null &&
      (shown.value || jobs.live.value.some(({ engine, where }) => engine ?? where)),
  )
  const reworking = createReworking({
    comfy,
    world,
    families,
    readiness,
    machine,
    models,
    estimates,
    limited,
    jobs,
    waiting: runs.waiting,
    press,
  })
  const joining = createJoining({
    comfy,
    look,
    world,
    families,
    readiness,
    machine,
    estimates,
    limited,
    jobs,
    press,
  })
  const passes = createPasses({ shim: comfy.shim, world, jobs, settings })
  const previews = createPreviews(comfy, jobs, machine, settings)
  const notices = createNotices({
    comfy,
    jobs,
    world,
    tabs,
    settings,
    shown,
    tab,
    isNews: (id) => news.unseen.value.some((run) => run.id === id),
    standingOf: (job, now) => trackers.glance(job, reach.shownAt(now)),
  })
  const news: News = createNews({
    jobs,
    storage,
    tabs,
    world,
    tell: (job) => notices.announce(job),
  })
  const viewer = createViewer({ jobs, news, storage })
  const picks = createBatchPicks({ jobs, storage })
  const mending = createMending({ comfy, jobs, world })

  const removing = createRemoving({ comfy, jobs, storage, world, seen: (id) => news.seen(id) })
  const compare = createCompare({ families, jobs, viewer, removing, storage })

  const restore = createRestore({ store, families, media, machine, undo })
  const editing = createEditing({ storage, world, store, undo, restore, readiness, limited, jobs })
  const importing = createImporting({
    comfy,
    families,
    server,
    media,
    restore(request, name) {
      restore(request, name)
      tab.value = 'create'
    },
  })
  const ownPresets = createOwnPresets({
    comfy,
    storage,
    world,
    tabs,
    families,
    reach,
    store,
    undo,
    media,
    importing,
    machine,
    server,
  })
  const writing: Writing = createWriting({
    comfy,
    storage,
    world,
    waits,
    families,
    family,
    form,
    edit,
    settled,
    server,
    models,
    machine,
    jobs,
    undo,
    press,
  })
  const placing = createPlacing({
    store,
    media,
    keyframes,
    importing,
    undo,
    tab,
    families,
    usable,
    isOffered: (one) => isOfferedIn(one, limits.offer.value, usable.value),
    requestOf: (file) => jobs.ofFile(file)?.request ?? null,
    restore,
    fetched,
    urlOf: ({ at }) => comfy.outputUrl(at),
  })

  const history = createHistory({
    comfy,
    jobs,
    storage,
    families,
    press,
    prompt: (...asked) => builder.prompt(...asked),
  })
  const lists = createLists({
    comfy,
    storage,
    world,
    family,
    mode,
    settled,
    media,
    look,
    fetched,
    estimates,
    editing: () => editing.run.value !== null,
  })
  const next = createNext({
    form,
    families,
    server,
    models,
    readiness,
    forecast,
    limited,
    lists,
    runs,
  })

  const advice = createAdvice(families, machine, limited)
  const act = createActions({
    comfy,
    world,
    families,
    jobs,
    press,
    server,
    models,
    machine,
    readiness,
    limited,
    advice,
    tab,
    generate: () => next.generate(),
    generateParts: () =>
      press('parts', () =>
        generateParts({ comfy, families, media, readiness, machine, world, limited, jobs }),
      ),
    restore,
    edit,
  })
  const health = createHealth({
    comfy,
    world,
    families,
    family,
    server,
    models,
    machine,
    readiness,
    mode,
    settled,
  })

  const stopMissing = watchForVanished(jobs, advice, () => {
    void server.refresh()
    void models.refresh()
    void comfy.refreshChoices()
  })
  const stopRefreshing = keepRefreshed({
    world,
    reach,
    waitsForServer: next.waitsForServer,
    server,
    machine,
    models,
    limits,
    jobs,
  })
  const stopLeaving = watch(limits.offer, leaveMode)

  /** For a mode that is offered; the form keeps what was typed. */
  function leaveMode(offer: Offer): void {
    if (offer.mode(mode.value, family.value)) return
    const other = modesOf(...usable.value).find((one) => isOfferedIn(one, offer, usable.value))
    if (other) edit({ mode: other.id })
  }

  return {
    families,
    get family() {
      return family.value
    },
    usable,
    comfy,
    form,
    edit,
    restore,
    undo,
    mode,
    preset,
    settled,
    media,
    keyframes,
    references,
    ownPresets,
    placing,
    importing,
    readiness,
    engines,
    runs,
    jobs,
    editing,
    news,
    viewer,
    compare,
    picks,
    mending,
    outcomes: createOutcomes(comfy, families),
    removing,
    history,
    reworking,
    joining,
    passes,
    trackers,
    estimates,
    forecast,
    limits,
    limited,
    lists,
    next,
    previews,
    writing,
    reach,
    server,
    models,
    headers,
    loraFiles,
    machine,
    residents,
    token: createToken(comfy),
    devices: createDevices(comfy, world),
    health,
    measuring,
    advice,
    act,
    settings,
    nextFile,
    sound,
    fieldsOpen,
    tab,
    shown,
    sheet: shallowRef(false),
    dispose() {
      stopRefreshing()
      stopLeaving()
      stopCatchingUp()
      stopHeaders()
      references.dispose()
      loraFiles.dispose()
      stopMissing()
      ownPresets.dispose()
      lists.dispose()
      store.dispose()
      kept.dispose()
      stopTab()
      stopSound()
      compare.dispose()
      history.dispose()
      viewer.dispose()
      picks.dispose()
      editing.dispose()
      news.dispose()
      removing.dispose()
      mending.dispose()
      passes.dispose()
      runs.dispose()
      measuring.dispose()
      jobs.dispose()
      stopEngines()
      folder.dispose()
      models.dispose()
      machine.dispose()
      residents.dispose()
      previews.dispose()
      writing.dispose()
      notices.dispose()
      tabs.dispose()
    },
  }
}

function enginesOf(
  { engines = noEngines, storage, world, families }: StudioParts,
  readiness: Readiness,
  usable: Studio['usable'],
  jobs: () => Jobs,
): Engines {
  return createEngines({
    engines,
    storage,
    world,
    families,
    used: () => usable.value,
    names: { of: (id) => jobs().names.of(id), keep: (...named) => jobs().names.keep(...named) },
    unfit: (request, defs) => readiness.fitTo(request, 'preview', undefined, defs).problems,
  })
}

/** Whether the owner offers a mode in one of these families. */
export function isOfferedIn(mode: Mode, offer: Offer, families: readonly Family[]): boolean {
  return families.some((family) => family.graphs[mode.id] && offer.mode(mode, family))
}

/** Whether a ComfyUI runs a family; one that needs more than any does not count before its version is known. */
function runsHere(family: Family, version: string | null): boolean {
  if (family.comfyui === undefined) return true
  return version !== null && comfyNeeded(family, version) === null
}

/** The problems to show at a field. */
export function problemsAt(
  problems: readonly Problem[],
  ...fields: readonly FormField[]
): readonly Problem[] {
  return problems.filter(({ field }) => field !== undefined && fields.includes(field))
}
