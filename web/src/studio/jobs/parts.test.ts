import { describe, expect, test } from 'vitest'
import { settled } from '../../../../tests/fakes/clock.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { facts } from '../../../../tests/fakes/requests.ts'
import type { Form } from '../../core/form/form.ts'
import type { Request } from '../../core/form/request.ts'
import { groupByBatch } from '../../core/history/batches.ts'
import type { JobTruth } from '../../core/jobs/job.ts'
import type { Action } from '../../core/problem/problem.ts'
import type { Entry } from '../ledger/entry.ts'
import { openBrowser } from '../tab.testing.ts'

const fileOf = ({ name }: Entry) => ({
  filename: `${name}_00001_.mp4`,
  subfolder: 'video/LTX_AIO',
  type: 'output',
})

/** A form with 6 s of speech and a shorter length, and its button for parts pressed. */
async function open(values: Partial<Form>, comfy = new FakeComfy()) {
  const browser = openBrowser(comfy)
  browser.storage.save('facts', facts)
  comfy.shim.pauses = [
    [1.8, 2.4],
    [3.7, 4.3],
  ]
  const tab = await browser.openTab()
  tab.edit({ mode: 'lipsync', image: 'first.png', audio: 'speech.wav', seconds: 2.5, ...values })
  await settled()
  const action = (): Action | undefined =>
    tab.readiness.check.value.notes
      .flatMap(({ actions }) => actions ?? [])
      .find(({ kind }) => kind === 'parts')
  const press = async (): Promise<void> => {
    const found = action()
    if (found) await tab.act(found)
    await settled()
  }
  /** The server ends the run of this number. */
  async function end(at: number, truth?: JobTruth): Promise<void> {
    const job = tab.jobs.list.value.toReversed()[at]!
    const file = fileOf(job)
    comfy.disk.add(file.filename)
    comfy.truths.set(job.id, truth ?? { status: 'completed', files: [file], milliseconds: 9 })
    comfy.stale()
    await browser.clock.pass(4200)
  }
  const sent = (): Request[] => comfy.submissions.map(({ request }) => request as Request)
  return { ...browser, comfy, tab, action, press, end, sent }
}

const failed: JobTruth = { status: 'failed', error: null }

