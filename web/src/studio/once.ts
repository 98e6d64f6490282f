/**
 * Work that never runs twice at a time. Whoever asks for it while it runs gets another round after it: what
 * has happened meanwhile is not missed.
 */
export function onceAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  return function run(): Promise<void> {
    if (running) {
      next ??= running.then(() => {
        next = null
        return run()
      })
      return next
    }
    running = work().finally(() => (running = null))
    return running
  }
}
