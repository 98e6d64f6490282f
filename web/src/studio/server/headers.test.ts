import { describe, expect, test } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import type { FileFacts } from '../../core/files/facts.ts'
import { fileOf, openStudio, settle } from '../open.testing.ts'
import { memoryStorage } from '../world/storage.ts'

function fact(folder: string, name: string, more: Partial<FileFacts>): FileFacts {
  return {
    folder,
    name,
    bytes: 1,
    kind: 'checkpoint',
    generations: ['2.3'],
    model: null,
    precision: 'fp8',
    lora: null,
    upscaler: null,
    ...more,
  }
}

const mine = 'sub/mine.safetensors'

/** A server with a checkpoint of one's own. */
async function open({ generations = ['2.3'] }: { generations?: readonly string[] | null } = {}) {
  const comfy = new FakeComfy()
  comfy.more.add(mine)
  comfy.shim.files = [
    fact('checkpoints', fileOf('checkpoint'), {}),
    fact('checkpoints', mine, { generations }),
  ]
  const storage = memoryStorage()
  return { ...(await openStudio({ comfy, storage })), storage }
}

const codes = ({ studio }: Awaited<ReturnType<typeof open>>) =>
  studio.readiness.problems.value.map(({ code }) => code)

describe('headers', () => {
  test('are read once, and again only when there are other files', async () => {
    const comfy = new FakeComfy()
    let asked = 0
    const ask = comfy.shim.headers
    comfy.shim.headers = () => (asked++, ask())
    const { studio } = await openStudio({ comfy })
    const first = asked
    expect(first).toBeGreaterThan(0)
    await studio.server.refresh()
    await studio.models.refresh()
    await settle()
    expect(asked).toBe(first)
    comfy.more.add('new.safetensors')
    await studio.server.refresh()
    await settle()
    expect(asked).toBe(first + 1)
  })

  test('aren’t asked for without the backend, and nothing is refused then', async () => {
    const comfy = new FakeComfy()
    let asked = 0
    comfy.shim.present = false
    comfy.shim.headers = async () => (asked++, null)
    const { studio } = await openStudio({ comfy })
    studio.edit({ models: { checkpoint: 'any.safetensors' } })
    comfy.more.add('any.safetensors')
    await studio.server.refresh()
    await settle()
    expect(asked).toBe(0)
    expect(studio.readiness.problems.value).toEqual([])
  })
})

describe('a file of another generation', () => {
  test('keeps the run from being queued, until its button takes the right one', async () => {
    const opened = await open({ generations: ['2.5'] })
    const { comfy, studio } = opened
    studio.edit({ models: { checkpoint: mine } })
    expect(codes(opened)).toEqual(['model_mixed'])
    await studio.runs.generate()
    expect(comfy.submissions).toEqual([])
    const [action] = studio.readiness.problems.value[0]?.actions ?? []
    expect(action?.label).toBe(`Use ${fileOf('checkpoint')}`)
    if (action) await studio.act(action)
    expect(studio.form.models).toEqual({})
    expect(codes(opened)).toEqual([])
  })

  test('is noticed while the prompt is still empty', async () => {
    const opened = await open({ generations: ['2'] })
    opened.studio.edit({ prompt: '', models: { checkpoint: mine } })
    expect(codes(opened)).toEqual(['prompt_empty', 'model_mixed'])
  })

  test('is not refused where its header doesn’t say', async () => {
    const opened = await open({ generations: null })
    opened.studio.edit({ models: { checkpoint: mine } })
    expect(codes(opened)).toEqual([])
  })
})

describe('a chosen file', () => {
  test('reaches the prompt, is remembered, and comes back with the run’s settings', async () => {
    const opened = await open()
    const { comfy, studio, storage } = opened
    studio.edit({ models: { checkpoint: mine } })
    await studio.runs.generate()
    const [sent] = comfy.submissions
    for (const node of ['ckpt', 'text_enc', 'audio_vae'])
      expect(sent?.prompt[node]?.inputs['ckpt_name']).toBe(mine)
    await settle()
    const again = await openStudio({ comfy, storage })
    expect(again.studio.form.models).toEqual({ checkpoint: mine })
    studio.edit({ models: {} })
    const request = studio.jobs.list.value[0]?.request
    if (request) studio.restore(request, 'a video')
    expect(studio.form.models).toEqual({ checkpoint: mine })
  })

  test('that is gone can be given up for the automatic one', async () => {
    const opened = await open()
    const { studio } = opened
    studio.edit({ models: { checkpoint: 'gone.safetensors' } })
    expect(codes(opened)).toEqual(['model_missing'])
    const { what, actions = [] } = studio.readiness.problems.value[0] ?? {}
    expect(what).toBe('The model file gone.safetensors is missing.')
    expect(actions.map(({ label }) => label)).toEqual(['Use the automatic file'])
    if (actions[0]) await studio.act(actions[0])
    expect(studio.form).toMatchObject({ models: {}, loader: null })
    expect(codes(opened)).toEqual([])
  })
})
