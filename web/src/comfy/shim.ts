import type { z } from 'zod'
import type { FileFacts } from '../core/files/facts.ts'
import type { Library } from '../core/files/library.ts'
import type { Sidecar } from '../core/files/sidecars.ts'
import type { Cut } from '../core/form/held.ts'
import type { Film, LookAsk, Peaks, SoundEdit } from '../core/form/looks.ts'
import type { OwnerLimits } from '../core/family/owner-limits.ts'
import { MediaFacts } from '../core/form/media.ts'
import type { TokenCheck, TokenStatus } from '../core/files/token.ts'
import type { Devices } from '../core/prefs/devices.ts'
import { linesOf } from './lines.ts'
import { blobOf, type Call, jsonIn, notOurs, textOf, Unreachable } from './http.ts'
import {
  About,
  DevicesAnswer,
  type Downloads,
  DownloadsAnswer,
  FilmImage,
  FilmLine,
  HeadersAnswer,
  LatentsAnswer,
  LatentsCleared,
  LibraryAnswer,
  LimitsAnswer,
  LoraPicture,
  LorasAnswer,
  OutputFacts,
  PeaksLine,
  ProbeAnswer,
  Reclaimed,
  Refusal,
  Removed,
  type Taken,
  TakenAnswer,
  TokenAnswer,
  TokenCheckAnswer,
} from './shim-answers.ts'

/** What drafts have saved of their first passes. */
export interface SavedPasses {
  readonly drafts: number
  readonly bytes: number
}

/** What to delete of it. `spare`: names of runs whose first pass is still needed. */
export interface PassLimits {
  readonly days: number
  readonly bytes: number
  readonly spare: readonly string[]
}

/** A file to download; without a root it goes to the server's default. */
export interface DownloadRequest {
  readonly id: string
  /** index into its folder's roots */
  readonly root?: number
}

/**
 * Our own routes. Without the shim each call returns null and the panel does without. A refusal by the shim
 * throws `ShimRefused`, one by anything else `Blocked`.
 */
export interface Shim {
  about(): Promise<string | null>
  /** What the server's owner limits. */
  limits(): Promise<OwnerLimits | null>
  /** Probes a file of ComfyUI's input folder. */
  probe(name: string): Promise<MediaFacts | null>
  /**
   * Makes a file in one of ComfyUI's folders ("sub/clip.mp4 [output]"), or one frame of it, a file of the input
   * folder, where the same content is kept once.
   */
  takeInput(name: string, cut: Cut | null): Promise<Taken | null>
  /** Makes an input file of a part of a sound, exact to the sample. */
  editSound(name: string, edit: SoundEdit): Promise<Taken | null>
  /**
   * The shape of a sound, or of a video's sound; `tell` gets it again and again while the file is read. Returns the
   * whole. Aborting the signal stops the backend, too.
   */
  peaks(
    name: string,
    ask: LookAsk & { readonly pauses?: true },
    tell: (peaks: Peaks) => void,
    signal: AbortSignal,
  ): Promise<Peaks | null>
  /** Small images of a video, in the same way. */
  filmstrip(
    name: string,
    ask: LookAsk,
    tell: (film: Film) => void,
    signal: AbortSignal,
  ): Promise<Film | null>
  library(): Promise<Library | null>
  /** What every model file is, by its header. */
  headers(): Promise<readonly FileFacts[] | null>
  /** What is saved beside the LoRAs. */
  loras(): Promise<readonly Sidecar[] | null>
  /** Their pictures, as data URLs, each told as soon as it is there; null: none that can be read. */
  loraPictures(
    names: readonly string[],
    tell: (name: string, url: string | null) => void,
    signal: AbortSignal,
  ): Promise<void>
  /** The video beside a LoRA; null if there is none. */
  loraVideo(name: string, signal: AbortSignal): Promise<Blob | null>
  downloads(): Promise<Downloads | null>
  download(want: readonly DownloadRequest[]): Promise<Downloads | null>
  cancel(ids: readonly string[]): Promise<Downloads | null>
  /** Removes finished ones from the list. */
  dismiss(ids: readonly string[]): Promise<Downloads | null>
  verify(ids: readonly string[]): Promise<Downloads | null>
  /** Deletes a file that LTX AIO downloaded. */
  remove(id: string): Promise<Library | null>
  /** Deletes partial downloads that cannot be resumed; returns the bytes freed. */
  reclaim(): Promise<number | null>
  token(): Promise<TokenStatus | null>
  saveToken(token: string | null): Promise<TokenStatus | null>
  checkToken(): Promise<TokenCheck | null>
  /** Whether the panel's own page is on, and for which devices. */
  devices(): Promise<Devices | null>
  turnDevices(on: boolean): Promise<Devices | null>
  /** Makes a new code, which pairs one device. */
  deviceCode(): Promise<Devices | null>
  /** Forgets one device; null: all. */
  forgetDevice(id: string | null): Promise<Devices | null>
  /** Pairs this device. */
  pair(code: string, name: string): Promise<void>
  /**
   * Deletes one of our videos, by plain name, with its first pass; false if it was gone. `folder`: below ComfyUI's
   * output folder; default: ours, where videos have the names of their runs.
   */
  removeOutput(name: string, folder?: string): Promise<boolean | null>
  /** Whether a folder leads out of ComfyUI's output folder, and whether ComfyUI therefore refuses to save there. */
  outputFolder(folder: string): Promise<OutputFacts | null>
  latents(): Promise<SavedPasses | null>
  /** Deletes what is older or more than this, except of favourites; returns what is left. */
  clearLatents(limits: PassLimits): Promise<SavedPasses | null>
}

