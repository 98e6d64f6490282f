import type { Comfy } from '../comfy/comfy.ts'
import { type Move, movesFor } from '../core/queue.ts'
import type { Book } from './book.ts'
import type { Entry } from './entry.ts'
import { ifReachable } from './reachable.ts'

/** Writes down a job like another one, under a new id, to be sent to this place in the queue. */
export type Replace = (entry: Entry, number: number) => Promise<Entry>

/**
 * Brings our waiting jobs into this order. ComfyUI cannot move a job, so those that move are taken out of
 * the queue and sent again, each under a new id with the number of its new place: the same id with the
 * same number would make the server's queue fail. Each new job is written down before the old one goes, so
 * nothing is lost when the page is closed in between. Returns the ids of the jobs that are to be sent.
 */
export async function reorder(
  comfy: Comfy,
  book: Book,
  order: readonly string[],
  replace: Replace,
): Promise<string[]> {
  const moves = movesFor(await comfy.queued(), order)
  const sending: string[] = []
  for (const move of moves) {
    const moved = await ifReachable(() => moveOne(comfy, book, move, replace))
    // what was taken out so far is to be sent all the same
    if (moved === null) break
    sending.push(...moved)
  }
  return sending
}

/** The id of the job that is to be sent, if the old one has left the queue. */
async function moveOne(
  comfy: Comfy,
  book: Book,
  { id, number }: Move,
  replace: Replace,
): Promise<string[]> {
  const old = book.find(id)
  if (!old || old.cancelling) return []
  const moved = await replace(old, number)
  await book.note(id, { type: 'moving' })
  await comfy.dequeue(id)
  // it may have started meanwhile: then it stays, and the new one goes
  const started = (await comfy.job(id)) !== null
  const loser = started ? moved.id : id
  await book.note(loser, { type: 'interrupted' })
  await book.edit(loser, { deleted: true })
  return started ? [] : [moved.id]
}
