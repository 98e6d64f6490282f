import { expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { ltx25 } from '../../families/ltx-2.5/index.ts'
import { modes } from '../../modes/index.ts'
import { readsRole } from '../family/family.ts'
import { type NodeDefs, parseNodeDef } from '../graph/node-defs.ts'
import { splitPath } from '../graph/template.ts'
import { fill } from '../prompt/fill.ts'
import { standIn } from '../prompt/needs.ts'
import { choiceOf, choicesOf, isChoosable, lacksNodes, mainChoice, partRoles } from './choices.ts'
import { type FileFacts, headersOf, noHeaders } from './facts.ts'

const [dev = '', distilled = ''] = ['checkpoint', 'distilledLora'].map(
  (role) => ltx23.roles[role]?.file ?? '',
)

function defsOf(nodeClass: string, input: string, files: readonly string[]): NodeDefs {
  const info = { [nodeClass]: { input: { required: { [input]: [files] } } } }
  return { [nodeClass]: parseNodeDef(nodeClass, info) }
}

const checkpoints = (...files: string[]) => defsOf('CheckpointLoaderSimple', 'ckpt_name', files)

function fact(
  folder: string,
  name: string,
  kind: string,
  more: Partial<FileFacts> = {},
): FileFacts {
  return {
    folder,
    name,
    bytes: 29e9,
    kind,
    generations: ['2.3'],
    model: null,
    precision: 'fp8',
    lora: null,
    upscaler: null,
    ...more,
  }
}

const names = (found: readonly { readonly file: string }[]) => found.map(({ file }) => file)

test('files that the header knows for the role are offered, whatever their name', () => {
  const defs = checkpoints(
    dev,
    'sub/mine.safetensors',
    'ltx-2.3-no.safetensors',
    'sdxl.safetensors',
  )
  const headers = headersOf([
    fact('checkpoints', dev, 'checkpoint'),
    fact('checkpoints', 'sub/mine.safetensors', 'checkpoint', { precision: 'bf16' }),
    fact('checkpoints', 'ltx-2.3-no.safetensors', 'checkpoint', { generations: ['2.5'] }),
    fact('checkpoints', 'sdxl.safetensors', 'unknown', { generations: null }),
  ])
  const found = choicesOf('checkpoint', ltx23, headers, defs)
  expect(names(found.filter(({ installed }) => installed))).toEqual([dev, 'sub/mine.safetensors'])
  expect(found[1]).toMatchObject({ title: 'sub/mine.safetensors', bytes: 29e9, precision: 'bf16' })
  expect(found[0]?.title).toBe('Dev checkpoint, fp8')
})

test('what a loader offers without a file is no choice', () => {
  const vae = ltx25.roles['videoVae']?.file ?? ''
  const defs = defsOf('VAELoader', 'vae_name', [vae, 'pixel_space'])
  const of = headersOf([fact('vae', vae, 'videoVae', { generations: ['2.5'] })])
  for (const headers of [of, noHeaders]) {
    const found = choicesOf('videoVae', ltx25, headers, defs)
    expect(names(found.filter(({ installed }) => installed))).toEqual([vae])
  }
})

test('those that can be downloaded follow, with their size and without replaced ones', () => {
  const found = choicesOf('checkpoint', ltx23, noHeaders, checkpoints(dev))
  expect(found.map(({ installed }) => installed)).toEqual([true, false, false, false])
  expect(found[1]).toMatchObject({ title: 'Dev checkpoint, nvfp4', precision: 'nvfp4' })
  expect(names(found)).not.toContain('ltx-2.3-22b-distilled-fp8.safetensors')
})

test('without headers every file is offered that isn’t known for another use', () => {
  const defs = checkpoints('mine.safetensors', 'sdpose_wholebody_fp16.safetensors')
  expect(names(choicesOf('checkpoint', ltx23, noHeaders, defs))[0]).toBe('mine.safetensors')
  expect(names(choicesOf('checkpoint', ltx23, noHeaders, defs))).not.toContain(
    'sdpose_wholebody_fp16.safetensors',
  )
})

test('the chosen file is among them even if it doesn’t fit or is gone', () => {
  const headers = headersOf([fact('checkpoints', 'a.safetensors', 'lora')])
  const defs = checkpoints('a.safetensors')
  expect(names(choicesOf('checkpoint', ltx23, headers, defs))).not.toContain('a.safetensors')
  expect(names(choicesOf('checkpoint', ltx23, headers, defs, 'a.safetensors'))).toContain(
    'a.safetensors',
  )
  const gone = choicesOf('checkpoint', ltx23, headers, defs, 'gone.safetensors').at(-1)
  expect(gone).toMatchObject({ file: 'gone.safetensors', installed: false })
})

test('a style is no distilled LoRA, though both are LoRAs', () => {
  const defs = defsOf('LoraLoaderModelOnly', 'lora_name', [
    distilled,
    'style.safetensors',
    'd.safetensors',
  ])
  const headers = headersOf([
    fact('loras', distilled, 'lora', { generations: null }),
    fact('loras', 'style.safetensors', 'lora'),
    fact('loras', 'd.safetensors', 'distilledLora'),
  ])
  const found = choicesOf('distilledLora', ltx23, headers, defs).filter((each) => each.installed)
  expect(names(found)).toEqual([distilled, 'd.safetensors'])
})

test('a choice of the model decides how it is loaded; others leave that alone', () => {
  const form = { models: { checkpoint: 'a', upscaler: 'b' } }
  const entry = (role: string) => ({ role, file: 'x' })
  expect(choiceOf(entry('transformer'), form, ltx23)).toEqual({
    loader: 'split',
    models: { upscaler: 'b', transformer: 'x' },
  })
  expect(choiceOf(entry('textEncoder'), form, ltx23)).toEqual({
    models: { checkpoint: 'a', upscaler: 'b', textEncoder: 'x' },
  })
  expect(mainChoice(null, '', form, ltx23)).toEqual({ loader: null, models: { upscaler: 'b' } })
  expect(isChoosable({ role: 'controlLora' }, ltx23)).toBe(false)
  expect(isChoosable({ role: 'textEncoder' }, ltx23)).toBe(true)
})

test.each(['checkpoint', 'split', 'gguf'])(
  'each choice reaches every node that reads it: %s',
  (loader) => {
    const roles = Object.entries(ltx23.roles).filter(
      ([role, { is }]) => is && readsRole(role, loader, ltx23),
    )
    expect(roles.length).toBeGreaterThan(5)
    for (const [role, { inputs }] of roles)
      for (const mode of Object.values(modes)) {
        const request = { ...standIn(mode, ltx23), loader }
        const before = fill(request, mode, ltx23, 'name')
        const after = fill({ ...request, models: { [role]: 'own' } }, mode, ltx23, 'name')
        for (const [node, input] of inputs.map(splitPath))
          if (before[node]) expect(after[node]?.inputs[input], `${mode.id} ${node}`).toBe('own')
      }
  },
)

test('the parts are the roles of no loader', () => {
  expect(partRoles(ltx23)).toEqual([
    'textEncoder',
    'distilledLora',
    'upscaler',
    'textProjection',
    'videoVae',
    'audioVae',
  ])
})

test('a loader without its node pack is known', () => {
  expect(lacksNodes('gguf', ltx23, { UnetLoaderGGUF: null })).toBe(true)
  expect(lacksNodes('gguf', ltx23, {})).toBe(false)
  expect(lacksNodes('split', ltx23, { UnetLoaderGGUF: null })).toBe(false)
})
