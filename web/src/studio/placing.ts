import { type ShallowRef, shallowRef } from 'vue'
import type { MediaKind } from '../core/media.ts'
import type { MediaInput, Mode } from '../core/mode.ts'
import { modes } from '../modes/index.ts'
import type { FormStore } from './form-store.ts'
import type { Importing } from './importing.ts'
import type { Media } from './media.ts'
import { kindOf, takes } from './slots.ts'
import type { TabId } from './tab.ts'
import type { Undo } from './undo.ts'

/** A slot of a mode that a file can go into. */
export interface Place {
  readonly mode: Mode
  readonly input: MediaInput
}

/** A file that has no place of its own, to be asked about. */
export interface Asked {
  readonly file: File
  /** null: nothing that any input takes */
  readonly kind: MediaKind | null
  /** LTX AIO made it: it has settings to use */
  readonly made: boolean
  /** what it can be used as, in the mode in sight first */
  readonly places: readonly Place[]
}

/** Finds a place for every file that is given, or asks where it should go: none vanishes. */
export interface Placing {
  /** files to ask about, those of the newest drop */
  readonly asked: ShallowRef<readonly Asked[]>
  /** Files for the panel as a whole. `toForm`: the form is in sight, so an input there may be meant. */
  take(files: readonly File[], toForm: boolean): Promise<void>
  /** Files for one slot: the first goes there, others find their own places. */
  give(input: MediaInput, files: readonly File[]): Promise<void>
  useAs(asked: Asked, place: Place): Promise<void>
  useSettings(asked: Asked): Promise<void>
  dismiss(asked: Asked): void
}

export interface PlacingParts {
  readonly store: FormStore
  readonly media: Media
  readonly importing: Importing
  readonly undo: Undo
  readonly tab: ShallowRef<TabId>
}

export function createPlacing({ store, media, importing, undo, tab }: PlacingParts): Placing {
  const { form } = store
  const asked = shallowRef<readonly Asked[]>([])

  function ask(file: File, kind: MediaKind | null, made = false): void {
    asked.value = [...asked.value, { file, kind, made, places: placesFor(kind) }]
  }

  function placesFor(kind: MediaKind | null): Place[] {
    const own = modes[form.mode]
    return [own, ...Object.values(modes).filter((mode) => mode !== own)].flatMap((mode) =>
      mode.media.filter((input) => takes(input, kind)).map((input) => ({ mode, input })),
    )
  }

  /** The slot of the mode in sight that a file goes into: a free one, else one to be replaced. */
  function slotFor(kind: MediaKind | null, taken: ReadonlySet<MediaInput>): MediaInput | undefined {
    const own = modes[form.mode].media.filter((input) => takes(input, kind) && !taken.has(input))
    const exact = own.filter((input) => input.kind === kind)
    const isFree = ({ field }: MediaInput): boolean =>
      form[field] === null && media.uploads[field]?.status !== 'sending'
    return exact.find(isFree) ?? own.find(isFree) ?? exact[0] ?? own[0]
  }

  async function put(input: MediaInput, file: File): Promise<void> {
    const { mode } = form
    const { field, kind } = input
    const before = store.slot(mode, field)
    const arrived = await media.give(field, kind, file)
    const { name } = store.slot(mode, field)
    if (!arrived || before.name === null || name === null || name === before.name) return
    undo.replaced({ mode, field, name, before: { name: before.name, start: before.start } })
  }

  async function place(
    files: readonly File[],
    toForm: boolean,
    taken: Set<MediaInput>,
  ): Promise<void> {
    const done: Promise<void>[] = []
    for (const file of files) {
      const kind = kindOf(file)
      const made = kind === 'video' && (await importing.has(file))
      const slot = toForm ? slotFor(kind, taken) : undefined
      // where nothing else can be meant, its settings are
      if (made && !slot && files.length === 1) done.push(importing.take(file))
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
    importing.dismiss()
  }

  function dismiss(one: Asked): void {
    asked.value = asked.value.filter((other) => other !== one)
  }

  return {
    asked,
    async take(files, toForm) {
      begin()
      await place(files, toForm, new Set())
    },
    async give(input, [first, ...others]) {
      if (!first) return
      begin()
      const kind = kindOf(first)
      // what says nothing of itself may be anything: the upload tells
      const fits = kind === null || takes(input, kind)
      const given = fits ? put(input, first) : ask(first, kind, await isMade(first, kind))
      await Promise.all([given, place(others, true, new Set([input]))])
    },
    async useAs(one, { mode, input }) {
      dismiss(one)
      store.edit({ mode: mode.id })
      tab.value = 'create'
      await put(input, one.file)
    },
    async useSettings(one) {
      dismiss(one)
      await importing.take(one.file)
    },
    dismiss,
  }

  async function isMade(file: File, kind: MediaKind | null): Promise<boolean> {
    return kind === 'video' && (await importing.has(file))
  }
}
