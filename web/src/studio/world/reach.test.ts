import { describe, expect, test } from 'vitest'
import { FakeClock, settled } from '../../../../tests/fakes/clock.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { createReach } from './reach.ts'
import { openBrowser } from '../tab.testing.ts'
import { defaultWaits } from './waits.ts'

function reach() {
  const clock = new FakeClock()
  return { clock, reach: createReach(clock.world(), defaultWaits) }
}

describe('whether ComfyUI answers', () => {
  test('a broken socket and a failed look: not since the first of them', () => {
    const { clock, reach: link } = reach()
    const since = clock.now
    link.socket(false)
    expect(link.silence.value).toBeNull()
    clock.now += 200
    link.missed()
    expect(link.silence.value).toEqual({ since, known: since + 200 })
    link.heard()
    expect(link.silence.value).toBeNull()
  })

  test('a proxy without sockets is not silence, nor is one slow look', () => {
    const { reach: link } = reach()
    link.socket(false)
    link.heard()
    expect(link.silence.value).toBeNull()
    link.socket(true)
    link.missed()
    expect(link.silence.value).toBeNull()
  })

  test('looks that keep failing are silence, whatever the socket seems to be', () => {
    const { clock, reach: link } = reach()
    link.socket(true)
    link.missed()
    clock.now += defaultWaits.deaf
    link.missed()
    expect(link.silence.value).not.toBeNull()
  })

  test('progress stops then, and never goes back', () => {
    const { clock, reach: link } = reach()
    expect(link.shownAt(clock.now + 5)).toBe(clock.now + 5)
    link.missed()
    clock.now += defaultWaits.deaf
    link.missed()
    expect(link.shownAt(clock.now + 60_000)).toBe(clock.now)
  })
})

describe('a server that dies', () => {
  test('is reported at once, and waiting runs are sent as soon as it is back', async () => {
    const comfy = new FakeComfy()
    const { clock, openTab } = openBrowser(comfy)
    const tab = await openTab()
    await clock.pass(4000)
    comfy.down = true
    comfy.socket(false)
    await settled()
    expect(tab.reach.silence.value?.since).toBe(clock.now)
    await tab.runs.generate()
    await clock.pass(5000)
    const [job] = tab.jobs.list.value
    expect(job?.state).toEqual({ status: 'submitting' })
    // after its restart, it has forgotten everything
    comfy.restart()
    comfy.down = false
    await clock.pass(2500)
    expect(tab.reach.silence.value).toBeNull()
    expect(tab.jobs.list.value[0]?.state).toEqual({ status: 'pending' })
    expect(comfy.submissions.map(({ id }) => id)).toEqual([job?.id])
  })

  test('is polled every two seconds, even if nothing waits and no socket reports its return', async () => {
    const comfy = new FakeComfy()
    const { clock, openTab } = openBrowser(comfy)
    const tab = await openTab()
    await clock.pass(100)
    comfy.down = true
    comfy.socket(false)
    await clock.pass(100)
    expect(tab.reach.silence.value).not.toBeNull()
    comfy.down = false
    await clock.pass(2000)
    expect(tab.reach.silence.value).toBeNull()
  })

  test('has its lists read again once it is back', async () => {
    const comfy = new FakeComfy()
    const { clock, openTab } = openBrowser(comfy)
    const tab = await openTab()
    comfy.down = true
    comfy.socket(false)
    await settled()
    comfy.loras = ['new.safetensors']
    comfy.down = false
    comfy.socket(true)
    await clock.pass(10)
    expect(tab.server.loras.value).toContain('new.safetensors')
  })

  test('causes no wait if it is back before a look has failed', async () => {
    const comfy = new FakeComfy()
    const { clock, openTab } = openBrowser(comfy)
    const tab = await openTab()
    comfy.socket(false)
    await settled()
    comfy.socket(true)
    await clock.pass(60_000)
    expect(tab.reach.silence.value).toBeNull()
  })
})
