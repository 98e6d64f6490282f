import { computed, type ComputedRef, type ShallowRef } from 'vue'
import { type Comfy } from '../../comfy/comfy.ts'
import type { Families } from '../../core/family/families.ts'
import type { Family } from '../../core/family/family.ts'
import type { Writer } from '../../core/family/writer.ts'
import type { FormField, ModeId, SettledForm } from '../../core/form/form.ts'
import { eachOnce, type Problem, problem } from '../../core/problem/problem.ts'
import { fieldOf } from '../../core/prompt/fields.ts'
import { fit } from '../../core/prompt/fit.ts'
import { refusalOf } from '../../core/prompt/refusal.ts'
import { type Ask, fillWriter } from '../../core/writing/fill-writer.ts'
import { modes } from '../../modes/index.ts'
import type { Undo } from '../form/undo.ts'
import type { MachineState } from '../server/machine.ts'
import type { Models } from '../server/models.ts'
import type { Server } from '../server/server.ts'
import type { Press } from '../world/presses.ts'
import { ifReachable } from '../world/reachable.ts'
import type { Storage } from '../world/storage.ts'
import type { Waits } from '../world/waits.ts'
import type { World } from '../world/world.ts'
import { followTakes } from './following.ts'
import { createPaces } from './pace.ts'
import type { Session, Take } from './session.ts'
import { createTakes } from './takes.ts'

/** What a take costs, before it is asked for. */
export interface WritingCost {
  readonly model: string
  /** no run loads this model */
  readonly separate: boolean
  /** of one take on this machine; null = none was written yet */
  readonly milliseconds: number | null
  /** the encoder runs on the CPU, in low-VRAM mode */
  readonly onCpu: boolean
  /** the first frame goes in, too */
  readonly seesImage: boolean
}

/** Better prompts, written by the family's language model in small runs of their own. */
export interface Enhance {
  /** false: this family has no writer */
  readonly offered: ComputedRef<boolean>
  readonly cost: ComputedRef<WritingCost>
  /** what keeps it from writing; missing files can be downloaded */
  readonly problems: ComputedRef<readonly Problem[]>
  /** the takes of the last press; null = none, or closed */
  readonly session: ShallowRef<Session | null>
  /** index of the take to look at */
  readonly chosen: ShallowRef<number>
  /** something is still being written */
  readonly busy: ComputedRef<boolean>
  /** ComfyUI doesn't answer; what was asked for goes on when it does */
  readonly silent: ShallowRef<boolean>
  /** the take that is in the prompt, unchanged; -1 = none */
  readonly used: ComputedRef<number>
  /** the prompt is no longer the one that was improved, nor a take of it */
  readonly outdated: ComputedRef<boolean>
  write(takes: number): Promise<void>
  choose(index: number): void
  /** Puts the chosen take into the prompt, with undo. */
  use(): void
  /** Puts the improved prompt back. */
  takeBack(): void
  /** Ends what is still waiting or being written; what was written stays. */
  cancel(): Promise<void>
  /** Cancels and forgets the takes. */
  close(): Promise<void>
  dispose(): void
}

export interface EnhanceParts {
  readonly comfy: Comfy
  readonly storage: Storage
  readonly world: World
  readonly waits: Waits
  readonly families: Families
  /** of the form */
  readonly family: ComputedRef<Family>
  readonly settled: ComputedRef<SettledForm>
  readonly server: Server
  readonly models: Models
  readonly machine: MachineState
  readonly undo: Undo
  readonly press: Press
}

