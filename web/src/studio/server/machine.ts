import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import { type Comfy } from '../../comfy/comfy.ts'
import type { MachineNow } from '../../comfy/machine.ts'
import type { Family } from '../../core/family/family.ts'
import type { Settings } from '../../core/prefs/settings.ts'
import { type Proposal, proposalOf, tierOf } from '../../core/machine/tier.ts'
import type { Tier } from '../../core/machine/machine.ts'
import type { Host } from '../../core/machine/version-advice.ts'
import type { Measured } from '../../core/machine/measured.ts'
import type { Server } from './server.ts'
import { onceAtATime } from '../world/once.ts'
import { ifReachable } from '../world/reachable.ts'
import type { World } from '../world/world.ts'

/** Progress of "Unload models", with the bytes of VRAM that were and are free. */
export type Unloading =
  | { readonly is: 'idle' }
  | { readonly is: 'waiting'; readonly before: number }
  | { readonly is: 'over'; readonly before: number; readonly after: number }
  | { readonly is: 'failed' }

export interface MachineState {
  /** null until ComfyUI has reported its machine */
  readonly machine: ShallowRef<MachineNow | null>
  readonly tier: ComputedRef<Tier>
  /** for what is known about versions */
  readonly host: ComputedRef<Host>
  readonly proposal: ComputedRef<Proposal>
  /** both for another family than the form's */
  tierFor(family: Family): Tier
  proposalFor(family: Family): Proposal
  readonly unloading: ShallowRef<Unloading>
  refresh(): Promise<void>
  /** Asks ComfyUI to free VRAM, and watches until it has. */
  unload(): Promise<void>
  dispose(): void
}

/** ComfyUI frees memory between runs; this is how long we wait. */
const patience = 15_000
const pollMilliseconds = 500
/** other programs change the figure too */
const noticeable = 32 * 2 ** 20

export function createMachine(
  comfy: Comfy,
  world: World,
  server: Server,
  family: ComputedRef<Family>,
  settings: Settings,
  measured: Readonly<ShallowRef<readonly Measured[]>>,
): MachineState {
  const machine = shallowRef<MachineNow | null>(null)
  const unloading = shallowRef<Unloading>({ is: 'idle' })
  const tierFor = (of: Family): Tier => tierOf(machine.value, of, settings.tier, measured.value)
  const proposalFor = (of: Family): Proposal => proposalOf(tierFor(of), server.defs.value, of)
  const tier = computed(() => tierFor(family.value))
  let stopWatching = (): void => undefined

  async function ask(): Promise<void> {
    machine.value = await comfy.machine()
  }
  const refresh = onceAtATime(async () => void (await ifReachable(ask)))

  async function unload(): Promise<void> {
    stopWatching()
    const before = await ifReachable(async () => {
      const free = (await comfy.machine())?.vramFree ?? 0
      unloading.value = { is: 'waiting', before: free }
      await comfy.unload()
      return free
    })
    if (before === null) unloading.value = { is: 'failed' }
    else watchFigures(before)
  }

  /** Ends when free memory has risen and is stable, or after `patience`. */
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
    proposal: computed(() => proposalFor(family.value)),
    tierFor,
    proposalFor,
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
