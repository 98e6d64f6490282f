/** A queued or running job, ours or anyone's: all that we read of others' jobs. */
export interface QueueEntry {
  readonly id: string
  readonly status: 'pending' | 'in_progress'
  /** ComfyUI runs the lowest first; may be fractional */
  readonly number: number
}

/** "2nd of 5", counting everyone's jobs; the running one is first. */
export interface Place {
  readonly place: number
  readonly of: number
}

/** In execution order. */
export function inOrder(queue: readonly QueueEntry[]): QueueEntry[] {
  const rank = ({ status }: QueueEntry): number => (status === 'in_progress' ? 0 : 1)
  return queue.toSorted((a, b) => rank(a) - rank(b) || a.number - b.number)
}

/** The place of each of our queued or running jobs. */
export function placesOf(
  queue: readonly QueueEntry[],
  ours: ReadonlySet<string>,
): ReadonlyMap<string, Place> {
  const places = inOrder(queue).map(
    ({ id }, index) => [id, { place: index + 1, of: queue.length }] as const,
  )
  return new Map(places.filter(([id]) => ours.has(id)))
}
