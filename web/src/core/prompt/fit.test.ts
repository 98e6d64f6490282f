import { describe, expect, test } from 'vitest'
import { copyOf, libraryOf } from '../../../../tests/fakes/models.ts'
import { rejectionOf } from '../../../../tests/fakes/rejections.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { sameName } from '../text/alike.ts'
import { fieldOf } from './fields.ts'
import { fill } from './fill.ts'
import { fit, type Fitted } from './fit.ts'
import { type NodeDefs, parseNodeDef } from '../graph/node-defs.ts'
import { refusalOf, PromptAnswer } from './refusal.ts'

const prompt = fill(requestOf('i2v'), modes.i2v, ltx23, 'name')
const at = (path: string) => fieldOf(path, modes.i2v, ltx23)
const fitTo = (defs: NodeDefs) => fit(prompt, defs, ltx23, at)

/** As in GET /object_info/<class>: old combos are lists, new ones say COMBO. */
const def = (
  nodeClass: string,
  required: Record<string, unknown>,
  optional: Record<string, unknown> = {},
): NodeDefs => ({
  [nodeClass]: parseNodeDef(nodeClass, { [nodeClass]: { input: { required, optional } } }),
})

describe('model files', () => {
  const file = 'ltx-2.3-22b-dev-fp8.safetensors'

  test.each([
    ['in the folder', file],
    ['in a sub-folder', `LTX-2.3/${file}`],
    ['in a sub-folder on Windows', `LTX-2.3\\${file}`],
  ])('%s are found by their name and sent as the server lists them', (_, option) => {
    const fitted = fitTo(
      def('CheckpointLoaderSimple', { ckpt_name: [['other.safetensors', option], {}] }),
    )
    expect(fitted.problems).toEqual([])
    expect(fitted.prompt['ckpt']?.inputs['ckpt_name']).toBe(option)
  })

  test('that are missing are named once, with their folder', () => {
    const { problems } = fitTo({
      ...def('CheckpointLoaderSimple', { ckpt_name: [[], {}] }),
      ...def('LTXVAudioVAELoader', { ckpt_name: ['COMBO', { options: [] }] }),
    })
    expect(problems).toMatchObject([{ code: 'model_missing', field: 'models' }])
    expect(problems[0]?.what).toContain(file)
    expect(problems[0]?.remedy).toContain('models/checkpoints')
  })

  describe('that the server part knows more about', () => {
    const options = (...names: string[]) =>
      def('CheckpointLoaderSimple', { ckpt_name: [names, {}] })
    const fitWith = (defs: NodeDefs, held: Parameters<typeof libraryOf>[0]) =>
      fit(prompt, defs, ltx23, at, libraryOf(held))
    const broken = copyOf({ fault: 'size' })

    test.each(['old/', 'old\\'])(
      'are sent from %s if that copy is complete and the first is not',
      (sub) => {
        const copies = [broken, copyOf({ path: `old/${file}` })]
        const fitted = fitWith(options(file, sub + file), { copies })
        expect(fitted.problems).toEqual([])
        expect(fitted.prompt['ckpt']?.inputs['ckpt_name']).toBe(sub + file)
      },
    )

    test('are damaged if no copy is complete', () => {
      const { problems } = fitWith(options(file), { copies: [broken] })
      expect(problems).toMatchObject([
        { code: 'model_broken', field: 'models', model: { file, folder: 'checkpoints' } },
      ])
      expect(problems[0]?.what).toContain('it is incomplete')
      expect(problems[0]?.remedy).toContain('Delete it')
      expect(problems[0]?.actions).toMatchObject([{ kind: 'show', tab: 'models' }])
    })

    test('are offered again if the damaged copy is not in the way', () => {
      const copies = [copyOf({ fault: 'size', path: `old/${file}` })]
      expect(fitWith(options(`old/${file}`), { copies }).problems).toMatchObject([
        { code: 'model_broken', actions: [{ kind: 'download', label: 'Download again' }] },
      ])
    })

    test('are offered for download if they are missing', () => {
      expect(fitWith(options(), undefined).problems).toMatchObject([
        {
          code: 'model_missing',
          actions: [{ kind: 'download', label: 'Download 29.1 GB', ids: ['checkpoint-dev-fp8'] }],
        },
      ])
    })

    test('are moved to their place if they are in another folder', () => {
      const misplaced = [{ folder: 'vae', root: 0, path: file, bytes: 1 }]
      expect(fitWith(options(), { misplaced }).problems).toMatchObject([
        {
          code: 'model_misplaced',
          actions: [{ kind: 'download', label: 'Add to checkpoints' }],
        },
      ])
    })

    test('are taken as they are if it does not know them', () => {
      const own = fill(
        requestOf('i2v', { models: { checkpoint: 'mine.safetensors' } }),
        modes.i2v,
        ltx23,
        'name',
      )
      const fitted = fit(own, options('sub/mine.safetensors'), ltx23, at, libraryOf())
      expect(fitted.problems).toEqual([])
      expect(fitted.prompt['ckpt']?.inputs['ckpt_name']).toBe('sub/mine.safetensors')
    })
  })
})

