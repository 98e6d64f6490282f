import type { Request } from '../../core/form/request.ts'
import type { RunOptions } from '../../core/graph/run-options.ts'
import { type Batch, newRecord } from '../../core/history/record.ts'
import { isWaiting, newJob } from '../../core/jobs/job.ts'
import { ordersBehind } from '../../core/jobs/order.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { staysHere } from '../engines/where.ts'
import type { Book } from '../ledger/book.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Feeder } from '../queue/feeder.ts'
import type { PauseSwitch } from '../queue/pause.ts'
import type { World } from '../world/world.ts'
import { awaitsFrame } from './following.ts'
import type { PromptBuilder } from './prompt-builder.ts'
import type { Sending } from './sending.ts'

/** Queues new runs. */
export interface Adding {
  /**
   * Queues a request with these options, under this prompt_id if given. It waits in our own queue while
   * ComfyUI has two of our runs.
   */
  add(request: Request, id?: string, options?: RunOptions): Promise<void>
  /** Queues a run again, with these options besides its own; a part of a longer video stays in its batch. */
  repeat(job: Entry, otherwise?: RunOptions): Promise<void>
  /**
   * Queues requests as one batch, and resolves with its id as soon as all are recorded in this browser. They
   * are written to the server in the background. The prompt_ids are `ids`, if given.
   */
  addBatch(requests: readonly Request[], options?: BatchOptions): Promise<string>
  /** ComfyUI has refused a run. */
  refused(id: string, problems: readonly Problem[]): void
}

export interface BatchOptions {
  readonly ids?: readonly string[]
  /** of all of them, or of each */
  readonly runOptions?: RunOptions | readonly RunOptions[]
  /** where they are made, whatever is wanted for others */
  readonly where?: string
}

export interface AddingParts {
  readonly book: Book
  readonly world: World
  readonly builder: PromptBuilder
  readonly pause: Pick<PauseSwitch, 'pause'>
  readonly feeder: Pick<Feeder, 'hasRoom' | 'feed'>
  readonly sending: Pick<Sending, 'submit'>
  /** where new runs are wanted; undefined: here */
  readonly where: () => string | undefined
}

export function createAdding(parts: AddingParts): Adding {
  const { book, world, builder, pause, feeder, sending, where } = parts
  /** runs asked for by a click that is still being carried out: the form shows why they are refused */
  const asked = new Set<string>()

  /** Records of runs behind all others, in our own queue or on their way to ComfyUI. */
  function entriesOf(
    all: readonly Request[],
    status: 'waiting' | 'submitting',
    { ids, runOptions, where: only }: BatchOptions,
  ): Entry[] {
    const orders = ordersBehind(book.live(), world.now(), all.length)
    return all.map((request, index) => {
      const id = ids?.[index] ?? world.uuid()
      // apart, so that every list has them in one order
      const job = newJob(id, request, [], world.now() + index, status)
      const order = orders[index] ?? job.createdAt
      const options = Array.isArray(runOptions) ? runOptions[index] : runOptions
      const path = builder.path(request, id)
      const wanted = only ?? placeOf({ request, ...(options ? { runOptions: options } : {}) })
      return {
        ...newRecord(job, builder.name(request, id)),
        ...(path === undefined ? {} : { path }),
        ...(wanted === undefined ? {} : { where: wanted }),
        order,
        ...(options ? { runOptions: options } : {}),
      }
    })
  }

  /** Where a run is wanted; what can't be made elsewhere is made here. */
  function placeOf(run: Pick<Entry, 'request' | 'runOptions'>): string | undefined {
    return staysHere(run) ? undefined : where()
  }

  async function whileAsked(id: string, work: () => Promise<void>): Promise<void> {
    asked.add(id)
    try {
      await work()
    } finally {
      asked.delete(id)
    }
  }

  /** The browser has them at once; the server gets them in the background. */
  async function recordWaiting(entries: readonly Entry[]): Promise<void> {
    void book.add(...entries)
    await feeder.feed()
  }

  async function addOne(
    request: Request,
    id?: string,
    options?: RunOptions,
    batch?: Batch,
  ): Promise<void> {
    builder.refused.value = []
    const wanted = options ? { runOptions: options } : {}
    const awaits = awaitsFrame({ request, ...wanted }) || options?.gathers === true
    const away = placeOf({ request, ...wanted }) !== undefined
    const direct = feeder.hasRoom() && asked.size === 0 && !awaits && !away
    const given = { ...(id === undefined ? {} : { ids: [id] }), ...wanted }
    for (const one of entriesOf([request], direct ? 'submitting' : 'waiting', given)) {
      const entry = batch ? { ...one, batch } : one
      await whileAsked(entry.id, () => (direct ? sending.submit(entry) : recordWaiting([entry])))
    }
  }

  /** Whether all of its batch become one video. */
  function isGathered({ batch }: Entry): boolean {
    const isOne = (one: Entry): boolean => one.batch?.id === batch?.id && !!one.runOptions?.gathers
    return batch !== undefined && book.entries.value.some(isOne)
  }

  return {
    add: (request, id, options) => addOne(request, id, options),
    repeat: (job, otherwise) =>
      addOne(
        job.request,
        undefined,
        otherwise ? { ...job.runOptions, ...otherwise } : job.runOptions,
        isGathered(job) ? job.batch : undefined,
      ),
    async addBatch(requests, options = {}) {
      builder.refused.value = []
      const id = world.uuid()
      const count = requests.length
      const entries = entriesOf(requests, 'waiting', options).map((entry, index) => ({
        ...entry,
        batch: { id, index, count },
      }))
      const [first] = entries
      // the first one speaks for all
      if (first) void whileAsked(first.id, () => recordWaiting(entries))
      return id
    },
    refused(id, problems) {
      if (asked.has(id)) builder.refused.value = problems
      // the others would be refused for the same reason
      if (book.live().some(isWaiting)) pause.pause('refused')
    },
  }
}
