import { expect, it, onTestFinished, vi } from 'vitest'
import { settled } from '../../../../tests/fakes/clock.ts'
import type { MachineNow } from '../../comfy/machine.ts'
import { openBrowser } from '../tab.testing.ts'

/** A current run, and the URLs that hold previews in memory. */
async function openRun(now: Partial<MachineNow> = {}) {
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
  comfy.now = { ...comfy.now!, ...now }
  const studio = await openTab()
  await studio.runs.generate()
  const id = comfy.submissions[0]?.id ?? ''
  comfy.truths.set(id, { status: 'in_progress' })
  comfy.emit(id, { type: 'started' })
  await settled()
  return { comfy, studio, id, held, newest: studio.previews.newest }
}

it('the newest preview of our run is shown, and only that one is kept', async () => {
  const { comfy, id, held, newest } = await openRun()
  expect(newest.value.size).toBe(0)
  for (let n = 0; n < 10; n++) comfy.picture(id)
  expect([...newest.value.keys()]).toEqual([id])
  expect([...held]).toEqual([...newest.value.values()])
})

it('a preview is dropped with its run', async () => {
  const { comfy, studio, id, held, newest } = await openRun()
  comfy.picture(id)
  await studio.jobs.cancel(id)
  await settled()
  expect(newest.value.size).toBe(0)
  expect(held.size).toBe(0)
  comfy.picture(id)
  expect(newest.value.size).toBe(0)
})

it('others’ runs show none, nor do ours with previews off', async () => {
  const { comfy, studio, id, held, newest } = await openRun()
  comfy.picture('of-others')
  expect(newest.value.size).toBe(0)
  comfy.picture(id)
  studio.settings.previews = false
  await settled()
  expect(newest.value.size).toBe(0)
  comfy.picture(id)
  expect(held.size).toBe(0)
})

const error = {
  node: 'sample_1',
  nodeClass: 'SamplerCustomAdvanced',
  type: 'RuntimeError',
  message: 'odd',
  traceback: ['  File "latent_preview.py", line 80, in decode_latent_to_preview\n'],
}

it('a run asks for previews if the server can make them, and for none if they are off', async () => {
  const { comfy, studio } = await openRun()
  expect(comfy.submissions[0]?.previewMethod).toBe('latent2rgb')
  studio.previews.turn(false)
  await studio.runs.generate()
  expect(comfy.submissions[1]?.previewMethod).toBe('none')
})

it('a server too old for previews is asked for nothing', async () => {
  const { comfy, studio } = await openRun({ comfyui: '0.27.0' })
  expect(comfy.submissions[0]).not.toHaveProperty('previewMethod')
  expect(studio.previews.state.value).toEqual({ is: 'too-old', version: '0.27.0' })
})

it('after a preview made a run fail, that server gets none until they are turned on again', async () => {
  const { comfy, studio, id } = await openRun()
  comfy.truths.set(id, { status: 'failed', error })
  await studio.jobs.reconcile()
  await settled()
  expect(studio.jobs.past.value[0]?.state).toMatchObject({ problems: [{ code: 'preview_failed' }] })
  expect(comfy.toasts).toContain('Live preview is off for this ComfyUI')
  expect(studio.previews.state.value).toEqual({ is: 'failed', version: '0.34.0' })
  await studio.runs.generate()
  expect(comfy.submissions[1]?.previewMethod).toBe('none')

  comfy.now = { ...comfy.now!, comfyui: '0.35.0' }
  await studio.machine.refresh()
  expect(studio.previews.state.value.is).toBe('possible')
  comfy.now = { ...comfy.now, comfyui: '0.34.0' }
  await studio.machine.refresh()
  studio.previews.turn(true)
  await studio.runs.generate()
  expect(comfy.submissions[2]?.previewMethod).toBe('latent2rgb')
})

it('a run that fails for another reason leaves them on', async () => {
  const { comfy, studio, id } = await openRun()
  comfy.truths.set(id, { status: 'failed', error: { ...error, traceback: [] } })
  await studio.jobs.reconcile()
  await settled()
  expect(studio.previews.state.value.is).toBe('possible')
  expect(comfy.toasts).not.toContain('Live preview is off for this ComfyUI')
})

/** A current run at another ComfyUI of this version. */
async function openAway(comfyui: string) {
  const { comfy, clock, openTab } = openBrowser()
  const engine = comfy.engines.add()
  engine.now = { ...comfy.now!, comfyui }
  const studio = await openTab()
  studio.shown.value = true
  await clock.pass(2100)
  studio.engines.choose('studio-pc')
  await studio.runs.generate()
  await clock.pass(2100)
  engine.work()
  await clock.pass(2100)
  const id = engine.submissions[0]?.id ?? ''
  const picture = (run: string): void =>
    engine.emit({ type: 'preview', id: run, blob: new Blob(['picture']) })
  return { comfy, engine, studio, id, picture, clock }
}

it('a run that another engine makes shows its previews, beside that of one made here', async () => {
  const { comfy, engine, studio, id, picture, clock } = await openAway('0.34.0')
  expect(engine.submissions[0]?.previewMethod).toBe('latent2rgb')
  picture(id)
  studio.engines.choose(undefined)
  await studio.runs.generate()
  const here = comfy.submissions[0]?.id ?? ''
  comfy.truths.set(here, { status: 'in_progress' })
  comfy.picture(here)
  expect([...studio.previews.newest.value.keys()]).toEqual([id, here])
  engine.work()
  await clock.pass(2100)
  expect([...studio.previews.newest.value.keys()]).toEqual([here])
})

it('an engine shows no previews of runs that aren’t its own', async () => {
  const { comfy, studio, picture } = await openAway('0.34.0')
  studio.engines.choose(undefined)
  await studio.runs.generate()
  picture(comfy.submissions[0]?.id ?? '')
  picture('of-others')
  expect(studio.previews.newest.value.size).toBe(0)
})

it('an engine too old for previews is asked for nothing', async () => {
  const { comfy, engine } = await openAway('0.29.0')
  expect(comfy.now?.comfyui).toBe('0.34.0')
  expect(engine.submissions[0]).not.toHaveProperty('previewMethod')
})
