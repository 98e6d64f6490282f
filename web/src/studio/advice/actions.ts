import type { ShallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { MachineNow } from '../../comfy/machine.ts'
import { reportOf } from '../../core/advice/report.ts'
import type { Families } from '../../core/family/families.ts'
import { presetOf } from '../../core/family/plan.ts'
import type { Form } from '../../core/form/form.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import { type Action, repeats } from '../../core/problem/problem.ts'
import type { Request } from '../../core/form/request.ts'
import { memoryText } from '../../core/text/bytes.ts'
import { notesFor } from '../../core/machine/version-advice.ts'
import { modes } from '../../modes/index.ts'
import type { Limiting } from '../server/limits.ts'
import type { Advice } from './advice.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { MachineState } from '../server/machine.ts'
import type { Models } from '../server/models.ts'
import type { Press } from '../world/presses.ts'
import { ifAnswered } from '../world/reachable.ts'
import type { Readiness } from '../form/readiness.ts'
import type { Server } from '../server/server.ts'
import type { TabId } from '../prefs/section.ts'
import type { World } from '../world/world.ts'
import { inEnglish, words } from '../../words/index.ts'

/** Does what a problem's button says; `job` is the run with the problem. */
export type Act = (action: Action, job?: Entry) => Promise<void>

export interface ActionParts {
  readonly comfy: Comfy
  readonly world: World
  readonly families: Families
  readonly jobs: Jobs
  readonly press: Press
  readonly server: Server
  readonly models: Models
  readonly machine: MachineState
  readonly readiness: Readiness
  readonly limited: Limiting
  readonly advice: Advice
  readonly tab: ShallowRef<TabId>
  readonly generate: () => Promise<void>
  readonly generateParts: () => Promise<void>
  readonly restore: (request: Request) => void
  readonly edit: (values: Partial<Form>) => void
}

export function createActions(parts: ActionParts): Act {
  const {
    comfy,
    world,
    families,
    jobs,
    press,
    server,
    models,
    machine,
    readiness,
    limited,
    advice,
    tab,
  } = parts

  async function again(job: Entry | undefined, otherwise?: RunOptions): Promise<void> {
    if (!job) return parts.generate()
    await jobs.repeat(job, otherwise)
  }

  /** Finishes a draft whose first pass is no longer saved. */
  async function whole({ request, runOptions }: Entry): Promise<void> {
    const { draft: _, ...options } = runOptions ?? {}
    await jobs.add(request, undefined, options)
  }

  async function set({ values, run }: Extract<Action, { kind: 'set' }>, job?: Entry) {
    if (job) parts.restore(job.request)
    parts.edit(values as Partial<Form>)
    if (!job) return
    const { request } = readiness.check.value
    const obstacles = [...readiness.problems.value, ...limited.of(request ? [request] : [])]
    if (run && request && obstacles.length === 0)
      return jobs.add(request, undefined, job.runOptions)
    // the form says what is missing
    tab.value = 'create'
  }

  async function copyReport(job: Entry): Promise<void> {
    // maintainers read English
    const [problem] = inEnglish(() => advice(job))
    if (!problem) return
    const now = machine.machine.value
    const { request, name, path, runOptions } = job
    const known = presetOf(families.of(request), modes[request.mode], request.preset)
    const fitted = known ? readiness.fitTo(request, name, { ...runOptions, path }) : null
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

  return async (action, job) => {
    if (!job || !queues(action)) return carryOut(action, job)
    const [limit] = repeats(action) ? limited.of([job.request], job.runOptions) : []
    if (limit) return comfy.toast('warn', limit.what, limit.remedy)
    await press(`${action.kind} ${action.label} ${job.id}`, () => carryOut(action, job))
  }

  async function carryOut(action: Action, job?: Entry): Promise<void> {
    switch (action.kind) {
      case 'set':
        return set(action, job)
      case 'parts':
        return parts.generateParts()
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
      case 'repeat-first-pass':
        return job && whole(job)
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
        // a link, because the browser may block a window that a script opens
        return
    }
  }
}

function queues(action: Action): boolean {
  return (
    repeats(action) || action.kind === 'parts' || (action.kind === 'set' && action.run === true)
  )
}

/** The facts in the report, in English. */
function factsOf(now: MachineNow | null): Record<string, string | null> {
  if (!now) return {}
  return {
    device: now.device,
    'device memory': memoryWords(now.vram, now.vramFree),
    memory: memoryWords(now.ram, now.ramFree),
  }
}

function memoryWords(all: number, free: number): string {
  return inEnglish(() => `${memoryText(all)}, ${memoryText(free)} free`)
}
