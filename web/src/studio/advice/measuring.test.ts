import { describe, expect, test } from 'vitest'
import type { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { gib } from '../../core/text/bytes.ts'
import { fileOf } from '../open.testing.ts'
import type { Studio } from '../studio.ts'
import { openBrowser } from '../tab.testing.ts'

const error = {
  node: 'sample_1',
  nodeClass: 'SamplerCustomAdvanced',
  type: 'torch.OutOfMemoryError',
  message: 'Allocation on device',
  traceback: [],
}

async function open(vram = 24) {
  const browser = openBrowser()
  browser.comfy.now = { ...browser.comfy.now!, type: 'cuda', vram: vram * gib, ram: 64 * gib }
  const tab = await browser.openTab()
  await browser.clock.pass(2100)
  return { ...browser, tab }
}

/** Lets ComfyUI make everything; what is wider than this runs out of memory. */
async function finish({ comfy, tab, clock }: Awaited<ReturnType<typeof open>>, widest = Infinity) {
  for (let n = 0; n < 40 && tab.jobs.live.value.length > 0; n++) {
    step(comfy, tab, widest)
    await clock.pass(2100)
  }
}

function step(comfy: FakeComfy, tab: Studio, widest: number): void {
  for (const [id, { status }] of comfy.truths) {
    const job = tab.jobs.list.value.find((one) => one.id === id)
    if (!job || (status !== 'pending' && status !== 'in_progress')) continue
    const file = { filename: `${job.name}_00001_.mp4`, subfolder: 'video/LTX_AIO', type: 'output' }
    if (status === 'pending') comfy.truths.set(id, { status: 'in_progress' })
    else if (job.request.width > widest) comfy.truths.set(id, { status: 'failed', error })
    else comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 30_000 })
    return
  }
}

const sizesOf = ({ measuring }: Studio) =>
  measuring.found.value.map(({ width, seconds }) => [width, seconds])

describe('measuring', () => {
  test('makes each size up to the official one, and hides the videos from the results', async () => {
    const opened = await open()
    const { comfy, tab } = opened
    await tab.measuring.start()
    expect(tab.measuring.progress.value).toEqual({ done: 0, of: 5 })
    await finish(opened)
    expect(tab.measuring.progress.value).toBeNull()
    expect(sizesOf(tab)).toEqual([
      [768, 30],
      [896, 30],
      [1024, 30],
      [1280, 30],
    ])
    const seeds = comfy.submissions.map(({ request }) => (request as { seed: number }).seed)
    expect(new Set(seeds).size).toBe(5)
    expect(tab.jobs.past.value.map(({ hidden }) => hidden)).toEqual(Array(5).fill(true))
  })

  test('stops where memory runs out, and the proposal follows at once', async () => {
    const opened = await open()
    const { tab, storage, openTab } = opened
    expect(tab.machine.proposal.value).toMatchObject({ scale: '704p' })
    expect(tab.machine.proposal.value.line).toContain('estimated')
    await tab.measuring.start()
    await finish(opened, 1000)
    expect(sizesOf(tab)).toEqual([
      [768, 30],
      [896, 30],
      [1024, null],
    ])
    expect(tab.machine.proposal.value).toMatchObject({ scale: '512p' })
    expect(tab.machine.proposal.value.line).not.toContain('estimated')
    tab.dispose()
    const again = await openTab()
    await opened.clock.pass(2100)
    expect(storage.load('measured')).toHaveLength(1)
    expect(again.machine.proposal.value).toMatchObject({ scale: '512p' })
  })

  test('does not change what somebody chose for the machine', async () => {
    const opened = await open()
    opened.tab.settings.tier = 'large'
    await opened.tab.measuring.start()
    await finish(opened, 1000)
    expect(opened.tab.machine.proposal.value).toMatchObject({ scale: '704p' })
  })

  test('of another card says nothing about this one', async () => {
    const opened = await open()
    const { tab, comfy } = opened
    await tab.measuring.start()
    await finish(opened, 1000)
    comfy.now = { ...comfy.now!, device: 'cuda:0 NVIDIA GeForce RTX 5090 : native' }
    await tab.machine.refresh()
    expect(sizesOf(tab)).toEqual([])
    expect(tab.machine.proposal.value).toMatchObject({ scale: '704p' })
  })

  test('goes on after a reload, and can be stopped: what was measured stays', async () => {
    const opened = await open()
    const { tab, comfy, clock, openTab } = opened
    await tab.measuring.start()
    while (tab.measuring.progress.value?.done !== 2) {
      step(comfy, tab, Infinity)
      await clock.pass(2100)
    }
    tab.dispose()
    const again = await openTab()
    await clock.pass(2100)
    expect(again.measuring.progress.value).toEqual({ done: 2, of: 5 })
    await again.measuring.stop()
    await clock.pass(4200)
    expect(again.measuring.progress.value).toBeNull()
    expect(again.jobs.live.value).toEqual([])
    expect(sizesOf(again)).toEqual([[768, 30]])
  })

  test('that is stopped early keeps what an earlier one found of the larger sizes', async () => {
    const opened = await open()
    const { tab, comfy, clock } = opened
    await tab.measuring.start()
    await finish(opened)
    await tab.measuring.start()
    while (tab.measuring.progress.value?.done !== 2) {
      step(comfy, tab, Infinity)
      await clock.pass(2100)
    }
    await tab.measuring.stop()
    await clock.pass(4200)
    expect(sizesOf(tab).map(([width]) => width)).toEqual([768, 896, 1024, 1280])
    expect(tab.machine.proposal.value).toMatchObject({ scale: '704p' })
    // one that ran out of memory replaces it
    await tab.measuring.start()
    await finish(opened, 1000)
    expect(sizesOf(tab).at(-1)).toEqual([1024, null])
  })

  test('begins once, however often it is pressed', async () => {
    const { tab } = await open()
    await Promise.all([tab.measuring.start(), tab.measuring.start()])
    expect(tab.jobs.list.value).toHaveLength(5)
  })

  test('whose runs are gone can be stopped, and begun again', async () => {
    const { tab, storage, openTab, clock } = await open()
    tab.dispose()
    storage.save('measuring', 'gone')
    const again = await openTab()
    await clock.pass(2100)
    await again.measuring.start()
    expect(again.jobs.list.value).toEqual([])
    await again.measuring.stop()
    expect(again.measuring.progress.value).toBeNull()
    await again.measuring.start()
    expect(again.measuring.progress.value).toEqual({ done: 0, of: 5 })
  })

  test('says which file is missing, instead of starting', async () => {
    const browser = openBrowser()
    browser.comfy.missing = [fileOf('upscaler')]
    const tab = await browser.openTab()
    await browser.clock.pass(2100)
    expect(tab.measuring.problem.value?.what).toContain(fileOf('upscaler'))
  })
})
