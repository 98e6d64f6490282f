import { describe, expect, onTestFinished, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { speak } from '../../words/index.ts'
import type { SettledForm, ModeId } from '../form/form.ts'
import type { RunError } from '../problem/run-error.ts'
import type { Action, Problem } from '../problem/problem.ts'
import { formOf } from '../form/request.ts'
import { check } from '../check/check.ts'
import { stageOf } from '../graph/nodes.ts'
import { advise as adviseIn, ruleOf } from './advise.ts'
import { type Context, holds } from './rule.ts'
import { rules } from './rules.ts'
import { harmless, samples } from './samples.testing.ts'

const oom = (node: string): RunError => ({
  node,
  nodeClass: 'Node',
  type: 'torch.OutOfMemoryError',
  message: 'Allocation on device',
  traceback: [],
})
const contextOf = (mode: ModeId, values: Partial<SettledForm> = {}): Context => ({
  request: requestOf(mode, values),
  mode: modes[mode],
  family: ltx23,
  downloadOf: (file) => (file === ltx23.roles['checkpoint']?.file ? 'checkpoint' : null),
})
const advise = (error: RunError, context: Context = { family: ltx23 }) => adviseIn(error, context)
const ruleFor = (error: RunError) =>
  ruleOf({ error, stage: stageOf(error.node, ltx23.nodes), family: ltx23 })
const labels = (problem: Problem | null) => problem?.actions?.map(({ label }) => label)

describe('a failed run', () => {
  test.each(samples.map(({ rule, error }) => [rule, error.message.slice(0, 80), error] as const))(
    'is %s when ComfyUI says “%s”',
    (rule, _, error) => {
      expect(ruleFor(error)?.id).toBe(rule)
      expect(advise(error)?.code).toBe(rule)
    },
  )

  test.each(samples.map(({ rule, error }) => [rule, error] as const))(
    'matches only the rule %s, or else the one for shapes',
    (rule, error) => {
      const stage = stageOf(error.node, ltx23.nodes)
      const hit = rules.filter(({ signs }) =>
        signs.some((sign) => holds(sign, { error, stage, family: ltx23 })),
      )
      expect(hit.map(({ id }) => id).filter((id) => id === rule || id !== 'shapes_differ')).toEqual(
        [rule],
      )
    },
  )

  test('of finished videos names the one that is broken, and leaves the form alone', () => {
    const clip = { job: null, frames: 33, width: 256, height: 256, fps: 24 }
    const clips = ['a.mp4', 'b.mp4'].map((name) => ({ ...clip, file: `video/${name} [output]` }))
    const context = contextOf('style', { video: 'source.mp4' })
    const request = { ...context.request!, rework: { id: 'join' as const, clips } }
    const error: RunError = {
      node: 'clip2_load',
      nodeClass: 'LoadVideo',
      type: 'ValueError',
      message: 'No video stream found in file',
      traceback: [],
    }
    const found = advise(error, { ...context, request })
    expect(found?.code).toBe('input_broken')
    expect(found?.what).toContain('b.mp4')
    expect(labels(found)).toEqual(['Try again'])
  })

  test('has samples for every rule', () => {
    const sampled = new Set(samples.map(({ rule }) => rule))
    expect(rules.map(({ id }) => id).filter((id) => !sampled.has(id))).toEqual([])
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  test.each(harmless)('does not match “%s”', (message) => {
    const nodes = ['ckpt', 'pos', 'image', 'sample_1', 'decode_video', 'save', 'unknown']
    for (const node of nodes)
      expect(ruleFor({ ...oom(node), type: 'Exception', message })).toBeUndefined()
  })

  test('is recognised by its exception class rather than by its text', () => {
    const text = 'mat1 and mat2 shapes cannot be multiplied (77x768 and 4096x3072)'
    expect(advise({ ...oom('sample_1'), message: text })?.code).toBe('out_of_memory')
    const full = "[Errno 28] No space left on device: 'Invalid data found'"
    expect(advise({ ...oom('ckpt'), type: 'SafetensorError', message: full })?.code).toBe(
      'model_damaged',
    )
  })

  test('that was stopped is no error', () => {
    const type = 'comfy.model_management.InterruptProcessingException'
    expect(advise({ ...oom('sample_1'), type, message: '' })).toBeNull()
    expect(advise({ ...oom('sample_1'), type: 'Exception', message: 'interrupted' })).toBeNull()
  })

  test('that matches no rule shows its message, node, stage and traceback, and can be reported', () => {
    const error = {
      ...oom('sample_1'),
      type: 'KeyError',
      message: "'odd'",
      traceback: ['line 1\n'],
    }
    const problem = advise(error)
    expect(problem).toMatchObject({
      code: 'run_failed',
      stage: 'Diffusion 1',
      what: "The run failed: 'odd'",
      error,
    })
    expect(problem?.detail).toBe("sample_1 (Node): KeyError\n'odd'\nline 1\n")
    expect(problem?.actions?.map(({ kind }) => kind)).toEqual(['retry', 'report'])
  })

  test('keeps markup in what ComfyUI says as text', () => {
    const message = '<img src=x onerror=alert(1)>'
    const problem = advise({ ...oom('sample_1'), type: 'ValueError', message })
    expect(problem?.what).toBe(`The run failed: ${message}`)
    expect(problem?.detail).toContain(message)
  })
})

describe('advice', () => {
  const contexts: Context[] = [
    { family: ltx23 },
    { family: ltx23, request: requestOf('style') },
    ...(Object.keys(modes) as ModeId[]).map((mode) => contextOf(mode)),
    contextOf('t2v', { lowVram: true, scale: '448p', seconds: 1 }),
  ]
  const given = samples.flatMap(({ error }) => contexts.map((context) => advise(error, context)))

  test('always has text and at least one button, and no two with the same label', () => {
    for (const problem of given) {
      expect(problem?.what).toMatch(/^[A-ZÀ-Þa-z0-9].*[.:]$/s)
      expect(problem?.remedy).toMatch(/\.$/)
      expect(problem?.what + (problem?.remedy ?? '')).not.toMatch(/undefined|null|\[object/)
      const found = labels(problem) ?? []
      expect(found.length, problem?.code).toBeGreaterThan(0)
      expect(new Set(found).size).toBe(found.length)
    }
  })

  test('uses one label per action', () => {
    const kinds = new Map<string, Action['kind']>()
    for (const { label, kind } of given.flatMap((problem) => problem?.actions ?? [])) {
      expect(kinds.get(label) ?? kind).toBe(kind)
      kinds.set(label, kind)
    }
  })

  test('is as clear in German', () => {
    onTestFinished(speak(() => 'de'))
    const kinds = new Map<string, Action['kind']>()
    for (const problem of samples.flatMap(({ error }) => contexts.map((c) => advise(error, c)))) {
      expect(problem?.what).toMatch(/[.:]$|: /)
      expect(problem?.remedy).toMatch(/\.$/)
      const found = problem?.actions ?? []
      expect(new Set(labels(problem)).size).toBe(found.length)
      for (const { label, kind } of found) {
        expect(kinds.get(label) ?? kind).toBe(kind)
        kinds.set(label, kind)
      }
    }
  })

  test('offers only changes that the form accepts', () => {
    for (const mode of Object.keys(modes) as ModeId[]) {
      const context = contextOf(mode)
      for (const { error } of samples)
        for (const action of advise(error, context)?.actions ?? []) {
          if (action.kind !== 'set' || !action.run) continue
          const form = { ...formOf(requestOf(mode)), ...action.values } as SettledForm
          expect(check(form, modes[mode], ltx23, {}).problems, action.label).toEqual([])
        }
    }
  })
})

describe('too little memory on the card', () => {
  const at = (node: string, values: Partial<SettledForm> = {}) =>
    advise(oom(node), contextOf('t2v', values))

  test('while encoding suggests low VRAM, not a smaller video', () => {
    const problem = at('pos', { scale: '512p' })
    expect(problem?.remedy).toContain('CPU')
    expect(labels(problem)).toEqual([
      'Try again with low VRAM',
      'Unload models and try again',
      'Open Models',
    ])
    expect(labels(at('pos', { lowVram: true }))).toEqual([
      'Unload models and try again',
      'Open Models',
    ])
  })

  test('while sampling suggests a smaller or shorter video', () => {
    expect(labels(at('sample_1'))).toEqual([
      'Try again at 1024×576',
      'Try again with 4 seconds',
      'Unload models and try again',
    ])
  })

  test('in the second pass can be avoided by a draft', () => {
    expect(labels(at('upscale'))).toContain('Try again as a draft at 640×352')
    expect(at('sample_2')?.remedy).toContain('draft')
  })

  test('while decoding suggests small tiles first, as long as tiles are large', () => {
    expect(at('decode_video')?.actions?.[0]).toEqual({
      kind: 'small-tiles',
      label: 'Decode in smaller tiles',
    })
    const low = at('decode_video', { lowVram: true })
    expect(low?.actions?.map(({ kind }) => kind)).not.toContain('small-tiles')
    expect(low?.remedy).not.toContain('Decode in smaller tiles')
  })

  test('names the stage', () => {
    expect(at('decode_video')?.stage).toBe('Decoding')
  })
})

describe('a button', () => {
  const about = (rule: string, context: Context) =>
    advise(samples.find((one) => one.rule === rule)?.error as RunError, context)

  test('clears the field of an unreadable file', () => {
    expect(about('input_broken', contextOf('style'))).toMatchObject({
      field: 'video',
      what: 'ComfyUI can’t read clip.mp4.',
      actions: [{ kind: 'set', values: { video: null } }, { kind: 'retry' }],
    })
  })

  test('downloads the missing model, which the problem names', () => {
    const file = 'ltx-2.3-22b-dev-fp8.safetensors'
    expect(about('model_missing', contextOf('t2v'))).toMatchObject({
      model: { file, folder: 'checkpoints' },
      actions: [{ kind: 'download', ids: ['checkpoint'] }, { kind: 'show', tab: 'models' }, {}],
    })
  })

  test('downloads the one file again that its node can have read', () => {
    const error = samples.find(({ rule }) => rule === 'model_damaged')?.error as RunError
    expect(advise(error, contextOf('t2v'))).toMatchObject({
      what: expect.stringContaining('ltx-2.3-22b-dev-fp8.safetensors') as string,
      actions: [{ kind: 'download', label: 'Download again' }, {}, {}],
    })
    const lora = { ...error, node: 'lora_user_2', nodeClass: 'LoraLoaderModelOnly' }
    const loras = [
      { name: 'off.safetensors', strength: 1, on: false },
      { name: 'a/first.safetensors', strength: 1, on: true },
      { name: 'b\\second.safetensors', strength: 1, on: true },
    ]
    expect(advise(lora, contextOf('t2v', { loras }))?.what).toContain('second.safetensors')
  })

  test('saves without the broken sound', () => {
    expect(about('sound_broken', { family: ltx23 })?.actions?.[0]?.kind).toBe('save-silent')
  })

  test('changes the size to one that the control LoRA’s factor divides', () => {
    const context = contextOf('style', { aspect: 'custom', width: 1280, height: 704 })
    expect(about('guide_size', context)?.actions?.[0]).toMatchObject({
      label: 'Change size to 1280×640 and try again',
      values: { width: 1280, height: 640 },
      run: true,
    })
  })
})
