import {
  Blocked,
  type DownloadRequest,
  type PassLimits,
  type SavedPasses,
  type Shim,
  ShimRefused,
} from '../../web/src/comfy/shim.ts'
import { Unreachable } from '../../web/src/comfy/http.ts'
import type { Downloads } from '../../web/src/comfy/shim-answers.ts'
import type { CatalogueEntry } from '../../web/src/core/family/catalogue.ts'
import type { Download, Trouble } from '../../web/src/core/files/downloads.ts'
import type { FileFacts } from '../../web/src/core/files/facts.ts'
import type { Copy, Held, Library, ModelRoot } from '../../web/src/core/files/library.ts'
import type { Sidecar } from '../../web/src/core/files/sidecars.ts'
import { type Cut, fileNamed } from '../../web/src/core/form/held.ts'
import type { Film, LookAsk, Peaks, SoundEdit } from '../../web/src/core/form/looks.ts'
import { noLimits, type OwnerLimits } from '../../web/src/core/family/owner-limits.ts'
import type { MediaFacts } from '../../web/src/core/form/media.ts'
import type { TokenCheck, TokenStatus } from '../../web/src/core/files/token.ts'
import type { Devices } from '../../web/src/core/prefs/devices.ts'

const gigabyte = 1e9

/** a grey JPEG of one pixel */
const onePixel =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k='

const onePixelUrl = `data:image/jpeg;base64,${onePixel}`

/** Of a file that no test described. */
function defaultFacts(name: string): MediaFacts {
  if (/\.(mp4|webm)$/.test(name))
    return {
      kind: 'video',
      width: 640,
      height: 352,
      fps: 24,
      frames: 121,
      seconds: 121 / 24,
      hasAudio: true,
      audioSeconds: 121 / 24,
    }
  return /\.(wav|mp3|flac)$/.test(name)
    ? { kind: 'audio', seconds: 5 }
    : { kind: 'image', width: 640, height: 352 }
}

/** A shim with a disk that tests control. */
export class FakeShim implements Shim {
  /** false: not installed */
  present = true
  /** answered instead of doing anything */
  refusal: { code: string; what: string; remedy: string } | null = null
  /** status of an answer that is not the shim's */
  blocked: number | null = null
  /** nothing answers */
  away = false
  /** every call that changes something, as text */
  readonly asked: string[] = []
  readonly probes = new Map<string, MediaFacts>()
  /** what is on disk besides whole files, by catalogue id */
  readonly odd = new Map<string, Partial<Held>>()
  orphans = { files: 0, bytes: 0 }
  saved: SavedPasses = { drafts: 0, bytes: 0 }
  output = { linked: false, refused: false }
  roots: Record<string, ModelRoot[]> = {}
  list: Download[] = []
  session = 'one'
  changes = 0
  tokenStatus: TokenStatus = { present: false, source: null, settable: true }
  tokenCheck: TokenCheck = { state: 'none', account: null }
  /** called when a file arrives: the server has it now */
  readonly #arrived: (file: string) => void
  readonly #gone: (file: string) => void
  readonly #has: (file: string) => boolean

  readonly #catalogue: () => readonly CatalogueEntry[]

  constructor(disk: {
    catalogue: () => readonly CatalogueEntry[]
    has: (file: string) => boolean
    arrived: (file: string) => void
    gone: (file: string) => void
  }) {
    this.#catalogue = disk.catalogue
    this.#has = disk.has
    this.#arrived = disk.arrived
    this.#gone = disk.gone
  }

