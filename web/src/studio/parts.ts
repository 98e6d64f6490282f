/** Long work in parts, so that the page stays alive in between. */

/** Milliseconds of work at a time: more would be felt. */
const atOnce = 30
const connections = 6

/**
 * The results for all items. The page breathes in between. `take` gets them as they come, in parts that grow:
 * the first are there at once, and what is done with each part is not done too often.
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

/** The results for all items, few at a time: hundreds of requests at once would starve all others. */
export async function allRead<T, R>(
  items: readonly T[],
  read: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  for (let from = 0; from < items.length; from += connections)
    results.push(...(await Promise.all(items.slice(from, from + connections).map(read))))
  return results
}

/** Lets the page draw and take clicks. A message comes sooner than a timer, which waits 4 ms and more. */
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