test('uploaded files need not be in the list', () => {
  const { problems } = fitTo(def('LoadImage', { image: [['example.png'], { image_upload: true }] }))
  expect(problems).toEqual([])
})

test('nor if the upload flag has another name', () => {
  const { problems } = fitTo(def('LoadImage', { image: [['example.png'], { media: true }] }))
  expect(problems).toEqual([])
})

test('a missing class asks for ComfyUI 0.27', () => {
  const { problems } = fitTo({ LTXVPreprocess: null })
  expect(problems).toMatchObject([{ code: 'node_missing' }])
  expect(problems[0]?.what).toContain('LTXVPreprocess')
  expect(problems[0]?.remedy).toContain('0.27')
})

test('a class of a node pack asks for the pack', () => {
  const gguf = fill(requestOf('t2v', { loader: 'gguf' }), modes.t2v, ltx23, 'name')
  const { problems } = fit(gguf, { UnetLoaderGGUF: null }, ltx23, at)
  expect(problems[0]?.remedy).toContain('ComfyUI-GGUF')
})

describe('inputs of another version', () => {
  test('that are required and new get their declared default', () => {
    const fitted = fitTo(
      def('LTXVConditioning', {
        positive: ['CONDITIONING'],
        frame_rate: ['FLOAT', { default: 25 }],
        mode: ['COMBO', { options: ['a', 'b'], default: 'b' }],
      }),
    )
    expect(fitted.prompt['cond']?.inputs).toMatchObject({ frame_rate: 24, mode: 'b' })
  })

  test('of a dynamic combo’s chosen branch count too', () => {
    const branch = {
      key: 'scale dimensions',
      inputs: {
        required: { width: ['INT', { max: 512 }], sharpen: ['BOOLEAN', { default: true }] },
      },
    }
    const fitted = fitTo(
      def('ResizeImageMaskNode', { resize_type: ['COMFY_DYNAMICCOMBO_V3', { options: [branch] }] }),
    )
    expect(fitted.prompt['image_fit']?.inputs['resize_type.sharpen']).toBe(true)
    expect(fitted.problems).toMatchObject([{ code: 'value_out_of_limits', field: 'width' }])
  })

  const cond = { positive: ['CONDITIONING'], negative: ['CONDITIONING'], frame_rate: ['FLOAT'] }

  test('without a default are left to the server and reported', () => {
    const fitted = fitTo(def('LTXVConditioning', { ...cond, soul: ['SOUL'] }))
    const misfits = [{ kind: 'unknown', nodeClass: 'LTXVConditioning', input: 'soul' }]
    expect(fitted).toEqual({ prompt, problems: [], misfits })
  })

  test.each([
    [['INT', { min: 3 }], 3],
    [['FLOAT', { default: 9, max: 5 }], 5],
    [['STRING', {}], ''],
    [['BOOLEAN', {}], false],
    [['COMBO', { options: [8, 16] }], 8],
    [['COMBO', { options: [8, 16], default: 'gone' }], 8],
    [['COMBO', { options: [{ value: 'x', label: 'X' }], default: 'x' }], 'x'],
    [[['x', 'y']], 'x'],
  ])('of type %j are sent as the canvas would: %j', (soul, expected) => {
    const fitted = fitTo(def('LTXVConditioning', { ...cond, soul }))
    expect(fitted.prompt['cond']?.inputs['soul']).toBe(expected)
    expect(fitted.problems).toEqual([])
    expect(fitted.misfits).toEqual([])
  })

  test('that are optional are left out', () => {
    const fitted = fitTo(def('LTXVConditioning', cond, { soul: ['SOUL'] }))
    expect(fitted).toEqual({ prompt, problems: [], misfits: [] })
  })

  test('that are gone are not sent, and reported', () => {
    const { frame_rate: _, ...left } = cond
    const fitted = fitTo(def('LTXVConditioning', left))
    expect(fitted.prompt['cond']?.inputs).toEqual({ positive: ['pos', 0], negative: ['neg', 0] })
    expect(fitted).toMatchObject({ problems: [], misfits: [{ kind: 'gone', input: 'frame_rate' }] })
  })

  test.each(['frameRate', 'Frame-Rate', 'FRAME_RATE'])('keep their value as %s', (name) => {
    const { frame_rate, ...left } = cond
    const fitted = fitTo(def('LTXVConditioning', { ...left, [name]: frame_rate }))
    expect(fitted.prompt['cond']?.inputs[name]).toBe(24)
    expect(fitted.misfits).toEqual([])
  })

  test('that are sockets go to the only new socket', () => {
    const { positive, ...left } = cond
    const fitted = fitTo(def('LTXVConditioning', { ...left, cond: positive }))
    expect(fitted.prompt['cond']?.inputs['cond']).toEqual(['pos', 0])
    expect(fitted.misfits).toEqual([])
  })

  test('keep their field when they move into a dynamic combo', () => {
    const size = { width: ['INT', { max: 512 }], height: ['INT', { max: 4096 }] }
    const options = [
      { key: 'exact', inputs: { required: size } },
      { key: 'keep', inputs: { required: {} } },
    ]
    const fitted = fitTo(
      def('EmptyLTXVLatentVideo', {
        length: ['INT'],
        batch_size: ['INT'],
        size: ['COMFY_DYNAMICCOMBO_V3', { options }],
      }),
    )
    const { inputs } = prompt['v_empty'] ?? {}
    expect(fitted.prompt['v_empty']?.inputs).toEqual({
      length: inputs?.['length'],
      batch_size: 1,
      size: 'exact',
      'size.width': inputs?.['width'],
      'size.height': inputs?.['height'],
    })
    expect(fitted.problems).toMatchObject([{ code: 'value_out_of_limits', field: 'width' }])
  })

  test('without a readable list accept any value', () => {
    const inputs = { sampler_name: ['COMBO', { remote: { route: '/samplers' } }] }
    expect(fitTo(def('KSamplerSelect', inputs)).problems).toEqual([])
    expect(fitTo(def('KSamplerSelect', { sampler_name: ['COMBO'] })).problems).toEqual([])
    const objects = { sampler_name: ['COMBO', { options: [{ odd: 1 }, 'heun'] }] }
    expect(fitTo(def('KSamplerSelect', objects)).problems).toEqual([])
  })
})

