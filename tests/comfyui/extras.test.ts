import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { SettledForm } from '../../web/src/core/form/form.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { isOlder } from '../../web/src/core/text/version.ts'
import { type Client, clientOf } from './client.ts'
import { inspect, makeSamples } from './samples.ts'
import { sense } from './sense.ts'

const url = inject('comfyUrl')
const lacks = isOlder(inject('comfyVersion') ?? '', '0.32')

/** Nine frames, so two latents, at the smallest size of two passes. */
const small = { width: 128, height: 128, seconds: 9 / 24 } as const

describe.skipIf(!url)('references and a voice on a real ComfyUI', () => {
  let client: Client
  beforeAll(async () => {
    makeSamples()
    client = clientOf(url ?? '')
    await client.give('first.png')
    await client.give('last.png')
  })

  const frames = { node: 'LtxSenseFrames', from: ['decode_video', 0] } as const
  const sound = { node: 'LtxSenseLatent', from: ['split_1', 1] } as const

  const sheet = (file: string): Partial<SettledForm> => ({
    sheet: { file, of: [], width: null, height: null },
  })

  async function made(mode: 't2v' | 'i2v', values: Partial<SettledForm>) {
    const { request, plan } = await client.requestOf(mode, { ...small, ...values })
    const { job } = await client.run(request)
    if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
    const file = inspect(await client.download(job.state.file))
    expect(file.frames).toBe(plan.frames)
    return { job, file, plan }
  }

  test.each(['draft', 'balanced', 'quality'] as const)(
    'a sheet guides the first pass of %s, and is cropped off',
    async (preset) => {
      const values = {
        ...small,
        preset,
        steps: preset === 'quality' ? 2 : null,
        ...sheet('first.png'),
      }
      const { request } = await client.requestOf('t2v', values)
      const sensed = await sense(client, request, {
        shown: { node: 'LtxSenseFrames', from: ['sheet_frames', 0] },
        guided: { node: 'LtxSenseLatent', from: ['split_1', 0] },
        cropped: { node: 'LtxSenseLatent', from: ['crop_1', 2] },
      })
      // for each frame of the video, the same image
      expect(sensed.shown.shape[0]).toBe(9)
      expect(new Set(sensed.shown.hashes).size).toBe(1)
      expect(sensed.guided.shape[2]).toBe(4)
      expect(sensed.cropped.shape[2]).toBe(2)
      await made('t2v', values)
    },
  )

  test('another sheet, LoRA strength or sheet strength makes another video', async () => {
    const hashes = async (values: Partial<SettledForm>): Promise<string> => {
      const { request } = await client.requestOf('t2v', { ...small, preset: 'draft', ...values })
      return (await sense(client, request, { frames })).frames.hashes.join()
    }
    const all = [
      await hashes({}),
      await hashes(sheet('first.png')),
      await hashes(sheet('last.png')),
      await hashes({ ...sheet('first.png'), referenceStrength: 0.5 }),
      await hashes({ ...sheet('first.png'), sheetStrength: 0.5 }),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  test.each([
    ['t2v', 'draft'],
    ['t2v', 'quality'],
    ['i2v', 'balanced'],
  ] as const)('%s (%s) speaks with the voice of a sample', async (mode, preset) => {
    const values = { preset, steps: preset === 'quality' ? 2 : null, voice: 'speech.wav' }
    const { job, plan } = await made(mode, { ...values, voiceStart: 0.5 })
    expect(job.nodes).toContain('voice_guide')
    // the sample is not in the sound that is saved
    const { request } = await client.requestOf(mode, { ...small, ...values })
    const sensed = await sense(client, request, {
      with: sound,
      given: { node: 'LtxSenseSound', from: ['trim_voice', 0] },
    })
    const plain = await client.requestOf(mode, { ...small, ...values, voice: null })
    expect(sensed.with.shape).toEqual((await sense(client, plain.request, { sound })).sound.shape)
    expect(plan.frames).toBe(9)
  })

  const extras = ['voice_guide', 'ic_guide', 'lora_ref', 'lora_id']

  test('a voice and references go together', async () => {
    const { job } = await made('t2v', {
      preset: 'draft',
      voice: 'speech.wav',
      ...sheet('first.png'),
    })
    expect(job.nodes).toEqual(expect.arrayContaining(extras))
  })

  test.skipIf(lacks)('a voice, references and guidance go together', async () => {
    const all = {
      preset: 'quality',
      steps: 2,
      voice: 'speech.wav',
      ...sheet('first.png'),
      syncGuidance: 3,
      detailGuidance: 1,
    } as const
    const { job } = await made('t2v', all)
    expect(job.nodes).toEqual(expect.arrayContaining([...extras, 'modality', 'stg']))
    // each of them acts on the first pass; the tiny weights lack the block of guidance for detail
    const { request } = await client.requestOf('t2v', { ...small, ...all })
    const { prompt } = await client.fitted(request, 'name')
    expect([...upstream(prompt, 'sample_1')]).toEqual(
      expect.arrayContaining([...extras, 'modality', 'stg', 'sheet_frames', 'trim_voice']),
    )
    const hashes = async (values: Partial<SettledForm>): Promise<string> => {
      const changed = await client.requestOf('t2v', { ...small, ...all, ...values })
      return (await sense(client, changed.request, { frames })).frames.hashes.join()
    }
    const runs = [
      await hashes({}),
      await hashes({ voiceStart: 0.5 }),
      await hashes(sheet('last.png')),
      await hashes({ referenceStrength: 0.5 }),
      await hashes({ sheetStrength: 0.5 }),
      await hashes({ syncGuidance: 6 }),
    ]
    expect(new Set(runs).size).toBe(runs.length)
  })
})

/** The nodes that a node gets something from, however far away. */
function upstream(prompt: ApiPrompt, id: string, found = new Set<string>()): Set<string> {
  for (const value of Object.values(prompt[id]?.inputs ?? {})) {
    if (!Array.isArray(value) || typeof value[0] !== 'string' || found.has(value[0])) continue
    found.add(value[0])
    upstream(prompt, value[0], found)
  }
  return found
}
