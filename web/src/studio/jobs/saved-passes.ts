import { type ShallowRef, shallowRef } from 'vue'
import type { SavedPasses, Shim } from '../../comfy/shim.ts'
import type { Settings } from '../../core/prefs/settings.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { isExpected, sayWhy } from '../world/trouble.ts'
import type { World } from '../world/world.ts'
import type { Jobs } from './jobs.ts'

/** The first passes that drafts saved on the server, and keeping them from piling up. */
export interface Passes {
  /** null until known, and without our backend */
  readonly held: ShallowRef<SavedPasses | null>
  /** why the last command failed */
  readonly trouble: ShallowRef<Problem | null>
  refresh(): Promise<void>
  /** Deletes all, except those of favourites and of runs in progress. */
  clear(): Promise<void>
  dispose(): void
}

export interface PassesParts {
  readonly shim: Pick<Shim, 'latents' | 'clearLatents'>
  readonly world: World
  readonly jobs: Pick<Jobs, 'live'>
  readonly settings: Pick<Settings, 'keepDays' | 'keepGigabytes'>
}

/** What is old or too much now may as well go a little later. */
const tidyMilliseconds = 60 * 60_000
/** The first time, runs in progress are known and the page has settled. */
const settleMilliseconds = 60_000
/** The most names that the backend takes. Of more runs in progress, the last have nothing saved yet. */
const maxSpared = 500

export function createPasses({ shim, world, jobs, settings }: PassesParts): Passes {
  const held = shallowRef<SavedPasses | null>(null)
  const trouble = shallowRef<Problem | null>(null)

  /** Drafts that a run in progress finishes, then runs in progress, those that began first before others. */
  function spared(): string[] {
    const live = jobs.live.value.toReversed()
    const drafts = live.flatMap(({ runOptions }) => runOptions?.draft ?? [])
    return [...new Set([...drafts, ...live.map(({ name }) => name)])].slice(0, maxSpared)
  }

  async function deleteBeyond(days: number, bytes: number): Promise<void> {
    held.value = (await shim.clearLatents({ days, bytes, spare: spared() })) ?? held.value
  }

  async function tidy(): Promise<void> {
    try {
      await deleteBeyond(settings.keepDays, settings.keepGigabytes * 1e9)
    } catch (error) {
      // nobody asked for it, and it is tried again
      if (!isExpected(error)) throw error
    }
  }

  let waited = 0
  const stopTidying = world.every(settleMilliseconds, () => {
    if (waited % (tidyMilliseconds / settleMilliseconds) === 0) void tidy()
    waited += 1
  })

  return {
    held,
    trouble,
    async refresh() {
      try {
        held.value = await shim.latents()
      } catch (error) {
        // the list of model files says why the backend refuses or is silent
        if (!isExpected(error)) throw error
      }
    },
    async clear() {
      trouble.value = null
      try {
        await deleteBeyond(0, 0)
      } catch (error) {
        trouble.value = sayWhy(error)
      }
    },
    dispose: stopTidying,
  }
}
