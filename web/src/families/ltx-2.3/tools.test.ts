import { describe, expect, test } from 'vitest'
import { completeForm, facts, requestOf } from '../../../../tests/fakes/requests.ts'
import { gridOf } from '../../core/family/grid.ts'
import { planOf } from '../../core/family/plan.ts'
import { loraOfTool } from '../../core/family/tools.ts'
import { toolWords } from '../../core/family/words.ts'
import { check } from '../../core/check/check.ts'
import { newForm, type SettledForm } from '../../core/form/form.ts'
import { fill } from '../../core/prompt/fill.ts'
import { modesThatNeed } from '../../core/prompt/needs.ts'
import { modes } from '../../modes/index.ts'
import { ltx23 } from './index.ts'

const tools = ltx23.tools ?? []
const { tool: mode } = modes

test('every tool has its own file, listed for the mode, and every such file has a tool', () => {
  const files = tools.map((tool) => loraOfTool(tool, ltx23))
  expect(files).toEqual(expect.arrayContaining([expect.objectContaining({ role: 'toolLora' })]))
  expect(files.map(({ id }) => id).toSorted()).toEqual(
    ltx23.catalogue.flatMap(({ id, role }) => (role === 'toolLora' ? [id] : [])).toSorted(),
  )
  for (const file of files)
    expect(modesThatNeed(file, ltx23, Object.values(modes))).toEqual(['tool'])
  // the role's default is that of the default tool
  expect(files[0]?.file).toBe(ltx23.roles['toolLora']?.file)
})

describe.each(tools)('$id', (tool) => {
  const { file } = loraOfTool(tool, ltx23)
  // the video is 16:9
  const aspect = tool.paintsAround ? '1:1' : 'auto'

  test('has words of its own', () => {
    const { name, does } = toolWords(tool.id, ltx23)
    expect(name).not.toBe(tool.id)
    expect(does).not.toBe('')
  })

  test.each(ltx23.presets.restyle.map(({ id }) => id))('runs with %s', (preset) => {
    const request = requestOf('tool', { tool: tool.id, preset, aspect })
    expect(request).toMatchObject({ tool: tool.id, toolStrength: tool.strength })
    const prompt = fill(request, mode, ltx23, 'name')
    expect(prompt['lora_tool']?.inputs).toMatchObject({
      lora_name: file,
      strength_model: tool.strength,
    })
    // the guide's latents fit into those of each pass
    const { firstPass, output } = planOf(request, mode, ltx23)
    const factor = tool.guideFactor ?? tool.enlarges ?? 1
    for (const side of [firstPass.width, firstPass.height, output.width, output.height])
      expect((side / ltx23.latentPixels) % factor).toBe(0)
    expect(prompt['video']?.inputs).toMatchObject({
      fps: ['video_parts', 2],
      audio: ['video_parts', 1],
    })
  })

  test('takes another strength', () => {
    const request = requestOf('tool', { tool: tool.id, toolStrength: 0.65, aspect })
    expect(fill(request, mode, ltx23, 'name')['lora_tool']?.inputs['strength_model']).toBe(0.65)
  })
})

const sized = (width: number, height: number, values: Partial<SettledForm>) => {
  const form = {
    ...newForm(),
    loader: 'checkpoint',
    lowVram: false,
    mode: 'tool',
    prompt: 'x',
    video: 'small.mp4',
    ...values,
  } as const
  const { 'clip.mp4': clip } = facts
  if (clip?.kind !== 'video') throw new Error('the clip is no video')
  return check(form, mode, ltx23, { 'small.mp4': { ...clip, width, height } })
}

test.each([
  ['detail-2', 640, 384, 1280, 768],
  ['detail-4', 320, 192, 1280, 768],
  ['detail-2', 480, 270, 896, 512],
  ['detail-2', 270, 480, 512, 896],
])('%s makes %dx%d as large as it says: %dx%d', (tool, width, height, ...size) => {
  const { request, notes } = sized(width, height, { tool })
  expect([request?.width, request?.height]).toEqual(size)
  expect(notes).toEqual([])
})

