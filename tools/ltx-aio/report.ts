import { join } from 'node:path'
import type { Job } from '../../web/src/core/jobs/job.ts'
import type { Problem } from '../../web/src/core/problem/problem.ts'
import { progressOf } from '../../web/src/core/progress/progress.ts'
import { clock } from '../../web/src/core/text/clock.ts'
import { families } from '../../web/src/families/index.ts'
import { words } from '../../web/src/words/index.ts'
import type { RunLine } from './manifest.ts'
import type { Placed } from './rows.ts'

/** What is printed: paths or JSON on standard output, sentences and progress on standard error. */
export interface Report {
  problems(all: readonly Placed[]): void
  note(place: string, found: Problem): void
  say(sentence: string): void
  /** after each change of a run's line */
  changed(line: RunLine): void
  /** how far a run is */
  moved(line: RunLine, job: Job): void
  /** why ComfyUI doesn't respond; null: it responds again */
  silent(why: string | null): void
}

/** A terminal gets progress, in a line that is written again and again. */
export interface Terminal {
  readonly out: Pick<NodeJS.WriteStream, 'write'>
  readonly err: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>
}

export function createReport(json: boolean, folder: string, { out, err }: Terminal): Report {
  let shown = ''
  let quiet = false
  const started = new Map<string, number>()

  function show(text: string): void {
    if (!err.isTTY || text === shown) return
    err.write(`\r\u001B[K${text.slice(0, (err.columns || 80) - 1)}`)
    shown = text
  }

  function say(sentence: string): void {
    show('')
    err.write(`${sentence}\n`)
  }

  function print(value: object): void {
    out.write(`${JSON.stringify(value)}\n`)
  }

  return {
    say,
    note: (place, { what, remedy }) => say(`${at(place)}note: ${what} ${remedy}`),
    problems(all) {
      for (const { place, code, field, what, remedy, detail } of all)
        if (json) print({ place, code, field, what, remedy, detail })
        else say(sentenceOf(place, { code, field, what, remedy }))
    },
    changed(line) {
      if (json) return print(shortly(line, folder))
      const { place, state, file, name, problems } = line
      if (state === 'done' && file !== null) {
        show('')
        out.write(`${join(folder, file)}\n`)
      }
      if (state === 'failed') for (const found of problems) say(sentenceOf(place || name, found))
      if (state === 'cancelled') say(`${at(place || name)}it was cancelled in ComfyUI.`)
    },
    moved(line, job) {
      if (job.state.status !== 'in_progress') return
      const since = started.get(job.id) ?? Date.now()
      started.set(job.id, since)
      show(progressText(line, job, Date.now() - since))
    },
    silent(why) {
      if (quiet === (why !== null)) return
      quiet = why !== null
      say(
        quiet
          ? `ComfyUI isn't responding (${why}). Waiting for it.`
          : 'ComfyUI is responding again.',
      )
    },
  }
}

/** "line 3: t2v_2026-11-23_1a2b3c4d: Diffusion 1, step 4 of 8, 42 %, 0:48" */
export function progressText({ place, name }: RunLine, job: Job, elapsed: number): string {
  const progress = progressOf(job, families.of(job.request).nodes)
  const step = progress?.step ? [`step ${progress.step.value} of ${progress.step.max}`] : []
  const parts = [
    words().stages[progress?.stage ?? 'start'],
    ...step,
    `${Math.floor((progress?.fraction ?? 0) * 100)} %`,
    clock(elapsed),
  ]
  return `${at(place)}${name}: ${parts.join(', ')}`
}

function sentenceOf(place: string, { code, field, what, remedy }: Sentence): string {
  return `${at(place)}${field ? `${field}: ` : ''}${what} ${remedy} (${code})`
}

interface Sentence {
  readonly code: string
  readonly field?: string | undefined
  readonly what: string
  readonly remedy: string
}

function at(place: string): string {
  return place === '' ? '' : `${place}: `
}

/** A line of the manifest without what scripts that follow a list have no use for. */
function shortly(line: RunLine, folder: string): object {
  const { place, state, prompt_id, name, seed, file, sha256, seconds, problems } = line
  const path = file === null ? null : join(folder, file)
  return { place, state, prompt_id, name, seed, file: path, sha256, seconds, problems }
}
