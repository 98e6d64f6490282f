import { expect, test } from 'vitest'
import { done } from '../../../../tests/fakes/records.ts'
import { annotatedName } from '../../core/form/held.ts'
import { keptFiles } from '../../core/jobs/kept-files.ts'
import { planOf } from '../../core/family/plan.ts'
import { ltx25 } from '../../families/ltx-2.5/index.ts'
import { modes } from '../../modes/index.ts'
import { openStudio, type OpenedStudio, settle } from '../open.testing.ts'
import type { Entry } from '../ledger/entry.ts'

/** A run whose length the model chose: it has that of its video once there is one. */

const form = { family: ltx25.id, mode: 't2v', lengthByModel: true } as const

const newest = ({ studio }: OpenedStudio): Entry => studio.jobs.list.value[0]!
const framesOf = ({ request }: Entry): number => planOf(request, modes[request.mode], ltx25).frames

async function generated(opened: OpenedStudio, values = {}): Promise<Entry> {
  opened.studio.edit({ ...form, ...values })
  await settle()
  await opened.studio.runs.generate()
  await settle()
  return newest(opened)
}

const fileOf = ({ name }: Entry) => ({ ...done.file, filename: `${name}_00001_.mp4` })

/** What the backend reads from its video. */
function film({ comfy }: OpenedStudio, run: Entry, frames: number): void {
  const seconds = frames / 24
  const [size, sound] = [
    { width: 1280, height: 704 },
    { hasAudio: true, audioSeconds: seconds },
  ]
  const facts = { kind: 'video', ...size, fps: 24, frames, seconds, ...sound } as const
  comfy.shim.probes.set(annotatedName(fileOf(run)), facts)
}

/** ComfyUI has made its video, of so many frames; null: nothing can read it. */
async function end(opened: OpenedStudio, run: Entry, frames: number | null): Promise<void> {
  if (frames !== null) film(opened, run, frames)
  const files = [fileOf(run)]
  opened.comfy.truths.set(run.id, { status: 'completed', files, milliseconds: 1000 })
  await opened.studio.jobs.reconcile()
  await settle()
}

test('the video says how long it is, and the record keeps it', async () => {
  const opened = await openStudio()
  const run = await generated(opened)
  expect(run.request).toMatchObject({ lengthByModel: true, seconds: 20, chosenFrames: null })
  expect(framesOf(run)).toBe(481)
  // a container may count one more
  await end(opened, run, 90)
  expect(newest(opened).request).toMatchObject({ seconds: 20, chosenFrames: 89 })
  expect(framesOf(newest(opened))).toBe(89)
  await opened.studio.outcomes.look(newest(opened))
  expect(opened.studio.outcomes.notes.value.size).toBe(0)

  const again = await openStudio({ storage: opened.storage, comfy: opened.comfy })
  expect(framesOf(newest(again))).toBe(89)
})

test('without an answer it stays open, and the next page asks again', async () => {
  const opened = await openStudio()
  const { comfy, storage } = opened
  const run = await generated(opened)
  await end(opened, run, null)
  expect(newest(opened)).toMatchObject({
    state: { status: 'completed' },
    request: { chosenFrames: null },
  })
  film(opened, run, 89)
  const again = await openStudio({ storage, comfy })
  expect(newest(again).request.chosenFrames).toBe(89)
})

test('a draft is finished at its length', async () => {
  const opened = await openStudio()
  const draft = await generated(opened, { preset: 'draft' })
  await end(opened, draft, 57)
  for (const { filename } of keptFiles(draft, ltx25)) opened.comfy.disk.add(filename)
  opened.world.pass(1000)
  await opened.studio.runs.finish(newest(opened))
  await settle()
  const { prompt, request } = opened.comfy.submissions.at(-1)!
  expect(Object.keys(prompt)).toContain('draft_video')
  expect(Object.keys(prompt)).not.toContain('predicted_length')
  expect(request).toMatchObject({ preset: 'balanced', chosenFrames: 57 })
  expect(framesOf(newest(opened))).toBe(57)
})

test('its settings let the model choose again', async () => {
  const opened = await openStudio()
  const run = await generated(opened, { seconds: 6 })
  await end(opened, run, 57)
  opened.studio.edit({ lengthByModel: false, seconds: 3 })
  const { request, name } = newest(opened)
  opened.studio.restore(request, name)
  await settle()
  expect(opened.studio.form).toMatchObject({ lengthByModel: true, seconds: 6 })
  expect(opened.studio.readiness.check.value.request?.chosenFrames).toBeNull()
})
