import { expect, vi } from 'vitest'
import { page } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { type Form, type ModeId, modeIds } from '../../core/form/form.ts'
import type { OutputFile } from '../../core/jobs/job.ts'
import { problem } from '../../core/problem/problem.ts'
import { fileOf, idOf } from '../../studio/open.testing.ts'
import { openHistory, recordOf } from '../history/history.testing.ts'
import { type Opened, openPanel, openReady, storageWith, storedJob } from '../open.testing.ts'

const video: OutputFile = { filename: 'kite_00001_.mp4', subfolder: 'ltx_aio', type: 'output' }
const done = { value: 1, max: 1, state: 'finished' } as const

/** Unfolds the whole form, including settings that are shown only once set. */
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

/** Opens a tab and waits until its page is rendered. */
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

async function help(tool: string): Promise<Opened> {
  const opened = openPanel(
    { prompt: 'a red kite' },
    {
      storage: storageWith(
        storedJob({ request: requestOf('t2v'), state: { status: 'cancelled' } }),
        storedJob({
          request: requestOf('t2v', { prompt: 'a longer prompt '.repeat(20) }),
          state: { status: 'cancelled' },
        }),
      ),
    },
  )
  await page.getByRole('toolbar').getByRole('button', { name: tool }).click()
  return opened
}

async function take(): Promise<Opened> {
  const opened = openReady('i2v')
  const { comfy } = opened
  await page.getByRole('toolbar').getByRole('button', { name: 'Enhance' }).click()
  await page.getByRole('button', { name: 'Write 3 takes' }).click()
  await vi.waitFor(() => expect(comfy.submissions).toHaveLength(3))
  const { id } = comfy.submissions[0] ?? { id: '' }
  const text = `A red kite climbs over dunes${', and the camera follows it'.repeat(12)}.`
  comfy.truths.set(id, { status: 'completed', files: [], milliseconds: 20_000, texts: [text] })
  comfy.emit(id, { type: 'succeeded' })
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-take')).not.toBeNull())
  return opened
}

/** A list with all that can be in it, and something wrong. */
async function list(): Promise<Opened> {
  const opened = openReady('lipsync')
  const { lists } = opened.studio
  lists.open.value = true
  lists.change({
    text: 'prompt,seed,preset\nA kite over the dunes,7,draft\nA sea of clouds,many,',
    seeds: 2,
    presets: ['draft', 'quality'],
  })
  lists.leaveOut([lists.items.value[0]?.key ?? ''], true)
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-list-row')).not.toBeNull())
  opened.side.querySelector<HTMLElement>('.ltx-list-name')?.click()
  return opened
}

/** A batch: ready, failed and waiting, some chosen. */
async function batch(): Promise<Opened> {
  const request = requestOf('t2v', { preset: 'draft' })
  const states = [
    { status: 'completed', file: video, milliseconds: 61_000 },
    { status: 'failed', problems: [] },
    { status: 'completed', file: video, milliseconds: 61_000 },
    { status: 'pending' },
  ] as const
  const jobs = states.map((state, index) =>
    storedJob({ request, state, createdAt: index, batch: { id: 'batch', index, count: 4 } }),
  )
  const opened = openPanel({}, { storage: storageWith(...jobs) })
  for (const { id } of jobs) opened.studio.picks.toggle(id)
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-batch-verbs')).not.toBeNull())
  return opened
}

/** Before the user has given anything, with files missing. */
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
  // a click through the page would wait until the button is enabled
  opened.side.querySelector<HTMLElement>('.ltx-generate')?.click()
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-problem')).not.toBeNull())
  return opened
}

/** One running, one waiting, and one for each way to end. */
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
  await vi.waitFor(() => expect(opened.side.querySelectorAll('.ltx-poster')).toHaveLength(2))
  return opened
}

/** A result whose file is missing. */
async function gone(): Promise<Opened> {
  const job = storedJob({
    request: requestOf('t2v'),
    state: { status: 'completed', file: video, milliseconds: 1 },
  })
  const opened = openReady('t2v', {}, { storage: storageWith(job) })
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-absent')).not.toBeNull())
  return opened
}

