import { expect, vi } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { modeIds } from '../../core/form/form.ts'
import { newJob } from '../../core/jobs/job.ts'
import { type JobRecord, newRecord } from '../../core/history/record.ts'
import { memoryStorage, type Storage } from '../../studio/world/storage.ts'
import { type Opened, openPanel } from '../open.testing.ts'

const presetIds = ['draft', 'fast', 'balanced', 'quality'] as const

/** The `n`th newest run, with a video. */
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

/** Runs of every mode and preset, newest first. */
export function recordsOf(count: number): JobRecord[] {
  return Array.from({ length: count }, (_, n) => recordOf(n))
}

export interface Showing extends Opened {
  readonly tiles: () => HTMLElement[]
  readonly prompts: () => string[]
}

/** Opens the panel on the history, with these runs. */
export async function openHistory(
  records: readonly JobRecord[],
  {
    width = 400,
    comfy = new FakeComfy(),
    video,
    storage = memoryStorage(),
    everything = false,
  }: {
    width?: number
    comfy?: FakeComfy
    /** URL of every run's video */
    video?: string
    storage?: Storage
    /** shows runs without a video, too */
    everything?: boolean
  } = {},
): Promise<Showing> {
  if (video !== undefined) comfy.urlOf = () => video
  for (const { state } of records)
    if (state.status === 'completed') comfy.disk.add(state.file.filename)
  await comfy.userdata.write('ltx_aio/history/2026-10.json', records)
  const opened = openPanel({}, { comfy, width, storage })
  const kept = records.filter(({ deleted }) => !deleted).length
  // thousands are read in batches, so that the page never waits for them
  await vi.waitFor(() => expect(opened.studio.jobs.past.value).toHaveLength(kept), 20_000)
  opened.studio.tab.value = 'history'
  if (everything) opened.studio.history.filter.state = null
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-gallery')).not.toBeNull())
  const tiles = (): HTMLElement[] => [
    ...opened.side.querySelectorAll<HTMLElement>('.ltx-tile-button'),
  ]
  return {
    ...opened,
    tiles,
    prompts: () => tiles().map((tile) => tile.querySelector('.ltx-tile-prompt')?.textContent ?? ''),
  }
}