export function createEnhance(parts: EnhanceParts): Enhance {
  const { comfy, storage, world, families, family, settled, server, models, undo } = parts
  const writer = computed(() => family.value.writer)
  const paces = createPaces(storage, families)
  const takes = createTakes(storage)
  const following = followTakes({ ...parts, takes, paces, mode: () => settled.value.mode })
  const { session, chosen, texts } = takes
  const problems = computed<readonly Problem[]>(() => (writer.value ? inTheWay(writer.value) : []))

  function askOf(seed: number): Ask {
    const { mode, prompt, loader, models: files, lowVram } = settled.value
    return { mode, prompt, image: imageOf(settled.value), seed, loader, models: files, lowVram }
  }

  function fitted(ask: Ask, by: Writer) {
    return fit(
      fillWriter(ask, family.value, by),
      server.defs.value,
      family.value,
      fieldsIn(ask.mode),
      models.library.value,
    )
  }

  /** The nodes that it shares with the mode's own run are set by the same fields. */
  function fieldsIn(mode: ModeId): (path: string) => FormField | undefined {
    return (path) => fieldOf(path, modes[mode], family.value)
  }

  function inTheWay(by: Writer): readonly Problem[] {
    if (server.unanswered.value) return [problem('server_down')]
    return eachOnce(fitted(askOf(0), by).problems)
  }

  async function write(count: number): Promise<void> {
    const by = writer.value
    if (!by || problems.value.length > 0 || settled.value.prompt.trim() === '') return
    await close()
    const asked = Array.from({ length: count }, () => ({
      take: { id: world.uuid(), state: { is: 'waiting', ahead: null } } as Take,
      ask: askOf(world.random(2 ** 32)),
    }))
    const [first] = asked
    if (!first) return
    takes.begin({
      prompt: first.ask.prompt,
      mode: first.ask.mode,
      family: family.value.id,
      seen: first.ask.image !== null,
      takes: asked.map(({ take }) => take),
    })
    for (const { take, ask } of asked) {
      // cancelled while an earlier one was sent
      const state = takes.find(take.id)?.state
      if (!state || state.is === 'cancelled') continue
      await send(take.id, ask, by)
    }
    void following.watch()
  }

  async function send(id: string, ask: Ask, by: Writer): Promise<void> {
    const answer = await ifReachable(() =>
      comfy.queue({ id, prompt: fitted(ask, by).prompt, request: { enhance: true } }),
    )
    // no answer: the next looks tell whether it arrived
    if (!answer) return void (following.silent.value = true)
    const [refused] = refusalOf(answer, family.value, fieldsIn(ask.mode), models.library.value)
    if (!refused) return
    takes.put(id, { is: 'failed', problem: refused })
    await following.drop(id)
  }

  async function cancel(): Promise<void> {
    const ids = takes.open.value.map(({ id }) => id)
    for (const id of ids) takes.put(id, { is: 'cancelled' })
    await Promise.all(ids.map((id) => following.drop(id)))
  }

  async function close(): Promise<void> {
    const ending = cancel()
    session.value = null
    following.forget()
    await ending
  }

  const used = computed(() => texts.value.indexOf(settled.value.prompt))

  return {
    offered: computed(() => writer.value !== undefined),
    cost: computed(() => ({
      model: writer.value?.model ?? '',
      separate: writer.value?.separate === true,
      milliseconds: paces.of(family.value).expected.value,
      onCpu: settled.value.lowVram,
      seesImage: imageOf(settled.value) !== null,
    })),
    problems,
    session,
    chosen,
    busy: computed(() => takes.open.value.length > 0),
    silent: following.silent,
    used,
    outdated: computed(() => {
      const now = session.value
      return !!now && settled.value.prompt !== now.prompt && used.value < 0
    }),
    write: (count) => parts.press('enhance', () => write(count)),
    choose: (index) => takes.choose(index),
    use() {
      const text = texts.value[chosen.value]
      if (text === null || text === undefined || text === settled.value.prompt) return
      takes.choose(chosen.value)
      undo.replacePrompt('take', text)
    },
    takeBack() {
      const now = session.value
      if (!now || settled.value.prompt === now.prompt) return
      const step = undo.last.value
      const ours = step?.kind === 'prompt' && step.from === 'take' && !step.undone
      // its own step brings back exactly what was there
      if (ours && !undo.changed.value) return undo.undo()
      undo.replacePrompt('take', now.prompt)
    },
    cancel,
    close,
    dispose() {
      takes.dispose()
      following.dispose()
    },
  }
}

/** The first frame that the mode requires: an image that only suggests a style says nothing about the start. */
function imageOf(form: SettledForm): string | null {
  const starts = modes[form.mode].media.some(({ field, required }) => field === 'image' && required)
  return starts ? form.image : null
}
