import { type ShallowRef, shallowRef } from 'vue'
import { looksOurs } from '../../core/naming/naming.ts'
import type { Cut, Held } from '../../core/form/held.ts'
import type { MediaKind } from '../../core/form/media.ts'
import type { MediaInput, Mode } from '../../core/family/mode.ts'
import type { Request } from '../../core/form/request.ts'
import type { MediaField } from '../../core/form/form.ts'
import type { SoundEdit } from '../../core/form/looks.ts'
import { type Carried, cutFor, fits } from './carried.ts'
import { createDestinations, type Place, type Source } from './destinations.ts'
import type { Importing } from './importing.ts'
import type { Keyframes } from './keyframes.ts'
import { createPutting, partOf, type Putting, type PuttingParts } from './putting.ts'
import type { Fetched } from './receiving.ts'
import { kindOf } from './slots.ts'

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
export interface Placing extends Pick<Putting, 'trouble'> {
  /** files to ask about, those of the newest drop */
  readonly asked: ShallowRef<readonly Asked[]>
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

export interface PlacingParts extends PuttingParts {
  /** by the server's owner */
  readonly isOffered: (mode: Mode) => boolean
  readonly keyframes: Keyframes
  readonly importing: Importing
  readonly restore: (request: Request) => void
  readonly fetched: Fetched
  readonly urlOf: (file: Held) => string
}

export function createPlacing(parts: PlacingParts): Placing {
  const { store, media, keyframes, importing, undo, tab, requestOf } = parts
  const { form } = store
  const destinations = createDestinations({ ...parts, form })
  const putting = createPutting(parts)
  const { trouble } = putting
  const asked = shallowRef<readonly Asked[]>([])
  const link = shallowRef<string | null>(null)

  function ask(file: Source, kind: MediaKind | null, made = false): void {
    asked.value = [...asked.value, { file, kind, made, places: destinations.all(file, kind) }]
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
      const slot = toForm ? destinations.slot(kind, taken) : undefined
      // nothing but its settings can be meant
      if (made && !slot && files.length === 1 && file instanceof File)
        done.push(importing.take(file))
      else if (toForm && !made && destinations.isKey(file, kind, slot))
        done.push(keyframes.add(file))
      else if (made || !slot) ask(file, kind, made)
      else {
        taken.add(slot)
        done.push(putting.put(slot, file))
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
        ? putting.put(input, first)
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
      await putting.putInto(to, file, cut)
    },
    async useAs(one, to) {
      dismiss(one)
      const { file } = one
      if (!(file instanceof File)) return putting.putInto(to, file, cutFor(to.input, file))
      putting.enter(to.mode)
      await putting.put(to.input, file)
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
      const { left } = putting.enter(mode)
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
