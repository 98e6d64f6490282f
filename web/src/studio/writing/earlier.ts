import { computed, type ComputedRef, shallowRef } from 'vue'
import { z } from 'zod'
import type { Form } from '../../core/form/form.ts'
import { keep, startWalk, step, textAt, typedIn, type Walk } from '../../core/writing/walk.ts'
import type { PromptSource } from '../form/step.ts'
import type { Undo } from '../form/undo.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Storage } from '../world/storage.ts'

/** A prompt from before. */
export interface EarlierPrompt {
  readonly text: string
  /** milliseconds since the epoch, of its last run; null = it was typed, and never run */
  readonly at: number | null
}

/** Earlier prompts: those of runs, and typed ones that something else replaced. */
export interface Earlier {
  /** newest first, each once */
  readonly list: ComputedRef<readonly EarlierPrompt[]>
  /** the prompt was reached by walking, and is unchanged since */
  readonly walking: ComputedRef<boolean>
  /** Walks to an older or newer prompt. Returns whether there was one. */
  walk(by: 1 | -1): boolean
  /** Keeps the prompt as it is now, and what was typed in a walk: something is about to replace it. */
  keep(): void
  /** Replaces the prompt, with undo; the old one is kept. */
  replace(from: PromptSource, text: string): void
}

/** Typed texts that were never run, newest first. */
const Drafts = z.array(z.string()).catch([])
const maxDrafts = 100
const walkKey = 'writing.walk'

export interface EarlierParts {
  readonly storage: Storage
  readonly form: Form
  readonly edit: (values: Partial<Form>) => void
  readonly jobs: Pick<Jobs, 'list'>
  readonly undo: Undo
}

export function createEarlier({ storage, form, edit, jobs, undo }: EarlierParts): Earlier {
  const drafts = shallowRef<readonly string[]>(Drafts.parse(storage.load('writing.drafts')))
  const walk = shallowRef<Walk | null>(null)

  const ran = computed(() => {
    const times = new Map<string, number>()
    for (const { request, createdAt } of jobs.list.value) {
      const { prompt } = request
      if (prompt.trim() !== '') times.set(prompt, Math.max(times.get(prompt) ?? 0, createdAt))
    }
    return times
  })
  const list = computed<readonly EarlierPrompt[]>(() => [
    ...drafts.value.filter((text) => !ran.value.has(text)).map((text) => ({ text, at: null })),
    ...[...ran.value].map(([text, at]) => ({ text, at })).sort((a, b) => b.at - a.at),
  ])

  // a reload has ended a walk
  keepTexts(Drafts.parse(storage.load(walkKey)))
  storage.remove(walkKey)

  function keepTexts(texts: readonly string[]): void {
    const added = texts.filter((text) => text.trim() !== '' && !ran.value.has(text))
    if (added.length === 0) return
    drafts.value = [...new Set([...added, ...drafts.value])].slice(0, maxDrafts)
    storage.save('writing.drafts', drafts.value)
  }

  /** Ends a walk; what was typed on the way stays in the list. */
  function end(): void {
    if (walk.value) keepTexts(typedIn(keep(walk.value, form.prompt)))
    walk.value = null
    storage.remove(walkKey)
  }

  return {
    list,
    walking: computed(
      () => walk.value !== null && walk.value.at >= 0 && textAt(walk.value) === form.prompt,
    ),
    walk(by) {
      if (walk.value === null || walk.value.at === -1) {
        end()
        walk.value = startWalk(
          form.prompt,
          list.value.map(({ text }) => text),
        )
      }
      const next = step(walk.value, by, form.prompt)
      // an end is not a step, but what was typed there counts
      walk.value = next ?? keep(walk.value, form.prompt)
      storage.save(walkKey, typedIn(walk.value))
      if (!next) return false
      edit({ prompt: textAt(next) })
      return true
    },
    keep() {
      end()
      keepTexts([form.prompt])
    },
    replace(from, text) {
      if (text === form.prompt) return
      undo.replacePrompt(from, text)
    },
  }
}
