import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import type { Action } from '../../core/problem/problem.ts'
import { idOf, openStudio, settle } from '../open.testing.ts'

/** A studio with one queued run, which has the problem. */
async function openQueued() {
  const opened = await openStudio()
  await opened.studio.runs.again(requestOf('t2v', { seed: 7 }))
  await settle()
  const [job] = opened.studio.jobs.list.value
  if (!job) throw new Error('nothing was queued')
  return { ...opened, job }
}

const smaller: Action = {
  kind: 'set',
  label: 'Try again at 704×448',
  values: { aspect: 'custom', width: 704, height: 448 },
  run: true,
}

describe('a change to the form', () => {
  test('runs the job’s own settings with the change, once', async () => {
    const { studio, comfy, job } = await openQueued()
    studio.edit({ prompt: 'something else', variations: 4 })
    await studio.act(smaller, job)
    const sent = comfy.submissions.slice(1).map(({ request }) => request)
    expect(sent).toEqual([{ ...job.request, width: 704, height: 448 }])
  })

  test('that can’t run yet goes to the form, which says why', async () => {
    const { studio, comfy, job } = await openQueued()
    studio.tab.value = 'models'
    const values = { ...smaller.values, width: 1 }
    await studio.act({ ...smaller, values }, job)
    expect(comfy.submissions).toHaveLength(1)
    expect(studio.tab.value).toBe('create')
    expect(studio.form).toMatchObject({ prompt: job.request.prompt, width: 1 })
    expect(studio.readiness.problems.value).not.toEqual([])
  })

  test('for the user to continue with queues nothing', async () => {
    const { studio, comfy, job } = await openQueued()
    const action = { kind: 'set', label: 'Use another seed', values: { seed: 8 } } as const
    await studio.act(action, job)
    expect(comfy.submissions).toHaveLength(1)
    expect(studio.form).toMatchObject({ prompt: job.request.prompt, seed: 8 })
  })
})

describe('a way around a failure', () => {
  test('is stored with the job, for whoever sends or moves it later', async () => {
    const { studio, comfy, job } = await openQueued()
    await studio.act({ kind: 'save-silent', label: '' }, job)
    const silent = studio.jobs.list.value.find(({ id }) => id === comfy.submissions[1]?.id)
    expect(silent?.runOptions).toEqual({ silent: true })
    await studio.jobs.place(silent?.id ?? '', job.id)
    const moved = comfy.submissions.slice(2).filter(({ prompt }) => {
      return !Object.hasOwn(prompt['video']?.inputs ?? {}, 'audio')
    })
    expect(moved).toHaveLength(1)
  })

  test('is added to the previous one', async () => {
    const { studio, job } = await openQueued()
    await studio.act({ kind: 'small-tiles', label: '' }, { ...job, runOptions: { silent: true } })
    const all = studio.jobs.list.value.map(({ runOptions }) => runOptions)
    expect(all).toContainEqual({ silent: true, smallTiles: true })
  })

  test('may need a file, which is downloaded', async () => {
    const { studio, comfy, job } = await openQueued()
    comfy.missing = ['ltx-2.3-spatial-upscaler-x2-1.1.safetensors']
    await studio.act({ kind: 'download', label: '', ids: [idOf('upscaler')] }, job)
    expect(studio.models.downloads.value.map(({ id }) => id)).toEqual([idOf('upscaler')])
  })
})

test('a report that the browser refuses to copy is not reported as copied', async () => {
  const { studio, comfy, world, job } = await openQueued()
  world.refusesCopies = true
  const error = {
    node: 'save',
    nodeClass: 'SaveVideo',
    type: 'KeyError',
    message: 'odd',
    traceback: [],
  }
  comfy.truths.set(job.id, { status: 'failed', error })
  await studio.jobs.reconcile()
  await studio.act({ kind: 'report', label: 'Copy report' }, studio.jobs.list.value[0])
  expect(comfy.toasts.at(-1)).toBe('The browser didn’t allow copying the report')
})