describe('SaveVideo with its codec inside its format', () => {
  const codec = (...keys: string[]) => [
    'COMFY_DYNAMICCOMBO_V3',
    {
      options: keys.map((key) => ({
        key,
        inputs: {
          required: {
            encoding: [
              'COMFY_DYNAMICCOMBO_V3',
              {
                options: [{ key: 'auto', inputs: { required: { crf: ['INT', { default: 23 }] } } }],
              },
            ],
          },
        },
      })),
    },
  ]
  const saveVideo = (...codecs: string[]) =>
    def('SaveVideo', {
      video: ['VIDEO', {}],
      filename_prefix: ['STRING', { default: 'video/x' }],
      format: [
        'COMFY_DYNAMICCOMBO_V3',
        { options: [{ key: 'auto', inputs: { required: { codec: codec(...codecs) } } }] },
      ],
    })

  test('gets its options at every depth', () => {
    const fitted = fitTo(saveVideo('auto', 'h264'))
    expect(fitted.prompt['save']?.inputs).toEqual({
      video: ['video', 0],
      filename_prefix: prompt['save']?.inputs['filename_prefix'],
      format: 'auto',
      'format.codec': 'auto',
      'format.codec.encoding': 'auto',
      'format.codec.encoding.crf': 23,
    })
    expect(fitted).toMatchObject({ problems: [], misfits: [] })
  })

  test('keeps the requested codec', () => {
    const asked = {
      ...prompt,
      save: { class_type: 'SaveVideo', inputs: { ...prompt['save']?.inputs, codec: 'h264' } },
    }
    const fitted = fit(asked, saveVideo('auto', 'H.264'), ltx23, at)
    expect(fitted.prompt['save']?.inputs['format.codec']).toBe('H.264')
  })

  test('leaves out on older versions what only newer ones have', () => {
    const inputs = {
      ...prompt['save']?.inputs,
      'codec.encoding': 're-encode',
      'codec.encoding.crf': 18,
    }
    const asked = { ...prompt, save: { class_type: 'SaveVideo', inputs } }
    const flat = {
      video: ['VIDEO'],
      filename_prefix: ['STRING'],
      format: [['auto']],
      codec: [['auto']],
    }
    const fitted = fit(asked, def('SaveVideo', flat), ltx23, at)
    expect(fitted.prompt['save']?.inputs).toEqual(prompt['save']?.inputs)
    expect(fitted).toMatchObject({ problems: [], misfits: [] })
  })
})

