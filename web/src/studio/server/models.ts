import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { Blocked, ShimRefused, type DownloadRequest } from '../../comfy/shim.ts'
import type { Downloads } from '../../comfy/shim-answers.ts'
import { type Download, queueTotals, type Totals } from '../../core/files/downloads.ts'
import type { Families } from '../../core/family/families.ts'
import { type Library } from '../../core/files/library.ts'
import { type FileState, fileState } from '../../core/files/file-state.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { onceAtATime } from '../world/once.ts'
import { createPlaces, type Places } from './places.ts'
import type { Server } from './server.ts'
import { sameData, stable } from '../world/stable.ts'
import type { Storage } from '../world/storage.ts'
import { isExpected, sayWhy } from '../world/trouble.ts'
import type { World } from '../world/world.ts'

/** How LTX AIO's backend answers. */
export type Link =
  | { readonly is: 'unknown' }
  | { readonly is: 'here' }
  | { readonly is: 'absent' }
  | { readonly is: 'refused'; readonly problem: Problem }

/** The model files on the server, and the downloads. */
export interface Models {
  readonly link: ShallowRef<Link>
  readonly library: ShallowRef<Library | null>
  readonly downloads: ShallowRef<readonly Download[]>
  /** of all downloads since the queue was last empty; finished ones count, so the bar never goes back */
  readonly progress: ComputedRef<Totals>
  /** by catalogue id; the same object until that file's state changes */
  readonly states: Readonly<Record<string, ComputedRef<FileState>>>
  /** why the last command failed, and for which file */
  readonly trouble: ShallowRef<{ readonly id: string | null; readonly problem: Problem } | null>
  readonly places: Places
  /** Polls while the files are shown, until the returned function is called. */
  watch(): () => void
  refresh(): Promise<void>
  download(ids: readonly string[]): Promise<void>
  cancel(ids: readonly string[]): Promise<void>
  /** Cancels all running and queued downloads. */
  cancelAll(): Promise<void>
  dismiss(ids: readonly string[]): Promise<void>
  verify(id: string): Promise<void>
  remove(id: string): Promise<void>
  reclaim(): Promise<void>
  choosePlace(folder: string, root: number): void
  dispose(): void
}

/** While something is downloading; the server's hints come in between. */
const pollMilliseconds = 500
/** While the files are only shown. */
const idleMilliseconds = 10_000
/** The guard's refusals of the page itself, rather than of one command. */
const guardCodes = new Set(['host', 'origin', 'header', 'bare'])

