import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../../../tests/fakes/text.ts'
import { timed } from '../../../../tests/fakes/timed.ts'
import { hostileFiles } from '../../../../tests/fakes/hostile.ts'
import { readerOf, savedVideo } from '../../../../tests/fakes/mp4.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { families } from '../../families/index.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { fill } from '../prompt/fill.ts'
import { type ModeId } from '../form/form.ts'
import { type ImportContext, importRequest, notHere, requestKey } from './imported.ts'
import { readMetadata } from '../form/mp4.ts'
import { presetOf } from '../family/plan.ts'
import { formOf, type Request } from '../form/request.ts'
import { check } from './check.ts'

const presetIds = ['draft', 'fast', 'balanced', 'quality'] as const

const imported = (values: unknown) => importRequest(JSON.stringify(values), modes, families)
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code)

/** Expects a request that the form can make and that can run. */
function expectPossible(request: Request): void {
  expect(check(formOf(request), modes[request.mode], ltx23, {}).request).toEqual(request)
  expect(JSON.parse(JSON.stringify(request))).toEqual(request)
  expect(Object.keys(request).sort()).toEqual(Object.keys(requestOf('t2v')).sort())
  const prompt = JSON.stringify(fill(request, modes[request.mode], ltx23, 'x'))
  expect(prompt.length).toBeLessThan(100_000)
}

describe('our own request', () => {
  const made = (Object.keys(modes) as ModeId[]).flatMap((mode) =>
    presetIds
      .filter((preset) => presetOf(ltx23, modes[mode], preset))
      .map((preset): [ModeId, Request] => [mode, requestOf(mode, { preset })]),
  )

  test.each(made)('of %s survives the round trip through a video', async (_, request) => {
    const { read } = readerOf(savedVideo({ prompt: '{}', [requestKey]: JSON.stringify(request) }))
    const text = (await readMetadata(read)).get(requestKey)
    expect(importRequest(text ?? '', modes, families)).toEqual({
      value: request,
      problems: [],
      notes: [],
    })
  })

  test('keeps what is rarely set', () => {
    const request = requestOf('lipsync', {
      preset: 'quality',
      steps: 33,
      cfg: 2.5,
      seed: 2 ** 53,
      fit: 'pad',
      loader: 'split',
      models: { transformer: 'sub/other.safetensors', upscaler: '' },
      loras: [{ name: 'style\\film.safetensors', strength: -0.5, second: 0.5, on: false }],
      imageStrength: 0.25,
      image: 'ltx_aio/a picture (1).png',
      audio: 'speech.wav [output]',
    })
    expect(imported(request)).toEqual({ value: request, problems: [], notes: [] })
  })
})

describe('someone else’s request', () => {
  test('needs no more than a mode and a prompt', () => {
    const { value, notes } = imported({ mode: 't2v', prompt: 'x' })
    expectPossible(value!)
    expect(notes).toEqual([])
  })

  test('reports unknown and senseless settings', () => {
    const { value, notes } = imported({ ...requestOf('t2v'), camera: 'orbit', fps: '24' })
    expect(value).toEqual(requestOf('t2v'))
    expect(codes(notes)).toEqual(['import_unknown', 'import_senseless'])
    expect(notes.map(({ what }) => what).join()).toMatch(/camera.*fps/)
  })

  test('reports which impossible settings were replaced', () => {
    const { value, notes } = imported({ ...requestOf('t2v'), width: 1e9, seed: -3, fps: 0 })
    expectPossible(value!)
    expect(value).toMatchObject({ width: 1280, height: 704, seed: 42, fps: 24 })
    expect(notes.map(({ code, field }) => [code, field])).toEqual([
      ['import_replaced', 'width'],
      ['import_replaced', 'fps'],
      ['import_replaced', 'seed'],
    ])
  })

  test('gets a preset that its mode has, and a size that low VRAM allows', () => {
    const { value } = imported({
      ...requestOf('style'),
      preset: 'fast',
      fps: 240,
      lowVram: true,
      width: 2048,
      height: 2048,
    })
    expectPossible(value!)
    expect(value).toMatchObject({ preset: 'balanced', fps: 24 })
    expect(value!.width).toBe(value!.height)
  })

  test('is rejected without its prompt or image', () => {
    const { value, problems } = imported({ mode: 'i2v', prompt: ' ' })
    expect(value).toBeNull()
    expect(codes(problems)).toEqual(['prompt_empty', 'media_missing'])
  })

  test('without a mode says why it cannot be used', () => {
    for (const text of ['', '{', '[]', '{"prompt":"x"}', '{"mode":"v2v"}'])
      expect(codes(importRequest(text, modes, families).problems)).toEqual(['import_unreadable'])
  })
})

