import { expect, it, onTestFinished, vi } from 'vitest'
import { settled } from '../../../tests/fakes/clock.ts'
import { openBrowser } from './tab.testing.ts'

/** A run under way, and the URLs that hold pictures in memory. */
async function openRun() {
  const held = new Set<string>()
  const make = URL.createObjectURL.bind(URL)
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = make(blob)
    held.add(url)
    return url
  })
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
    held.delete(url)
  })
  onTestFinished(() => [made, revoked].forEach((spy) => spy.mockRestore()))
  const { comfy, openTab } = openBrowser()
  const studio = await openTab()
  await studio.generate()
  const id = comfy.submissions[0]?.id ?? ''
  comfy.truths.set(id, { status: 'in_progress' })
  comfy.emit(id, { type: 'started' })
  await settled()
  return { comfy, studio, id, held, newest: studio.previews.newest }
}

it('the newest picture of our run is shown, and only that one is held', async () => {
  const { comfy, id, held, newest } = await openRun()
  expect(newest.value).toBeNull()
  for (let n = 0; n < 10; n++) comfy.picture(id)
  expect(newest.value?.id).toBe(id)
  expect([...held]).toEqual([newest.value?.url])
})

it('a picture goes with its run', async () => {
  const { comfy, studio, id, held, newest } = await openRun()
  comfy.picture(id)
  await studio.jobs.cancel(id)
  await settled()
  expect(newest.value).toBeNull()
  expect(held.size).toBe(0)
  comfy.picture(id)
  expect(newest.value).toBeNull()
})

it('runs of others are not ours to show, and none is where none is wanted', async () => {
  const { comfy, studio, id, held, newest } = await openRun()
  comfy.picture('of-others')
  expect(newest.value).toBeNull()
  comfy.picture(id)
  studio.settings.previews = false
  await settled()
  expect(newest.value).toBeNull()
  comfy.picture(id)
  expect(held.size).toBe(0)
})
