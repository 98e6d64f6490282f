import { afterEach, expect, test } from 'vitest'
import { ref } from 'vue'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { problem, saidAnew } from '../core/problem/problem.ts'
import { type Language, speak } from '../words/index.ts'
import { openStudio, settle } from './open.testing.ts'

let back = (): void => undefined
afterEach(() => back())

function speaking(first: Language) {
  const language = ref<Language>(first)
  back = speak(() => language.value)
  return language
}

const error = {
  node: 'sample_1',
  nodeClass: 'SamplerCustomAdvanced',
  type: 'torch.OutOfMemoryError',
  message: 'Allocation on device',
  traceback: [],
}

async function openFailed() {
  const opened = await openStudio()
  await opened.studio.runs.again(requestOf('t2v', { seed: 7 }))
  await settle()
  const id = opened.studio.jobs.list.value[0]?.id ?? ''
  opened.comfy.truths.set(id, { status: 'failed', error })
  await opened.studio.jobs.reconcile()
  return opened
}

test('problems, machine and advice follow a change of language', async () => {
  const language = speaking('en')
  const { studio } = await openFailed()
  studio.edit({ prompt: '' })
  const said = () => {
    const [job] = studio.jobs.list.value
    const [advised] = job ? studio.advice(job) : []
    return [
      studio.readiness.problems.value[0]?.what,
      studio.machine.proposal.value.line,
      advised?.what,
      advised?.stage,
      advised?.actions?.at(-1)?.label,
    ]
  }
  expect(said()).toEqual([
    'The prompt is empty.',
    expect.stringContaining('official settings') as string,
    'The graphics card ran out of memory.',
    'Diffusion 1',
    'Unload models and try again',
  ])
  language.value = 'de'
  expect(said()).toEqual([
    'Der Prompt ist leer.',
    expect.stringContaining('offizielle Einstellungen') as string,
    'Der Grafikspeicher hat nicht ausgereicht.',
    'Diffusion, 1. Durchgang',
    'Modelle entladen und erneut versuchen',
  ])
})

test('a report is in English, and its confirmation in the user’s language', async () => {
  speaking('de')
  const { studio, comfy, world } = await openFailed()
  await studio.act({ kind: 'report', label: '' }, studio.jobs.list.value[0])
  expect(world.copied[0]).toContain('The graphics card ran out of memory.')
  expect(world.copied[0]).toContain('stage: Diffusion 1')
  expect(comfy.toasts.at(-1)).toBe('Bericht kopiert')
})

test('a stored problem is translated if its sentences name nothing, otherwise quoted', () => {
  const kept = [
    problem('run_lost', undefined, { detail: 'odd' }),
    problem('run_failed', { message: 'odd' }),
    { ...problem('run_lost'), code: 'of_another_version' as 'run_lost' },
  ] as const
  speaking('de')
  expect(saidAnew(kept[0])).toEqual({ ...problem('run_lost'), detail: 'odd' })
  expect(saidAnew(kept[0]).what).toMatch(/^ComfyUI wurde neu gestartet/)
  expect(saidAnew(kept[1])).toEqual(kept[1])
  expect(saidAnew(kept[2])).toEqual(kept[2])
})

test('a lost run keeps its remedies, in the current language', async () => {
  const language = speaking('en')
  const { studio } = await openStudio()
  const request = requestOf('t2v')
  const actions = [{ kind: 'retry', label: 'Queue again' } as const]
  const problems = [problem('run_lost', undefined, { actions })]
  language.value = 'de'
  const [advised] = studio.advice({ request, state: { status: 'failed', problems } })
  expect(advised?.what).toMatch(/^ComfyUI wurde neu gestartet/)
  expect(advised?.actions).toEqual([{ kind: 'retry', label: 'Erneut versuchen' }])
})
