import { familiesOf } from '../../web/src/core/family/families.ts'
import { describe, expect, test } from 'vitest'
import { check } from '../../web/src/core/check/check.ts'
import { promptsOf } from '../../web/src/core/family/family.ts'
import { knownForm } from '../../web/src/core/family/known-form.ts'
import { mediaFields, newForm, reviveForm, type SettledForm } from '../../web/src/core/form/form.ts'
import { type NodeDefs, parseNodeDef } from '../../web/src/core/graph/node-defs.ts'
import { proposalOf, settle, tierOf } from '../../web/src/core/machine/tier.ts'
import { fieldOf } from '../../web/src/core/prompt/fields.ts'
import { fill } from '../../web/src/core/prompt/fill.ts'
import { fit } from '../../web/src/core/prompt/fit.ts'
import { modesThatNeed, settingsOf } from '../../web/src/core/prompt/needs.ts'
import { advise } from '../../web/src/core/advice/advise.ts'
import { modes, modesOf } from '../../web/src/modes/index.ts'
import { modelsKeepTheirContract } from '../families/models.ts'
import { nano } from '../families/nano.ts'
import { nodesKeepTheirContract } from '../families/nodes.ts'
import { presetsKeepTheirContract } from '../families/presets.ts'
import { templatesKeepTheirContract } from '../families/templates.ts'

/** A trial of docs/adding-a-family.md: what another family adds is enough. */

const files = ['nano_motion.safetensors', 'nano_words.safetensors', 'nano_picture.safetensors']

/** A ComfyUI's definitions of the classes, with these files. */
function defsWith(has: readonly string[]): NodeDefs {
  const classes = promptsOf(nano).flatMap((prompt) => Object.values(prompt))
  return Object.fromEntries(
    classes.map(({ class_type: name, inputs }) => {
      const required = Object.fromEntries(
        Object.entries(inputs).map(([input, value]) => {
          if (/^(unet|clip|vae)_name$/.test(input)) return [input, [has, {}]]
          if (typeof value === 'number') return [input, ['FLOAT', { min: 0, max: 2 ** 53 }]]
          return [input, [Array.isArray(value) ? 'ANY' : 'STRING', {}]]
        }),
      )
      return [name, parseNodeDef(name, { [name]: { input: { required }, output: [] } })]
    }),
  )
}

const proposal = proposalOf(tierOf(null, nano), defsWith(files), nano)

function form(values: Partial<SettledForm> = {}): SettledForm {
  const typed = knownForm({ ...newForm(), prompt: 'a kite', ...values }, familiesOf(nano))
  return settle(typed, proposal, nano)
}

const checked = (values: Partial<SettledForm> = {}) => check(form(values), modes.t2v, nano, {})

function promptOf(values: Partial<SettledForm> = {}) {
  const { request, problems } = checked(values)
  if (!request) throw new Error(problems.map(({ what }) => what).join(' '))
  return fill(request, modes.t2v, nano, 'name')
}

describe('a second family', () => {
  test('offers the modes that it has graphs for', () => {
    expect(modesOf(nano).map(({ id }) => id)).toEqual(['t2v'])
  })

  test('fills its own graph on its own grids', () => {
    const prompt = promptOf({ seconds: 3.1, aspect: 'custom', width: 333, height: 190, seed: 7 })
    expect(Object.keys(prompt).toSorted()).toEqual(
      Object.keys(nano.graphs.t2v?.template ?? {}).toSorted(),
    )
    expect(prompt['canvas']?.inputs).toMatchObject({ width: 336, height: 192, length: 37 })
    expect(prompt['film']?.inputs).toMatchObject({ fps: 12 })
    expect(prompt['dream']?.inputs).toMatchObject({ seed: 7, model: ['motion', 0] })
    expect(prompt['wanted']?.inputs['text']).toBe('a kite')
    expect(prompt['unwanted']?.inputs['text']).toBe('blurry')
    expect(prompt['keep']?.inputs['filename_prefix']).toBe('video/LTX_AIO/name')
  })

  test('chains a user’s LoRA behind its own loader', () => {
    const prompt = promptOf({ loras: [{ name: 'a.safetensors', strength: 1, on: true }] })
    expect(prompt['lora_user_1']?.inputs['model']).toEqual(['motion', 0])
    expect(prompt['dream']?.inputs['model']).toEqual(['lora_user_1', 0])
  })

  test('takes the sizes of its scales', () => {
    expect(checked().size).toEqual({ width: 336, height: 192 })
    expect(checked({ scale: '240p' }).size).toEqual({ width: 432, height: 240 })
  })

  test('fits a server with its nodes and files', () => {
    const fitted = fit(promptOf(), defsWith(files), nano, (path) => fieldOf(path, modes.t2v, nano))
    expect(fitted.problems).toEqual([])
    expect(fitted.misfits).toEqual([])
  })

  test('names its missing file', () => {
    const defs = defsWith(files.slice(1))
    const { problems } = fit(promptOf(), defs, nano, (path) => fieldOf(path, modes.t2v, nano))
    expect(problems).toMatchObject([
      { code: 'model_missing', model: { file: files[0], folder: 'diffusion_models' } },
    ])
    const needs = nano.catalogue.map((entry) => modesThatNeed(entry, nano, modesOf(nano)))
    expect(needs).toEqual([['t2v'], ['t2v'], ['t2v']])
    expect(settingsOf(modes.t2v, nano).map(({ loader }) => loader)).toContain('parts')
  })

  test('replaces what another family stored with its default, and keeps the rest', () => {
    const stored = {
      mode: 'style',
      preset: 'balanced',
      loader: 'gguf',
      scale: '704p',
      prompt: 'kept',
    }
    const { request } = check(
      settle(knownForm(reviveForm(stored), familiesOf(nano)), proposal, nano),
      modes.t2v,
      nano,
      {},
    )
    expect(request).toMatchObject({
      mode: 't2v',
      preset: 'sketch',
      loader: 'parts',
      width: 336,
      prompt: 'kept',
    })
  })

  test('is named in advice on its failures', () => {
    const error = {
      node: 'motion',
      nodeClass: 'UNETLoader',
      type: 'RuntimeError',
      message: 'nano shapes differ',
      traceback: [],
    }
    expect(advise(error, { family: nano })?.remedy).toContain('must all be for Nano 1.')
  })
})

modelsKeepTheirContract(nano)
presetsKeepTheirContract(nano)
templatesKeepTheirContract(nano)
nodesKeepTheirContract(nano, {
  saver: 'keep',
  outputs: ['keep'],
  passes: [0],
  idle: ['canvas', 'film'],
  busy: ['dream', 'motion'],
  unread: mediaFields,
})
