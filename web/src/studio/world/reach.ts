import { type ShallowRef, shallowRef } from 'vue'
import type { Waits } from './waits.ts'
import type { World } from './world.ts'

/** ComfyUI doesn't answer. Both times are milliseconds since the epoch. */
export interface Silence {
  /** the first sign of it */
  readonly since: number
  /** when it was certain: what was shown until then stays */
  readonly known: number
}

/** Whether ComfyUI answers, judged by its socket and our looks. */
export interface Reach {
  /** null while it answers */
  readonly silence: ShallowRef<Silence | null>
  /** The time to show progress for, at `now`: bars and clocks stop with the server. */
  shownAt(now: number): number
  /** It answered, or sent something over its socket. */
  heard(): void
  /** A look failed. */
  missed(): void
  /** Its socket broke, or is back. */
  socket(open: boolean): void
}

/**
 * A socket alone proves nothing: some proxies let none through. Nor does one failed look: a busy node blocks
 * the server for seconds. Both together do, and so do looks that keep failing.
 */
export function createReach(world: World, waits: Waits): Reach {
  const silence = shallowRef<Silence | null>(null)
  let broken = false
  let missing = false
  /** the first sign since it last answered, by both clocks */
  let first: { readonly at: number; readonly elapsed: number } | null = null

  function sign(): void {
    first ??= { at: world.now(), elapsed: world.elapsed() }
  }

  function heard(): void {
    missing = false
    first = null
    silence.value = null
  }

  function judge(): void {
    if (!first || !missing || silence.value) return
    const long = world.elapsed() - first.elapsed >= waits.deaf
    if (broken || long) silence.value = { since: first.at, known: world.now() }
  }

  return {
    silence,
    shownAt: (now) => Math.min(now, silence.value?.known ?? now),
    heard,
    missed() {
      missing = true
      sign()
      judge()
    },
    socket(open) {
      broken = !open
      if (open) return heard()
      sign()
      judge()
    },
  }
}
