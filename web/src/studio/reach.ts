import { type ShallowRef, shallowRef } from 'vue'
import type { Waits } from './waits.ts'
import type { World } from './world.ts'

/** ComfyUI does not answer. Both are milliseconds since the epoch. */
export interface Silence {
  /** the first sign of it */
  readonly since: number
  /** when it was certain: what has been shown until then is not taken back */
  readonly known: number
}

/** Whether ComfyUI answers, as its socket and our looks at it tell. */
export interface Reach {
  /** null while it answers */
  readonly silence: ShallowRef<Silence | null>
  /** The moment to show progress for, at `now`: bars and clocks stop with the server. */
  shownAt(now: number): number
  /** It answered, or its socket said something. */
  heard(): void
  /** A look at it failed. */
  missed(): void
  /** Its socket broke, or is there again. */
  socket(open: boolean): void
}

/**
 * A socket alone proves nothing: some proxies let none through. Neither does one look that fails: a busy node
 * holds the server up for seconds. Both together do, and so do looks that go on failing.
 */
export function createReach(world: World, waits: Waits): Reach {
  const silence = shallowRef<Silence | null>(null)
  let broken = false
  let missing = false
  /** the first sign since it was last heard of, by both clocks */
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
