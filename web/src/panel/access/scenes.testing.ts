import { expect, vi } from 'vitest'
import { page } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { type Form, type ModeId, modeIds } from '../../core/form.ts'
import type { OutputFile } from '../../core/job.ts'
import { problem } from '../../core/problem.ts'
import { fileOf, idOf } from '../../studio/open.testing.ts'
import { openHistory, recordOf } from '../history/history.testing.ts'
import { type Opened, openPanel, openReady, storageWith, storedJob } from '../open.testing.ts'

const video: OutputFile = { filename: 'kite_00001_.mp4', subfolder: 'ltx_aio', type: 'output' }
const done = { value: 1, max: 1, state: 'finished' } as const

/** Everything of the form in sight: what is folded, and what shows only when it is set. */
const unfolded: Partial<Form> = {
  negative: 'rain',
  fit: 'crop',
  loader: null,
  lowVram: null,
  variations: 2,
  imageStrength: 0.5,
  guideStrength: 0.55,
  controlStrength: 0.65,
  loras: [{ name: 'noir.safetensors', strength: 0.8, on: true }],
}

export function unfold({ side }: Opened): void {
  for (const fold of side.querySelectorAll('details')) fold.open = true
}

/** Takes the panel to a tab, with its page drawn. */
async function goTo(opened: Opened, tab: 'models' | 'settings'): Promise<void> {
  opened.studio.tab.value = tab
  await vi.waitFor(() =>
    expect(opened.side.querySelector(`#ltxaio-page-${tab} section`)).not.toBeNull(),
  )
}

async function withMode(mode: ModeId): Promise<Opened> {
  const opened = openReady(mode, unfolded)
  await vi.waitFor(() => expect(opened.studio.server.loras.value.length).toBeGreaterThan(0))
  return opened
}

/** Before anything was given, while files are missing. */
async function lackingFiles(): Promise<Opened> {
  const comfy = new FakeComfy()
  comfy.missing = [fileOf('checkpoint'), fileOf('upscaler')]
  const opened = openPanel({ mode: 'i2v' }, { comfy })
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-download')).not.toBeNull())
  return opened
}

async function lackingServerPart(): Promise<Opened> {
  const comfy = new FakeComfy()
  comfy.shim.present = false
  comfy.missing = [fileOf('checkpoint')]
  const opened = openPanel({}, { comfy })
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-raw')).not.toBeNull())
  return opened
}

async function refused(): Promise<Opened> {
  const opened = openPanel({ mode: 'i2v', width: 40, aspect: 'custom' })
  // a click through the page would wait until it is enabled
  opened.side.querySelector<HTMLElement>('.ltx-generate')?.click()
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-problem')).not.toBeNull())
  return opened
}

/** One that works, one that waits, and one of each end. */
async function runs(): Promise<Opened> {
  const request = requestOf('t2v', { preset: 'draft' })
  const comfy = new FakeComfy()
  comfy.disk.add(video.filename)
  const failed = {
    ...problem('run_lost'),
    detail: 'Traceback (most recent call last):\n'.repeat(30),
  }
  const storage = storageWith(
    storedJob({ request, state: { status: 'completed', file: video, milliseconds: 48_000 } }),
    storedJob({
      request,
      state: { status: 'completed', file: { ...video, filename: 'gone.mp4' }, milliseconds: 1 },
    }),
    storedJob({ request, state: { status: 'cancelled' } }),
    storedJob({ request, state: { status: 'failed', problems: [failed] } }),
    storedJob({ request, state: { status: 'submitting', unsent: true } }),
  )
  const opened = openReady('t2v', {}, { comfy, storage })
  await page.getByRole('button', { name: /^Generate/ }).click()
  await vi.waitFor(() => expect(comfy.truths.size).toBe(1))
  opened.tell({ type: 'started' })
  const sampler = { value: 5, max: 8, state: 'running' } as const
  opened.tell({ type: 'progress', nodes: { ckpt: done, sample_1: sampler } })
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-progress')).not.toBeNull())
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-absent')).not.toBeNull())
  return opened
}