describe('audio that is longer than its run', () => {
  test('becomes runs of parts that end in pauses, each from the last frame of the one before', async () => {
    const { comfy, tab, action, press, end, sent } = await open({})
    expect(action()?.label).toBe('Use all of it, in about 3 parts')
    await press()
    const all = tab.jobs.line.value.map(({ request }) => request)
    expect(all.map(({ audioStart }) => audioStart)).toEqual([0, 2.041667, 4.083333, 0])
    // only the first can run: the others lack an image
    expect(sent().map(({ image }) => image)).toEqual(['first.png'])
    await end(0)
    expect(sent()).toHaveLength(2)
    const { name } = tab.jobs.list.value.toReversed()[0]!
    expect(comfy.shim.asked).toContain(
      `take video/LTX_AIO/${name}_00001_.mp4 [output] {"frame":-1}`,
    )
    expect(sent()[1]).toMatchObject({
      mode: 'lipsync',
      image: `ltx_aio/${name}_00001__frame_-1.png`,
      imageStrength: 1,
      audioStart: 2.041667,
    })
    await end(1)
    await end(2)
    // all of them are one video, with the sound that was given
    expect(sent()).toHaveLength(4)
    const parts = tab.jobs.list.value.toReversed().slice(0, 3)
    expect(sent()[3]?.rework).toMatchObject({
      id: 'join',
      sound: { file: 'speech.wav', start: 0 },
      clips: parts.map(({ id, name: part }) => ({
        job: id,
        file: `video/LTX_AIO/${part}_00001_.mp4 [output]`,
        fps: 24,
      })),
    })
    await end(3)
    expect(tab.jobs.live.value).toEqual([])
    expect(new Set(tab.jobs.list.value.map(({ batch }) => batch?.id)).size).toBe(1)
    // the joined one first
    const [tile] = groupByBatch(tab.jobs.list.value)
    expect(tile?.runs.map(({ request }) => request.rework !== null)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  test('goes from sound alone to lips that follow it', async () => {
    const { press, tab } = await open({ mode: 'a2v', audio: 'speech.wav', seconds: 2.5 })
    await press()
    expect(tab.jobs.line.value.map(({ request }) => request.mode)).toEqual([
      'a2v',
      'lipsync',
      'lipsync',
      'a2v',
    ])
  })

  test('are one video after a part that was cancelled is made again', async () => {
    const { tab, clock, press, end, sent } = await open({})
    await press()
    await end(0)
    const [, second, third, join] = tab.jobs.list.value.toReversed()
    await tab.jobs.cancel(second!.id)
    await end(1, { status: 'cancelled' })
    // both rows say which part they lack
    expect([third, join].map((job) => tab.jobs.lacks(job!)?.id)).toEqual([second!.id, second!.id])
    expect(tab.jobs.made(join!).map(({ id }) => id)).toHaveLength(1)
    await clock.pass(10)
    await tab.act(
      { kind: 'retry', label: '' },
      tab.jobs.list.value.find(({ id }) => id === second!.id),
    )
    await settled()
    const again = tab.jobs.list.value[0]!
    expect(again.batch).toEqual(second!.batch)
    expect(tab.jobs.lacks(join!)).toBeNull()
    await end(4)
    await end(2)
    expect(
      sent()
        .at(-1)
        ?.rework?.clips.map(({ job }) => job),
    ).toEqual([expect.any(String), again.id, third!.id])
  })

  test('stay parts where the whole does not fit into RAM', async () => {
    const { comfy, tab, press } = await open({})
    comfy.now = { ...comfy.now!, ram: 100e6 }
    await tab.machine.refresh()
    await press()
    expect(tab.jobs.line.value.map(({ request }) => request.rework)).toEqual([null, null, null])
    expect(comfy.toasts).toHaveLength(1)
  })

  test('waits behind a part that failed, lets others pass, and goes on once that is repeated', async () => {
    const { tab, clock, press, end, sent } = await open({})
    await press()
    await end(0, failed)
    expect(sent()).toHaveLength(1)
    expect(tab.jobs.line.value).toHaveLength(3)
    tab.edit({ mode: 't2v' })
    await settled()
    await tab.runs.generate()
    await settled()
    expect(sent().map(({ mode }) => mode)).toEqual(['lipsync', 't2v'])
    const first = tab.jobs.past.value.find(({ state }) => state.status === 'failed')
    await clock.pass(10)
    await tab.act({ kind: 'retry', label: '' }, first)
    await settled()
    expect(sent().map(({ audioStart }) => audioStart)).toEqual([0, 0, 0])
    await end(
      tab.jobs.list.value.toReversed().findLastIndex(({ request }) => request.mode === 'lipsync'),
    )
    expect(sent().at(-1)).toMatchObject({ audioStart: 2.041667 })
    expect(sent().at(-1)?.image).toContain('_frame_-1.png')
  })

  test('survives a reload', async () => {
    const { tab, press, openTab, end, sent, clock } = await open({})
    await press()
    tab.dispose()
    const reloaded = await openTab()
    await clock.pass(100)
    expect(
      reloaded.jobs.line.value.map(({ runOptions }) => runOptions?.continues ?? false),
    ).toEqual([false, true, true, false])
    for (const at of [0, 1, 2]) await end(at)
    expect(sent()[3]?.rework?.clips).toHaveLength(3)
  })

  test('says what is in the way instead of queueing', async () => {
    const { comfy, tab, press } = await open({ image: null })
    await press()
    expect(tab.jobs.line.value).toEqual([])
    expect(comfy.toasts).toHaveLength(1)
  })
})
