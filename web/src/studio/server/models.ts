import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { DownloadRequest } from '../../comfy/shim.ts'
import type { Downloads } from '../../comfy/shim-answers.ts'
import type { Families } from '../../core/family/families.ts'
import { type Library } from '../../core/files/library.ts'
import { type FileState, fileState } from '../../core/files/file-state.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { onceAtATime } from '../world/once.ts'
import { createDownloadList, type DownloadList, isActive } from './download-list.ts'
import { createLink, type Link } from './link.ts'
import { createPlaces, type Places } from './places.ts'
import type { Server } from './server.ts'
import { sameData, stable } from '../world/stable.ts'
import type { Storage } from '../world/storage.ts'
import { isExpected, sayWhy } from '../world/trouble.ts'
import type { World } from '../world/world.ts'

/** The model files on the server, and the downloads. */
export interface Models extends Pick<DownloadList, 'downloads' | 'progress'> {
  readonly link: ShallowRef<Link>
  readonly library: ShallowRef<Library | null>
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
export function createModels(
  comfy: Comfy,
  storage: Storage,
  world: World,
  { catalogue }: Pick<Families, 'catalogue'>,
  server: Server,
): Models {
  const { shim } = comfy
  const { link, hear } = createLink()
  const library = shallowRef<Library | null>(null)
  const list = createDownloadList(catalogue)
  const { downloads } = list
  const trouble = shallowRef<Models['trouble']['value']>(null)
  const places = createPlaces(storage)
  const byId = computed(() => new Map(downloads.value.map((download) => [download.id, download])))
  const states = Object.fromEntries(
    catalogue.map((entry) => [
      entry.id,
      stable<FileState>(() => fileState(entry, library.value, byId.value.get(entry.id)), sameData),
    ]),
  )

  let watchers = 0
  let askedAt = -Infinity
  /** the server's list version that was seen last; null before the first */
  let mark: string | null = null
  /** counts commands: their answers are newer than polls sent before */
  let commands = 0

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
    const arrived = list.take(answer.downloads)
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
    progress: list.progress,
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