test('a large video is said to become less large than the tool says', () => {
  const { size, notes } = sized(1920, 1080, { tool: 'detail-2' })
  expect(notes.map(({ code, field }) => [code, field])).toEqual([['tool_reaches_limit', 'tool']])
  expect(Math.max(size?.width ?? 0, size?.height ?? 0)).toBeLessThanOrEqual(ltx23.side.max)
  expect(sized(1920, 1080, { tool: 'deblur' }).notes).toEqual([])
  expect(sized(1920, 1080, { tool: 'detail-2', aspect: '16:9' }).notes).toEqual([])
})

test('a size that is chosen is taken, whatever the machine suggests for others', () => {
  const size = (values: Partial<SettledForm>) => {
    const { width, height } = sized(320, 192, { tool: 'detail-2', ...values }).size ?? {}
    return [width, height]
  }
  expect(size({ scale: '1088p' })).toEqual([640, 384])
  expect(size({ aspect: 'custom', width: 1280, height: 768 })).toEqual([1280, 768])
  expect(size({ aspect: '16:9', scale: '448p' })).toEqual([768, 448])
})

test('low VRAM holds for a tool that enlarges, too', () => {
  const { request } = sized(640, 384, { tool: 'detail-2', lowVram: true })
  const area = ltx23.scales[ltx23.lowVramScale] ?? 0
  expect((request?.width ?? 0) * (request?.height ?? 0)).toBeLessThanOrEqual(area * 1.1)
  expect(request).not.toBeNull()
})

test('a silent video is taken, whatever Style transfer is to do with sound', () => {
  for (const sound of ['source', 'generated'] as const)
    expect(requestOf('tool', { video: 'silent.mp4', sound }).video).toBe('silent.mp4')
})

test('a tool that isn’t there is said with those that are', () => {
  const { problems } = sized(640, 384, { tool: 'polish' })
  expect(problems.map(({ code, field }) => [code, field])).toEqual([['tool_not_offered', 'tool']])
  expect(problems[0]?.remedy).toContain('colorize')
})

test('the grid grows with the factor, in each pass', () => {
  const [draft, balanced, quality] = ltx23.presets.restyle
  expect(gridOf(ltx23, mode, balanced, 'deblur')).toBe(64)
  expect(gridOf(ltx23, mode, balanced, 'detail-4')).toBe(128)
  expect(gridOf(ltx23, mode, quality, 'detail-4')).toBe(256)
  expect(gridOf(ltx23, mode, draft, 'detail-4')).toBe(256)
  expect(gridOf(ltx23, modes.style, balanced, 'detail-4')).toBe(64)
})

describe('the sun of a tool that relights a video', () => {
  const sunIn = (prompt: string) => {
    const request = requestOf('tool', { tool: 'relight', prompt, preset: 'quality' })
    const filled = fill(request, mode, ltx23, 'name')
    for (const guide of ['ic_guide', 'ic_guide_2'])
      expect(filled[guide]?.inputs['image']).toEqual(['lit', 0])
    const { rotation, elevation } = filled['lit']?.inputs ?? {}
    return [rotation, elevation]
  }
  const trigger = 'relight the video to match the light-direction ball.'

  test.each([
    [`${trigger} hard directional sunlight from the right.`, 90, 45],
    [`${trigger} warm golden low front sun from the front-left`, 315, 22],
    [`${trigger} hard high-angle sunlight from behind. A man on the left`, 180, 65],
    // by someone who writes it alone
    ['soft hazy backlight from the back-right, please', 135, 22],
    ['a sunny day', 90, 45],
  ])('is where %j has it', (prompt, ...degrees) => {
    expect(sunIn(prompt)).toEqual(degrees)
  })

  test('is nothing to the other tools', () => {
    const request = requestOf('tool', { tool: 'deblur', prompt: 'from the left' })
    expect(fill(request, mode, ltx23, 'name')).not.toHaveProperty('lit')
  })
})

