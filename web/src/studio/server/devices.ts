import { type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { Devices } from '../../core/prefs/devices.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { isExpected, sayWhy } from '../world/trouble.ts'
import type { World } from '../world/world.ts'

/** The panel's page of its own: whether it is on, and for which devices. */
export interface DevicesState {
  /** null: not asked yet, or no backend */
  readonly state: ShallowRef<Devices | null>
  readonly busy: ShallowRef<boolean>
  readonly problem: ShallowRef<Problem | null>
  /** Keeps the state up to date while somebody looks at it. */
  watch(): () => void
  turn(on: boolean): Promise<void>
  newCode(): Promise<void>
  /** null: all */
  forget(id: string | null): Promise<void>
}

/** milliseconds in which a device that has just been paired appears, and a code that is over goes */
const pause = 3000

export function createDevices({ shim }: Pick<Comfy, 'shim'>, world: World): DevicesState {
  const state = shallowRef<Devices | null>(null)
  const busy = shallowRef(false)
  const trouble = shallowRef<Problem | null>(null)

  /** the last look got no answer */
  let missed = false

  async function refresh(): Promise<void> {
    if (busy.value) return
    try {
      const found = await shim.devices()
      missed = false
      if (!busy.value) state.value = found
    } catch (error) {
      // it is asked again soon, and other parts of Settings say that ComfyUI isn't there
      if (!isExpected(error)) throw error
      missed = true
    }
  }

  async function attempt(work: () => Promise<Devices | null>): Promise<void> {
    if (busy.value) return
    busy.value = true
    trouble.value = null
    try {
      state.value = await work()
    } catch (error) {
      trouble.value = sayWhy(error)
    } finally {
      busy.value = false
    }
  }

  return {
    state,
    busy,
    problem: trouble,
    watch() {
      void refresh()
      return world.every(pause, () => {
        if (missed || (state.value?.here && state.value.code)) void refresh()
      })
    },
    turn: (on) => attempt(() => shim.turnDevices(on)),
    newCode: () => attempt(() => shim.deviceCode()),
    forget: (id) => attempt(() => shim.forgetDevice(id)),
  }
}
