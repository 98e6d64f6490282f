import { type ComputedRef, shallowRef, type ShallowRef, watch } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { restoredForm } from '../../core/check/restored.ts'
import type { Families } from '../../core/family/families.ts'
import { filesIn, type Form, type ModeId, newForm } from '../../core/form/form.ts'
import type { Request } from '../../core/form/request.ts'
import { type FilesIn, withoutAbsent } from '../../core/presets/absent.ts'
import { exported, imported } from '../../core/presets/exchange.ts'
import { type GroupId, suggested, withFamily } from '../../core/presets/groups.ts'
import { cleanName, freeName, type OwnPreset, valuesIn } from '../../core/presets/own-preset.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { knownForm } from '../../core/family/known-form.ts'
import { modes } from '../../modes/index.ts'
import type { FormStore } from '../form/form-store.ts'
import type { Importing } from '../form/importing.ts'
import type { Media } from '../form/media.ts'
import type { Undo } from '../form/undo.ts'
import type { MachineState } from '../server/machine.ts'
import type { Server } from '../server/server.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import type { Reach } from '../world/reach.ts'
import type { Storage } from '../world/storage.ts'
import type { World } from '../world/world.ts'
import { createDefaults } from './defaults.ts'
import { optionsIn } from './here.ts'
import { createPresetList } from './preset-list.ts'

/** What a new preset would be made from. */
export interface Draft {
  readonly values: Partial<Form>
  /** of the video; null for the form */
  readonly from: string | null
  /** the parts to suggest */
  readonly groups: readonly GroupId[]
}

/** What was done last, for a line with undo. */
export type Done =
  | {
      readonly kind: 'saved' | 'overwritten' | 'removed'
      readonly name: string
      readonly before: OwnPreset | null
      readonly id: string
    }
  | { readonly kind: 'imported'; readonly count: number }

/** The user's own presets: parts of a form under a name, on the server and in every browser. */
export interface OwnPresets {
  /** in their order */
  readonly list: ComputedRef<readonly OwnPreset[]>
  readonly unsaved: ComputedRef<boolean>
  /** the list is shown */
  readonly open: ShallowRef<boolean>
  /** a new preset that is being named */
  readonly draft: ShallowRef<Draft | null>
  readonly done: ShallowRef<Done | null>
  /** about the preset or file used last */
  readonly notes: ShallowRef<readonly Problem[]>
  /** Begins a preset from the form. */
  draftForm(): void
  /** Begins a preset from a run's settings; `from` names its video. */
  draftRequest(request: Request, from: string): void
  /** Begins a preset from the settings in one of our videos. */
  draftFile(file: File): Promise<void>
  /** Saves these parts. A preset of the same name is overwritten, and keeps its place. */
  save(name: string, values: Partial<Form>): Promise<void>
  /** Changes the fields that the preset holds, with undo. What is missing on the server is left out and noted. */
  apply(id: string): void
  /** The parts that it holds get the form's values. */
  overwrite(id: string): Promise<void>
  rename(id: string, name: string): Promise<void>
  remove(id: string): Promise<void>
  /** Takes back what `done` says. */
  undo(): Promise<void>
  /** Puts it before the preset that is at this place now, or last. */
  move(id: string, to: number): Promise<void>
  defaultOf(mode: ModeId): OwnPreset | null
  /** New forms of this mode begin with it. Only one preset has that. */
  setDefault(id: string, mode: ModeId, on: boolean): Promise<void>
  /** Empties the form of this mode, with undo. */
  newForm(): void
  /** Takes the presets of a file. */
  take(text: string): Promise<void>
  /** A file with these presets; all if none are named. */
  text(ids?: readonly string[]): string
  sync(): Promise<void>
  dispose(): void
}

export interface OwnPresetParts {
  readonly comfy: Comfy
  readonly storage: Storage
  readonly world: World
  readonly tabs: Tabs
  readonly families: Families
  readonly reach: Reach
  readonly store: FormStore
  readonly undo: Undo
  readonly media: Media
  readonly importing: Importing
  readonly machine: MachineState
  readonly server: Server
}

/** How often other browsers' presets are looked for. */
const syncMilliseconds = 60_000

