import { expect, vi } from 'vitest'
import { page } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { modeIds, presetIds } from '../../core/form.ts'
import { newJob } from '../../core/job.ts'
import { type JobRecord, newRecord } from '../../core/record.ts'
import { type Opened, openPanel } from '../open.testing.ts'

/** A short video that is red and ends in blue. */
export async function recording(): Promise<string> {
  const canvas = document.createElement('canvas')
  canvas.width = 64
  canvas.height = 36
  const context = canvas.getContext('2d')!
  const startedAt = performance.now()
  const painting = setInterval(() => {
    context.fillStyle = performance.now() - startedAt < 300 ? '#f00' : '#00f'
    context.fillRect(0, 0, 64, 36)
  }, 30)
  const recorder = new MediaRecorder(canvas.captureStream(25))
  const parts: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve))
  recorder.start()
  await new Promise((resolve) => setTimeout(resolve, 700))
  recorder.stop()
  await stopped
  clearInterval(painting)
  return URL.createObjectURL(new Blob(parts, { type: 'video/webm' }))
}

/** A run that has made a video, the `n`th from the newest. */
export function recordOf(n: number, values: Partial<JobRecord> = {}): JobRecord {
  const request = {
    ...requestOf('t2v'),
    mode: modeIds[n % modeIds.length]!,
    preset: presetIds[n % presetIds.length]!,
    seed: n * 7919,
    prompt: `number ${n}, a red kite over dunes, waves in the wind`,
  }
  const createdAt = Date.UTC(2026, 9, 30) - n * 60_000
  const name = `t2v_2026-10-12_${String(n).padStart(8, '0')}`
  const file = { filename: `${name}_00001_.mp4`, subfolder: 'video/LTX_AIO', type: 'output' }
  return {
    ...newRecord(newJob(`job-${n}`, request, ['save'], createdAt), name),
    state: { status: 'completed', file, milliseconds: 61_000 },
    ...values,
  }
}

/** Runs of every mode and preset, the newest first. */
export function recordsOf(count: number): JobRecord[] {
  return Array.from({ length: count }, (_, n) => recordOf(n))
}

export interface Showing extends Opened {
  readonly tiles: () => HTMLElement[]
  readonly prompts: () => string[]
}

/** The panel with these runs behind it, at the history. */
export async function openHistory(
  records: readonly JobRecord[],
  {
    width = 400,
    comfy = new FakeComfy(),
    video,
  }: { width?: number; comfy?: FakeComfy; video?: string } = {},
): Promise<Showing> {
  if (video !== undefined) comfy.urlOf = () => video
  for (const { state } of records)
    if (state.status === 'completed') comfy.disk.add(state.file.filename)
  await comfy.userdata.write('ltx_aio/history/2026-10.json', records)
  const opened = openPanel({}, { comfy, width })
  const kept = records.filter(({ deleted }) => !deleted).length
  // thousands are read in parts, so that the page never waits for them
  await vi.waitFor(() => expect(opened.studio.jobs.past.value).toHaveLength(kept), 20_000)
  opened.studio.tab.value = 'history'
  await expect.element(page.getByRole('list', { name: 'Runs' })).toBeInTheDocument()
  const tiles = (): HTMLElement[] => [
    ...opened.side.querySelectorAll<HTMLElement>('.ltx-tile-button'),
  ]
  return {
    ...opened,
    tiles,
    prompts: () => tiles().map((tile) => tile.querySelector('.ltx-tile-prompt')?.textContent ?? ''),
  }
}
