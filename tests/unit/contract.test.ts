import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classesInUse, faultsOf } from '../../tools/templates/contract.ts'
import { formatTemplate, readExport } from '../../tools/templates/template-file.ts'
import { type ApiPrompt, dropInputs, setInputs } from '../../web/src/core/graph/template.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'

const file = new URL('../../workflows/ltx-2.3/t2v.json', import.meta.url)
const before = readFileSync(file, 'utf8')
const [t2v, i2v] = [ltx23.graphs.t2v.template, ltx23.graphs.i2v.template]
const core = classesInUse(ltx23)

const faults = (template: ApiPrompt, mode = modes.t2v) =>
  faultsOf(template, mode, ltx23, (name) => core.has(name))
const places = (template: ApiPrompt, mode = modes.t2v) => faults(template, mode).map(({ at }) => at)

/** The template with one node renamed, including its links. */
function renamed(template: ApiPrompt, from: string, to: string): ApiPrompt {
  const text = JSON.stringify(template).replaceAll(`"${from}"`, `"${to}"`)
  return JSON.parse(text) as ApiPrompt
}

function without(template: ApiPrompt, ...ids: string[]): ApiPrompt {
  return Object.fromEntries(Object.entries(template).filter(([id]) => !ids.includes(id)))
}

describe('the contract of a template', () => {
  test('allows another constant, and another node of a known class and stage', () => {
    expect(places(setInputs(t2v, { 'solver_1.sampler_name': 'res_multistep' }))).toEqual([])
    expect(
      places({
        ...setInputs(t2v, { 'sample_2.sampler': ['solver_2', 0] }),
        solver_2: { class_type: 'KSamplerSelect', inputs: { sampler_name: 'heun' } },
      }),
    ).toEqual([])
  })

  test('requires names as ids, and says which one a number stands for', () => {
    const [fault] = faults(renamed(t2v, 'guider_1', '12')).filter(({ at }) => at === '12')
    expect(fault?.what).toContain('CFGGuider')
    expect(fault?.remedy).toContain('guider_1')
  })

  test('requires a stage for a new name', () => {
    const sharpen = { class_type: 'Canny', inputs: { image: ['decode_video', 0] as const } }
    expect(faults({ ...t2v, sharpen })[0]).toMatchObject({ at: 'sharpen' })
  })

  test('requires the same class for a name everywhere', () => {
    const other = { ...t2v, guider_1: { ...t2v['guider_1']!, class_type: 'KSamplerSelect' } }
    expect(faults(other)[0]).toMatchObject({ at: 'guider_1' })
    expect(faults(other)[0]?.what).toContain('CFGGuider in the other templates')
  })

  test('allows at most 50 nodes', () => {
    const many = Object.fromEntries(
      Array.from({ length: 22 }, (_, index) => [
        `extra_${index}`,
        { class_type: 'KSamplerSelect', inputs: { sampler_name: 'euler' } },
      ]),
    )
    expect(places({ ...t2v, ...many })).toContain('')
    expect(places(t2v)).not.toContain('')
  })

  test('requires ComfyUI’s own classes', () => {
    const pack = { ...t2v, solver_2: { class_type: 'ClownSampler_Beta', inputs: {} } }
    expect(faults(pack).find(({ at }) => at === 'solver_2')).toBeDefined()
    expect(faultsOf(t2v, modes.t2v, ltx23, () => false).length).toBe(Object.keys(t2v).length)
  })

  test('requires every link to lead to a node', () => {
    expect(places(setInputs(t2v, { 'av_2.audio_latent': ['gone', 1] }))).toEqual([
      'av_2.audio_latent',
    ])
    const odd = setInputs(t2v, { 'av_2.audio_latent': [3, 1] as unknown as string })
    expect(places(odd)).toContain('av_2.audio_latent')
  })

  test('requires every input that a run fills', () => {
    expect(places(dropInputs(t2v, ['v_empty.width']))).toEqual(['v_empty.width'])
    expect(places(dropInputs(i2v, ['image_fit.resize_type.width']), modes.i2v)).toEqual([
      'image_fit.resize_type.width',
    ])
  })

  test('requires what the variants link, and what they read from', () => {
    const found = places(without(t2v, 'schedule_1'))
    expect(found).toContain('schedule_1')
    expect(found).toContain('schedule_1.steps')
    expect(places(dropInputs(t2v, ['decode_audio.samples']))).toContain('decode_audio.samples')
  })

  test('requires one saved video, and no node that leads nowhere', () => {
    const second = { ...t2v['save']!, inputs: { ...t2v['save']!.inputs } }
    expect(places({ ...t2v, save_2: second })).toEqual(expect.arrayContaining(['save_2', 'save']))
    expect(
      places({
        ...t2v,
        solver_2: t2v['solver_2']!,
        crop_1: { class_type: 'LTXVCropGuides', inputs: {} },
      }),
    ).toEqual(['crop_1'])
  })

  test('requires the shared nodes of all modes to be unchanged', () => {
    expect(places(setInputs(t2v, { 'lora_distill.strength_model': 0.6 }))).toEqual([
      'lora_distill.strength_model',
    ])
    expect(places(without(t2v, 'upscaler'))).toContain('upscaler')
  })

  test('requires the default model files, without a machine’s sub-folder', () => {
    const found = faults(
      setInputs(t2v, { 'upscaler.model_name': 'ltx/ltx-2.3-spatial-upscaler-x2-1.1.safetensors' }),
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.remedy).toContain('ltx-2.3-spatial-upscaler-x2-1.1.safetensors')
  })

  test('refuses anybody’s text or file', () => {
    const own = setInputs(i2v, {
      'pos.text': 'my cat',
      'image.image': 'IMG_2031.jpg',
      'save.filename_prefix': 'holidays',
    })
    const found = faults(own, modes.i2v)
    expect(found.map(({ at }) => at)).toEqual(['pos.text', 'image.image', 'save.filename_prefix'])
    expect(found[0]?.remedy).toBe('Write "PROMPT".')
  })

  test.each(['/home/ann/x.png', 'C:\\Users\\ann', '~/x', '\\\\nas\\x', 'file:///x'])(
    'refuses a path on a machine: %s',
    (path) => {
      expect(places(setInputs(t2v, { 'solver_1.sampler_name': path }))).toEqual([
        'solver_1.sampler_name',
      ])
    },
  )
})