/** A click on Generate that waits for a file, which is on its way. */
async function downloading(): Promise<Opened> {
  const comfy = new FakeComfy()
  comfy.missing = [fileOf('upscaler')]
  const opened = openReady('t2v', {}, { comfy })
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-download')).not.toBeNull())
  await page.getByRole('button', { name: /^Generate/ }).click()
  await page.getByRole('button', { name: /^Download what this mode needs/ }).click()
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-queue')).not.toBeNull())
  return opened
}

const records = [
  recordOf(0, { favourite: true }),
  recordOf(1, { state: { status: 'failed', problems: [problem('run_lost')] } }),
  recordOf(2, { state: { status: 'cancelled' } }),
  ...Array.from({ length: 12 }, (_, n) => recordOf(n + 3)),
]

async function history(): Promise<Opened> {
  return openHistory(records)
}

async function historyDetail(n: number): Promise<Opened> {
  const opened = await openHistory(records)
  opened.tiles()[n]?.click()
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-detail')).not.toBeNull())
  return opened
}

async function removed(): Promise<Opened> {
  const opened = await historyDetail(0)
  await page.getByRole('button', { name: 'Delete from the history; the file stays' }).click()
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-removed')).not.toBeNull())
  return opened
}

async function models(): Promise<Opened> {
  const comfy = new FakeComfy()
  comfy.missing = [fileOf('checkpoint'), fileOf('upscaler')]
  const opened = openReady('t2v', {}, { comfy })
  await opened.studio.models.refresh()
  await goTo(opened, 'models')
  await opened.studio.models.download([idOf('upscaler')])
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-queue')).not.toBeNull())
  return opened
}

async function settings(): Promise<Opened> {
  const opened = openReady('t2v', { lowVram: null, loader: null })
  await goTo(opened, 'settings')
  return opened
}

/** The way to the first video, on a ComfyUI that is a recording. */
async function guide(): Promise<Opened> {
  const comfy = new FakeComfy()
  comfy.now = comfy.now && { ...comfy.now, recording: true }
  const opened = openPanel({}, { comfy })
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-start')).not.toBeNull())
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-recording')).not.toBeNull())
  return opened
}

async function health(): Promise<Opened> {
  const opened = await settings()
  await opened.studio.health.check()
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-health-line')).not.toBeNull())
  return opened
}

async function keys(): Promise<Opened> {
  const opened = await settings()
  opened.studio.sheet.value = true
  await vi.waitFor(() => expect(opened.side.querySelector('dialog')).not.toBeNull())
  return opened
}

/** What was dropped and found no place, a file that was refused, and settings that can be taken out again. */
async function dropped(): Promise<Opened> {
  const opened = openReady('i2v')
  const { studio, side } = opened
  studio.restore(requestOf('i2v', { prompt: 'a green kite' }), 'kite.mp4')
  const sound = new File(['RIFF'], 'voice.wav', { type: 'audio/wav' })
  const film = new File(['x'], 'holiday.mp4', { type: 'video/mp4' })
  await studio.placing.take([sound, film, new File(['x'], 'notes.txt')], true)
  void studio.media.give('image', 'image', new File(['x'], 'fake.png', { type: 'image/png' }))
  await vi.waitFor(() => expect(side.querySelector('.ltx-refused .ltx-problem')).not.toBeNull())
  return opened
}

/** A list that is open, with its search field. */
async function openList(): Promise<Opened> {
  const opened = await withMode('t2v')
  unfold(opened)
  opened.side.querySelector<HTMLElement>('.ltx-lora .ltx-select')?.click()
  await vi.waitFor(() => expect(document.querySelector('.ltxaio-overlay')).not.toBeNull())
  return opened
}

/** Every page of the panel, and every state in which it looks different. */
export const scenes: Readonly<Record<string, () => Promise<Opened>>> = {
  ...Object.fromEntries(modeIds.map((mode) => [`Create, ${mode}`, () => withMode(mode)])),
  'Create, files missing': lackingFiles,
  'Create, no server part': lackingServerPart,
  'Create, not filled in': refused,
  'Create, runs': runs,
  'Create, downloading': downloading,
  'Create, an open list': openList,
  'Create, files dropped': dropped,
  History: history,
  'History, a video': () => historyDetail(0),
  'History, a failure': () => historyDetail(1),
  'History, removed': removed,
  Models: models,
  Settings: settings,
  'The first video': guide,
  Health: health,
  Keys: keys,
}
