import { type ComputedRef, watch } from 'vue'
import type { Reach } from '../world/reach.ts'
import type { World } from '../world/world.ts'
import type { MachineState } from './machine.ts'
import type { Limits } from './limits.ts'
import type { Models } from './models.ts'
import type { Server } from './server.ts'

export interface RefreshingParts {
  readonly world: World
  readonly reach: Reach
  /** something on the server is in the way of a run */
  readonly waitsForServer: ComputedRef<boolean>
  readonly server: Server
  readonly machine: MachineState
  readonly models: Models
  readonly limits: Limits
  readonly jobs: { reconcile(): Promise<void> }
}

const retryMilliseconds = 5000

/**
 * Asks ComfyUI at once, whenever it answers again after a silence, and regularly while something on it is in
 * the way. Returns a function that stops it.
 */
export function keepRefreshed(parts: RefreshingParts): () => void {
  const { world, reach, waitsForServer, server, machine, models, limits, jobs } = parts

  function refresh(): void {
    void server.refresh()
    void machine.refresh()
    void models.refresh()
    void limits.refresh()
    void jobs.reconcile()
  }

  // after a restart, it may have other nodes and files
  const stopMeeting = watch(reach.silence, (silence) => {
    if (!silence) refresh()
  })
  // a missing file may have arrived, or ComfyUI may be back without having been missed
  const stopRetrying = world.every(retryMilliseconds, () => {
    if (!waitsForServer.value && !server.unanswered.value) return
    void server.refresh()
    if (models.link.value.is === 'here') void models.refresh()
  })
  refresh()
  return () => {
    stopMeeting()
    stopRetrying()
  }
}
