/** Long work in parts, so that the page stays alive in between. */

const atOnce = 500
const connections = 6

/** The results for all items. A part of them is worked on at a time, and the page breathes in between. */
export async function inParts<T, R>(
  items: readonly T[],
  work: (item: T) => R,
  part = atOnce,
): Promise<R[]> {
  const results: R[] = []
  for (let from = 0; from < items.length; from += part) {
    if (from > 0) await breath()
    for (const item of items.slice(from, from + part)) results.push(work(item))
  }
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
