import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import { type Comfy, Unreachable } from '../comfy/comfy.ts'
import type { Family } from '../core/family.ts'
import type { Loader } from '../core/form.ts'
import { type Found, healthOf, healthText, type Line } from '../core/health.ts'
import type { Mode } from '../core/mode.ts'
import type { Problem } from '../core/problem.ts'
import { comparedClasses, nodeDrift } from '../core/node-drift.ts'
import { commandLine, type StartFlag, startFlags } from '../core/start-flags.ts'
import { proposalOf } from '../core/tier.ts'
import { modes } from '../modes/index.ts'
import { inEnglish, words } from '../words/index.ts'
import type { MachineState } from './machine.ts'
import type { Models } from './models.ts'
import { onceAtATime } from './once.ts'
import type { Readiness } from './readiness.ts'
import type { Server } from './server.ts'
import { sayWhy } from './trouble.ts'
import type { World } from './world.ts'

/** Whether this ComfyUI has what LTX AIO needs, and what it should be started with. */
export interface Health {
  /** Settings shows it */
  readonly open: ShallowRef<boolean>
  /** the server is being asked */
  readonly checking: ShallowRef<boolean>
  readonly lines: ComputedRef<readonly Line[]>
  readonly flags: ComputedRef<readonly StartFlag[]>
  /** Opens the page and asks the server anew. */
  check(): Promise<void>
  /** Puts everything on the clipboard. */
  copy(): Promise<void>
  copyCommand(): Promise<void>
}

export interface HealthParts {
  readonly comfy: Comfy
  readonly world: World
  readonly family: Family
  readonly server: Server
  readonly models: Models
  readonly machine: MachineState
  readonly readiness: Readiness
  /** of the form */
  readonly mode: ComputedRef<Mode>
  readonly settled: ComputedRef<{ readonly loader: Loader }>
}

export function createHealth(parts: HealthParts): Health {
  const { comfy, world, family, server, models, machine, readiness, mode, settled } = parts
  const open = shallowRef(false)
  const checking = shallowRef(false)
  const ltxAio = shallowRef<string | null>(null)
  const refusal = shallowRef<Problem | null>(null)

  /** Everything that is known by now. Its sentences are made anew, in the language of the moment. */
  function find(): Found {
    const now = machine.machine.value
    const defs = server.defs.value
    const tier = machine.tier.value
    return {
      reachable: server.state.value.status !== 'down',
      versions: {
        comfyui: now?.comfyui ?? null,
        frontend: comfy.frontend(),
        ltxAio: ltxAio.value,
        python: now?.python ?? null,
        torch: now?.torch ?? null,
      },
      host: machine.host.value,
      tier,
      flags: now?.flags ?? null,
      uploadLimit: comfy.uploadLimit(),
      free: now && { vram: now.vramFree, ram: now.ramFree },
      proposal: proposalOf(tier, defs, family).line,
      loader: settled.value.loader,
      room: family.tiers.room,
      drifts: nodeDrift(family, modes, defs),
      classes: comparedClasses(defs, family),
      modes: {
        all: Object.keys(modes).length,
        name: words().modes[mode.value.id].name,
        nameOf: (id) => words().modes[id].name,
      },
      library: models.library.value,
      refusal: refusal.value,
      reads: readiness.neededNow.value,
      needs: readiness.needs.value,
      stateOf: (id) => models.states[id]?.value,
      catalogue: family.catalogue,
    }
  }

  const ask = onceAtATime(async () => {
    checking.value = true
    try {
      await Promise.all([server.refresh(), models.refresh(), machine.refresh(), askShim()])
    } finally {
      checking.value = false
    }
  })

  async function askShim(): Promise<void> {
    try {
      ltxAio.value = await comfy.shim.about()
      refusal.value = null
    } catch (error) {
      ltxAio.value = null
      const why = sayWhy(error)
      refusal.value = error instanceof Unreachable ? null : why
    }
  }

  async function copy(): Promise<void> {
    // whoever helps reads English
    const text = inEnglish(() => healthText(find()))
    const say = words().health
    if (await world.copy(text)) comfy.toast('success', say.copied, say.copiedDetail)
    else comfy.toast('warn', say.notCopied, say.notCopiedDetail)
  }

  const found = computed(find)
  const flags = computed(() => startFlags(found.value))
  return {
    open,
    checking,
    lines: computed(() => healthOf(found.value)),
    flags,
    async check() {
      open.value = true
      await ask()
    },
    copy,
    async copyCommand() {
      const say = words().health
      if (await world.copy(commandLine(flags.value)))
        comfy.toast('success', say.commandCopied, say.commandCopiedDetail)
      else comfy.toast('warn', say.notCopied, say.notCopiedDetail)
    },
  }
}
