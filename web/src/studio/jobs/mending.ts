import type { Comfy } from '../../comfy/comfy.ts'
import { fileNamed } from '../../core/form/held.ts'
import type { Jobs } from './jobs.ts'
import { ifReachable } from '../world/reachable.ts'
import type { World } from '../world/world.ts'

/** What to show: a run's video, or a file in the input folder ("sub-folder/name"). */
export type Shown = { readonly job: string } | { readonly input: string }

/**
 * Why it did not load, if known: `back` = ComfyUI was away and answers again, `there` = the file exists all
 * the same, `gone` = it does not.
 */
export type Verdict = 'back' | 'there' | 'gone'

export interface Mending {
  /** Asks about a file that did not load, and waits until ComfyUI answers. */
  ask(what: Shown): Promise<Verdict>
  dispose(): void
}

export interface MendingParts {
  readonly comfy: Comfy
  readonly jobs: Pick<Jobs, 'check'>
  readonly world: World
}

const pollMilliseconds = 3000

export function createMending({ comfy, jobs, world }: MendingParts): Mending {
  /** all that wait for ComfyUI; one asks for all of them */
  let waiting: (() => void)[] = []
  let stopAsking: (() => void) | null = null

  /** null while ComfyUI doesn't answer */
  function isThere(what: Shown): Promise<boolean | null> {
    return 'job' in what
      ? jobs.check(what.job)
      : ifReachable(() => comfy.has(fileNamed(what.input)))
  }

  async function knock(): Promise<void> {
    if ((await ifReachable(() => comfy.queued())) === null) return
    const before = waiting
    stop()
    for (const goOn of before) goOn()
  }

  function stop(): void {
    stopAsking?.()
    stopAsking = null
    waiting = []
  }

  function answers(): Promise<void> {
    stopAsking ??= world.every(pollMilliseconds, () => void knock())
    return new Promise((goOn) => waiting.push(goOn))
  }

  return {
    async ask(what) {
      let away = false
      for (;;) {
        const there = await isThere(what)
        if (there === false) return 'gone'
        if (there) return away ? 'back' : 'there'
        away = true
        await answers()
      }
    },
    dispose: stop,
  }
}