describe('a video in a larger frame', () => {
  const painted = (values: Partial<SettledForm>, width = 720, height = 1280) =>
    sized(width, height, { tool: 'outpaint', ...values })
  const filled = (values: Partial<SettledForm>) => {
    const { request } = painted(values)
    if (!request) throw new Error('it is refused')
    return { request, prompt: fill(request, mode, ltx23, 'name') }
  }

  test('is the guide, green around it, and is put back over the result', () => {
    const { request, prompt } = filled({ aspect: '16:9', preset: 'quality' })
    expect(request).toMatchObject({
      width: 1152,
      height: 640,
      fit: 'crop',
      source: { width: 720, height: 1280 },
    })
    expect(prompt).toMatchObject({
      frames_fit: { inputs: { 'resize_type.width': 360, 'resize_type.height': 640 } },
      green: { inputs: { width: 1152, height: 640, batch_size: ['ctl_size', 2], color: 0x00ff00 } },
      framed: { inputs: { destination: ['green', 0], source: ['frames_fit', 0], x: 396, y: 0 } },
      ic_guide: { inputs: { image: ['framed', 0] } },
      ic_guide_2: { inputs: { image: ['framed', 0] } },
      put_back: {
        inputs: { destination: ['decode_video', 0], source: ['frames_fit', 0], x: 396, y: 0 },
      },
      video: { inputs: { images: ['put_back', 0], audio: ['video_parts', 1] } },
    })
    expect(Object.keys(prompt).length).toBeLessThanOrEqual(50)
  })

  test('stays where it is put, as large as it is said to be', () => {
    const at = (values: Partial<SettledForm>) => filled({ aspect: '16:9', ...values }).prompt
    const inside = { sourceAt: 'bottom-right', sourceScale: 0.5 } as const
    const { frames_fit: fit, framed, put_back: back } = at(inside)
    const { 'resize_type.width': width, 'resize_type.height': height } = fit?.inputs ?? {}
    expect([width, height]).toEqual([198, 352])
    expect(framed?.inputs).toMatchObject({ x: 1280 - 198, y: 352 })
    expect(back?.inputs).toMatchObject({ x: 1280 - 198, y: 352 })
    expect(at({ sourceAt: 'top-left' })['framed']?.inputs).toMatchObject({ x: 0, y: 0 })
  })

  test('is half as large in a draft, at the same place', () => {
    const values = { aspect: 'custom', width: 1280, height: 768, sourceAt: 'right' } as const
    const whole = filled({ ...values, preset: 'quality' }).prompt
    const draft = filled({ ...values, preset: 'draft' }).prompt
    const numbers = (prompt: typeof whole) =>
      (['green.width', 'green.height', 'framed.x', 'framed.y', 'put_back.x'] as const)
        .map((path) => path.split('.') as [string, string])
        .map(([node, input]) => Number(prompt[node]?.inputs[input]))
    expect(numbers(draft)).toEqual(numbers(whole).map((value) => value / 2))
    expect(draft['frames_fit']?.inputs).toMatchObject({
      'resize_type.width': 216,
      'resize_type.height': 384,
    })
  })

  test.each<[string, Partial<SettledForm>]>([
    ['of its own aspect ratio', { aspect: 'auto' }],
    ['that differs only by snapping', { aspect: '9:16' }],
    ['of its size', { aspect: 'custom', width: 704, height: 1280 }],
  ])('a frame %s leaves nothing to paint, which is said with ways out', (_name, values) => {
    const { request, problems } = painted(values)
    expect(request).toBeNull()
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['nothing_to_paint', 'sourceAt'],
    ])
    const ways = (problems[0]?.actions ?? []).map((action) =>
      action.kind === 'set' ? action.values : {},
    )
    expect(ways).toEqual([{ aspect: '16:9' }, { aspect: '1:1' }, { sourceScale: 0.7 }])
    for (const way of ways) expect(painted({ ...values, ...way }).problems).toEqual([])
  })

  test('may be anything from a fifth to all of what fits', () => {
    for (const sourceScale of [0.1, 1.2, Number.NaN]) {
      const { problems } = painted({ aspect: '16:9', sourceScale })
      expect(problems.map(({ code, field }) => [code, field])).toEqual([
        ['number_out_of_range', 'sourceScale'],
      ])
    }
    // no other tool asks for it
    expect(sized(720, 1280, { tool: 'deblur', sourceScale: 5 }).problems).toEqual([])
  })

  test('is as a script says, or has to be known', () => {
    const form = { ...completeForm('tool'), tool: 'outpaint', aspect: '1:1' } as const
    const of = (values: Partial<SettledForm>) => check({ ...form, ...values }, mode, ltx23, {})
    expect(of({}).problems.map(({ code }) => code)).toEqual(['video_unknown'])
    const source = { frames: 99, width: 640, height: 384 }
    expect(of({ source }).request?.source).toEqual(source)
  })
})
