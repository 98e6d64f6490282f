/** Long work in parts, so that the page stays responsive. */

/** Milliseconds of work at a time: more would be noticeable. */
const atOnce = 30

/**
 * The results for all items, with breaks for the page. `take` gets them in growing parts: the first ones
 * early, and no more calls than needed.
 */
export async function inParts<T, R>(
  items: readonly T[],
  work: (item: T) => R,
  take: (part: readonly R[]) => void,
): Promise<R[]> {
  const results: R[] = []
  let taken = 0
  let until = performance.now() + atOnce
  for (const item of items) {
    results.push(work(item))
    if (performance.now() < until) continue
    if (results.length >= 4 * taken) {
      take(results.slice(taken))
      taken = results.length
    }
    await breath()
    until = performance.now() + atOnce
  }
  if (taken < results.length) take(results.slice(taken))
  return results
}

/** Lets the page draw and take clicks. A message is faster than a timer, which waits at least 4 ms. */
function breath(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      done()
    })
    port1.start()
    port2.postMessage(null)
  })
}