export function createModels(
  comfy: Comfy,
  storage: Storage,
  world: World,
  { catalogue }: Pick<Families, 'catalogue'>,
  server: Server,
): Models {
  const { shim } = comfy
  const link = shallowRef<Link>({ is: 'unknown' })
  const library = shallowRef<Library | null>(null)
  const downloads = shallowRef<readonly Download[]>([])
  const trouble = shallowRef<Models['trouble']['value']>(null)
  const places = createPlaces(storage)
  const byId = computed(() => new Map(downloads.value.map((download) => [download.id, download])))
  const states = Object.fromEntries(
    catalogue.map((entry) => [
      entry.id,
      stable<FileState>(() => fileState(entry, library.value, byId.value.get(entry.id)), sameData),
    ]),
  )

  const batch = shallowRef<ReadonlySet<string>>(new Set())
  const progress = computed<Totals>(() => {
    const totals = queueTotals(downloads.value, { catalogue })
    const done = downloads.value
      .filter(({ id, state }) => state === 'done' && batch.value.has(id))
      .reduce((sum, { size }) => sum + (size ?? 0), 0)
    return {
      ...totals,
      received: totals.received + done,
      size: totals.size === null ? null : totals.size + done,
    }
  })

  let watchers = 0
  let askedAt = -Infinity
  /** the server's list version that was seen last; null before the first */
  let mark: string | null = null
  /** counts commands: their answers are newer than polls sent before */
  let commands = 0

  /** The shim's answer; null if there is none, which `link` then says. */
  async function hear<T>(call: Promise<T | null>): Promise<T | null> {
    try {
      const answer = await call
      link.value = answer === null ? { is: 'absent' } : { is: 'here' }
      return answer
    } catch (error) {
      const guarded = error instanceof ShimRefused && guardCodes.has(error.code)
      if (guarded || error instanceof Blocked)
        link.value = { is: 'refused', problem: sayWhy(error) }
      throw error
    }
  }

  /** Polling reports no failures: the next poll comes soon. */
  async function quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!isExpected(error)) throw error
    }
  }

  async function look(): Promise<void> {
    library.value = await hear(shim.library())
  }

  async function poll(): Promise<void> {
    const before = commands
    askedAt = world.now()
    const answer = await hear(shim.downloads())
    if (answer && before === commands) await take(answer)
  }

  async function take(answer: Downloads): Promise<void> {
    const arrived = newlyDone(downloads.value, answer.downloads)
    downloads.value = answer.downloads
    const active = answer.downloads.filter(isActive).map(({ id }) => id)
    batch.value = new Set(active.length > 0 ? [...batch.value, ...active] : [])
    const now = `${answer.session} ${answer.changes}`
    if (mark !== null && mark !== now) {
      await Promise.all([look(), server.refresh()])
      if (arrived) await comfy.refreshChoices()
    }
    // only now, so that a failed read is repeated
    mark = now
  }

  const polling = onceAtATime(() => quietly(poll))
  // files also come and go without us
  const refresh = (): Promise<void> =>
    quietly(async () => void (await Promise.all([look(), polling()])))
  const pollSoon = (): void => void polling()

  async function command(id: string | null, work: () => Promise<void>): Promise<void> {
    trouble.value = null
    commands++
    try {
      await work()
    } catch (error) {
      trouble.value = { id, problem: sayWhy(error) }
    }
  }

  async function change(ids: readonly string[], call: Promise<Downloads | null>): Promise<void> {
    await command(ids.length === 1 ? (ids[0] ?? null) : null, async () => {
      const answer = await hear(call)
      if (answer) await take(answer)
    })
  }

  function wanted(id: string): DownloadRequest {
    const folder = catalogue.find((entry) => entry.id === id)?.folder
    return folder !== undefined && library.value
      ? { id, root: places.rootOf(folder, library.value) }
      : { id }
  }

  const stopPolling = world.every(pollMilliseconds, () => {
    if (link.value.is === 'absent') return
    const idle = world.now() - askedAt >= idleMilliseconds
    if (downloads.value.some(isActive)) pollSoon()
    else if (watchers > 0 && idle) void refresh()
  })
  const unsubscribe = comfy.subscribe(({ type }) => {
    // every change of the queue sends "stale" too
    if (type === 'models' || (type === 'stale' && link.value.is === 'unknown')) pollSoon()
  })

  const cancel = (ids: readonly string[]): Promise<void> => change(ids, shim.cancel(ids))

  return {
    link,
    library,
    downloads,
    progress,
    states,
    trouble,
    places,
    watch() {
      watchers++
      if (world.now() - askedAt >= idleMilliseconds) void refresh()
      return () => void watchers--
    },
    refresh,
    download: (ids) => change(ids, shim.download(ids.map(wanted))),
    cancel,
    cancelAll: () =>
      cancel(
        downloads.value
          .filter((download) => download.task === 'download' && isActive(download))
          .map(({ id }) => id),
      ),
    dismiss: (ids) => change(ids, shim.dismiss(ids)),
    verify: (id) => change([id], shim.verify([id])),
    remove: (id) =>
      command(id, async () => {
        library.value = await hear(shim.remove(id))
        await server.refresh()
      }),
    reclaim: () =>
      command(null, async () => {
        await hear(shim.reclaim())
        await look()
      }),
    choosePlace(folder, root) {
      if (library.value) places.choose(folder, root, library.value)
    },
    dispose() {
      stopPolling()
      unsubscribe()
      places.dispose()
    },
  }
}

function isActive({ state }: Download): boolean {
  return state === 'queued' || state === 'running'
}

/** Whether a download has completed since: the canvas should then know its file. */
function newlyDone(before: readonly Download[], after: readonly Download[]): boolean {
  const done = new Set(before.filter(({ state }) => state === 'done').map(({ id }) => id))
  return after.some(
    ({ id, task, state }) => task === 'download' && state === 'done' && !done.has(id),
  )
}
