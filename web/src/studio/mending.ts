import type { Comfy } from '../comfy/comfy.ts'
import type { OutputFile } from '../core/job.ts'
import type { Jobs } from './jobs.ts'
import { ifReachable } from './reachable.ts'
import type { World } from './world.ts'

/** What is to be shown: a run's video, or a file of the input folder ("sub-folder/name"). */
export type Shown = { readonly job: string } | { readonly input: string }

/**
 * Why it did not load, as far as that can be found out: `back` = ComfyUI was away and answers again,
 * `there` = the file is there all the same, `gone` = it is not.
 */
export type Verdict = 'back' | 'there' | 'gone'

export interface Mending {
  /** Asks about a file that did not load; while ComfyUI does not answer, it waits until it does. */
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
  /** whoever waits for ComfyUI; one asks for all */
  let waiting: (() => void)[] = []
  let stopAsking: (() => void) | null = null

  /** null while it does not answer */
  function isThere(what: Shown): Promise<boolean | null> {
    return 'job' in what
      ? jobs.check(what.job)
      : ifReachable(() => comfy.has(inputFile(what.input)))
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

function inputFile(name: string): OutputFile {
  const slash = name.lastIndexOf('/')
  return {
    filename: name.slice(slash + 1),
    subfolder: name.slice(0, Math.max(0, slash)),
    type: 'input',
  }
}