/** A refusal by the shim, in two sentences of its own. */
export class ShimRefused extends Error {
  override name = 'ShimRefused'
  readonly code: string
  readonly remedy: string
  /** subdivides a code */
  readonly why: string | null
  readonly address: string

  constructor({
    code,
    what,
    remedy,
    cause,
    address = '',
  }: Omit<z.infer<typeof Refusal>['error'], 'address'> & { address?: string }) {
    super(what)
    this.code = code
    this.remedy = remedy
    this.why = cause ?? null
    this.address = address
  }
}

/** An answer to one of our routes from ComfyUI, a proxy or a login page. */
export class Blocked extends Error {
  override name = 'Blocked'
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.status = status
  }
}

/** The backend gives up before that. */
const longestLook = 300_000

/** How a server without our routes answers: POST reaches its static file handler. */
const absent = [404, 405]

/** Keeps other pages out: neither forms nor foreign scripts can send this header. */
export const shimHeaders = { 'X-LTX-AIO': '1' }

export function createShim(call: Call): Shim {
  const get = (route: string): Promise<unknown> =>
    answerOf(call(`/ltx_aio${route}`, { headers: shimHeaders }))

  const send = (route: string, body: unknown, more: RequestInit): Promise<Response> =>
    call(`/ltx_aio${route}`, {
      method: 'POST',
      headers: { ...shimHeaders, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      ...more,
    })

  const post = (route: string, body: unknown, more: RequestInit = {}): Promise<unknown> =>
    answerOf(send(route, body, more))

  /** Reads an answer line by line; false without the shim. */
  async function lines(
    route: string,
    body: unknown,
    signal: AbortSignal,
    line: (value: unknown) => void,
  ): Promise<boolean> {
    const response = await send(route, body, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestLook)]),
    })
    if (!response.ok) return (await answerOf(Promise.resolve(response))) !== null
    await linesOf(response, (value) => {
      const refusal = Refusal.safeParse(value)
      if (refusal.success) throw new ShimRefused(refusal.data.error)
      line(value)
    })
    return true
  }

  return {
    about: async () => read(About, await get('/about')),
    limits: async () => read(LimitsAnswer, await get('/limits')),
    probe: async (name) => {
      try {
        return read(ProbeAnswer, await post('/probe', { name }))
      } catch (error) {
        if (error instanceof ShimRefused) return unreadable(error)
        // the file is uploaded: the browser reads it where the shim cannot
        if (error instanceof Unreachable || error instanceof Blocked) return null
        throw error
      }
    },
    takeInput: async (name, cut) => read(TakenAnswer, await post('/inputs/take', { name, ...cut })),
    editSound: async (name, { fadeIn, fadeOut, ...edit }) =>
      read(
        TakenAnswer,
        await post('/inputs/sound', { name, ...edit, fade_in: fadeIn, fade_out: fadeOut }),
      ),
    async peaks(name, ask, tell, signal) {
      let last: Peaks | null = null
      await lines('/peaks', { name, ...ask }, signal, (value) => {
        const line = read(PeaksLine, value)
        if (!line) return
        last = line
        tell(line)
      })
      return last
    },
    async filmstrip(name, ask, tell, signal) {
      let film: Film | null = null
      await lines('/filmstrip', { name, ...ask }, signal, (value) => {
        const image = read(FilmImage, value)
        film = film && image ? withImage(film, image) : (read(FilmLine, value) ?? film)
        if (film) tell(film)
      })
      return film
    },
    library: async () => read(LibraryAnswer, await get('/models')),
    headers: async () => read(HeadersAnswer, await get('/models/headers')),
    loras: async () => read(LorasAnswer, await get('/loras')),
    async loraPictures(names, tell, signal) {
      await lines('/loras/pictures', { names }, signal, (value) => {
        const line = read(LoraPicture, value)
        if (line) tell(line.name, line.jpeg && `data:image/jpeg;base64,${line.jpeg}`)
      })
    },
    async loraVideo(name, signal) {
      const response = await send('/loras/video', { name }, { signal })
      if (response.ok) return blobOf(response)
      await answerOf(Promise.resolve(response))
      return null
    },
    downloads: async () => read(DownloadsAnswer, await get('/downloads')),
    download: async (want) => read(DownloadsAnswer, await post('/downloads', { want })),
    cancel: async (ids) => read(DownloadsAnswer, await post('/downloads/cancel', { ids })),
    dismiss: async (ids) => read(DownloadsAnswer, await post('/downloads/dismiss', { ids })),
    verify: async (ids) => read(DownloadsAnswer, await post('/models/verify', { ids })),
    remove: async (id) => read(LibraryAnswer, await post('/models/remove', { id })),
    reclaim: async () => read(Reclaimed, await post('/models/reclaim', {})),
    token: async () => read(TokenAnswer, await get('/token')),
    saveToken: async (token) => read(TokenAnswer, await post('/token', { token })),
    checkToken: async () => read(TokenCheckAnswer, await post('/token/check', {})),
    devices: async () => read(DevicesAnswer, await get('/devices')),
    turnDevices: async (on) => read(DevicesAnswer, await post('/devices', { on })),
    deviceCode: async () => read(DevicesAnswer, await post('/devices/code', {})),
    forgetDevice: async (id) => read(DevicesAnswer, await post('/devices/forget', { id })),
    pair: async (code, name) => void (await post('/devices/pair', { code, name })),
    latents: async () => read(LatentsAnswer, await get('/latents')),
    clearLatents: async (limits) => read(LatentsCleared, await post('/latents/clear', limits)),
    outputFolder: async (folder) =>
      read(OutputFacts, await get(`/outputs/folder?folder=${encodeURIComponent(folder)}`)),
    removeOutput: async (name, folder) =>
      read(
        Removed,
        // it is sent even while the page is being left
        await post(
          '/outputs/remove',
          { name, ...(folder === undefined ? {} : { folder }) },
          { keepalive: true },
        ),
      ),
  }
}

