import { type ShallowRef, shallowRef, watch } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { Resident } from '../../comfy/queue.ts'
import type { MachineState } from './machine.ts'
import { onceAtATime } from '../world/once.ts'
import { ifReachable } from '../world/reachable.ts'
import type { World } from '../world/world.ts'

/** What is in the machine's memory, polled only while it is shown. */
export interface Residents {
  /** the models that ComfyUI holds; null if unknown */
  readonly models: ShallowRef<readonly Resident[] | null>
  /** Keeps these and the machine's figures fresh until the returned function is called. */
  watch(): () => void
  dispose(): void
}

const pollMilliseconds = 5000

export function createResidents(comfy: Comfy, machine: MachineState, world: World): Residents {
  const models = shallowRef<readonly Resident[] | null>(null)
  const watchers = new Set<symbol>()

  const refresh = onceAtATime(async () => {
    const [live] = await Promise.all([ifReachable(() => comfy.live()), machine.refresh()])
    models.value = live?.models ?? null
  })

  const stopTicking = world.every(pollMilliseconds, () => {
    if (watchers.size > 0 && !comfy.page.hidden()) void refresh()
  })
  const stopWatching = watch(machine.unloading, ({ is }) => {
    if (is === 'over') void refresh()
  })
  return {
    models,
    watch() {
      const watcher = Symbol('watcher')
      watchers.add(watcher)
      void refresh()
      return () => void watchers.delete(watcher)
    },
    dispose() {
      stopTicking()
      stopWatching()
    },
  }
}