describe('an API export', () => {
  const exported = Object.fromEntries(
    Object.entries(t2v)
      .toReversed()
      .map(([id, { class_type, inputs }]) => [
        id,
        { class_type, inputs: { upload: 'image', ...inputs }, _meta: { title: 'Mine' } },
      ]),
  )

  test('of an unchanged template becomes the same file, whatever the order and the titles', () => {
    const read = readExport(JSON.stringify(exported)) as ApiPrompt
    expect(formatTemplate(read, before, ltx23.nodes)).toBe(before)
  })

  test('with a change becomes the file with only that change', () => {
    const changed = setInputs(t2v, { 'guider_1.cfg': 2, 'noise_1.noise_seed': 7 })
    const read = readExport(JSON.stringify(changed)) as ApiPrompt
    const lines = formatTemplate(read, before, ltx23.nodes).split('\n')
    const old = before.split('\n')
    expect(lines.length).toBe(old.length)
    expect(lines.filter((line, index) => line !== old[index])).toEqual([
      '      "noise_seed": 7',
      '      "cfg": 2.0',
    ])
  })

  test('puts a new node after the last one of its stage', () => {
    const crop = { class_type: 'LTXVCropGuides', inputs: { latent: ['split_1', 0] as const } }
    const order = Object.keys(
      JSON.parse(formatTemplate({ ...t2v, crop_1: crop }, before, ltx23.nodes)) as object,
    )
    expect(order.indexOf('crop_1')).toBe(order.indexOf('split_1') + 1)
  })

  test('that is something else is refused with a remedy', () => {
    expect(readExport('no')).toMatchObject([{ at: '', remedy: 'Export it from ComfyUI again.' }])
    expect(readExport('{"nodes": [], "links": []}')).toMatchObject([
      { remedy: 'Choose Export (API) in ComfyUI.' },
    ])
    expect(readExport('{"a": {"inputs": {}}}')).toMatchObject([{ at: 'a.class_type' }])
    expect(readExport('{"a": {"class_type": "X", "inputs": {"b": null}}}')).toMatchObject([
      { at: 'a.b' },
    ])
  })
})
