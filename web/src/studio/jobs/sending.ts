import { words } from '../../words/index.ts'
import { markOf, type Spot } from '../engines/spot.ts'
import type { Entry } from '../ledger/entry.ts'
import { post, type Posted, type PostOptions, type PostParts } from './post.ts'
import type { Reconciler } from './reconcile.ts'
import { findWritten } from './written.ts'

/** Gets runs to ComfyUI: new ones, those that wait in our own queue, and those that never arrived. */
export interface Sending {
  /** Records a new run and sends it to this ComfyUI. */
  submit(entry: Entry): Promise<void>
  /** Sends a run that waits, to this place in the queue there. Returns whether the engine answered. */
  sendWaiting(id: string, to: Spot, place?: number): Promise<boolean>
  /** Whether the run is still on its way, and nobody here is sending it. */
  isLeft(id: string): boolean
  /** Sends such a run. Returns whether the server answered. */
  offer(id: string): Promise<boolean>
}

export interface SendingParts extends Omit<PostParts, 'session'> {
  readonly watch: (at: Spot) => Pick<Reconciler, 'live' | 'now' | 'sent'>
  readonly here: Spot
  /** where a run was sent; undefined: to an engine that is no longer on the list */
  readonly spotOf: (job: Entry) => Spot | undefined
}

export function createSending(parts: SendingParts): Sending {
  const { comfy, book, builder, posting, watch, here, spotOf } = parts
  const postParts = { ...parts, session: () => watch(here).live.value?.session }

  async function send(id: string, options: PostOptions): Promise<Posted> {
    const posted = await post(id, postParts, options)
    const { sent, now } = watch(options.at)
    sent(id)
    if (posted === 'answered') void now()
    return posted
  }

  /** Whether the engine has, or had, this job after all. Throws `Unreachable`. */
  async function isThere(id: string, at: Spot): Promise<boolean> {
    const truth = await at.engine.job(id)
    const mark = markOf(at)
    if (truth && mark) {
      // it was cancelled there because another one was to make it
      const isLeft = book.find(id)?.left?.includes(mark.id)
      if (isLeft && (truth.status === 'cancelled' || truth.status === 'failed')) return false
      // the next look brings its video
      await book.note(id, { type: 'sending', nodes: [], engine: mark })
      await book.note(id, { type: 'accepted' })
      return true
    }
    if (truth) {
      await book.note(id, { type: 'truth', truth })
      return true
    }
    const file = await findWritten(id, comfy, book)
    if (file) await book.note(id, { type: 'gone', why: 'unknown', file })
    return file !== null
  }

  function isLeft(id: string): boolean {
    const entry = book.find(id)
    return entry?.state.status === 'submitting' && !entry.cancelling && !posting.has(id)
  }

  return {
    async submit(entry) {
      const { id, request, name, path, runOptions } = entry
      const prompt = await builder.prompt(request, name, { ...runOptions, path })
      // recorded before it is sent, so that no request is lost
      await book.add({ ...entry, nodes: Object.keys(prompt) })
      const posted = await send(id, { prompt, at: here })
      if (posted === 'lost') comfy.toast('warn', words().notices.noAnswer, words().notices.runKept)
      if (posted !== 'answered') void watch(here).now()
    },
    async sendWaiting(id, at, place) {
      return (await send(id, { known: () => isThere(id, at), place, at })) !== 'lost'
    },
    isLeft,
    async offer(id) {
      const entry = book.find(id)
      const at = entry && spotOf(entry)
      if (!isLeft(id) || !at) return true
      const posted = await send(id, { known: () => isThere(id, at), at })
      // although ComfyUI answered the last look
      if (posted === 'lost') await book.note(id, { type: 'unsent' })
      return posted !== 'lost'
    },
  }
}
