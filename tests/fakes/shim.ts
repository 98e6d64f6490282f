import { Blocked, type Shim, ShimRefused, type Want } from '../../web/src/comfy/shim.ts'
import type { Downloads } from '../../web/src/comfy/shim-answers.ts'
import type { CatalogueEntry } from '../../web/src/core/catalogue.ts'
import type { Download, Trouble } from '../../web/src/core/downloads.ts'
import type { Copy, Held, Library, ModelRoot } from '../../web/src/core/library.ts'
import type { MediaFacts } from '../../web/src/core/media.ts'
import type { TokenCheck, TokenStatus } from '../../web/src/core/token.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'

const gigabyte = 1e9

/** A shim with a disk that does what a test tells it to. */
export class FakeShim implements Shim {
  /** false: as if it were not installed */
  present = true
  /** what it answers instead of doing anything */
  refusal: { code: string; what: string; remedy: string } | null = null
  /** the status of an answer that is not its own */
  blocked: number | null = null
  /** every call that changes something, in words */
  readonly asked: string[] = []
  readonly probes = new Map<string, MediaFacts>()
  /** what lies on the disk beside the whole files, by catalogue id */
  readonly odd = new Map<string, Partial<Held>>()
  orphans = { files: 0, bytes: 0 }
  output = { linked: false, refused: false }
  roots: Record<string, ModelRoot[]> = {}
  list: Download[] = []
  session = 'one'
  changes = 0
  tokenStatus: TokenStatus = { present: false, source: null, settable: true }
  tokenCheck: TokenCheck = { state: 'none', account: null }
  /** the file has come: the server has it now */
  readonly #arrived: (file: string) => void
  readonly #gone: (file: string) => void
  readonly #has: (file: string) => boolean

  constructor(disk: {
    has: (file: string) => boolean
    arrived: (file: string) => void
    gone: (file: string) => void
  }) {
    this.#has = disk.has
    this.#arrived = disk.arrived
    this.#gone = disk.gone
  }

  about = () => this.#answer(() => '0.0.0')
  probe = async (name: string) => this.probes.get(name) ?? null
  library = () => this.#answer(() => this.#library())
  downloads = () => this.#answer(() => this.#downloads())

  download = (want: readonly Want[]) =>
    this.#command(`download ${want.map(({ id, root }) => `${id}@${root}`).join(' ')}`, () => {
      for (const { id, root } of want) this.#put(id, { state: 'queued', root: root ?? 0 })
      return this.#downloads()
    })

  cancel = (ids: readonly string[]) =>
    this.#command(`cancel ${ids.join(' ')}`, () => {
      for (const id of ids) this.#put(id, { state: 'cancelled' })
      return this.#downloads()
    })

  dismiss = (ids: readonly string[]) =>
    this.#command(`dismiss ${ids.join(' ')}`, () => {
      this.list = this.list.filter(({ id }) => !ids.includes(id))
      return this.#downloads()
    })

  verify = (ids: readonly string[]) =>
    this.#command(`verify ${ids.join(' ')}`, () => {
      for (const id of ids) this.#put(id, { task: 'verify', state: 'queued' })
      return this.#downloads()
    })

  remove = (id: string) =>
    this.#command(`remove ${id}`, () => {
      this.#gone(entryOf(id).file)
      this.odd.delete(id)
      return this.#library()
    })

  reclaim = () =>
    this.#command('reclaim', () => {
      const { bytes } = this.orphans
      this.orphans = { files: 0, bytes: 0 }
      return bytes
    })

  token = () => this.#answer(() => this.tokenStatus)

  saveToken = (token: string | null) =>
    this.#command(token === null ? 'forget token' : `save token of ${token.length}`, () => {
      this.tokenStatus =
        token === null
          ? { present: false, source: null, settable: true }
          : { present: true, source: 'pasted', settable: true }
      return this.tokenStatus
    })

  checkToken = () => this.#command('check token', () => this.tokenCheck)
  removeOutput = (name: string) => this.#command(`remove output ${name}`, () => true)

  /** A download is under way. */
  run(id: string, values: Partial<Download> = {}): void {
    const before = this.list.find((download) => download.id === id)
    this.#put(
      id,
      { state: 'running', phase: 'transferring', speed: 115e6, ...values },
      before?.state !== 'running',
    )
  }

  /** A download has ended well. */
  arrive(id: string): void {
    this.#arrived(entryOf(id).file)
    this.#put(id, { state: 'done', phase: null, how: 'downloaded' })
  }

  fail(id: string, trouble: Trouble, task: Download['task'] = 'download'): void {
    this.#put(id, { state: 'failed', phase: null, task, problem: trouble })
  }

  #put(id: string, values: Partial<Download>, changes = true): void {
    const { folder, bytes, gib } = entryOf(id)
    const size = bytes ?? Math.round((gib ?? 1) * 2 ** 30)
    const before: Download = this.list.find((download) => download.id === id) ?? {
      id,
      task: 'download',
      state: 'queued',
      phase: null,
      received: 0,
      size,
      speed: null,
      retryIn: null,
      folder,
      root: 0,
      how: null,
      problem: null,
    }
    const after: Download = { ...before, ...values }
    this.list = [...this.list.filter((download) => download.id !== id), after]
    if (changes) this.changes++
  }

  #downloads(): Downloads {
    const { session, changes } = this
    return { session, changes, downloads: structuredClone(this.list) }
  }

  #library(): Library {
    return structuredClone({
      models: Object.fromEntries(
        ltx23.catalogue.flatMap((entry) => {
          const held = this.#held(entry)
          return held ? [[entry.id, held] as const] : []
        }),
      ),
      folders: Object.fromEntries(
        ltx23.catalogue.map(({ folder }) => [
          folder,
          { usual: 0, roots: this.roots[folder] ?? [rootOf(`models/${folder}`)] },
        ]),
      ),
      orphans: this.orphans,
      output: this.output,
    })
  }

  #held({ id, file, folder, bytes, gib }: CatalogueEntry): Held | null {
    const here: Copy = {
      folder,
      root: 0,
      path: file,
      bytes: bytes ?? Math.round((gib ?? 1) * 2 ** 30),
      fault: null,
      ours: 'downloaded' as const,
      verified: null,
    }
    const odd = this.odd.get(id)
    const copies = this.#has(file) ? [here] : []
    if (!odd && copies.length === 0) return null
    return { copies, misplaced: [], part: null, ...odd }
  }

  async #answer<T>(give: () => T): Promise<T | null> {
    if (!this.present) return null
    if (this.blocked !== null) throw new Blocked(this.blocked)
    if (this.refusal) throw new ShimRefused(this.refusal)
    return give()
  }

  #command<T>(words: string, give: () => T): Promise<T | null> {
    this.asked.push(words)
    return this.#answer(give)
  }
}

export function rootOf(label: string, values: Partial<ModelRoot> = {}): ModelRoot {
  return {
    label,
    writable: true,
    total: 1000 * gigabyte,
    free: 120 * gigabyte,
    volume: 0,
    ...values,
  }
}

function entryOf(id: string): CatalogueEntry {
  const entry = ltx23.catalogue.find((other) => other.id === id)
  if (!entry) throw new Error(`the catalogue has no ${id}`)
  return entry
}