describe('an option', () => {
  const samplerIn = ({ prompt: fitted }: Fitted) =>
    Object.values(fitted).find((node) => node.class_type === 'KSamplerSelect')?.inputs[
      'sampler_name'
    ]
  const sampler = (...names: (string | number)[]) =>
    fitTo(def('KSamplerSelect', { sampler_name: ['COMBO', { options: names }] }))

  test.each(['Euler', 'EULER', 'euler.py', ' euler'])('that is now spelled %j is found', (name) => {
    const fitted = sampler('heun', name)
    expect(fitted.problems).toEqual([])
    expect(samplerIn(fitted)).toBe(name)
  })

  test.each([['euler_a'], ['Euler', 'EULER'], ['heun']])('is not guessed: %j', (...names) => {
    expect(sampler(...names).problems).toMatchObject([{ code: 'option_missing' }])
  })

  test.each([
    ['1.5', '15'],
    ['-1', '1'],
    ['16:9', '169'],
  ])('%s is not %s', (ours, theirs) => {
    expect(sameName(ours, [theirs])).toBeNull()
  })

  test.each([
    ['scale dimensions', 'scale_dimensions'],
    ['lanczos', 'Lanczos'],
    ['1', '1.0'],
    ['16:9', '16_9'],
    ['h264', 'H.264'],
  ])('%s is %s', (ours, theirs) => {
    expect(sameName(ours, ['other', theirs])).toBe(theirs)
  })

  test('is sent in the server’s own type', () => {
    const fitted = fitTo(def('VAEDecodeTiled', { tile_size: [[256, 768, 1024]] }))
    expect(fitted.prompt['decode_video']?.inputs['tile_size']).toBe(768)
    const texts = fitTo(def('VAEDecodeTiled', { tile_size: [['256', '768']] }))
    expect(texts.prompt['decode_video']?.inputs['tile_size']).toBe('768')
  })
})

test('our own numbers are clamped to the limits, as no user could change them', () => {
  const fitted = fitTo(def('VAEDecodeTiled', { tile_size: ['INT', { max: 256 }] }))
  expect(fitted.problems).toEqual([])
  expect(fitted.prompt['decode_video']?.inputs['tile_size']).toBe(256)
})

test.each([
  null,
  [],
  'x',
  { SaveVideo: null },
  { SaveVideo: {} },
  { SaveVideo: { input: null } },
  { SaveVideo: { input: { required: [] } } },
  { Other: { input: {} } },
])('a definition of the shape %j says nothing, so that everything is tried', (answer) => {
  const defs = { SaveVideo: parseNodeDef('SaveVideo', answer) }
  expect(fitTo(defs)).toEqual({ prompt, problems: [], misfits: [] })
})

