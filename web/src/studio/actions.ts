import type { ShallowRef } from 'vue'
import type { Comfy, MachineNow } from '../comfy/comfy.ts'
import { reportOf } from '../core/advice/report.ts'
import { type Family, presetOf } from '../core/family.ts'
import type { Form } from '../core/form.ts'
import type { Manner } from '../core/manner.ts'
import type { Action } from '../core/problem.ts'
import type { Request } from '../core/request.ts'
import { notesFor } from '../core/version-advice.ts'
import { modes } from '../modes/index.ts'
import type { Advice } from './advice.ts'
import type { Entry } from './entry.ts'
import type { Jobs } from './jobs.ts'
import type { MachineState } from './machine.ts'
import type { Models } from './models.ts'
import type { Press } from './presses.ts'
import { ifAnswered } from './reachable.ts'
import type { Readiness } from './readiness.ts'
import type { Server } from './server.ts'
import type { TabId } from './tab.ts'
import type { World } from './world.ts'
import { inEnglish, words } from '../words/index.ts'

/** Does what a button on a problem says; `job` is the one that has the problem. */
export type Act = (action: Action, job?: Entry) => Promise<void>

export interface ActionParts {
  readonly comfy: Comfy
  readonly world: World
  readonly family: Family
  readonly jobs: Jobs
  readonly press: Press
  readonly server: Server
  readonly models: Models
  readonly machine: MachineState
  readonly readiness: Readiness
  readonly advice: Advice
  readonly tab: ShallowRef<TabId>
  readonly generate: () => Promise<void>
  readonly restore: (request: Request) => void
  readonly edit: (values: Partial<Form>) => void
}

export function createActions(parts: ActionParts): Act {
  const { comfy, world, family, jobs, press, server, models, machine, readiness, advice, tab } =
    parts

  async function again(job: Entry | undefined, otherwise?: Manner): Promise<void> {
    if (!job) return parts.generate()
    await jobs.add(job.request, undefined, otherwise ? { ...job.manner, ...otherwise } : job.manner)
  }

  async function set({ values, run }: Extract<Action, { kind: 'set' }>, job?: Entry) {
    if (job) parts.restore(job.request)
    parts.edit(values as Partial<Form>)
    if (!job) return
    const { request } = readiness.check.value
    if (run && request && readiness.problems.value.length === 0)
      return jobs.add(request, undefined, job.manner)
    // the form says what is missing
    tab.value = 'create'
  }

  async function copyReport(job: Entry): Promise<void> {
    // for the maintainers, whatever the reader speaks
    const [problem] = inEnglish(() => advice(job))
    if (!problem) return
    const now = machine.machine.value
    const { request, name, manner } = job
    const known = presetOf(family, modes[request.mode], request.preset)
    const fitted = known ? readiness.fitTo(request, name, manner) : null
    const copied = await world.copy(
      reportOf({
        versions: {
          'LTX AIO': await ifAnswered(() => comfy.shim.about()),
          ComfyUI: now?.comfyui ?? null,
          frontend: comfy.frontend(),
          PyTorch: now?.torch ?? null,
        },
        known: notesFor(machine.host.value).map(({ id, source }) => `${id} (${source})`),
        machine: factsOf(now),
        problem,
        prompt: fitted?.prompt ?? null,
        misfits: fitted?.misfits ?? [],
      }),
    )
    const { reportCopied, reportCopiedHow, reportRefused, reportRefusedHow } = words().notices
    if (copied) comfy.toast('success', reportCopied, reportCopiedHow)
    else comfy.toast('warn', reportRefused, reportRefusedHow)
  }

  return (action, job) =>
    job && queues(action)
      ? press(`${action.kind} ${action.label} ${job.id}`, () => carryOut(action, job))
      : carryOut(action, job)

  async function carryOut(action: Action, job?: Entry): Promise<void> {
    switch (action.kind) {
      case 'set':
        return set(action, job)
      case 'retry':
        return again(job)
      case 'unload-retry':
        await machine.unload()
        return again(job)
      case 'preview-off':
        return again(job, { noPreview: true })
      case 'save-silent':
        return again(job, { silent: true })
      case 'small-tiles':
        return again(job, { smallTiles: true })
      case 'report':
        return job && copyReport(job)
      case 'reconnect':
        await Promise.all([server.refresh(), models.refresh(), machine.refresh()])
        return
      case 'download':
        return models.download(action.ids)
      case 'show':
        tab.value = action.tab
        return
      case 'open':
        // a link of its own: a window that a script opens may be blocked
        return
    }
  }
}

function queues(action: Action): boolean {
  switch (action.kind) {
    case 'set':
      return action.run === true
    case 'retry':
    case 'unload-retry':
    case 'preview-off':
    case 'save-silent':
    case 'small-tiles':
      return true
    case 'report':
    case 'reconnect':
    case 'download':
    case 'show':
    case 'open':
      return false
  }
}

/** Lines of the report, which is in English. */
function factsOf(now: MachineNow | null): Record<string, string | null> {
  if (!now) return {}
  return {
    device: now.device,
    'device memory': memoryWords(now.vram, now.vramFree),
    memory: memoryWords(now.ram, now.ramFree),
  }
}

function memoryWords(all: number, free: number): string {
  const gigabytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GB`
  return `${gigabytes(all)}, ${gigabytes(free)} free`
}