/** The JSON of an OK answer, null without the shim. Throws `ShimRefused`, `Blocked` and `Unreachable`. */
async function answerOf(calling: Promise<Response>): Promise<unknown> {
  const response = await calling
  const text = await textOf(response)
  const answer = jsonIn(text) ?? null
  if (response.ok && answer !== null) return answer
  const refusal = Refusal.safeParse(answer)
  if (refusal.success) throw new ShimRefused(refusal.data.error)
  // a gateway in front of a restarting server
  if (response.status >= 500) throw notOurs(response, text)
  if (!absent.includes(response.status)) throw new Blocked(response.status)
  return null
}

function read<T extends z.ZodTypeAny>(schema: T, answer: unknown): z.output<T> | null {
  const parsed = schema.safeParse(answer)
  return parsed.success ? parsed.data : null
}

function withImage(film: Film, { number, jpeg }: z.infer<typeof FilmImage>): Film {
  return { ...film, images: film.images.map((image, at) => (at === number ? jpeg : image)) }
}

function unreadable({ code, message, why }: ShimRefused): MediaFacts | null {
  if (!['unreadable', 'file_missing', 'bad_name', 'linked'].includes(code)) return null
  const cause = why ?? (code === 'unreadable' ? undefined : code)
  return { kind: 'unreadable', reason: message, ...(cause === undefined ? {} : { cause }) }
}
