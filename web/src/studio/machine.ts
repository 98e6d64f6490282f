import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import { type Comfy, type MachineNow, Unreachable } from '../comfy/comfy.ts'
import type { Family } from '../core/family.ts'
import type { Settings } from '../core/settings.ts'
import { type Proposal, proposalOf, type Tier, tierOf } from '../core/tier.ts'
import type { Host } from '../core/version-advice.ts'
import type { Server } from './server.ts'
import type { World } from './world.ts'

/** How far "Unload models" has come. Figures are the bytes of graphics memory that were and are free. */
export type Unloading =
  | { readonly is: 'idle' }
  | { readonly is: 'waiting'; readonly before: number }
  | { readonly is: 'over'; readonly before: number; readonly after: number }
  | { readonly is: 'failed' }

export interface MachineState {
  /** null until ComfyUI has said what it runs on */
  readonly machine: ShallowRef<MachineNow | null>
  readonly tier: ComputedRef<Tier>
  /** what is known of versions is asked for it */
  readonly host: ComputedRef<Host>
  readonly proposal: ComputedRef<Proposal>
  readonly unloading: ShallowRef<Unloading>
  refresh(): Promise<void>
  /** Asks ComfyUI to free the graphics memory, and watches until it has. */
  unload(): Promise<void>
  dispose(): void
}

/** ComfyUI frees memory between two runs; this is how long we look on. */
const patience = 15_000
const pollMilliseconds = 500
/** other programs move the figure about */
const noticeable = 32 * 2 ** 20

export function createMachine(
  comfy: Comfy,
  world: World,
  server: Server,
  family: Family,
  settings: Settings,
): MachineState {
  const machine = shallowRef<MachineNow | null>(null)
  const unloading = shallowRef<Unloading>({ is: 'idle' })
  const tier = computed(() => tierOf(machine.value, family, settings.tier))
  let stopWatching = (): void => undefined

  async function refresh(): Promise<void> {
    try {
      machine.value = await comfy.machine()
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
    }
  }

  async function unload(): Promise<void> {
    stopWatching()
    try {
      const before = (await comfy.machine())?.vramFree ?? 0
      unloading.value = { is: 'waiting', before }
      await comfy.unload()
      watchFigures(before)
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
      unloading.value = { is: 'failed' }
    }
  }

  /** It is over when the free memory has risen and stays, or when nothing comes of it. */
  function watchFigures(before: number): void {
    const since = world.now()
    let last = before
    stopWatching = world.every(pollMilliseconds, () => {
      void refresh().then(() => {
        if (unloading.value.is !== 'waiting') return
        const after = machine.value?.vramFree ?? before
        const settled = after - before > noticeable && Math.abs(after - last) < noticeable
        last = after
        if (!settled && world.now() - since < patience) return
        stopWatching()
        unloading.value = { is: 'over', before, after }
      })
    })
  }

  return {
    machine,
    tier,
    host: computed(() => hostOf(comfy, machine.value)),
    proposal: computed(() => proposalOf(tier.value, server.defs.value, family)),
    unloading,
    refresh,
    unload,
    dispose: () => stopWatching(),
  }
}

function hostOf(comfy: Comfy, now: MachineNow | null): Host {
  return {
    comfyui: now?.comfyui ?? null,
    frontend: comfy.frontend(),
    ...(now ? { device: now.type } : {}),
    ...(now?.os === undefined ? {} : { os: now.os }),
    ...(now?.torch === undefined ? {} : { torch: now.torch }),
    ...(now?.flags === undefined ? {} : { flags: now.flags }),
  }
}