  owner: OwnerLimits = noLimits
  limits = () => this.#answer(() => this.owner)
  about = () => this.#answer(() => '0.0.0')
  probe = async (name: string) => this.probes.get(name) ?? null
  /** like the server: a frame gets its number, a file of the input folder stays where it is */
  takeInput = async (name: string, cut: Cut | null) =>
    this.#command(`take ${name}${cut ? ` ${JSON.stringify(cut)}` : ''}`, () => {
      const { filename, subfolder, type } = fileNamed(name)
      const number = cut && ('frame' in cut ? cut.frame : Math.floor(cut.seconds * 24))
      const path = subfolder ? `${subfolder}/${filename}` : filename
      const taken =
        number === null
          ? type === 'input'
            ? path
            : `ltx_aio/${filename}`
          : `ltx_aio/${filename.replace(/\.\w+$/, '')}_frame_${number}.png`
      return { name: taken, media: this.probes.get(taken) ?? defaultFacts(taken) }
    })
  editSound = async (name: string, edit: SoundEdit) =>
    this.#command(`edit ${name} ${JSON.stringify(edit)}`, () => {
      const seconds = edit.before + edit.seconds + edit.after
      const made = `ltx_aio/${name.replace(/^.*\/|\.\w+$/g, '')}_edit_0123456789ab.wav`
      return { name: made, media: { kind: 'audio' as const, seconds } }
    })
  /** a sound that gets louder */
  peaks = async (
    name: string,
    ask: LookAsk & { readonly pauses?: true },
    tell: (peaks: Peaks) => void,
    signal: AbortSignal,
  ): Promise<Peaks | null> =>
    this.#look(`peaks of ${name}`, ask, signal, ({ seconds, from, to }) => {
      const count = ask.count ?? 2000
      const step = (to - from) / count
      const loud = (part: number) => Math.round((127 * (from + part * step)) / seconds)
      const pairs = Array.from({ length: 2 * count }, (_, at) => loud(at >> 1) * (at % 2 ? 1 : -1))
      const half = { seconds, from, step, pairs: pairs.slice(0, count), done: false }
      if (ask.from === undefined) tell(half)
      const pauses = ask.pauses ? { pauses: this.pauses } : {}
      const all = { ...half, pairs, done: true, ...pauses }
      tell(all)
      return all
    })
  filmstrip = async (
    name: string,
    ask: LookAsk,
    tell: (film: Film) => void,
    signal: AbortSignal,
  ): Promise<Film | null> =>
    this.#look(`film of ${name}`, ask, signal, ({ seconds, from, to }) => {
      const images = Array.from({ length: ask.count ?? 24 }, () => onePixel)
      const film = { seconds, from, to, width: 128, height: 72, images }
      tell({ ...film, images: images.map((image, at) => (at === 0 ? image : null)) })
      tell(film)
      return film
    })
  /** of every sound */
  pauses: readonly (readonly [number, number])[] = []
  /** what was asked for: "peaks of a.wav 0–6" */
  readonly looked: string[] = []
  /** how many lookers have left before they got it */
  lookersLeft = 0
  /** a look never ends */
  looksSlowly = false
  /** seconds of files, for their looks */
  readonly lengths = new Map<string, number>([
    ['speech.wav', 6],
    ['clip.mp4', 5],
  ])

  async #look<Look>(
    what: string,
    ask: LookAsk,
    signal: AbortSignal,
    make: (of: { seconds: number; from: number; to: number }) => Look,
  ): Promise<Look | null> {
    const seconds = this.lengths.get(what.split(' of ')[1] ?? '') ?? 5
    const of = { seconds, from: ask.from ?? 0, to: Math.min(ask.to ?? seconds, seconds) }
    this.looked.push(`${what} ${of.from}–${of.to}`)
    if (!this.looksSlowly) return this.#answer(() => make(of))
    return new Promise((_, fail) => {
      signal.addEventListener('abort', () => {
        this.lookersLeft++
        fail(new Unreachable('aborted'))
      })
    })
  }
  library = () => this.#answer(() => this.#library())
  /** what the server's files are, besides those that no test described */
  files: FileFacts[] = []
  headers = () => this.#answer(() => this.files)
  /** what is saved beside LoRAs */
  sidecars: Sidecar[] = []
  loras = () => this.#answer(() => this.sidecars)
  /** what was asked for together */
  readonly picturesAsked: (readonly string[])[] = []
  loraPictures = async (
    names: readonly string[],
    tell: (name: string, url: string | null) => void,
  ): Promise<void> => {
    this.picturesAsked.push(names)
    await this.#answer(() => {
      for (const name of names) tell(name, this.pictures.get(name) ?? onePixelUrl)
    })
  }
  /** what plays, of LoRAs that have a video */
  readonly videos = new Map<string, Blob>()
  readonly videosAsked: string[] = []
  loraVideo = async (name: string): Promise<Blob | null> => {
    this.videosAsked.push(name)
    return this.#answer(() => this.videos.get(name) ?? null)
  }
  /** URLs, of LoRAs whose picture is more than a pixel */
  readonly pictures = new Map<string, string>()
  downloads = () => this.#answer(() => this.#downloads())

  download = (want: readonly DownloadRequest[]) =>
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
      this.#gone(this.#entry(id).file)
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

  /** the panel's own page, which is off */
  deviceState: Devices = {
    on: false,
    here: true,
    user: null,
    paired: false,
    code: null,
    devices: [],
    addresses: ['http://192.168.1.20:8188/ltx_aio/app'],
  }
  devices = () => this.#answer(() => this.deviceState)
  turnDevices = (on: boolean) =>
    this.#command(`turn devices ${on ? 'on' : 'off'}`, () => {
      this.deviceState = { ...this.deviceState, on, code: null }
      return this.deviceState
    })
  deviceCode = () =>
    this.#command('device code', () => {
      this.deviceState = { ...this.deviceState, code: { digits: '123456', seconds: 600 } }
      return this.deviceState
    })
  forgetDevice = (id: string | null) =>
    this.#command(`forget device ${id ?? '(all)'}`, () => {
      const devices = this.deviceState.devices.filter((device) => id !== null && device.id !== id)
      this.deviceState = { ...this.deviceState, devices }
      return this.deviceState
    })
  pair = async (code: string, name: string) =>
    void (await this.#command(`pair ${name} with ${code}`, () => {
      this.deviceState = { ...this.deviceState, paired: true }
    }))

  checkToken = () => this.#command('check token', () => this.tokenCheck)
  latents = () => this.#answer(() => this.saved)

  clearLatents = ({ days, bytes, spare }: PassLimits) =>
    this.#command(`clear latents ${days} d ${bytes} B ${spare.join(' ')}`.trim(), () => {
      if (bytes === 0) this.saved = { drafts: 0, bytes: 0 }
      return this.saved
    })

  removeOutput = (name: string, folder?: string) =>
    this.#command(`remove output ${folder === undefined ? name : `${folder}/${name}`}`, () => true)

  /** folders that lead out of the output folder, which ComfyUI then refuses */
  readonly linkedFolders = new Set<string>()
  outputFolder = (folder: string) =>
    this.#answer(() => {
      const linked = this.linkedFolders.has(folder)
      return { linked, refused: linked }
    })

  /** Starts a download. */
  run(id: string, values: Partial<Download> = {}): void {
    const before = this.list.find((download) => download.id === id)
    this.#put(
      id,
      { state: 'running', phase: 'transferring', speed: 115e6, ...values },
      before?.state !== 'running',
    )
  }

  /** Completes a download. */
  arrive(id: string): void {
    this.#arrived(this.#entry(id).file)
    this.#put(id, { state: 'done', phase: null, how: 'downloaded' })
  }

  fail(id: string, trouble: Trouble, task: Download['task'] = 'download'): void {
    this.#put(id, { state: 'failed', phase: null, task, problem: trouble })
  }

  #put(id: string, values: Partial<Download>, changes = true): void {
    const { folder, bytes, gib } = this.#entry(id)
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

  #entry(id: string): CatalogueEntry {
    const entry = this.#catalogue().find((other) => other.id === id)
    if (!entry) throw new Error(`the catalogue has no ${id}`)
    return entry
  }

  #library(): Library {
    return structuredClone({
      models: Object.fromEntries(
        this.#catalogue().flatMap((entry) => {
          const held = this.#held(entry)
          return held ? [[entry.id, held] as const] : []
        }),
      ),
      folders: Object.fromEntries(
        this.#catalogue().map(({ folder }) => [
          folder,
          { default: 0, roots: this.roots[folder] ?? [rootOf(`models/${folder}`)] },
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

  async #command<T>(words: string, give: () => T): Promise<T | null> {
    if (this.away) throw new Unreachable('nobody is there')
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
