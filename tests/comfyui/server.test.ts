import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { fieldOf } from '../../web/src/core/prompt/fields.ts'
import type { ModeId, SettledForm } from '../../web/src/core/form/form.ts'
import { refusalOf } from '../../web/src/core/prompt/refusal.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { root } from '../../tools/machine/paths.ts'
import { type Client, clientOf } from './client.ts'
import { makeSamples } from './samples.ts'

const url = inject('comfyUrl')
const ids = Object.keys(modes) as ModeId[]

describe.skipIf(!url)('a real ComfyUI', () => {
  let client: Client
  beforeAll(async () => {
    makeSamples()
    client = clientOf(url ?? '')
    for (const name of ['first.png', 'last.png', 'speech.wav', 'clip.mp4']) await client.give(name)
  })

  // One that was just beginning may not have been cancelled, and would take minutes of the next tests.
  afterAll(async () => {
    for (;;) {
      const queue = (await (await fetch(`${url}/queue`)).json()) as { queue_running: unknown[] }
      if (queue.queue_running.length === 0) return
      await client.post('/api/interrupt', {})
      await sleep(500)
    }
  }, 120_000)

  /** Posts a prompt only to validate it, and cancels it at once. */
  async function validate(prompt: ApiPrompt) {
    const id = randomUUID()
    const answer = await client.queue(id, prompt, {})
    await client.post(`/api/jobs/${id}/cancel`, {})
    return answer
  }

  test.each(ids)('accepts the template of %s as it is', async (id) => {
    const text = JSON.stringify(ltx23.graphs[id].template)
    // the example files that a template names
    const prompt = text
      .replace('"example.png"', '"first.png"')
      .replace('"audio.wav"', '"speech.wav"')
      .replace('"video.mp4"', '"clip.mp4"')
    const answer = await validate(JSON.parse(prompt) as ApiPrompt)
    expect(answer).toMatchObject({ node_errors: {} })
    expect(answer.error).toBeFalsy()
  })

  test.each<[string, ModeId, Partial<SettledForm>]>([
    ['depth', 'style', { control: 'depth', preset: 'quality' }],
    ['pose', 'style', { control: 'pose', image: 'first.png' }],
    ['split files', 'i2v', { loader: 'split' }],
    ['split files with low VRAM', 'style', { loader: 'split', lowVram: true }],
    ['bars', 'keyframe', { fit: 'pad' }],
  ])('accepts what %s put into %s', async (_, mode, values) => {
    const { request } = await client.requestOf(mode, values)
    const { prompt, problems } = await client.fitted(request, 'validated')
    expect(problems).toEqual([])
    expect(await validate(prompt)).toMatchObject({ node_errors: {} })
  })

  test('reports missing ComfyUI-GGUF before anything is queued', async () => {
    const { request } = await client.requestOf('t2v', { loader: 'gguf' })
    const { problems } = await client.fitted(request, 'x')
    expect(problems.map(({ code }) => code)).toContain('node_missing')
    expect(problems.find(({ code }) => code === 'node_missing')?.remedy).toContain('ComfyUI-GGUF')
  })

  test('names a missing model file and its folder', async () => {
    const { request } = await client.requestOf('t2v', {
      models: { upscaler: 'nowhere.safetensors' },
    })
    const { problems } = await client.fitted(request, 'x')
    expect(problems).toMatchObject([{ code: 'model_missing', field: 'models' }])
    expect(problems[0]?.remedy).toContain('latent_upscale_models')
  })

  describe('refusing a prompt', () => {
    const refusals = async (mode: ModeId, edit: (prompt: ApiPrompt) => ApiPrompt) => {
      const { request } = await client.requestOf(mode)
      const { prompt } = await client.fitted(request, 'refused')
      const answer = await client.queue(randomUUID(), edit(prompt), {})
      return refusalOf(answer, ltx23, (path) => fieldOf(path, modes[mode], ltx23))
    }
    const setting = (id: string, input: string, value: string | number) => (prompt: ApiPrompt) => ({
      ...prompt,
      [id]: { ...prompt[id]!, inputs: { ...prompt[id]!.inputs, [input]: value } },
    })

    test.each<[string, ModeId, (prompt: ApiPrompt) => ApiPrompt, object]>([
      [
        'a model that is gone',
        't2v',
        setting('upscaler', 'model_name', 'gone.safetensors'),
        { code: 'model_missing', field: 'models' },
      ],
      [
        'a picture that is gone',
        'i2v',
        setting('image', 'image', 'gone.png'),
        { code: 'input_file_gone', field: 'image' },
      ],
      [
        'a video that is gone',
        'style',
        setting('load_video', 'file', 'gone.mp4'),
        { code: 'input_file_gone', field: 'video' },
      ],
      [
        'a sound that is gone',
        'a2v',
        setting('load_audio', 'audio', 'gone.wav'),
        { code: 'input_file_gone', field: 'audio' },
      ],
      [
        'a width below the minimum',
        't2v',
        setting('v_empty', 'width', 2),
        { code: 'value_out_of_limits', field: 'width' },
      ],
      [
        'too many frames',
        't2v',
        setting('a_empty', 'frames_number', 5000),
        { code: 'value_out_of_limits', field: 'seconds' },
      ],
      [
        'an unknown class',
        't2v',
        (prompt) => ({ ...prompt, cond: { ...prompt['cond']!, class_type: 'LTXVNoSuchNode' } }),
        { code: 'node_missing' },
      ],
    ])('for %s shows a problem at the field', async (_, mode, edit, expected) => {
      expect(await refusals(mode, edit)).toMatchObject([expected])
    })
  })

  describe('npm run prompt', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ltx-aio-'))
    const script = join(root, 'tools/run.mjs')
    const prompt = (request: unknown, ...args: string[]) => {
      const file = join(folder, 'request.json')
      writeFileSync(file, JSON.stringify(request))
      return spawnSync(process.execPath, [script, 'prompt', file, ...args], { encoding: 'utf8' })
    }
    const small = { prompt: 'x', width: 256, height: 256 }

    test.each<[string, object]>([
      ['t2v', { mode: 't2v', ...small }],
      ['a2v', { mode: 'a2v', audio: 'speech.wav', ...small }],
      ['i2v', { mode: 'i2v', image: 'first.png', ...small }],
      ['lipsync', { mode: 'lipsync', image: 'first.png', audio: 'speech.wav', ...small }],
      ['extend', { mode: 'extend', prompt: 'x', video: 'clip.mp4', seconds: 1 }],
      ['keyframe', { mode: 'keyframe', image: 'first.png', lastImage: 'last.png', ...small }],
      ['style', { mode: 'style', video: 'clip.mp4', control: 'none', ...small }],
    ])('prints a prompt for %s that the server accepts', async (_, request) => {
      const { stdout, stderr, status } = prompt(request, '--server', url ?? '')
      expect([status, stderr]).toEqual([0, ''])
      expect(await validate(JSON.parse(stdout) as ApiPrompt)).toMatchObject({ node_errors: {} })
    })

    test('takes length and frame rate from the files on the server', () => {
      const { stdout } = prompt(
        { mode: 'style', video: 'clip.mp4', ...small },
        '--server',
        url ?? '',
      )
      const filled = JSON.parse(stdout) as ApiPrompt
      expect(filled['video']?.inputs['fps']).toBe(30)
      expect(filled['frames']?.inputs['length']).toBe(33)
    })

    test('prints problems to standard error and fails', () => {
      const { stdout, stderr, status } = prompt({ mode: 'i2v', width: 0 })
      expect([status, stdout]).toEqual([1, ''])
      const problems = stderr
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { code: string })
      expect(problems.map(({ code }) => code)).toEqual([
        'prompt_empty',
        'media_missing',
        'size_out_of_range',
      ])
    })

    test('says when the server is down', () => {
      const { stderr, status } = prompt(
        { mode: 't2v', prompt: 'x' },
        '--server',
        'http://127.0.0.1:9',
      )
      expect(status).toBe(1)
      expect(stderr).toContain('server_down')
    })
  })
})
