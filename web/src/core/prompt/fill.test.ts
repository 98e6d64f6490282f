import { describe, expect, test } from 'vitest'
import { completeForm, facts, requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { fieldOf } from './fields.ts'
import { fill, runName } from './fill.ts'
import { isAtRateOfVideo, keepsVideo, type Option, strengthFields } from '../family/mode.ts'
import { startField, startsIn } from '../check/given.ts'
import { type FormField, mediaFields, type ModeId, type SettledForm } from '../form/form.ts'
import { largestSeed } from '../form/request.ts'
import { check } from '../check/check.ts'
import { planOf } from '../family/plan.ts'
import { type ApiPrompt, isLink } from '../graph/template.ts'

const ids = Object.keys(modes) as ModeId[]
const filled = (mode: ModeId, values: Partial<SettledForm> = {}): ApiPrompt =>
  fill(requestOf(mode, values), modes[mode], ltx23, 'name')

/** "node.input=value" for every input of a prompt. */
function lines(prompt: ApiPrompt): Set<string> {
  return new Set(
    Object.entries(prompt).flatMap(([id, node]) =>
      Object.entries(node.inputs).map(([name, value]) => `${id}.${name}=${JSON.stringify(value)}`),
    ),
  )
}

const sheetOf = (...of: string[]): SettledForm['sheet'] => ({
  file: 'sheet.png',
  of,
  width: 1280,
  height: 704,
})

/** One change per form field of any mode. A field missing here fails the test below. */
const changes: Record<Exclude<FormField, 'mode' | 'family'>, Partial<SettledForm>> = {
  prompt: { prompt: 'another' },
  negative: { negative: 'another' },
  image: { image: 'square.png', fit: 'crop', aspect: '16:9' },
  lastImage: { lastImage: 'square.png', fit: 'crop' },
  keyframes: { keyframes: [{ image: 'square.png', at: 2, strength: 0.4 }] },
  firstStrength: { firstStrength: 0.4 },
  lastStrength: { lastStrength: 0.4 },
  crops: { crops: { 'first.png': { x: 0, y: 0, width: 960, height: 528 } } },
  audio: { audio: 'clip.mp4' },
  audioStart: { audioStart: 1 },
  video: { video: 'silent.mp4', sound: 'generated' },
  videoStart: { videoStart: 1 },
  voice: { voice: 'speech.wav' },
  voiceStart: { voice: 'speech.wav', voiceStart: 1 },
  references: { references: [{ image: 'first.png', caption: '' }], sheet: sheetOf('first.png') },
  sheet: { sheet: sheetOf() },
  referenceStrength: { sheet: sheetOf(), referenceStrength: 0.5 },
  sheetStrength: { sheet: sheetOf(), sheetStrength: 0.5 },
  control: { control: 'none' },
  tool: { tool: 'colorize' },
  sourceAt: { sourceAt: 'top' },
  sourceScale: { sourceScale: 0.5 },
  sound: { sound: 'generated' },
  noiseBed: { noiseBed: true },
  direction: { direction: 'before' },
  context: { context: 9 },
  saves: { saves: 'new' },
  retakes: { retakes: 'picture' },
  source: { source: { frames: 99, width: 640, height: 384 } },
  preset: { preset: 'draft' },
  aspect: { aspect: '1:1', fit: 'crop' },
  scale: { scale: '448p' },
  width: { aspect: 'custom', width: 768, fit: 'crop' },
  height: { aspect: 'custom', height: 512, fit: 'crop' },
  fit: { fit: 'pad' },
  seconds: { seconds: 3 },
  lengthByModel: { lengthByModel: true },
  fps: { fps: 30 },
  seed: { seed: 7 },
  seedLocked: { seedLocked: true },
  variations: { variations: 3 },
  loras: { loras: [{ name: 'styles/clay.safetensors', strength: 0.8, on: true }] },
  imageStrength: { imageStrength: 0.33 },
  guideStrength: { guideStrength: 0.33 },
  controlStrength: { controlStrength: 0.33 },
  toolStrength: { toolStrength: 0.33 },
  steps: { steps: 33, preset: 'quality' },
  cfg: { cfg: 5, preset: 'quality' },
  syncGuidance: { syncGuidance: 3 },
  detailGuidance: { detailGuidance: 1, preset: 'quality' },
  loader: { loader: 'split' },
  models: { models: { textEncoder: 'other.safetensors' } },
  lowVram: { lowVram: true },
}

/** Fields that only guided presets use. */
const ofGuidance: FormField[] = ['steps', 'cfg', 'detailGuidance']
/** Fields that affect only the panel, not a run. */
const ofThePanel: FormField[] = ['seedLocked', 'variations']
/** Fields that only a tool that paints around a video uses. */
const ofPlace: FormField[] = ['sourceAt', 'sourceScale']
/** Choices of some modes only. */
const optional: readonly Option[] = [
  'control',
  'tool',
  'sound',
  'direction',
  'context',
  'saves',
  'noiseBed',
  'retakes',
  'keyframes',
  'syncGuidance',
  'references',
]

/** The fields that a mode does not show, given its media, options and presets. */
function notDrawn(id: ModeId): FormField[] {
  const { media, options, strengths, presets } = modes[id]
  const fields = media.map(({ field }) => field)
  const starts = mediaFields.filter((field) => !startsIn(modes[id], field)).map(startField)
  const ownShape = keepsVideo(modes[id])
  const guided = ltx23.presets[presets].some((preset) => preset.guided)
  return [
    ...mediaFields.filter((field) => !fields.includes(field)),
    ...starts.filter((field) => field !== null),
    ...optional.filter((option) => !options.includes(option)),
    ...strengthFields.filter((field) => !strengths[field]),
    ...(options.includes('keyframes') ? [] : (['firstStrength', 'lastStrength'] as const)),
    ...(media.some(({ kind }) => kind === 'image') ? [] : (['crops'] as const)),
    // only an image or a video has an aspect ratio to fit
    ...(media.some(({ kind }) => kind !== 'audio') && !ownShape ? [] : (['fit'] as const)),
    ...(ownShape ? (['aspect'] as const) : []),
    ...(options.includes('references')
      ? []
      : (['sheet', 'referenceStrength', 'sheetStrength'] as const)),
    ...(options.includes('tool') ? [] : ofPlace),
    // the file says it
    'source',
    // its model can't choose
    'lengthByModel',
    // a video has its own rate
    ...(isAtRateOfVideo(modes[id]) ? (['fps'] as const) : []),
    ...(guided ? [] : (['steps', 'cfg', 'detailGuidance'] as const)),
  ]
}

test('each mode hides the fields listed by hand', () => {
  expect(notDrawn('a2v').toSorted()).toEqual(
    [
      'image',
      'lastImage',
      'keyframes',
      'firstStrength',
      'lastStrength',
      'crops',
      'video',
      'videoStart',
      'control',
      'sound',
      'fit',
      'imageStrength',
      'guideStrength',
      'controlStrength',
      'tool',
      'toolStrength',
      'sourceAt',
      'sourceScale',
      'direction',
      'context',
      'saves',
      'retakes',
      'noiseBed',
      'voice',
      'voiceStart',
      'references',
      'sheet',
      'referenceStrength',
      'sheetStrength',
      'source',
      'lengthByModel',
    ].toSorted(),
  )
  expect(notDrawn('style').toSorted()).toEqual(
    [
      'lastImage',
      'keyframes',
      'firstStrength',
      'lastStrength',
      'audio',
      'audioStart',
      'fps',
      'guideStrength',
      'tool',
      'toolStrength',
      'sourceAt',
      'sourceScale',
      'steps',
      'cfg',
      'syncGuidance',
      'detailGuidance',
      'direction',
      'context',
      'saves',
      'retakes',
      'noiseBed',
      'voice',
      'voiceStart',
      'references',
      'sheet',
      'referenceStrength',
      'sheetStrength',
      'source',
      'lengthByModel',
    ].toSorted(),
  )
})

describe.each(ids)('in %s', (mode) => {
  const fields = (Object.keys(changes) as (keyof typeof changes)[]).filter(
    (field) => !ofThePanel.includes(field) && !notDrawn(mode).includes(field),
  )

  test.each(fields)('changing %s changes the prompt, and the change is that field’s', (field) => {
    // style's image strength needs a style image, its upscaler a second pass; guidance needs Quality both
    // times
    const base: Partial<SettledForm> = {
      ...(mode === 'style' ? { image: 'first.png', preset: 'quality' } : {}),
      ...(ofGuidance.includes(field) ? { preset: 'quality' } : {}),
      ...(ofPlace.includes(field) ? { tool: 'outpaint', aspect: '9:16' } : {}),
    }
    const before = lines(filled(mode, base))
    // a retake has no draft
    const change = mode === 'retake' && field === 'preset' ? { preset: 'quality' } : changes[field]
    const added = [...lines(filled(mode, { ...base, ...change }))].filter(
      (line) => !before.has(line),
    )
    expect(added.length).toBeGreaterThan(0)
  })

  test('hidden fields change nothing', () => {
    const before = filled(mode)
    for (const field of [...notDrawn(mode), ...ofThePanel]) {
      const values = changes[field as keyof typeof changes]
      // guidance is shown with Quality only, which these presets lack
      const kept =
        modes[mode].presets === 'restyle' ? { ...values, preset: 'balanced' as const } : values
      expect(filled(mode, kept), field).toEqual(before)
    }
  })

  test('every node leads to the video', () => {
    const prompt = filled(mode)
    const read = new Set(
      Object.values(prompt).flatMap((node) =>
        Object.values(node.inputs)
          .filter(isLink)
          .map(([id]) => id),
      ),
    )
    for (const id of Object.keys(prompt)) expect(id === 'save' || read.has(id), id).toBe(true)
  })

  test('loads and encodes with the same nodes as text to video', () => {
    const shared = ['ckpt', 'text_enc', 'audio_vae', 'lora_distill', 'pos', 'neg']
    const [here, there] = [filled(mode), filled('t2v')]
    expect(shared.map((node) => here[node])).toEqual(shared.map((node) => there[node]))
  })
})

describe('presets', () => {
  const drafting = ids.filter((mode) =>
    ltx23.presets[modes[mode].presets].some(({ id }) => id === 'draft'),
  )

  test.each(drafting)(
    'a draft of %s has no second pass and decodes the first pass’s latent',
    (mode) => {
      const prompt = filled(mode, { preset: 'draft' })
      const ofTheSecond = Object.keys(prompt).filter((id) => id.endsWith('_2') || id === 'upscaler')
      expect(ofTheSecond).toEqual([])
      const { width, height } = requestOf(mode, { preset: 'draft' })
      expect(prompt['v_empty']?.inputs).toMatchObject({ width: width / 2, height: height / 2 })
      // guides follow the frames until they are cropped
      const left = prompt['crop_1'] ? ['crop_1', 2] : ['split_1', 0]
      expect(prompt['decode_video']?.inputs['samples']).toEqual(left)
    },
  )

  test.each(['keyframe', 'style'] as const)('a draft of %s crops its guides', (mode) => {
    expect(filled(mode, { preset: 'draft' })).toHaveProperty('crop_1')
  })

  test.each<[ModeId, 'balanced' | 'quality']>([
    ['t2v', 'balanced'],
    ['i2v', 'balanced'],
    ['keyframe', 'balanced'],
    ['a2v', 'balanced'],
    ['style', 'quality'],
  ])('finishing a draft of %s shares every node of its first pass', (mode, preset) => {
    const size = { aspect: 'custom', width: 1280, height: 768, fit: 'crop' } as const
    const ofTheEnd = ['keep_video', 'keep_sound', 'decode_video', 'decode_audio', 'video', 'save']
    const draft = Object.entries(filled(mode, { preset: 'draft', ...size }))
    const whole = filled(mode, { preset, ...size })
    const shared = draft.filter(([id]) => !ofTheEnd.includes(id))
    expect(shared).toEqual(shared.map(([id]) => [id, whole[id]]))
  })

  test('fast takes two steps in its second pass, the others three', () => {
    const sigmas = (preset: SettledForm['preset']) =>
      String(filled('t2v', { preset })['sigmas_2']?.inputs['sigmas']).split(',').length
    expect([sigmas('fast'), sigmas('balanced'), sigmas('quality')]).toEqual([3, 4, 4])
  })

  test('quality guides the base model on a schedule and keeps that pass’s sound', () => {
    const prompt = filled('t2v', { preset: 'quality' })
    expect(prompt['guider_1']?.inputs).toMatchObject({ model: ['ckpt', 0], cfg: 3 })
    expect(prompt['schedule_1']?.inputs).toMatchObject({ steps: 20 })
    expect(prompt['sample_1']?.inputs['sigmas']).toEqual(['schedule_1', 0])
    expect(prompt['decode_audio']?.inputs['samples']).toEqual(['split_1', 1])
    expect(prompt['guider_2']?.inputs).toMatchObject({ model: ['lora_distill', 0], cfg: 1 })
    expect(prompt).not.toHaveProperty('sigmas_1')
  })

  test('distilled steps keep their own CFG and steps, whatever an older run’s record says', () => {
    // guidance degrades them and takes twice as long
    const request = { ...requestOf('t2v', { preset: 'balanced' }), cfg: 7, steps: 40 }
    const { guider_1: guider } = fill(request, modes.t2v, ltx23, 'name')
    expect(guider?.inputs['cfg']).toBe(1)
    expect(planOf(request, modes.t2v, ltx23).steps).toEqual([8, 3])
  })

  test('a distilled checkpoint gets no distilled LoRA', () => {
    const prompt = filled('t2v', {
      models: { checkpoint: 'ltx-2.3-22b-distilled-fp8.safetensors' },
    })
    expect(prompt).not.toHaveProperty('lora_distill')
    expect(prompt['guider_1']?.inputs['model']).toEqual(['ckpt', 0])
  })
})

describe('given sound', () => {
  test.each(['a2v', 'lipsync'] as const)(
    'is frozen in both passes of %s and muxed as encoded',
    (mode) => {
      const prompt = filled(mode)
      expect(prompt['av_1']?.inputs['audio_latent']).toEqual(['frozen_audio', 0])
      expect(prompt['av_2']?.inputs['audio_latent']).toEqual(['frozen_audio', 0])
      expect(prompt['enc_audio']?.inputs['audio']).toEqual(['sound', 0])
      expect(prompt['video']?.inputs['audio']).toEqual(['sound', 0])
      expect(prompt).not.toHaveProperty('decode_audio')
    },
  )

  test.each(['a2v', 'lipsync'] as const)(
    'is cut to whole encoder blocks in %s and padded with silence',
    (mode) => {
      const prompt = filled(mode, { seconds: 1, fps: 24 })
      // 25 frames are 1.04167 s; 12 blocks of 4096 samples at 44.1 kHz
      expect(prompt['trim_audio']?.inputs['duration']).toBe(1.114558)
      expect(prompt['silence']?.inputs['duration']).toBe(1.114558)
      expect(prompt['sound']?.inputs).toMatchObject({
        audio1: ['silence', 0],
        audio2: ['trim_audio', 0],
      })
    },
  )
})

describe('generated sound', () => {
  test.each(['t2v', 'i2v', 'keyframe', 'style'] as const)('outlasts the video in %s', (mode) => {
    const prompt = filled(mode, { seconds: 1, sound: 'generated' })
    const frames = requestFrames(prompt)
    expect(prompt['a_empty']?.inputs['frames_number']).toBe(frames + 2)
  })
})

/** The announced frame count, from the node that takes it. */
function requestFrames(prompt: ApiPrompt): number {
  const { length } = (prompt['frames'] ?? prompt['v_empty'])?.inputs ?? {}
  return Number(length)
}

describe('a given image', () => {
  const cases: [ModeId, string[]][] = [
    ['i2v', ['image']],
    ['lipsync', ['image']],
    ['keyframe', ['first', 'last']],
    ['style', ['image']],
  ]

  test.each(cases)(
    'uses the first of several, and the visible part of a transparent one, in %s',
    (mode, ids) => {
      const image = mode === 'style' ? { image: 'first.png', preset: 'quality' as const } : {}
      const cropped = filled(mode, { ...image, fit: 'crop' })
      const padded = filled(mode, { ...image, fit: 'pad' })
      for (const id of ids) {
        expect(cropped[`${id}_one`]).toMatchObject({
          class_type: 'ImageFromBatch',
          inputs: { image: [id, 0], batch_index: 0, length: 1 },
        })
        expect(cropped[`${id}_flat`]?.inputs).toMatchObject({
          destination: [`${id}_one`, 0],
          mask: [id, 1],
        })
        expect(cropped[`${id}_fit`]?.inputs['input']).toEqual([`${id}_flat`, 0])
        expect(padded[`${id}_pad`]?.inputs['image']).toEqual([`${id}_flat`, 0])
      }
    },
  )

  test('is absent without one', () => {
    for (const prompt of [filled('t2v'), filled('a2v'), filled('style')])
      expect(prompt).not.toHaveProperty('backdrop')
  })
})

test('guides are cropped after each pass', () => {
  const prompt = filled('keyframe')
  expect(prompt['upscale']?.inputs['samples']).toEqual(['crop_1', 2])
  expect(prompt['decode_video']?.inputs['samples']).toEqual(['crop_2', 2])
})

describe('style', () => {
  test('without a style image starts from empty latents', () => {
    const prompt = filled('style', { preset: 'quality' })
    expect(prompt).not.toHaveProperty('image')
    expect(prompt['ic_guide']?.inputs['latent']).toEqual(['v_empty', 0])
    expect(prompt['ic_guide_2']?.inputs['latent']).toEqual(['upscale', 0])
  })

  test.each([
    ['canny', 'control'],
    ['depth', 'depth_draw'],
    ['pose', 'pose_draw'],
    ['none', 'frames_fit'],
  ] as const)('with %s is guided by %s', (control, node) => {
    const prompt = filled('style', { control, preset: 'quality' })
    for (const guide of ['ic_guide', 'ic_guide_2'])
      expect(prompt[guide]?.inputs['image']).toEqual([node, 0])
    expect(prompt['ctl_size']?.inputs['image']).toEqual([node, 0])
    if (control !== 'canny') expect(prompt).not.toHaveProperty('control')
  })

  test('keeps its video’s sound at a rate that can be saved, as long as the video', () => {
    const prompt = filled('style')
    expect(prompt['video']?.inputs['audio']).toEqual(['sound', 0])
    expect(prompt['sound']?.inputs['audio2']).toEqual(['video_parts', 1])
    expect(prompt).not.toHaveProperty('decode_audio')
    expect(filled('style', { sound: 'generated' })).not.toHaveProperty('sound')
  })

  test('takes every rate from its video', () => {
    const prompt = filled('style')
    expect(prompt['video']?.inputs['fps']).toBe(30)
    expect(prompt['cond']?.inputs['frame_rate']).toBe(30)
    expect(prompt['a_empty']?.inputs['frame_rate']).toBe(30)
  })

  test('rounds the rate only where an integer is needed', () => {
    const ntsc = { 'clip.mp4': { ...facts['clip.mp4'], fps: 29.97 } as never }
    const { request } = check(completeForm('style'), modes.style, ltx23, ntsc)
    const prompt = request && fill(request, modes.style, ltx23, 'name')
    expect(prompt?.['video']?.inputs['fps']).toBe(29.97)
    expect(prompt?.['a_empty']?.inputs['frame_rate']).toBe(30)
  })

  test('keeps the control LoRA last, where its parameters are read', () => {
    const prompt = filled('style', { loras: [{ name: 'a.safetensors', strength: 1, on: true }] })
    expect(prompt['lora_user_1']?.inputs['model']).toEqual(['ckpt', 0])
    expect(prompt['lora_distill']?.inputs['model']).toEqual(['lora_user_1', 0])
    expect(prompt['lora_ic']?.inputs['model']).toEqual(['lora_distill', 0])
    expect(prompt['ic_params']?.inputs['iclora_model']).toEqual(['lora_ic', 0])
  })
})

describe('LoRAs', () => {
  const loras = [
    { name: 'a.safetensors', strength: 0.5, on: true },
    { name: 'b.safetensors', strength: 1, on: false },
    { name: 'c.safetensors', strength: -1, on: true },
  ]

  test('are chained in order, without those switched off', () => {
    const prompt = filled('t2v', { loras })
    expect(prompt['lora_user_1']?.inputs).toMatchObject({
      lora_name: 'a.safetensors',
      strength_model: 0.5,
    })
    expect(prompt['lora_user_2']?.inputs).toMatchObject({
      model: ['lora_user_1', 0],
      lora_name: 'c.safetensors',
    })
    expect(prompt['lora_distill']?.inputs['model']).toEqual(['lora_user_2', 0])
  })

  test('reach the guided pass too', () => {
    expect(filled('t2v', { loras, preset: 'quality' })['guider_1']?.inputs['model']).toEqual([
      'lora_user_2',
      0,
    ])
  })

  test('follow whichever loader is used', () => {
    expect(filled('t2v', { loras, loader: 'split' })['lora_user_1']?.inputs['model']).toEqual([
      'unet',
      0,
    ])
  })
})

describe('loaders', () => {
  test.each(['split', 'gguf'] as const)('%s replaces every reader of the checkpoint', (loader) => {
    const prompt = filled('style', { loader, image: 'first.png', preset: 'quality' })
    for (const gone of ['ckpt', 'text_enc', 'audio_vae']) expect(prompt).not.toHaveProperty(gone)
    expect(prompt['unet']?.class_type).toBe(loader === 'gguf' ? 'UnetLoaderGGUF' : 'UNETLoader')
    expect(prompt['pos']?.inputs['clip']).toEqual(['clip', 0])
    expect(prompt['decode_video']?.inputs['vae']).toEqual(['video_vae', 0])
  })

  test('low VRAM moves the text encoder off the card and decodes in smaller tiles', () => {
    const prompt = filled('t2v', { lowVram: true })
    expect(prompt['text_enc']?.inputs['device']).toBe('cpu')
    expect(prompt['decode_video']?.inputs).toMatchObject({
      tile_size: 512,
      temporal_size: 64,
      temporal_overlap: 16,
    })
  })
})

describe.each(Object.values(modes))('a retry of $id', (mode) => {
  const request = requestOf(mode.id)
  const plain = fill(request, mode, ltx23, 'name')
  const changed = (prompt: ApiPrompt): string[] =>
    Object.keys(prompt).filter((id) => JSON.stringify(prompt[id]) !== JSON.stringify(plain[id]))

  test('without sound leaves the rest to the cache', () => {
    const silent = fill(request, mode, ltx23, 'name', { silent: true })
    expect(plain['video']?.inputs).toHaveProperty('audio')
    expect(silent['video']?.inputs).not.toHaveProperty('audio')
    expect(changed(silent)).toEqual(['video'])
    expect(silent).not.toHaveProperty('decode_audio')
  })

  test('in small tiles changes only the decoder', () => {
    const tiled = fill(request, mode, ltx23, 'name', { smallTiles: true })
    expect(changed(tiled)).toEqual(['decode_video'])
    expect(tiled['decode_video']?.inputs).toMatchObject({ tile_size: 512, temporal_size: 64 })
  })
})

test('bars are added instead of cropping, wherever an image is resized', () => {
  const prompt = filled('keyframe', { fit: 'pad' })
  expect(prompt['first_prep']?.inputs['image']).toEqual(['first_pad', 0])
  expect(prompt['last_prep']?.inputs['image']).toEqual(['last_pad', 0])
  expect(prompt).not.toHaveProperty('first_fit')
})

test('the largest seed has a second seed too', () => {
  expect(filled('t2v', { seed: largestSeed })['noise_2']?.inputs['noise_seed']).toBe(0)
  expect(filled('t2v', { seed: 5 })['noise_2']?.inputs['noise_seed']).toBe(6)
})

test('each run has its own name, all in one folder', () => {
  const name = runName(modes.t2v, '1a2b3c4d-0000-4000-8000-000000000000', '2026-11-23')
  const prompt = fill(requestOf('t2v'), modes.t2v, ltx23, name)
  expect(prompt['save']?.inputs['filename_prefix']).toBe('video/LTX_AIO/t2v_2026-11-23_1a2b3c4d')
})

test.each<[string, ModeId, FormField | undefined]>([
  ['pos.text', 't2v', 'prompt'],
  ['v_empty.width', 't2v', 'width'],
  ['v_empty.length', 't2v', 'seconds'],
  ['load_audio.audio', 'a2v', 'audio'],
  ['first.image', 'keyframe', 'image'],
  ['lora_user_2.lora_name', 't2v', 'loras'],
  ['ckpt.ckpt_name', 't2v', 'models'],
  ['save.filename_prefix', 't2v', undefined],
  ['modality.modality_scale', 'lipsync', 'syncGuidance'],
  ['stg.scale', 't2v', 'detailGuidance'],
  ['solver_1.sampler_name', 't2v', undefined],
])('a complaint about %s in %s is shown at %s', (path, mode, field) => {
  expect(fieldOf(path, modes[mode], ltx23)).toBe(field)
})

describe('guidance besides CFG', () => {
  const both = { syncGuidance: 3, detailGuidance: 1 } as const
  const lora = { name: 'styles/clay.safetensors', strength: 0.8, on: true }
  const chain = (prompt: ApiPrompt): string[] => {
    const found: string[] = []
    let at = 'guider_1'
    for (;;) {
      const { model } = prompt[at]?.inputs ?? {}
      if (!isLink(model)) return found
      at = model[0]
      found.push(at)
    }
  }

  test('comes between the first pass and whatever model it reads', () => {
    const quality = { ...both, preset: 'quality' } as const
    expect(chain(filled('t2v', quality))).toEqual(['modality', 'stg', 'ckpt'])
    const styled = filled('t2v', { ...quality, loras: [lora] })
    expect(chain(styled)).toEqual(['modality', 'stg', 'lora_user_1', 'ckpt'])
    expect(styled['guider_2']?.inputs['model']).toEqual(['lora_distill', 0])
    expect(styled['stg']?.inputs).toMatchObject({ scale: 1, blocks: '29' })
    expect(styled['modality']?.inputs).toMatchObject({ modality_scale: 3 })
    // detail is for guided presets
    expect(chain(filled('lipsync', both))).toEqual(['modality', 'lora_distill', 'ckpt'])
  })

  test('is left out where it is off, or the mode has none', () => {
    expect(filled('t2v', { syncGuidance: 1, detailGuidance: 0 })).toEqual(filled('t2v'))
    expect(filled('style', both)).toEqual(filled('style'))
    expect(requestOf('t2v', { ...both, syncGuidance: 1 })).toMatchObject({
      syncGuidance: null,
      detailGuidance: null,
    })
  })
})

describe('a noise bed', () => {
  test('is for the encoder alone', () => {
    const prompt = filled('lipsync', { noiseBed: true })
    expect(prompt['noise_bed']?.inputs['audio']).toEqual(['sound', 0])
    expect(prompt['enc_audio']?.inputs['audio']).toEqual(['noise_bed', 0])
    expect(prompt['video']?.inputs['audio']).toEqual(['sound', 0])
    expect(filled('a2v', { noiseBed: true })).toEqual(filled('a2v'))
  })
})

describe('the crop of an image', () => {
  const part = { x: 100, y: 40, width: 960, height: 528 }

  test('is cut out of the flattened image before it is scaled', () => {
    const prompt = filled('i2v', { crops: { 'first.png': part } })
    expect(prompt['image_crop']).toEqual({
      class_type: 'ImageCrop',
      inputs: { image: ['image_flat', 0], ...part },
    })
    expect(prompt['image_fit']?.inputs['input']).toEqual(['image_crop', 0])
    // its transparency is as large as the image
    expect(prompt['image_flat']?.inputs['destination']).toEqual(['image_one', 0])
  })

  test('is of one image, not of the other', () => {
    const prompt = filled('keyframe', { crops: { 'last.png': part } })
    expect(prompt).not.toHaveProperty('first_crop')
    expect(prompt['last_fit']?.inputs['input']).toEqual(['last_crop', 0])
  })

  test('of a file that is not in use, of its middle, or with bars changes nothing', () => {
    const before = filled('i2v')
    expect(filled('i2v', { crops: { 'other.png': part } })).toEqual(before)
    expect(
      filled('i2v', { crops: { 'first.png': { x: 0, y: 12, width: 1920, height: 1056 } } }),
    ).toEqual(before)
    const bars = filled('i2v', { fit: 'pad' })
    expect(filled('i2v', { fit: 'pad', crops: { 'first.png': part } })).toEqual(bars)
  })
})
