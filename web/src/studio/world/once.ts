/**
 * Work that never runs twice at a time. A call while it runs starts another round afterwards, so that no
 * change is missed, even if the work throws.
 */
export function onceAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  return function run(): Promise<void> {
    if (running) {
      const again = (): Promise<void> => {
        next = null
        return run()
      }
      // an error belongs to the call whose round it was
      next ??= running.then(again, again)
      return next
    }
    running = work().finally(() => (running = null))
    return running
  }
}
