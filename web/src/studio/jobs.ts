import { type ShallowRef, shallowRef } from 'vue'
import { type Comfy, Unreachable } from '../comfy/comfy.ts'
import { isOver, type Job, type JobEvent, newJob, reduce } from '../core/job.ts'
import { type Problem, problem } from '../core/problem.ts'
import type { Request } from '../core/request.ts'
import type { PromptAnswer } from '../core/refusal.ts'
import type { ApiPrompt } from '../core/template.ts'
import type { Storage } from './storage.ts'
import type { World } from './world.ts'

export interface Jobs {
  /** newest first */
  readonly list: ShallowRef<readonly Job[]>
  submit(
    id: string,
    request: Request,
    prompt: ApiPrompt,
    refusalOf: (answer: PromptAnswer) => readonly Problem[],
  ): Promise<void>
  cancel(id: string): Promise<void>
  /** Takes an entry off the list; the file stays. */
  forget(id: string): void
  /** Asks the server about every job that is not over. */
  reconcile(): Promise<void>
  dispose(): void
}

/** How often jobs that are not over are asked about: the socket may be silent or deaf. */
const pollMilliseconds = 2000
const keptJobs = 50

export function createJobs(comfy: Comfy, storage: Storage, world: World): Jobs {
  const list = shallowRef<readonly Job[]>(storedJobs(storage))
  /** answers "unknown" in a row, by job: one may be a race, two are a fact */
  const unknown = new Map<string, number>()
  const posting = new Set<string>()

  const forgotten = new Set<string>()

  /** Other tabs keep their jobs in the same place: what they wrote since stays. */
  function set(jobs: readonly Job[]): void {
    list.value = jobs
    const ours = new Set(jobs.map(({ id }) => id))
    const theirs = storedJobs(storage).filter(({ id }) => !ours.has(id) && !forgotten.has(id))
    const all = [...jobs, ...theirs].sort((a, b) => b.createdAt - a.createdAt)
    storage.save('jobs', all.slice(0, keptJobs))
  }

  function apply(id: string, event: JobEvent): void {
    const before = list.value.find((job) => job.id === id)
    if (!before) return
    const after = reduce(before, event, world.now())
    if (after === before) return
    const jobs = list.value.map((job) => (job.id === id ? after : job))
    // steps come many times a second and are not worth a write each
    if (after.state.status === before.state.status) list.value = jobs
    else set(jobs)
  }

  async function submit(
    id: string,
    request: Request,
    prompt: ApiPrompt,
    refusalOf: (answer: PromptAnswer) => readonly Problem[],
  ): Promise<void> {
    // written down before it is sent, so that nothing that was asked for is lost
    set([newJob(id, request, Object.keys(prompt), world.now()), ...list.value])
    posting.add(id)
    try {
      const problems = refusalOf(await comfy.queue({ id, prompt, request }))
      if (problems.length > 0) {
        apply(id, { type: 'refused', problems })
        // some outputs may have been accepted without the one that matters
        await comfy.cancel(id)
      } else apply(id, { type: 'accepted' })
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
      await settle(id, error)
    } finally {
      posting.delete(id)
    }
  }

  /** The answer to a POST was lost. Whether the job is queued, only the server knows. */
  async function settle(id: string, error: Unreachable): Promise<void> {
    const truth = await comfy.job(id).catch(() => null)
    if (truth) apply(id, { type: 'truth', truth })
    else
      apply(id, {
        type: 'refused',
        problems: [
          problem('server_down', undefined, {
            detail: error.message,
            actions: [{ kind: 'retry', label: 'Try again' }],
          }),
        ],
      })
  }

  async function ask(id: string): Promise<void> {
    if (posting.has(id)) return
    const truth = await comfy.job(id)
    if (truth) {
      unknown.delete(id)
      return apply(id, { type: 'truth', truth })
    }
    const times = (unknown.get(id) ?? 0) + 1
    unknown.set(id, times)
    if (times >= 2) apply(id, { type: 'lost' })
  }

  async function reconcile(): Promise<void> {
    for (const job of list.value.filter((entry) => !isOver(entry)))
      try {
        await ask(job.id)
      } catch (error) {
        if (error instanceof Unreachable) return
        throw error
      }
  }

  async function cancel(id: string): Promise<void> {
    try {
      await comfy.cancel(id)
      const truth = await comfy.job(id)
      // a waiting job that is cancelled vanishes without a trace
      apply(id, truth ? { type: 'truth', truth } : { type: 'interrupted' })
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
      comfy.toast('warn', 'The run was not cancelled', 'ComfyUI does not answer.')
    }
  }

  let reconciling = false
  const reconcileSoon = (): void => {
    if (reconciling || list.value.every(isOver)) return
    reconciling = true
    void reconcile().finally(() => (reconciling = false))
  }
  const unsubscribe = comfy.subscribe((event) => {
    if (event.type === 'stale') reconcileSoon()
    if (event.type === 'job') apply(event.id, event.event)
  })
  const stopPolling = world.every(pollMilliseconds, reconcileSoon)

  return {
    list,
    submit,
    cancel,
    forget(id) {
      forgotten.add(id)
      set(list.value.filter((job) => job.id !== id))
    },
    reconcile,
    dispose() {
      unsubscribe()
      stopPolling()
    },
  }
}

function storedJobs(storage: Storage): readonly Job[] {
  const stored = storage.load('jobs')
  // our own writing, of this version or an older one: an entry without these cannot be shown
  return Array.isArray(stored)
    ? (stored.filter((job) => job?.id && job.request && job.state) as Job[])
    : []
}
