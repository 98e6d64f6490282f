import { describe, expect, test } from 'vitest'
import { fakeWorld } from '../../../../tests/fakes/world.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import type { Action } from '../../core/problem/problem.ts'
import { openStudio } from '../open.testing.ts'
import { createPresses } from './presses.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Studio } from '../studio.ts'

const draft = requestOf('t2v', { preset: 'draft', seed: 7 })

type Verb = (studio: Studio, job: Entry) => Promise<void>
const act =
  (action: Action): Verb =>
  (studio, job) =>
    studio.act(action, job)
const verbs: Record<string, Verb> = {
  Generate: (studio) => studio.runs.generate(),
  Finish: (studio, job) => studio.runs.finish({ ...job, request: draft }),
  'New seed': (studio) => studio.runs.vary(draft),
  'Try again': (studio) => studio.runs.again(draft),
  'Try again on a failure': act({ kind: 'retry', label: '' }),
  'Unload models and try again': act({ kind: 'unload-retry', label: '' }),
  'Try again without live preview': act({ kind: 'preview-off', label: '' }),
  'Save without sound': act({ kind: 'save-silent', label: '' }),
  'Decode in smaller tiles': act({ kind: 'small-tiles', label: '' }),
  'Try again smaller': act({
    kind: 'set',
    label: '',
    values: { aspect: 'custom', width: 704, height: 448 },
    run: true,
  }),
}

async function openQueued() {
  const opened = await openStudio()
  await opened.studio.jobs.add(requestOf('t2v', { seed: 3 }))
  const [job] = opened.studio.jobs.list.value
  if (!job) throw new Error('nothing was queued')
  return { ...opened, job, queued: () => opened.studio.jobs.live.value.length - 1 }
}

describe.each(Object.entries(verbs))('%s', (name, verb) => {
  test('queues once, however often it is pressed while running', async () => {
    const { studio, job, queued } = await openQueued()
    await Promise.all([verb(studio, job), verb(studio, job), verb(studio, job)])
    expect(queued()).toBe(1)
  })

  test('queues once for a double click', async () => {
    const { studio, job, world, queued } = await openQueued()
    await verb(studio, job)
    world.pass(300)
    await verb(studio, job)
    // two clicks on Generate may mean two runs: there the panel uses the browser's click count
    expect(queued()).toBe(name === 'Generate' ? 2 : 1)
  })

  test('queues again when it is pressed again', async () => {
    const { studio, job, world, queued } = await openQueued()
    await verb(studio, job)
    world.pass(1000)
    await verb(studio, job)
    expect(queued()).toBe(2)
  })
})

test('different presses are not a double click', async () => {
  const { studio, job, queued } = await openQueued()
  await studio.runs.finish({ ...job, request: draft })
  await studio.runs.finish({ ...job, request: draft }, 'fast')
  await studio.runs.finish({ ...job, id: 'another', request: draft })
  await studio.runs.vary(draft)
  await studio.runs.again(draft)
  expect(queued()).toBe(5)
})

test('after a failed run, the next press counts', async () => {
  const world = fakeWorld()
  const press = createPresses(world)
  await expect(press('finish', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  world.pass(1000)
  let done = 0
  await press('finish', async () => void done++)
  expect(done).toBe(1)
})

test('a second click on Open on canvas opens no second workflow', async () => {
  const comfy = new FakeComfy()
  const { studio } = await openStudio({ comfy })
  await studio.jobs.add(draft)
  const [job] = studio.jobs.list.value
  if (!job) throw new Error('nothing was queued')
  await Promise.all([studio.history.openOnCanvas(job), studio.history.openOnCanvas(job)])
  expect(comfy.opened).toHaveLength(1)
})
