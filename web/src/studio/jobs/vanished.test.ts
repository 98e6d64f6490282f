import { describe, expect, test } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { fileOf, idOf, openStudio, settle } from '../open.testing.ts'

const file = fileOf('upscaler')

/** A studio whose server has lost a model file since the page was opened. */
async function withVanished() {
  const comfy = new FakeComfy()
  const opened = await openStudio({ comfy })
  comfy.missing = [file]
  expect(opened.studio.readiness.problems.value).toEqual([])
  return opened
}

describe('a model file that vanished while the page was open', () => {
  test('is noticed when the server refuses a run because of it: Create offers the download', async () => {
    const { comfy, studio } = await withVanished()
    const value = { input_name: 'model_name', received_value: file }
    comfy.answer = {
      error: { type: 'prompt_outputs_failed_validation', message: '', details: '', extra_info: {} },
      node_errors: {
        upscaler: {
          class_type: 'LatentUpscaleModelLoader',
          errors: [{ type: 'value_not_in_list', message: '', details: '', extra_info: value }],
        },
      },
    }
    await studio.runs.generate()
    await settle()
    expect(studio.readiness.needs.value.entries.map(({ id }) => id)).toEqual([idOf('upscaler')])
    expect(studio.readiness.lacksOnlyFiles.value).toBe(true)
    // the canvas is updated too
    expect(comfy.refreshes).toBe(1)
  })

  test('is noticed when a run fails to load it', async () => {
    const { comfy, studio, pass } = await withVanished()
    await studio.runs.generate()
    const { id } = studio.jobs.list.value[0]!
    const error = {
      node: 'upscaler',
      nodeClass: 'LatentUpscaleModelLoader',
      type: 'FileNotFoundError',
      message: `Model in folder 'latent_upscale_models' with filename '${file}' not found.`,
      traceback: [],
    }
    comfy.truths.set(id, { status: 'failed', error })
    await pass(4000)
    expect(studio.readiness.needs.value.entries.map(({ id: entry }) => entry)).toEqual([
      idOf('upscaler'),
    ])
  })

  test('is not looked for when a run fails for another reason', async () => {
    const { comfy, studio, pass } = await withVanished()
    await studio.runs.generate()
    const { id } = studio.jobs.list.value[0]!
    const error = {
      node: 'sample_1',
      nodeClass: 'x',
      type: 'ValueError',
      message: '',
      traceback: [],
    }
    comfy.truths.set(id, { status: 'failed', error })
    await pass(4000)
    expect(comfy.refreshes).toBe(0)
  })
})