export function createOwnPresets(parts: OwnPresetParts): OwnPresets {
  const { world, families, reach, store, undo, media, importing, machine, server } = parts
  const presets = createPresetList(parts)
  const { list } = presets
  const draft = shallowRef<Draft | null>(null)
  const done = shallowRef<Done | null>(null)
  const notes = shallowRef<readonly Problem[]>([])
  const { form } = store
  const empty = knownForm(newForm(), families)

  /** A preset's values without what this server lacks, in its own family or else the form's. */
  function hereOf(values: Partial<Form>): ReturnType<typeof withoutAbsent> {
    const named = withFamily(values, families.all[0].id)
    const family = families.of({ family: named.family ?? form.family })
    const filesHere: FilesIn = (folder) =>
      server.state.value.status === 'ready' ? optionsIn(folder, server.defs.value, family) : null
    return withoutAbsent(named, family, filesHere)
  }

  function begin(from: string | null, values: Partial<Form>): void {
    draft.value = { from, values, groups: suggested(values, empty) }
    done.value = null
  }

  function draftRequest(request: Request, from: string): void {
    const family = families.of(request)
    const meaning = {
      mode: modes[request.mode],
      family,
      facts: media.facts,
      proposal: machine.proposalFor(family),
    }
    begin(from, restoredForm(request, meaning))
  }

  function apply(id: string): void {
    const preset = presets.find(id)
    if (!preset) return
    const { values, notes: absent } = hereOf(valuesIn(preset.values))
    undo.applyPreset(preset.name, () => store.edit(copyOf(values)))
    notes.value = absent
    done.value = null
    void media.learn(filesIn(form))
  }

  async function save(name: string, values: Partial<Form>): Promise<void> {
    const clean = cleanName(name)
    const same = list.value.find((preset) => preset.name === clean)
    const preset = same
      ? presets.changed(same, { values: copyOf(values) })
      : presets.created(clean, copyOf(values))
    draft.value = null
    done.value = {
      kind: same ? 'overwritten' : 'saved',
      name: clean,
      before: same ?? null,
      id: preset.id,
    }
    await presets.put([preset])
  }

  async function overwrite(id: string): Promise<void> {
    const before = presets.find(id)
    if (!before) return
    const held = valuesIn(before.values)
    const now = Object.fromEntries(
      Object.keys(held).map((field) => [field, form[field as keyof Form]]),
    )
    done.value = { kind: 'overwritten', name: before.name, before, id }
    // fields of a newer version stay
    await presets.change(id, { values: { ...before.values, ...copyOf(now) } })
  }

  async function remove(id: string): Promise<void> {
    const before = presets.find(id)
    if (!before) return
    done.value = { kind: 'removed', name: before.name, before, id }
    await presets.change(id, { deleted: true })
  }

  async function takeBack(): Promise<void> {
    const step = done.value
    done.value = null
    if (!step || step.kind === 'imported') return
    if (step.before) {
      const { name, values, defaultFor, order, deleted } = step.before
      await presets.change(step.id, { name, values, defaultFor, order, deleted })
    } else await presets.change(step.id, { deleted: true })
  }

  async function take(text: string): Promise<void> {
    const { value, problems, notes: said } = imported(text)
    notes.value = [...problems, ...said]
    done.value = null
    if (!value) return
    const taken = new Set(list.value.map(({ name }) => name))
    const known = new Set(list.value.map(({ name, values }) => sameAs(name, values)))
    const added = value
      .filter(({ name, values }) => !known.has(sameAs(name, values)))
      .map(({ name, values }, n) => {
        const free = freeName(name, taken)
        taken.add(free)
        return presets.created(free, values, n)
      })
    done.value = { kind: 'imported', count: added.length }
    if (added.length > 0) await presets.put(added)
  }

  const defaults = createDefaults({
    presets,
    form,
    empty,
    here: (values) => hereOf(values).values,
  })
  const stopSyncing = world.every(syncMilliseconds, () => void presets.sync())
  const stopMeeting = watch(reach.silence, (silence) => {
    if (!silence) void presets.sync()
  })
  void presets.sync()

  return {
    list,
    unsaved: presets.unsaved,
    open: shallowRef(false),
    draft,
    done,
    notes,
    draftForm: () => begin(null, copyOf(form)),
    draftRequest,
    async draftFile(file) {
      const { value, problems, notes: said } = await importing.read(file)
      notes.value = [...problems, ...said]
      if (value) draftRequest(value, file.name)
    },
    save,
    apply,
    overwrite,
    async rename(id, name) {
      const clean = cleanName(name)
      const others = list.value.filter((preset) => preset.id !== id)
      if (clean === '' || clean === presets.find(id)?.name) return
      await presets.change(id, {
        name: freeName(clean, new Set(others.map((preset) => preset.name))),
      })
    },
    remove,
    undo: takeBack,
    move: (id, to) => presets.move(id, to),
    defaultOf: (mode) => defaults.of(mode),
    setDefault: (id, mode, on) => defaults.set(id, mode, on),
    newForm() {
      const { mode } = form
      undo.applyPreset(null, () => {
        media.stopAll(mode)
        store.edit({ ...empty, seed: form.seed, ...copyOf(defaults.begin(mode)), mode })
      })
      notes.value = []
    },
    take,
    text: (ids) => exported(list.value.filter(({ id }) => !ids || ids.includes(id))),
    sync: () => presets.sync(),
    dispose() {
      defaults.dispose()
      stopSyncing()
      stopMeeting()
      presets.dispose()
    },
  }
}

/** Equal for presets of the same name that set the same. */
function sameAs(name: string, values: OwnPreset['values']): string {
  return JSON.stringify([name, valuesIn(values)])
}

/** Without Vue's proxies, and without what JSON doesn't have. */
function copyOf<T extends object>(values: T): T {
  return JSON.parse(JSON.stringify(values)) as T
}
