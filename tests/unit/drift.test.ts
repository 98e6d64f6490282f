import { describe, expect, test } from 'vitest'
import { driftOf, modelsIn } from '../../tools/official/drift.ts'
import { catalogue } from '../../web/src/families/ltx-2.3/models.ts'

const [entry] = catalogue.filter(({ id }) => id === 'checkpoint-dev-fp8')
if (!entry) throw new Error('the catalogue has no dev fp8 checkpoint')
const model = {
  name: entry.file,
  directory: entry.folder,
  url: `https://huggingface.co/${entry.repo}/resolve/main/${entry.path}`,
}
const workflow = (...models: object[]) => ({
  nodes: [{ id: 1, properties: { models } }],
  definitions: { subgraphs: [{ nodes: [{ id: 2, properties: { models } }] }] },
})
const drift = (models: object[], more: Partial<Parameters<typeof driftOf>[0]> = {}) =>
  driftOf({
    catalogue,
    named: modelsIn(workflow(...models), 't2v'),
    ours: () => true,
    official: [],
    leftOut: {},
    ...more,
  })

describe('the models of a template', () => {
  test('are those of its nodes and of its subgraphs, each once', () => {
    expect(modelsIn(workflow(model), 't2v')).toEqual([
      { file: entry.file, folder: entry.folder, url: model.url, template: 't2v' },
    ])
    expect(modelsIn({ definitions: workflow(model).definitions }, 't2v')).toHaveLength(1)
  })

  test('that are incomplete are skipped', () => {
    expect(modelsIn(workflow({ name: 'a.safetensors' }, model), 't2v')).toHaveLength(1)
    expect(modelsIn({ properties: { models: 'x' } }, 't2v')).toEqual([])
  })
})

describe('a template and the catalogue', () => {
  test('that agree have not drifted, whatever the URL’s query', () => {
    expect(drift([model])).toEqual([])
    expect(drift([{ ...model, url: `${model.url}?download=true` }])).toEqual([])
  })

  test('differ in a file, a source or a folder', () => {
    const other = { ...model, name: 'new.safetensors' }
    expect(drift([other])[0]).toContain('new.safetensors, which is not in the catalog')
    expect(drift([{ ...model, url: model.url.replace('Lightricks', 'Somebody') }])[0]).toContain(
      'from https://huggingface.co/Somebody',
    )
    expect(drift([{ ...model, url: `https://example.org/${entry.path}` }])).toHaveLength(1)
    expect(drift([{ ...model, directory: 'unet' }])[0]).toContain('in unet')
  })

  test('of another family count only for files that both name', () => {
    const other = { ...model, name: 'new.safetensors' }
    expect(drift([other], { ours: () => false })).toEqual([])
    expect(drift([{ ...model, directory: 'unet' }], { ours: () => false })).toHaveLength(1)
  })

  test('a file left out on purpose is not drift, until no template uses it', () => {
    const other = { ...model, name: 'new.safetensors' }
    const leftOut = { 'new.safetensors': 'it belongs to another pack' }
    expect(drift([other], { leftOut })).toEqual([])
    expect(drift([model], { leftOut })[0]).toContain('no template uses it any more')
  })

  test('an entry that came from a template must stay in one', () => {
    expect(drift([model], { official: [entry.id, 'gemma-fp4', 'gone'] })).toEqual([
      'no template uses gemma_3_12B_it_fp4_mixed.safetensors (gemma-fp4) any more',
      'gone is no longer in the catalog',
    ])
  })
})
