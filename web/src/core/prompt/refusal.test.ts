import { describe, expect, test } from 'vitest'
import { libraryOf } from '../../../../tests/fakes/models.ts'
import { rejectionOf } from '../../../../tests/fakes/rejections.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { fieldOf } from './fields.ts'
import { PromptAnswer, refusalOf } from './refusal.ts'

const at = (path: string) => fieldOf(path, modes.i2v, ltx23)

/** The problems of one node error; other values are its extra_info. */
function refused(
  node: string,
  type: string,
  { details = 'd', message = 'm', ...extra_info }: Record<string, unknown> = {},
  library: Parameters<typeof refusalOf>[3] = null,
) {
  const answer = rejectionOf(node, { type, message, details, extra_info })
  return refusalOf(PromptAnswer.parse(answer), ltx23, at, library)
}

const whole = (error: unknown) => refusalOf(PromptAnswer.parse({ error }), ltx23, at)

describe('an error of a node', () => {
  test.each([
    ['value_smaller_than_min', 'Use 64 to 4096.'],
    ['value_bigger_than_max', 'Use 64 to 4096.'],
  ])('%s says the limits, at the field', (type, remedy) => {
    const config = ['INT', { min: 64, max: 4096 }]
    const extra = { input_name: 'width', received_value: 9, input_config: config }
    expect(refused('v_empty', type, extra)).toMatchObject([
      { code: 'value_out_of_limits', field: 'width', remedy },
    ])
  })

  test('about limits, without the limits, keeps ComfyUI’s message', () => {
    const extra = { input_name: 'width', received_value: 9, message: 'Value 9 smaller than min' }
    expect(refused('v_empty', 'value_smaller_than_min', extra)).toMatchObject([
      { code: 'server_refused', field: 'width' },
    ])
  })

  test.each([[['euler', 'heun']], ['COMBO', { options: ['euler', 'heun'] }]])(
    'value_not_in_list names the options: %j',
    (...config) => {
      const extra = { input_name: 'sampler_name', received_value: 'x', input_config: config }
      expect(refused('solver_1', 'value_not_in_list', extra)).toMatchObject([
        { code: 'option_missing', remedy: 'Choose one of these: euler, heun.' },
      ])
    },
  )

  test('value_not_in_list leaves out a long list', () => {
    const extra = { input_name: 'sampler_name', received_value: 'x', input_config: null }
    expect(refused('solver_1', 'value_not_in_list', extra)).toMatchObject([
      { code: 'option_refused', what: 'This ComfyUI doesn’t offer x for sampler_name.' },
    ])
  })

  test('value_not_in_list of a model file offers its download', () => {
    const file = ltx23.roles['upscaler']?.file
    const extra = { input_name: 'model_name', received_value: file, input_config: null }
    expect(refused('upscaler', 'value_not_in_list', extra, libraryOf())).toMatchObject([
      {
        code: 'model_missing',
        field: 'models',
        model: { file, folder: 'latent_upscale_models' },
        actions: [{ kind: 'download' }],
      },
    ])
    // no server part to download it
    expect(refused('upscaler', 'value_not_in_list', extra)[0]).not.toHaveProperty('actions')
  })

  test('value_not_in_list of a catalogue file is about a model, wherever it is', () => {
    const file = ltx23.roles['upscaler']?.file
    const extra = { input_name: 'anything', received_value: `sub/${file}` }
    expect(refused('elsewhere', 'value_not_in_list', extra)).toMatchObject([
      { code: 'model_missing', model: { file, folder: 'latent_upscale_models' } },
    ])
  })

  test('value_not_in_list of a LoRA names its row', () => {
    const extra = { input_name: 'lora_name', received_value: 'a/mine.safetensors' }
    expect(refused('lora_user_1', 'value_not_in_list', extra)).toMatchObject([
      { code: 'model_missing', field: 'loras', model: { file: 'mine.safetensors' } },
    ])
  })

  test.each([
    ['required_input_missing', 'input_unknown'],
    ['invalid_input_type', 'input_refused'],
    ['bad_linked_input', 'link_refused'],
    ['return_type_mismatch', 'link_refused'],
  ])('%s is %s', (type, code) => {
    const found = refused('v_empty', type, { input_name: 'width', received_value: [1, 2, 3] })
    expect(found).toMatchObject([{ code, field: 'width' }])
    expect(found[0]?.what).toContain('width')
    expect(found[0]?.detail).toContain('v_empty (X)')
  })

  test.each(['image', 'video', 'audio'])('of a missing %s file asks for it again', (kind) => {
    const details = `image - Invalid ${kind} file: first.png`
    expect(
      refused('image', 'custom_validation_failed', { input_name: 'image', details }),
    ).toMatchObject([{ code: 'input_file_gone', field: 'image' }])
  })

  test.each([
    'custom_validation_failed',
    'dependency_cycle',
    'exception_during_inner_validation',
    'exception_during_validation',
    'of the future',
  ])('%s is told in its own words', (type) => {
    const found = refused('v_empty', type, { input_name: 'width', message: 'Odd', details: 'so' })
    expect(found).toMatchObject([
      { code: 'server_refused', field: 'width', what: 'ComfyUI refused the run: Odd (so)' },
    ])
  })

  test('of three nodes that read one file is reported once', () => {
    const error = {
      type: 'value_not_in_list',
      message: 'm',
      details: 'd',
      extra_info: { input_name: 'ckpt_name', received_value: 'a.safetensors' },
    }
    const node_errors = Object.fromEntries(
      ['ckpt', 'text_enc', 'audio_vae'].map((id) => [id, { class_type: 'X', errors: [error] }]),
    )
    expect(refusalOf(PromptAnswer.parse({ node_errors }), ltx23, at)).toHaveLength(1)
  })
})

describe('an error of the whole prompt', () => {
  test.each([
    'prompt_no_outputs',
    'prompt_outputs_failed_validation',
    'invalid_prompt_id',
    'no_prompt',
    'missing_node_type',
  ])('%s is told in its own words', (type) => {
    const extra_info = { class_type: null }
    const found = whole({ type, message: 'Prompt is odd', details: '', extra_info })
    expect(found).toMatchObject([
      { code: 'server_refused', what: 'ComfyUI refused the run: Prompt is odd' },
    ])
  })

  test('without a message is reported by its type', () => {
    expect(whole({ type: 'odd', message: '', details: '' })[0]?.what).toContain('odd')
  })
})

test.each([
  { node_errors: { a: { errors: [{}] } } },
  {
    node_errors: { a: { errors: [{ type: 'value_not_in_list', message: 'm', extra_info: null }] } },
  },
  {
    node_errors: {
      a: {
        errors: [
          {
            type: 'value_bigger_than_max',
            message: 'm',
            extra_info: { input_name: 7, input_config: 3 },
          },
        ],
      },
    },
  },
])('an answer of an odd shape is a refusal all the same: %j', (answer) => {
  expect(refusalOf(PromptAnswer.parse(answer), ltx23, at)).toHaveLength(1)
})
