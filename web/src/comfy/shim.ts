import type { z } from 'zod'
import type { Library } from '../core/library.ts'
import { MediaFacts } from '../core/media.ts'
import type { TokenCheck, TokenStatus } from '../core/token.ts'
import { jsonIn, notOurs, textOf } from './answers.ts'
import { Unreachable } from './comfy.ts'
import {
  About,
  type Downloads,
  DownloadsAnswer,
  LibraryAnswer,
  ProbeAnswer,
  Reclaimed,
  Refusal,
  Removed,
  TokenAnswer,
  TokenCheckAnswer,
} from './shim-answers.ts'

/** One file to bring; without a root it goes where the server would put it. */
export interface Want {
  readonly id: string
  /** index into its folder's roots */
  readonly root?: number
}

/**
 * Our own routes. The shim may be absent: then each call gives null and the panel does without. What the shim
 * will not do it says itself, as `ShimRefused`; where something else refuses in its place, that is `Blocked`.
 */
export interface Shim {
  about(): Promise<string | null>
  /** Looks into a file of ComfyUI's input folder. */
  probe(name: string): Promise<MediaFacts | null>
  library(): Promise<Library | null>
  downloads(): Promise<Downloads | null>
  download(want: readonly Want[]): Promise<Downloads | null>
  cancel(ids: readonly string[]): Promise<Downloads | null>
  /** Takes finished ones off the list. */
  dismiss(ids: readonly string[]): Promise<Downloads | null>
  verify(ids: readonly string[]): Promise<Downloads | null>
  /** Deletes a file that LTX AIO brought. */
  remove(id: string): Promise<Library | null>
  /** Deletes broken-off downloads that nothing will go on with; bytes that are free now. */
  reclaim(): Promise<number | null>
  token(): Promise<TokenStatus | null>
  saveToken(token: string | null): Promise<TokenStatus | null>
  checkToken(): Promise<TokenCheck | null>
  /** Deletes a video of ours from the output folder, by its plain name; false where it was gone already. */
  removeOutput(name: string): Promise<boolean | null>
}

/** The shim's answer to what it will not do: its own two sentences. */
export class ShimRefused extends Error {
  override name = 'ShimRefused'
  readonly code: string
  readonly remedy: string
  /** divides a code further */
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

/** An answer to one of our routes that is not the shim's: of ComfyUI, of a proxy or of a sign-in page. */
export class Blocked extends Error {
  override name = 'Blocked'
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.status = status
  }
}

/** How a server without our routes answers: POST meets what serves files there. */
const absent = [404, 405]

export type Call = (route: string, init?: RequestInit) => Promise<Response>

/** The shim answers nobody else's pages: no form and no foreign script can send this header. */
export const shimHeaders = { 'X-LTX-AIO': '1' }

export function createShim(call: Call): Shim {
  const get = (route: string): Promise<unknown> =>
    answerOf(call(`/ltx_aio${route}`, { headers: shimHeaders }))

  const post = (route: string, body: unknown): Promise<unknown> =>
    answerOf(
      call(`/ltx_aio${route}`, {
        method: 'POST',
        headers: { ...shimHeaders, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )

  return {
    about: async () => read(About, await get('/about')),
    probe: async (name) => {
      try {
        return read(ProbeAnswer, await post('/probe', { name }))
      } catch (error) {
        if (error instanceof ShimRefused) return unreadable(error)
        // the file has arrived: the browser looks into it where the shim cannot
        if (error instanceof Unreachable || error instanceof Blocked) return null
        throw error
      }
    },
    library: async () => read(LibraryAnswer, await get('/models')),
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
    removeOutput: async (name) => read(Removed, await post('/outputs/remove', { name })),
  }
}

/** JSON of a good answer, null where there is no shim. Throws `ShimRefused`, `Blocked` and `Unreachable`. */
async function answerOf(calling: Promise<Response>): Promise<unknown> {
  const response = await calling
  const text = await textOf(response)
  const answer = jsonIn(text) ?? null
  if (response.ok && answer !== null) return answer
  const refusal = Refusal.safeParse(answer)
  if (refusal.success) throw new ShimRefused(refusal.data.error)
  // a gateway in front of a server that is just being restarted
  if (response.status >= 500) throw notOurs(response, text)
  if (!absent.includes(response.status)) throw new Blocked(response.status)
  return null
}

function read<T extends z.ZodTypeAny>(schema: T, answer: unknown): z.output<T> | null {
  const parsed = schema.safeParse(answer)
  return parsed.success ? parsed.data : null
}

function unreadable({ code, message, why }: ShimRefused): MediaFacts | null {
  if (!['unreadable', 'file_missing', 'bad_name', 'linked'].includes(code)) return null
  const cause = why ?? (code === 'unreadable' ? undefined : code)
  return { kind: 'unreadable', reason: message, ...(cause === undefined ? {} : { cause }) }
}
