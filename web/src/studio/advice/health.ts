import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import { type Comfy } from '../../comfy/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import type { Families } from '../../core/family/families.ts'
import { comfyNeeded, type Family } from '../../core/family/family.ts'
import type { NodeDefs } from '../../core/graph/node-defs.ts'
import type { OtherNodes } from '../../core/health/node-lines.ts'
import type { Loader } from '../../core/form/form.ts'
import { type HealthFacts, healthOf, healthText } from '../../core/health/health.ts'
import type { Line } from '../../core/health/line.ts'
import type { Mode } from '../../core/family/mode.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { comparedClasses, nodeDrift } from '../../core/prompt/node-drift.ts'
import { commandLine, type StartFlag, startFlags } from '../../core/machine/start-flags.ts'
import { proposalOf } from '../../core/machine/tier.ts'
import { modesOf } from '../../modes/index.ts'
import { inEnglish, words } from '../../words/index.ts'
import type { MachineState } from '../server/machine.ts'
import type { Models } from '../server/models.ts'
import { onceAtATime } from '../world/once.ts'
import type { Readiness } from '../form/readiness.ts'
import type { Server } from '../server/server.ts'
import { sayWhy } from '../world/trouble.ts'
import type { World } from '../world/world.ts'

/** Whether this ComfyUI has what LTX AIO needs, and the options to start it with. */
export interface Health {
  /** Settings shows it */
  readonly open: ShallowRef<boolean>
  /** the server is being asked */
  readonly checking: ShallowRef<boolean>
  readonly lines: ComputedRef<readonly Line[]>
  readonly flags: ComputedRef<readonly StartFlag[]>
  /** Opens the page and asks the server again. */
  check(): Promise<void>
  /** Copies everything to the clipboard. */
  copy(): Promise<void>
  copyCommand(): Promise<void>
}

export interface HealthParts {
  readonly comfy: Comfy
  readonly world: World
  readonly families: Families
  /** of the form */
  readonly family: ComputedRef<Family>
  readonly server: Server
  readonly models: Models
  readonly machine: MachineState
  readonly readiness: Readiness
  /** of the form */
  readonly mode: ComputedRef<Mode>
  readonly settled: ComputedRef<{ readonly loader: Loader }>
}

function otherNodes(family: Family, version: string | null, defs: NodeDefs): OtherNodes {
  const needs = comfyNeeded(family, version)
  const here = needs === null && version !== null
  return {
    family: family.name,
    needs,
    drifts: here ? nodeDrift(family, modesOf(family), defs) : [],
    classes: comparedClasses(defs, family),
  }
}

export function createHealth(parts: HealthParts): Health {
  const { comfy, world, families, family, server, models, machine, readiness, mode, settled } =
    parts
  const open = shallowRef(false)
  const checking = shallowRef(false)
  const ltxAio = shallowRef<string | null>(null)
  const refusal = shallowRef<Problem | null>(null)

  /** Everything known so far, in the current language. */
  function find(): HealthFacts {
    const now = machine.machine.value
    const defs = server.defs.value
    const tier = machine.tier.value
    const of = family.value
    return {
      reachable: !server.unanswered.value,
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
      proposal: proposalOf(tier, defs, of).line,
      family: of.name,
      room: settled.value.loader === of.tiers.whole ? of.tiers.room : null,
      drifts: nodeDrift(of, modesOf(of), defs),
      classes: comparedClasses(defs, of),
      others: families.all
        .filter((other) => other !== of)
        .map((other) => otherNodes(other, now?.comfyui ?? null, defs)),
      modes: {
        all: modesOf(of).length,
        name: words().modes[mode.value.id].name,
        nameOf: (id) => words().modes[id].name,
      },
      library: models.library.value,
      refusal: refusal.value,
      reads: readiness.neededNow.value,
      needs: readiness.needs.value,
      stateOf: (id) => models.states[id]?.value,
      catalogue: families.catalogue,
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
    // those who help read English
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
