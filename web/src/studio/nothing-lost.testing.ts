import { nano } from '../../../tests/families/nano.ts'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { type FakeWorld, fakeWorld } from '../../../tests/fakes/world.ts'
import type { Kept } from '../core/check/given.ts'
import { familiesOf } from '../core/family/families.ts'
import type { FamilyMemory } from '../core/family/switching.ts'
import type { Form, ModeId } from '../core/form/form.ts'
import { held } from '../core/form/held.ts'
import { isQueued } from '../core/jobs/job.ts'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { modes } from '../modes/index.ts'
import type { FormCopy } from './form/form-store.ts'
import type { Step } from './form/step.ts'
import { settle } from './open.testing.ts'
import { createStudio, type Studio } from './studio.ts'
import { memoryStorage, type Storage } from './world/storage.ts'

/** What people do with the form. Numbers choose among what there is. */
export type Act =
  | { readonly do: 'type'; readonly field: TypedField }
  | { readonly do: 'mode'; readonly mode: ModeId }
  | { readonly do: 'family' }
  | { readonly do: 'drop' | 'result' | 'remove'; readonly slot: number }
  | { readonly do: 'use settings' | 'preset' | 'edit row' | 'earlier'; readonly which: number }
  | { readonly do: 'walk'; readonly by: 1 | -1 }
  | {
      readonly do:
        | 'new form'
        | 'enhance'
        | 'sample'
        | 'undo'
        | 'back'
        | 'forward'
        | 'save row'
        | 'leave row'
        | 'generate'
        | 'reload'
    }

/** What the nth text or number in a field is: each is another, and a run can have it. */
const typed = {
  prompt: (n: number) => `prompt ${n}`,
  negative: (n: number) => `negative ${n}`,
  seconds: (n: number) => 1 + n / 100,
  fps: (n: number) => 12 + n / 100,
  seed: (n: number) => 1000 + n,
  cfg: (n: number) => 1 + n / 100,
  width: (n: number) => 320 + n,
}
type TypedField = keyof typeof typed
export const typedFields = Object.keys(typed) as TypedField[]

const families = familiesOf(ltx23, nano)

/** The runs whose settings are used. */
const past = [
  requestOf('t2v', { prompt: 'run one', negative: 'rain', seed: 1, width: 512, height: 512 }),
  requestOf('i2v', { prompt: 'run two', image: 'first.png', seconds: 3, fps: 30 }),
  requestOf('style', { prompt: 'run three', video: 'clip.mp4', seed: 3 }),
  requestOf('lipsync', { prompt: 'run four', image: 'square.png', audio: 'speech.wav' }),
]
const presets: readonly (readonly [string, Partial<Form>])[] = [
  ['words', { prompt: 'preset words', negative: 'fog', seed: 77, seedLocked: true }],
  ['size', { aspect: 'custom', width: 640, height: 640, seconds: 2, fps: 25, cfg: 4 }],
  ['picture', { mode: 'i2v', image: 'preset.png', prompt: 'preset picture' }],
  ['style', { mode: 'style', negative: 'snow', seconds: 4 }],
]

/** Everything in the form: what a user sees, and what other modes keep. */
export type Whole = FormCopy

/** A person at the form, who remembers what they put into it. */
export class Typist {
  readonly comfy = new FakeComfy()
  readonly storage: Storage = memoryStorage()
  readonly world: FakeWorld = fakeWorld()
  /** what was typed or dropped and not replaced by the user's own hand, as `field=value` */
  readonly owed = new Set<string>()
  studio: Studio
  #count = 0

  constructor() {
    this.studio = this.#open()
  }

