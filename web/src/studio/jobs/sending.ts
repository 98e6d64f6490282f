import { words } from '../../words/index.ts'
import type { Entry } from '../ledger/entry.ts'
import { post, type Posted, type PostOptions, type PostParts } from './post.ts'
import type { Reconciler } from './reconcile.ts'
import { findWritten } from './written.ts'

/** Gets runs to ComfyUI: new ones, those that wait in our own queue, and those that never arrived. */
export interface Sending {
  /** Records a new run and sends it. */
  submit(entry: Entry): Promise<void>
  /** Sends a run that waits, to this place in ComfyUI's queue. Returns whether the server answered. */
  sendWaiting(id: string, place?: number): Promise<boolean>
  /** Whether the run is still on its way to ComfyUI, and nobody here is sending it. */
  isLeft(id: string): boolean
  /** Sends such a run. Returns whether the server answered. */
  offer(id: string): Promise<boolean>
}

export interface SendingParts extends Omit<PostParts, 'session'> {
  readonly watch: () => Pick<Reconciler, 'live' | 'now' | 'sent'>
}

export function createSending(parts: SendingParts): Sending {
  const { comfy, book, builder, posting, watch } = parts
  const postParts = { ...parts, session: () => watch().live.value?.session }

  async function send(id: string, options: PostOptions): Promise<Posted> {
    const posted = await post(id, postParts, options)
    watch().sent(id)
    if (posted === 'answered') void watch().now()
    return posted
  }

  /** Whether the server has, or had, this job after all. Throws `Unreachable`. */
  async function isThere(id: string): Promise<boolean> {
    const truth = await comfy.job(id)
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
      const { id, request, name, path, manner } = entry
      const prompt = await builder.prompt(request, name, { ...manner, path })
      // recorded before it is sent, so that no request is lost
      await book.add({ ...entry, nodes: Object.keys(prompt) })
      const posted = await send(id, { prompt })
      if (posted === 'lost') comfy.toast('warn', words().notices.noAnswer, words().notices.runKept)
      if (posted !== 'answered') void watch().now()
    },
    async sendWaiting(id, place) {
      return (await send(id, { known: () => isThere(id), place })) !== 'lost'
    },
    isLeft,
    async offer(id) {
      if (!isLeft(id)) return true
      const posted = await send(id, { known: () => isThere(id) })
      // although ComfyUI answered the last look
      if (posted === 'lost') await book.note(id, { type: 'unsent' })
      return posted !== 'lost'
    },
  }
}