/** A click on Generate that waits for a file that is downloading. */
async function downloading(): Promise<Opened> {
  const comfy = new FakeComfy()
  comfy.missing = [fileOf('upscaler')]
  const opened = openReady('t2v', {}, { comfy })
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-download')).not.toBeNull())
  await page.getByRole('button', { name: /^Generate/ }).click()
  await page.getByRole('button', { name: /^Download missing files \(/ }).click()
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-queue')).not.toBeNull())
  return opened
}

const records = [
  recordOf(0, { favourite: true }),
  recordOf(1, { state: { status: 'failed', problems: [problem('run_lost')] } }),
  recordOf(2, { state: { status: 'cancelled' } }),
  ...Array.from({ length: 12 }, (_, n) => ({
    ...recordOf(n + 3),
    ...(n > 0 && n < 4 ? { batch: { id: 'batch', index: n - 1, count: 3 } } : {}),
  })),
]

async function history(): Promise<Opened> {
  return openHistory(records)
}

/** With the filters unfolded, and some runs chosen. */
async function historyChosen(): Promise<Opened> {
  const opened = await openHistory(records)
  await page.getByRole('button', { name: 'Filters' }).click()
  await vi.waitFor(() => expect(opened.tiles().length).toBeGreaterThan(3))
  for (const check of [...opened.side.querySelectorAll<HTMLElement>('.ltx-tile-check')].slice(0, 3))
    check.click()
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-chosen')).not.toBeNull())
  return opened
}

async function historyBatch(): Promise<Opened> {
  const opened = await openHistory(records)
  await page.getByRole('button', { name: /3 runs/ }).click()
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-open-batch')).not.toBeNull())
  return opened
}

async function historyDetail(n: number): Promise<Opened> {
  const opened = await openHistory(records, { everything: true })
  await vi.waitFor(() => expect(opened.tiles().length).toBeGreaterThan(n))
  opened.tiles()[n]?.click()
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-detail')).not.toBeNull())
  return opened
}

async function removed(): Promise<Opened> {
  const opened = await historyDetail(0)
  await page.getByRole('button', { name: 'Delete from History; the file stays' }).click()
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

/** The guide to the first video, on a recorded ComfyUI. */
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

/** A drop that no input takes, a refused file, and settings that can be undone. */
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

/** The user's own presets; with `naming`, a new one that is being named. */
async function ownPresets(naming = false): Promise<Opened> {
  const opened = openReady('t2v', { aspect: '9:16' })
  const own = opened.studio.ownPresets
  await own.save('Portrait', { aspect: '9:16', seconds: 6 })
  await own.save('Rain', { negative: 'rain' })
  await own.setDefault(own.list.value[0]?.id ?? '', 't2v', true)
  own.open.value = true
  if (naming) own.draftForm()
  else {
    await vi.waitFor(() => expect(opened.side.querySelector('.ltx-preset')).not.toBeNull())
    opened.side.querySelector<HTMLElement>('.ltx-preset [aria-expanded]')?.click()
  }
  const shown = naming ? '.ltx-preset-editor' : '.ltx-preset-tools'
  await vi.waitFor(() => expect(opened.side.querySelector(shown)).not.toBeNull())
  return opened
}

/** The LoRAs, those that can be downloaded among them. */
async function openLoras(): Promise<Opened> {
  const opened = await withMode('t2v')
  unfold(opened)
  opened.side.querySelector<HTMLElement>('[data-add]')?.click()
  await vi.waitFor(() =>
    expect(opened.side.querySelectorAll('.ltx-lora-card').length).toBeGreaterThan(2),
  )
  return opened
}

/** An open list. */
async function openList(): Promise<Opened> {
  const opened = await withMode('t2v')
  unfold(opened)
  opened.side.querySelector<HTMLElement>('.ltx-form .ltx-select')?.click()
  await vi.waitFor(() => expect(document.querySelector('.ltxaio-overlay')).not.toBeNull())
  return opened
}

/** Every page of the panel, in every state that looks different. */
export const scenes: Readonly<Record<string, () => Promise<Opened>>> = {
  ...Object.fromEntries(modeIds.map((mode) => [`Create, ${mode}`, () => withMode(mode)])),
  'Create, a larger frame': async () => openReady('tool', { tool: 'outpaint', aspect: 'auto' }),
  'Create, files missing': lackingFiles,
  'Create, no server part': lackingServerPart,
  'Create, not filled in': refused,
  'Create, runs': runs,
  'Create, a missing file': gone,
  'Create, downloading': downloading,
  'Create, an open list': openList,
  'Create, LoRA library': openLoras,
  'Create, a take': take,
  'Create, a list': list,
  'Create, a batch': batch,
  'Create, earlier prompts': () => help('Earlier'),
  'Create, phrases': () => help('Phrases'),
  'Create, own presets': () => ownPresets(),
  'Create, a new preset': () => ownPresets(true),
  'Create, files dropped': dropped,
  History: history,
  'History, some runs chosen': historyChosen,
  'History, a batch': historyBatch,
  'History, a video': () => historyDetail(0),
  'History, a failure': () => historyDetail(1),
  'History, removed': removed,
  Models: models,
  Settings: settings,
  'The first video': guide,
  Health: health,
  Keys: keys,
}
