import { computed, type ComputedRef, type ShallowRef, watch } from 'vue'
import { comfyNeeded, type Family } from '../../core/family/family.ts'
import type { Headers } from '../../core/files/facts.ts'
import { createMeasuredHere, type MeasuredHere } from '../advice/measuring.ts'
import { createDevices, type DevicesState } from '../server/devices.ts'
import { createHeaders } from '../server/headers.ts'
import { createLimits, type Limits } from '../server/limits.ts'
import { createLoraFiles, type LoraFiles } from '../server/lora-files.ts'
import { createMachine, type MachineState } from '../server/machine.ts'
import { createModels, type Models } from '../server/models.ts'
import { createResidents, type Residents } from '../server/residents.ts'
import { createServer, type Server } from '../server/server.ts'
import { createToken, type Token } from '../server/token.ts'
import { sameItems, stable } from '../world/stable.ts'
import type { Ground } from './ground.ts'
import type { Page } from './page.ts'

/** What ComfyUI and its machine have: nodes, model files, memory, and what its owner limits. */
export interface MachineAndModels {
  readonly server: Server
  readonly machine: MachineState
  /** families that this ComfyUI runs, as far as is known, and the form's */
  readonly usable: ComputedRef<readonly Family[]>
  readonly models: Models
  /** what each model file is */
  readonly headers: ShallowRef<Headers>
  /** what is saved beside LoRAs */
  readonly loraFiles: LoraFiles
  readonly residents: Residents
  /** what the server's owner limits */
  readonly limits: Limits
  readonly token: Token
  /** phones and tablets that use the panel on a page of its own */
  readonly devices: DevicesState
}

export interface WiredMachine extends MachineAndModels {
  /** ComfyUI's; null until it has said so */
  readonly version: ComputedRef<string | null>
  readonly measured: MeasuredHere
  dispose(): void
}

export function createMachineAndModels(
  { comfy, storage, world, families }: Ground,
  { settings }: Page,
  /** the form's */
  family: ComputedRef<Family>,
): WiredMachine {
  const version = computed(() => machine.machine.value?.comfyui ?? null)
  const usable = stable<readonly Family[]>(
    () => families.all.filter((one) => one === family.value || runsHere(one, version.value)),
    sameItems,
  )
  const server = createServer(comfy, () => usable.value)
  const models = createModels(comfy, storage, world, families, server)
  const limits = createLimits(comfy.shim, families)
  const measured = createMeasuredHere(storage)
  const machine: MachineState = createMachine(comfy, world, server, family, settings, measured)
  const stopCatchingUp = watch(usable, () => void server.catchUp())
  const residents = createResidents(comfy, machine, world)
  const { headers, dispose: stopHeaders } = createHeaders(comfy, server, models, families)
  const loraFiles = createLoraFiles(comfy.shim, server, models)

  return {
    version,
    usable,
    server,
    models,
    limits,
    measured,
    machine,
    residents,
    headers,
    loraFiles,
    token: createToken(comfy),
    devices: createDevices(comfy, world),
    dispose() {
      stopCatchingUp()
      stopHeaders()
      loraFiles.dispose()
      models.dispose()
      machine.dispose()
      residents.dispose()
    },
  }
}

/** Whether a ComfyUI runs a family; one that needs more than any does not count before its version is known. */
function runsHere(family: Family, version: string | null): boolean {
  if (family.comfyui === undefined) return true
  return version !== null && comfyNeeded(family, version) === null
}
