import { type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import { looksOurs } from '../../core/naming/naming.ts'
import type { Cut, Held } from '../../core/form/held.ts'
import type { MediaKind } from '../../core/form/media.ts'
import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import {
  isExtending,
  isRetaking,
  mainInputs,
  type MediaInput,
  type Mode,
} from '../../core/family/mode.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { Request } from '../../core/form/request.ts'
import type { MediaField, ModeId } from '../../core/form/form.ts'
import type { SoundEdit } from '../../core/form/looks.ts'
import { modes, modesOf } from '../../modes/index.ts'
import { type Carried, cutFor, fits, isCutFor } from './carried.ts'
import type { FormStore } from './form-store.ts'
import type { Importing } from './importing.ts'
import type { Keyframes } from './keyframes.ts'
import type { Media } from './media.ts'
import type { Fetched } from './receiving.ts'
import { kindOf, takes } from './slots.ts'
import type { TabId } from '../prefs/section.ts'
import type { From } from './step.ts'
import type { Undo } from './undo.ts'

/** A slot of a mode that a file can go into. */
export interface Place {
  readonly mode: Mode
  readonly input: MediaInput
}

/** A file of the user's, or one that ComfyUI has. */
export type Source = File | Held

/** A file without a clear place, which the user is asked about. */
export interface Asked {
  readonly file: Source
  /** null: no input takes it */
  readonly kind: MediaKind | null
  /** made by LTX AIO, with settings to use */
  readonly made: boolean
  /** what it can be used as, the current mode first */
  readonly places: readonly Place[]
}

/** Finds a place for every file, or asks where it should go. No file vanishes. */
export interface Placing {
  /** files to ask about, those of the newest drop */
  readonly asked: ShallowRef<readonly Asked[]>
  /** why a file that ComfyUI has could not be used in another mode; the form is as it was */
  readonly trouble: ShallowRef<Problem | null>
  /** a link that was dropped and that leads out of ComfyUI, so that nothing can be taken from it */
  readonly link: ShallowRef<string | null>
  /** Files for the whole panel. `toForm`: the form is visible, so one of its inputs may be meant. */
  take(files: readonly Source[], toForm: boolean): Promise<void>
  /** Files for one slot: the first goes there, others find their own places. */
  give(input: MediaInput, files: readonly Source[]): Promise<void>
  /** What was dropped or pasted; for one slot, or the whole panel. */
  receive(carried: Carried, target: MediaInput | null, toForm: boolean): Promise<void>
  /** Puts a file that ComfyUI has, or a frame of it, into a slot of any mode, with undo. */
  use(file: Held, place: Place, cut: Cut | null): Promise<void>
  useAs(asked: Asked, place: Place): Promise<void>
  /** What was dropped on the timeline, near a frame: images, clips. */
  keys(carried: Carried, frame: number | undefined): Promise<void>
  /** Makes a file that ComfyUI has a keyframe of a mode, with undo: a frame of it, or a clip. */
  useAsKey(file: Held, mode: Mode, cut: Cut | null): Promise<void>
  useSettings(asked: Asked): Promise<void>
  dismiss(asked: Asked): void
  dismissLink(): void
  dismissTrouble(): void
  /** Replaces the sound in a slot of the current mode by an edited part of it, with undo. */
  editSound(field: MediaField, edit: SoundEdit): Promise<void>
}

export interface PlacingParts {
  readonly store: FormStore
  readonly media: Media
  readonly keyframes: Keyframes
  readonly importing: Importing
  readonly undo: Undo
  readonly tab: ShallowRef<TabId>
  readonly families: Families
  /** those that the form can show here */
  readonly usable: ComputedRef<readonly Family[]>
  /** by the server's owner */
  readonly isOffered: (mode: Mode) => boolean
  /** the settings of a run, if it is known */
  readonly requestOf: (file: Held) => Request | null
  readonly restore: (request: Request) => void
  readonly fetched: Fetched
  readonly urlOf: (file: Held) => string
}

export function createPlacing(parts: PlacingParts): Placing {
  const { store, media, keyframes, importing, undo, tab, families, usable, isOffered, requestOf } =
    parts
  const { form } = store
  const asked = shallowRef<readonly Asked[]>([])

  const trouble = shallowRef<Problem | null>(null)
  const link = shallowRef<string | null>(null)

  function ask(file: Source, kind: MediaKind | null, made = false): void {
    asked.value = [...asked.value, { file, kind, made, places: placesFor(file, kind) }]
  }

  function placesFor(file: Source, kind: MediaKind | null): Place[] {
    const own = modes[form.mode]
    const others = modesOf(...usable.value).filter((mode) => mode !== own && isOffered(mode))
    return [own, ...others].flatMap((mode) =>
      mainInputs(mode)
        .filter((input) => fits(input, file, kind))
        .map((input) => ({ mode, input })),
    )
  }

  /** The slot of the current mode that a file goes into: a free one, otherwise one to replace. */
  function slotFor(kind: MediaKind | null, taken: ReadonlySet<MediaInput>): MediaInput | undefined {
    const own = mainInputs(modes[form.mode]).filter(
      (input) => takes(input, kind) && !taken.has(input),
    )
    const exact = own.filter((input) => input.kind === kind)
    const isFree = ({ field }: MediaInput): boolean =>
      form[field] === null && media.uploads[field]?.status !== 'sending'
    return exact.find(isFree) ?? own.find(isFree) ?? exact[0] ?? own[0]
  }

  /** An image, or a video of the user's, for a mode whose slots are full, but which can hold more. */
  function isKey(file: Source, kind: MediaKind | null, slot: MediaInput | undefined): boolean {
    if (!modes[form.mode].options.includes('keyframes')) return false
    // no input takes a video of the user's
    const isClip = kind === 'video' && file instanceof File
    if (kind !== 'image' && !isClip && !isCutFor('image', file)) return false
    return (!slot || form[slot.field] !== null) && keyframes.hasRoom()
  }

  async function put(
    input: MediaInput,
    file: Source,
    cut = cutFor(input, file),
    left: ModeId | null = null,
  ): Promise<boolean> {
    const { mode } = form
    const { field, kind } = input
    const before = store.slot(mode, field)
    const arrived = await (file instanceof File
      ? media.give(field, kind, file)
      : media.take(field, kind, file, cut))
    const { name } = store.slot(mode, field)
    if (!arrived || name === null) return false
    const from = file instanceof File ? null : partOf(input, file, cut)
    const worthALine = before.name === null ? from !== null || left !== null : name !== before.name
    if (!worthALine) return true
    undo.replaced({
      mode,
      field,
      name,
      before: { name: before.name, start: before.start },
      ...(from ? { from } : {}),
      ...(left ? { left } : {}),
    })
    return true
  }

  /** Puts it into a slot of any mode; if that fails, the form is as it was. */
  async function putInto({ mode, input }: Place, file: Held, cut: Cut | null): Promise<void> {
    const from = tab.value
    const left = enter(mode, familyOf(file, mode))
    if ((await put(input, file, cut, left)) || !left || form.mode !== mode.id) return
    const upload = media.uploads[input.field]
    if (upload?.status !== 'failed') return
    trouble.value = upload.problem
    media.stop(input.field)
    store.edit({ mode: left })
    tab.value = from
  }

  /** What a video goes on with: the family that made it. */
  function familyOf(file: Held, mode: Mode): Family | null {
    const request = isExtending(mode) || isRetaking(mode) ? requestOf(file) : null
    const family = request && families.of(request)
    return family && usable.value.includes(family) ? family : null
  }

  /** Selects the mode, and returns the one that it leaves. */
  function enter(mode: Mode, family: Family | null = null): ModeId | null {
    const left = form.mode
    store.edit({ mode: mode.id, ...(family && { family: family.id }) })
    tab.value = 'create'
    return left === mode.id ? null : left
  }

  async function place(
    files: readonly Source[],
    toForm: boolean,
    taken: Set<MediaInput>,
  ): Promise<void> {
    const done: Promise<unknown>[] = []
    for (const file of files) {
      const kind = kindOf(file)
      const made = await isMade(file, kind)
      const slot = toForm ? slotFor(kind, taken) : undefined
      // nothing but its settings can be meant
      if (made && !slot && files.length === 1 && file instanceof File)
        done.push(importing.take(file))
      else if (toForm && !made && isKey(file, kind, slot)) done.push(keyframes.add(file))
      else if (made || !slot) ask(file, kind, made)
      else {
        taken.add(slot)
        done.push(put(slot, file))
      }
    }
    await Promise.all(done)
  }

  function begin(): void {
    asked.value = []
    link.value = null
    trouble.value = null
    importing.dismiss()
  }

  function dismiss(one: Asked): void {
    asked.value = asked.value.filter((other) => other !== one)
  }

  async function take(files: readonly Source[], toForm: boolean): Promise<void> {
    begin()
    await place(files, toForm, new Set())
  }

  async function give(input: MediaInput, [first, ...others]: readonly Source[]): Promise<void> {
    if (!first) return
    begin()
    const kind = kindOf(first)
    // a file without a type may be anything: the upload decides
    const given =
      kind === null || fits(input, first, kind)
        ? put(input, first)
        : ask(first, kind, await isMade(first, kind))
    await Promise.all([given, place(others, true, new Set([input]))])
  }

  async function isMade(file: Source, kind: MediaKind | null): Promise<boolean> {
    if (kind !== 'video') return false
    if (file instanceof File) return importing.has(file)
    return requestOf(file) !== null || looksOurs(file.at)
  }

  async function useSettings(one: Asked): Promise<void> {
    dismiss(one)
    const { file } = one
    if (file instanceof File) return importing.take(file)
    const request = requestOf(file)
    if (request) {
      parts.restore(request)
      tab.value = 'create'
      return
    }
    const content = await parts.fetched(parts.urlOf(file), file.name, null)
    if (content) await importing.take(content)
    else asked.value = [...asked.value, { ...one, made: false }]
  }

  return {
    asked,
    link,
    trouble,
    take,
    give,
    async receive({ sources, link: dropped }, target, toForm) {
      if (sources.length > 0) return target ? give(target, sources) : take(sources, toForm)
      begin()
      link.value = dropped
    },
    async use(file, to, cut) {
      begin()
      await putInto(to, file, cut)
    },
    async useAs(one, to) {
      dismiss(one)
      const { file } = one
      if (!(file instanceof File)) return putInto(to, file, cutFor(to.input, file))
      enter(to.mode)
      await put(to.input, file)
    },
    async keys({ sources, link: dropped }, frame) {
      begin()
      link.value = dropped
      // each after the one before, so that they find their own places
      for (const file of sources) {
        const kind = kindOf(file)
        if (kind === 'audio' || !keyframes.hasRoom()) ask(file, kind, await isMade(file, kind))
        else await keyframes.add(file, { frame, ...(kind === 'video' ? { clip: 'all' } : {}) })
      }
    },
    async useAsKey(file, mode, cut) {
      begin()
      const left = enter(mode)
      const from = partOf({ kind: cut ? 'image' : 'video' }, file, cut)
      const step = { ...(from ? { from } : {}), ...(left ? { left } : {}) }
      await keyframes.add(file, { step, ...(cut ? { cut } : { clip: 'all' }) })
    },
    useSettings,
    dismiss,
    dismissLink: () => void (link.value = null),
    dismissTrouble: () => void (trouble.value = null),
    async editSound(field, edit) {
      const { mode } = form
      const before = store.slot(mode, field)
      const arrived = await media.editSound(field, edit)
      const { name } = store.slot(mode, field)
      if (!arrived || name === null || name === before.name) return
      undo.replaced({ mode, field, name, before: { name: before.name, start: before.start } })
    },
  }
}

function partOf({ kind }: Pick<MediaInput, 'kind'>, file: Held, cut: Cut | null): From | null {
  const { name } = file
  if (cut) {
    if ('seconds' in cut) return { part: 'shown', name }
    return { part: cut.frame === 0 ? 'first' : 'last', name }
  }
  if (kindOf(file) !== 'video') return null
  return { part: kind === 'audio' ? 'sound' : 'video', name }
}
