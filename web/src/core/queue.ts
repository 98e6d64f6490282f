/** A job that waits or runs on the server, ours or anyone's: all that we look at of those that are not ours. */
export interface QueueEntry {
  readonly id: string
  readonly status: 'pending' | 'in_progress'
  /** ComfyUI runs the lowest number first; it need not be whole */
  readonly number: number
}

/** "2nd of 5": everyone's jobs counted, the running one being the first. */
export interface Place {
  readonly place: number
  readonly of: number
}

/** In the order in which they run. */
export function inOrder(queue: readonly QueueEntry[]): QueueEntry[] {
  const rank = ({ status }: QueueEntry): number => (status === 'in_progress' ? 0 : 1)
  return queue.toSorted((a, b) => rank(a) - rank(b) || a.number - b.number)
}

/** The place of each job of ours that waits or runs. */
export function placesOf(
  queue: readonly QueueEntry[],
  ours: ReadonlySet<string>,
): ReadonlyMap<string, Place> {
  const places = inOrder(queue).map(
    ({ id }, index) => [id, { place: index + 1, of: queue.length }] as const,
  )
  return new Map(places.filter(([id]) => ours.has(id)))
}

/** A job of ours that has to go to another of our slots to get the queue into order. */
export interface Move {
  readonly id: string
  readonly number: number
}

/**
 * What brings our waiting jobs into `order`: our slots stay where they are between those of others, only
 * who has which changes. Jobs that do not wait any more are left out.
 */
export function movesFor(queue: readonly QueueEntry[], order: readonly string[]): Move[] {
  const slots = inOrder(queue).filter(
    ({ id, status }) => status === 'pending' && order.includes(id),
  )
  const waiting = order.filter((id) => slots.some((slot) => slot.id === id))
  return slots.flatMap((slot, index) => {
    const id = waiting[index]
    return id === undefined || id === slot.id ? [] : [{ id, number: slot.number }]
  })
}