  #open(): Studio {
    const { comfy, storage, world } = this
    return createStudio({ comfy, storage, world, families, look: async () => null })
  }

  async begin(): Promise<void> {
    this.studio.edit({ prompt: 'a red kite' })
    await settle()
    for (const [name, values] of presets) await this.studio.ownPresets.save(name, values)
    const style = this.studio.ownPresets.list.value.find(({ name }) => name === 'style')
    await this.studio.ownPresets.setDefault(style!.id, 'style', true)
    await this.studio.jobs.addBatch(past)
    await settle()
  }

  async reload(): Promise<void> {
    await settle()
    this.studio.dispose()
    this.studio = this.#open()
    await settle()
  }

  whole(): Whole {
    const { form } = this.studio
    const { kept, families: memory } = this.storage.load('form') as {
      kept: Kept
      families: FamilyMemory
    }
    return JSON.parse(JSON.stringify({ form, kept, families: memory })) as Whole
  }

  async take(act: Act): Promise<void> {
    await this.#do(act)
    await settle()
  }

  async #do(act: Act): Promise<void> {
    const { studio } = this
    const { form, media, placing, undo, writing, editing, jobs, runs } = studio
    const one = <T>(from: readonly T[], n: number): T | undefined => from[n % (from.length || 1)]
    switch (act.do) {
      case 'type':
        return this.#type(act.field)
      case 'mode':
        return studio.edit({ mode: act.mode })
      // the other one, where it has the mode
      case 'family':
        return studio.edit({ family: form.family === nano.id ? ltx23.id : nano.id })
      case 'drop': {
        const input = one(modes[form.mode].media, act.slot)
        if (!input) return
        const ending = { image: 'png', audio: 'wav', video: 'mp4' }[input.kind]
        const file = new File(['x'], `dropped ${++this.#count}.${ending}`)
        await placing.give(input, [file])
        await settle()
        this.owed.add(token(input.field, form[input.field]))
        return
      }
      case 'result': {
        const places = (['i2v', 'keyframe', 'style'] as const).flatMap((mode) =>
          modes[mode].media.map((input) => ({ mode: modes[mode], input })),
        )
        const at = { filename: 'kite.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
        return placing.use(held(at), one(places, act.slot)!, null)
      }
      case 'remove': {
        const input = one(modes[form.mode].media, act.slot)
        if (!input) return
        this.owed.delete(token(input.field, form[input.field]))
        return media.clear(input.field)
      }
      case 'use settings':
        return studio.restore(one(past, act.which)!)
      case 'preset': {
        const preset = one(studio.ownPresets.list.value, act.which)
        return preset && studio.ownPresets.apply(preset.id)
      }
      case 'new form':
        return studio.ownPresets.newForm()
      case 'earlier': {
        const earlier = one(writing.earlier.list.value, act.which)
        return earlier && writing.earlier.replace('earlier', earlier.text)
      }
      case 'walk':
        return void writing.earlier.walk(act.by)
      case 'sample':
        return writing.earlier.replace('sample', 'a sample prompt')
      case 'enhance':
        return this.#enhance()
      case 'undo':
        return this.#undo(undo.last.value, () => undo.undo())
      case 'back':
        return this.#undo(undo.next.value, () => undo.back())
      case 'forward':
        return undo.forward()
      case 'edit row': {
        const row = one(jobs.line.value.filter(isQueued), act.which)
        return void (row && (await editing.start(row.id)))
      }
      case 'save row':
        return void (await editing.save())
      case 'leave row':
        return editing.cancel()
      case 'generate':
        return runs.generate()
      case 'reload':
        return this.reload()
    }
  }

  /** Types over what is in the field, which the user does with it as they like. */
  #type(field: TypedField): void {
    const { form, edit } = this.studio
    const value = typed[field](++this.#count)
    this.owed.delete(token(field, form[field]))
    edit({ [field]: value })
    this.owed.add(token(field, value))
  }

  /** Undoing a drop is the user's wish to have that file no longer. */
  #undo(step: Step | null, undo: () => void): void {
    if (step?.kind === 'slot') this.owed.delete(token(step.field, step.name))
    undo()
  }

  async #enhance(): Promise<void> {
    const { enhance } = this.studio.writing
    await enhance.write(1)
    await settle()
    const id = enhance.session.value?.takes[0]?.id
    if (id === undefined) return
    const text = `A take of ${this.studio.form.prompt}, with more words than before, number ${++this.#count}.`
    this.comfy.truths.set(id, { status: 'completed', files: [], milliseconds: 1, texts: [text] })
    this.comfy.emit(id, { type: 'succeeded' })
    await settle()
    enhance.use()
  }

  /** What was put into the form and is nowhere that the user can get it from. */
  lost(): string[] {
    const found = new Set<string>()
    const add = (from: object): void => {
      for (const [field, value] of Object.entries(from)) found.add(token(field, value))
    }
    const addWhole = ({ form, kept, families: memory }: Whole): void => {
      add(form)
      // the other family has it again when it is chosen
      for (const own of Object.values(memory.own)) add(own)
      // other modes have it again when they are selected
      for (const given of Object.values(kept.modes)) add(given)
      for (const value of Object.values(kept.seconds)) add({ seconds: value })
      for (const value of Object.values(kept.fps)) add({ fps: value })
    }
    addWhole(this.whole())
    const { steps = [] } = (this.storage.load('undo') ?? {}) as { steps?: readonly Step[] }
    for (const step of steps) {
      if (step.kind === 'form') addWhole(step.other)
      if (step.kind === 'prompt') add({ prompt: step.other })
      if (step.kind === 'slot') add({ [step.field]: step.before.name })
    }
    // comes back when the row is saved or left
    const edited = this.storage.load('editing') as { before: Whole } | undefined
    if (edited) addWhole(edited.before)
    for (const { text } of this.studio.writing.earlier.list.value) add({ prompt: text })
    for (const text of (this.storage.load('writing.walk') ?? []) as string[]) add({ prompt: text })
    for (const { request } of this.studio.jobs.list.value) add(request)
    for (const { request } of this.studio.runs.waiting.runs.value) add(request)
    return [...this.owed].filter((one) => !found.has(one))
  }

  dispose(): void {
    this.studio.dispose()
  }
}

function token(field: string, value: unknown): string {
  return `${field}=${JSON.stringify(value)}`
}
