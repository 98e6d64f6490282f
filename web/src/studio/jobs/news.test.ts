import { describe, expect, it } from 'vitest'
import { settled } from '../../../../tests/fakes/clock.ts'
import { hasNews } from './unseen.ts'
import type { Studio } from '../studio.ts'
import { openBrowser } from '../tab.testing.ts'

const done = {
  status: 'completed',
  files: [{ filename: 'a.mp4', subfolder: '', type: 'output' }],
  milliseconds: 1,
} as const
const failed = { status: 'failed', error: null } as const
type Browser = ReturnType<typeof openBrowser>

/** Queues a run and returns its id. */
async function queue({ comfy, clock }: Browser, studio: Studio): Promise<string> {
  await clock.pass(1000)
  await studio.runs.generate()
  await settled()
  return comfy.submissions.at(-1)?.id ?? ''
}

async function end({ comfy }: Browser, id: string, truth: typeof done | typeof failed) {
  comfy.truths.set(id, truth)
  comfy.stale()
  await settled()
}

const unseen = ({ news }: Studio): string[] => news.unseen.value.map(({ id }) => id)

describe('the end of a run', () => {
  it('is news until it is seen', async () => {
    const browser = openBrowser()
    const studio = await browser.openTab()
    const id = await queue(browser, studio)
    expect(unseen(studio)).toEqual([])
    await end(browser, id, done)
    expect(unseen(studio)).toEqual([id])
    expect(studio.news.lastEnded.value).toBe(id)
    studio.news.seen(id)
    expect(unseen(studio)).toEqual([])
    expect(hasNews(browser.storage)).toBe(false)
  })

  it('while no page is open is reported by the next one, once', async () => {
    const browser = openBrowser()
    const first = await browser.openTab()
    const id = await queue(browser, first)
    first.dispose()
    browser.comfy.truths.set(id, failed)
    expect(hasNews(browser.storage)).toBe(true)
    browser.comfy.toasts.length = 0
    const second = await browser.openTab()
    await settled()
    expect(browser.comfy.toasts).toEqual(['A run failed'])
    expect(unseen(second)).toEqual([id])
    second.dispose()
    const third = await browser.openTab()
    await settled()
    expect(browser.comfy.toasts).toEqual(['A run failed'])
    // nobody has looked at it yet
    expect(unseen(third)).toEqual([id])
    expect(third.news.lastEnded.value).toBe(id)
  })

  it('that an older version reported is not reported again', async () => {
    const browser = openBrowser()
    const first = await browser.openTab()
    const id = await queue(browser, first)
    first.dispose()
    browser.comfy.truths.set(id, done)
    browser.storage.save(`awaited.${id}`, { since: browser.clock.now, told: true })
    browser.comfy.toasts.length = 0
    const second = await browser.openTab()
    await settled()
    expect(browser.comfy.toasts).toEqual([])
    expect(unseen(second)).toEqual([id])
  })

  it('is seen in every tab once it is seen in one', async () => {
    const browser = openBrowser()
    const [one, other] = [await browser.openTab(), await browser.openTab()]
    const id = await queue(browser, one)
    await end(browser, id, done)
    expect(unseen(other)).toEqual([id])
    one.news.seen(id)
    await settled()
    expect(unseen(other)).toEqual([])
  })

  it('is not news if the user cancelled or removed the run', async () => {
    const browser = openBrowser()
    const studio = await browser.openTab()
    await studio.jobs.cancel(await queue(browser, studio))
    await settled()
    const hidden = await queue(browser, studio)
    const deleted = await queue(browser, studio)
    for (const id of [hidden, deleted]) await end(browser, id, done)
    studio.jobs.hide(hidden)
    studio.jobs.forget(deleted)
    await settled()
    expect(unseen(studio)).toEqual([])
  })

  it('is listed latest first, whatever the order in the queue', async () => {
    const browser = openBrowser()
    const studio = await browser.openTab()
    const older = await queue(browser, studio)
    const newer = await queue(browser, studio)
    await end(browser, newer, done)
    await end(browser, older, failed)
    expect(unseen(studio)).toEqual([older, newer])
  })

  it('is no longer news after a month', async () => {
    const browser = openBrowser()
    const first = await browser.openTab()
    const id = await queue(browser, first)
    await end(browser, id, done)
    first.dispose()
    browser.storage.save(`awaited.${id}`, { since: 0, announced: true })
    browser.storage.save('awaited.torn', 'x')
    const second = await browser.openTab()
    await settled()
    expect(unseen(second)).toEqual([])
    expect(hasNews(browser.storage)).toBe(false)
  })
})