describe('missing files', () => {
  const request = requestOf('keyframe', {
    models: { upscaler: 'other.safetensors', checkpoint: '' },
    loras: [{ name: 'sub/film.safetensors', strength: 1, on: true }],
  })
  const missing = (here: ImportContext) =>
    notHere(request, modes.keyframe, ltx23, here).map(({ field, what }) => [field, what])

  test('are named, each at its field', () => {
    const here = {
      inputs: { 'first.png': true, 'last.png': false },
      models: { latent_upscale_models: ['ltx.safetensors'], loras: [] },
    }
    expect(missing(here)).toEqual([
      ['lastImage', 'This video was made with last.png, which is missing here.'],
      ['models', 'This video was made with other.safetensors, which is missing here.'],
      ['loras', 'This video was made with film.safetensors, which is missing here.'],
    ])
    expect(notHere(request, modes.keyframe, ltx23, here).at(-1)?.model).toEqual({
      file: 'film.safetensors',
      folder: 'loras',
    })
  })

  test('are not reported before anyone has checked, or when only the sub-folder differs', () => {
    expect(missing({ inputs: {}, models: {} })).toEqual([])
    const models = { latent_upscale_models: ['x\\other.safetensors'], loras: ['film.safetensors'] }
    expect(missing({ inputs: {}, models })).toEqual([])
  })
})

describe('X2: hostile files', () => {
  test('are at least 25', () => expect(hostileFiles.length).toBeGreaterThanOrEqual(25))

  test.each(hostileFiles)('$name gives $gives and does no harm', async ({ file, gives }) => {
    const { read, taken } = readerOf(file())
    const { result, took } = await timed(async () => {
      const text = (await readMetadata(read)).get(requestKey)
      return text === undefined ? null : importRequest(text, modes, families)
    })
    expect(took).toBeLessThan(2000)
    expect(taken.reads).toBeLessThan(1100)
    expect(taken.bytes).toBeLessThan(9 * 2 ** 20)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(JSON.stringify([result?.problems, result?.notes]).length).toBeLessThan(20_000)
    if (gives === 'nothing') expect(result?.value ?? null).toBeNull()
    else expectPossible(result!.value!)
    const { image, lastImage, audio, video, loras, models } = result?.value ?? requestOf('t2v')
    const names = [image, lastImage, audio, video, ...loras.map(({ name }) => name)]
    for (const name of [...names, ...Object.values(models)])
      expect(name ?? '').not.toMatch(/^\/|^\\|\.\.|:|__proto__|\0/)
  })

  test('any JSON gives a valid request or none', () => {
    const fields = Object.keys(requestOf('t2v'))
    const value = fc.oneof(
      fc.anything(),
      fc.double(),
      anyText(50),
      fc.constantFrom('__proto__', 'constructor', '', null, 1e300, -1, ...presetIds),
      fc.array(fc.record({ name: fc.string(), strength: fc.double() }), { maxLength: 3 }),
    )
    const request = fc
      .tuple(
        fc.constantFrom(...(Object.keys(modes) as ModeId[])),
        fc.dictionary(fc.oneof(fc.constantFrom(...fields), fc.string()), value, { maxKeys: 8 }),
      )
      .map(([mode, values]) => ({ ...requestOf(mode), ...values }))
    fc.assert(
      fc.property(request, (values) => {
        let text: string
        try {
          text = JSON.stringify(values)
        } catch {
          // a bigint, for example: no file can hold it
          return
        }
        const { value: made, problems } = importRequest(text, modes, families)
        if (made) expectPossible(made)
        else expect(problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  test('no text throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(50), fc.json()), (text) => {
        expect(importRequest(text, modes, families)).toHaveProperty('value')
      }),
    )
  })
})
