import { expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Verdict } from './mending.ts'
import { openStudio, settle } from '../open.testing.ts'

const file = { filename: 'a.mp4', subfolder: '', type: 'output' }

/** A studio with a video. */
async function openFinished() {
  const opened = await openStudio()
  const { comfy, studio } = opened
  await studio.jobs.add(requestOf('t2v'))
  const id = comfy.submissions[0]?.id ?? ''
  comfy.truths.set(id, { status: 'completed', files: [file], milliseconds: 1 })
  comfy.disk.add(file.filename)
  await studio.jobs.reconcile()
  return { ...opened, job: studio.jobs.past.value[0] as Entry }
}

test('a file that failed while ComfyUI was away is tried again when it is back', async () => {
  const { comfy, studio, job, pass } = await openFinished()
  comfy.down = true
  const verdicts: Verdict[] = []
  const asked = [{ job: job.id }, { input: 'ltx_aio/first.png' }]
  for (const what of asked) void studio.mending.ask(what).then((verdict) => verdicts.push(verdict))
  await pass(60_000)
  expect(verdicts).toEqual([])
  comfy.disk.add('first.png')
  comfy.down = false
  await pass(4000)
  await settle()
  expect(verdicts).toEqual(['back', 'back'])
})

test('a file that exists, or is gone, is reported at once', async () => {
  const { comfy, studio, job } = await openFinished()
  expect(await studio.mending.ask({ job: job.id })).toBe('there')
  comfy.disk.delete(file.filename)
  comfy.deleted.add(file.filename)
  expect(await studio.mending.ask({ job: job.id })).toBe('gone')
  expect(studio.jobs.past.value[0]?.state).toMatchObject({ missing: true })
})

test('a finished video is checked once, and again if there was no answer', async () => {
  const { comfy, studio, job } = await openFinished()
  await studio.outcomes.look(job)
  expect(studio.outcomes.notes.value.size).toBe(0)
  comfy.shim.probes.set('a.mp4 [output]', {
    kind: 'video',
    width: 1280,
    height: 704,
    fps: 24,
    frames: 1,
    seconds: 1 / 24,
    hasAudio: true,
    audioSeconds: 5,
  })
  await studio.outcomes.look(job)
  expect(studio.outcomes.notes.value.get(job.id)?.what).toContain('1 frame, 0.04 s')
  comfy.shim.probes.clear()
  await studio.outcomes.look(job)
  expect(studio.outcomes.notes.value.size).toBe(1)
})
