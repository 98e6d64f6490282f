import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { SettledForm } from '../../web/src/core/form/form.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { loraOfTool, type Tool } from '../../web/src/core/family/tools.ts'
import { toolPrompt } from '../../web/src/core/writing/tool-prompt.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { type Client, clientOf } from './client.ts'
import { alike, eachFrame, inspect, makeSamples, partsAlike, samplesFolder } from './samples.ts'

const url = inject('comfyUrl')
const isOldest = inject('comfyVersion') === '0.27.0'

/** Decibels that a second AAC leaves of a sound, and a second H.264 of a video. */
const sameSound = 30
const sameVideo = 40

const all = ltx23.tools ?? []
/** A guide that is smaller than the video is what differs most between versions; the modes' test has another tool. */
const alone = all.filter(({ paintsAround }) => !paintsAround)
const tools = isOldest ? alone.filter(({ enlarges }) => enlarges === 2) : alone

describe.skipIf(!url)('on a real ComfyUI', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  async function make(tool: Tool, values: Partial<SettledForm>) {
    const { request, plan } = await client.requestOf('tool', {
      tool: tool.id,
      prompt: toolPrompt('a red kite over dunes', tool, all),
      video: 'source.mp4',
      seconds: null,
      ...values,
    })
    const { job } = await client.run(request)
    if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
    const file = await client.download(job.state.file)
    const measured = inspect(file)
    const { width, height, frames } = plan.saved
    expect(measured).toMatchObject({ width, height, frames })
    expect(measured.fps).toBeCloseTo(plan.fps, 2)
    return { request, plan, file, measured }
  }

  test.each(tools)('$id makes a video as announced, with the sound it had', async (tool) => {
    const { request, file, measured } = await make(tool, {
      preset: 'draft',
      toolStrength: 0.9,
      seconds: 0.7,
    })
    expect(measured).toMatchObject({ width: 128, height: 128, frames: 17 })
    expect(JSON.parse(measured.metadata['ltx_aio'] ?? 'null')).toEqual(request)
    const ran = JSON.parse(measured.metadata['prompt'] ?? '{}') as ApiPrompt
    expect(ran['lora_tool']?.inputs).toMatchObject({
      lora_name: loraOfTool(tool, ltx23).file,
      strength_model: 0.9,
    })
    expect(ran['pos']?.inputs['text']).toBe(request.prompt)
    const { sound } = eachFrame(file, join(samplesFolder, 'source.mp4'), 0.3, 0.5)
    for (const decibels of sound) expect(decibels).toBeGreaterThanOrEqual(sameSound)
  })

  test.skipIf(isOldest).each(['detail-2', 'detail-4'])(
    '%s follows its smaller guide in both passes',
    async (id) => {
      const tool = all.find((one) => one.id === id)
      if (!tool) throw new Error(`there is no ${id}`)
      const { measured } = await make(tool, { preset: 'quality', seconds: 0.4 })
      expect(measured).toMatchObject({ width: 256, height: 256, frames: 9 })
    },
  )

  test.skipIf(isOldest)(
    'a detailer makes a video larger by what it says, from a later start on',
    async () => {
      const tool = all.find(({ enlarges }) => enlarges === 2)
      if (!tool) throw new Error('no tool enlarges')
      const { measured, file } = await make(tool, {
        aspect: 'auto',
        videoStart: 0.5,
        seconds: 0.4,
        preset: 'balanced',
      })
      expect(measured).toMatchObject({ width: 512, height: 512, frames: 9 })
      // as the file has it, 0.5 s earlier
      const heard = eachFrame(file, join(samplesFolder, 'source.mp4'), 0, 0.4).sound[1] ?? 0
      expect(heard).toBeLessThan(sameSound)
    },
  )

  test.skipIf(isOldest)('another sun makes another video', async () => {
    const tool = all.find(({ sun }) => sun)
    if (!tool) throw new Error('no tool has a sun')
    const lit = async (sun: string) =>
      await make(tool, {
        preset: 'draft',
        seconds: 0.4,
        prompt: toolPrompt('', tool, all, { light: 'hard low-angle sunlight', sun }),
      })
    const [right, left] = [await lit('the right'), await lit('the left')]
    const ran = JSON.parse(right.measured.metadata['prompt'] ?? '{}') as ApiPrompt
    expect(ran['lit']?.inputs).toMatchObject({ rotation: 90, elevation: 22 })
    expect(alike(right.file, left.file).video).toBeLessThan(60)
  })

  test.skipIf(isOldest)('strength changes what is made; a silent video stays silent', async () => {
    const [tool] = all
    if (!tool) throw new Error('there are no tools')
    const short = { preset: 'draft', seconds: 0.4 } as const
    const files = []
    for (const values of [{}, { toolStrength: 0 }, { video: 'mute.mp4' }])
      files.push(await make(tool, { ...short, ...values }))
    const [base, weak, mute] = files
    expect(alike(base?.file ?? '', weak?.file ?? '').video).toBeLessThan(60)
    expect(mute?.measured.sound).toBeNull()
  })

  test.each([
    { sourceAt: 'right', sourceScale: 1, preset: 'balanced', inside: [256, 0, 256, 256] },
    { sourceAt: 'top', sourceScale: 1, preset: 'quality', inside: [128, 0, 256, 256] },
  ] as const)(
    'a larger frame has the video at the $sourceAt as it is, and new images around it ($preset)',
    async ({ inside, ...values }) => {
      const [tool] = all.filter(({ paintsAround }) => paintsAround)
      if (!tool) throw new Error('no tool paints')
      const frame = { aspect: 'custom', width: 512, height: 256, seconds: 0.7, ...values } as const
      const one = await make(tool, frame)
      const two = await make(tool, { ...frame, seed: 7 })
      expect(one.measured).toMatchObject({ width: 512, height: 256, frames: 17 })
      const source = join(samplesFolder, 'source.mp4')
      for (const { file } of [one, two]) {
        expect(partsAlike(file, source, inside, [0, 0, 256, 256])).toBeGreaterThanOrEqual(sameVideo)
        const { sound } = eachFrame(file, source, 0.3, 0.5)
        for (const decibels of sound) expect(decibels).toBeGreaterThanOrEqual(sameSound)
      }
      // left of the video: what is painted depends on the seed
      const border = [0, 0, 120, 256]
      expect(partsAlike(one.file, two.file, border, border)).toBeLessThan(sameVideo)
    },
  )

  test.skipIf(isOldest)('a draft of a larger frame has the video at half its size', async () => {
    const { measured, file } = await make(all.filter(({ paintsAround }) => paintsAround)[0]!, {
      aspect: 'custom',
      width: 1024,
      height: 512,
      seconds: 0.4,
      preset: 'draft',
      sourceAt: 'left',
    })
    expect(measured).toMatchObject({ width: 512, height: 256, frames: 9 })
    const source = join(samplesFolder, 'source.mp4')
    expect(partsAlike(file, source, [0, 0, 256, 256], [0, 0, 256, 256])).toBeGreaterThanOrEqual(
      sameVideo,
    )
  })
})