test('a value outside the live limits is reported at its field, not changed', () => {
  const fitted = fitTo(
    def('LTXVEmptyLatentAudio', { frames_number: ['INT', { min: 1, max: 100 }] }),
  )
  expect(fitted.problems).toMatchObject([{ code: 'value_out_of_limits', field: 'seconds' }])
  expect(fitted.prompt['a_empty']?.inputs['frames_number']).toBe(123)
})

test('a missing option names those on offer', () => {
  const { problems } = fitTo(def('KSamplerSelect', { sampler_name: [['heun', 'dpmpp'], {}] }))
  expect(problems[0]).toMatchObject({
    code: 'option_missing',
    remedy: 'Choose one of these: heun, dpmpp.',
  })
})

describe('a rejection by the server', () => {
  const refused = (answer: unknown) => refusalOf(PromptAnswer.parse(answer), ltx23, at)

  test('is shown at the field that caused it', () => {
    const problems = refused(
      rejectionOf('v_empty', {
        type: 'value_bigger_than_max',
        extra_info: { input_name: 'width', received_value: 9 },
      }),
    )
    expect(problems).toMatchObject([{ code: 'server_refused', field: 'width' }])
  })

  test('for a model names the file and its folder', () => {
    const problems = refused(
      rejectionOf('upscaler', {
        type: 'value_not_in_list',
        extra_info: { input_name: 'model_name', received_value: 'a/b.safetensors' },
      }),
    )
    expect(problems[0]?.what).toContain('b.safetensors')
    expect(problems[0]?.remedy).toContain('latent_upscale_models')
  })

  test('for a missing input file asks for it again', () => {
    const problems = refused(
      rejectionOf('image', {
        type: 'custom_validation_failed',
        details: 'image - Invalid image file: first.png',
        extra_info: { input_name: 'image' },
      }),
    )
    expect(problems).toMatchObject([
      {
        code: 'input_file_gone',
        field: 'image',
        what: 'first.png is no longer in ComfyUI’s input folder.',
      },
    ])
  })

  test('counts even when it comes with 200 and a prompt_id', () => {
    const { node_errors } = rejectionOf('v_empty', {
      type: 'value_smaller_than_min',
      extra_info: { input_name: 'width' },
    })
    expect(refused({ prompt_id: 'x', number: 1, node_errors })).toHaveLength(1)
  })

  test('for an unknown class names it and what to update', () => {
    const problems = refused({
      error: {
        type: 'missing_node_type',
        message: 'm',
        details: 'd',
        extra_info: { class_type: 'LTXVPreprocess' },
      },
      node_errors: {},
    })
    expect(problems).toMatchObject([{ code: 'node_missing' }])
  })

  test('that is plain text is passed on', () => {
    expect(refused({ error: 'no prompt' })[0]?.what).toContain('no prompt')
  })

  test('is none if the prompt was accepted', () => {
    expect(refused({ prompt_id: 'x', number: 1, node_errors: {} })).toEqual([])
    expect(refused({ prompt_id: 'x', number: 1, node_errors: [] })).toEqual([])
  })
})

describe('a node of our own', () => {
  const extending = fill(requestOf('extend'), modes.extend, ltx23, 'name')
  const fitExtending = (defs: NodeDefs) => fit(extending, defs, ltx23, () => undefined)

  test('is left out where the server lacks it, and the run goes on without', () => {
    const { prompt: fitted, problems, misfits } = fitExtending({ LTXAIOMendSeam: null })
    expect(extending['video']?.inputs['audio']).toEqual(['seam', 0])
    expect(fitted).not.toHaveProperty('seam')
    expect(fitted['video']?.inputs['audio']).toEqual(['joined_sound', 0])
    expect([...problems, ...misfits]).toEqual([])
  })

  test('stays where the server has it, or nobody has asked', () => {
    const known = def('LTXAIOMendSeam', {
      audio: ['AUDIO', {}],
      given: ['AUDIO', {}],
      new: [['after', 'before'], {}],
    })
    for (const defs of [known, {}]) {
      const { prompt: fitted, problems, misfits } = fitExtending(defs)
      expect(fitted['video']?.inputs['audio']).toEqual(['seam', 0])
      expect([...problems, ...misfits]).toEqual([])
    }
  })
})
