import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldOf } from '../../web/src/core/prompt/fields.ts'
import { fill } from '../../web/src/core/prompt/fill.ts'
import { fit } from '../../web/src/core/prompt/fit.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import { parseNodeDef } from '../../web/src/core/graph/node-defs.ts'
import type { Problem } from '../../web/src/core/problem/problem.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { requestOf } from '../fakes/requests.ts'
import { type Classes, judge, recorded } from '../node-defs/judge.ts'

/**
 * Unknown versions of ComfyUI: recorded definitions with random changes. For all of them, fitting ends with a
 * prompt that this server accepts, or with a reason that is true of its definitions.
 */

type Spec = [type: unknown, config?: Record<string, unknown>, ...rest: unknown[]]
type Specs = Record<string, Spec>
interface Groups {
  required?: Specs
  optional?: Specs
  hidden?: Specs
}

const ids = Object.keys(modes) as ModeId[]
const word = fc.stringMatching(/^[a-z]{3,8}$/)

/** The config of a new input, usually with a default. */
const newInput: fc.Arbitrary<Spec> = fc.oneof(
  fc
    .record({ default: fc.integer({ min: 2, max: 9 }), min: fc.constant(1), max: fc.constant(10) })
    .map((config): Spec => ['INT', config]),
  fc.constant<Spec>(['FLOAT', { min: 0.5 }]),
  fc.constant<Spec>(['STRING', { multiline: true }]),
  fc.constant<Spec>(['BOOLEAN', { default: true }]),
  fc
    .uniqueArray(word, { minLength: 1, maxLength: 4 })
    .map((options): Spec => ['COMBO', { options }]),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })
    .map((options): Spec => [options]),
  fc.constant<Spec>(['SOUL']),
  fc.constant<Spec>(['COMFY_TIMELINE_V4', { default: 'x' }]),
)

/** One to three levels of dynamic combos around an option. */
function dynamicOf(key: unknown, depth: number): Record<string, unknown> {
  const deeper: Groups =
    depth <= 1
      ? { required: { extra: ['INT', { default: 3, min: 1, max: 5 }] } }
      : {
          required: {
            inner: ['COMFY_DYNAMICCOMBO_V3', { options: [dynamicOf('auto', depth - 1)] }],
          },
        }
  return { key, inputs: deeper }
}

const odd = fc.constantFrom<unknown>(
  null,
  7,
  'x',
  [],
  {},
  [null],
  [{}],
  ['COMBO', null],
  ['COMBO', { options: 'x' }],
  ['COMFY_DYNAMICCOMBO_V3', { options: [null, { key: {} }] }],
  [[{ name: 'a' }, null]],
)

interface Change {
  readonly name: string
  readonly apply: (specs: Groups, input: string) => void
}

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(word, newInput).map(([name, spec]): Change => ({
    name: 'new required input',
    apply: (groups) => void ((groups.required ??= {})[`new_${name}`] = spec),
  })),
  fc.constant<Change>({
    name: 'gone',
    apply: ({ required, optional }, input) => {
      delete required?.[input]
      delete optional?.[input]
    },
  }),
  word.map((name): Change => ({
    name: 'renamed',
    apply: ({ required }, input) => {
      const spec = required?.[input]
      if (!required || !spec) return
      delete required[input]
      required[name] = spec
    },
  })),
  fc.constantFrom(1, 2, 3).map((depth): Change => ({
    name: 'combo becomes dynamic',
    apply: ({ required }, input) => {
      const options = required && optionsOf(required[input])
      if (required && options)
        required[input] = [
          'COMFY_DYNAMICCOMBO_V3',
          { options: options.map((key) => dynamicOf(key, depth)) },
        ]
    },
  })),
  fc.constantFrom(1, 2).map((depth): Change => ({
    name: 'moves into a dynamic combo',
    apply: ({ required }, input) => {
      const spec = required?.[input]
      if (!required || !spec) return
      delete required[input]
      const inner: Groups = { required: { [input]: spec } }
      const nested: Groups = {
        required: { inner: ['COMFY_DYNAMICCOMBO_V3', { options: [{ key: 'b', inputs: inner }] }] },
      }
      required['outer'] = [
        'COMFY_DYNAMICCOMBO_V3',
        { options: [{ key: 'a', inputs: depth === 1 ? inner : nested }] },
      ]
    },
  })),
  fc.func(fc.integer({ min: -3, max: 3 })).map((order): Change => ({
    name: 'options re-ordered',
    apply: ({ required }, input) =>
      optionsOf(required?.[input])?.sort((a, b) => order(a) - order(b)),
  })),
  word.map((name): Change => ({
    name: 'option added',
    apply: ({ required }, input) => void optionsOf(required?.[input])?.unshift(name),
  })),
  word.map((name): Change => ({
    name: 'all options are others',
    apply: ({ required }, input) => {
      const options = optionsOf(required?.[input])
      options?.splice(0, options.length, name)
    },
  })),
  fc.nat(9).map((index): Change => ({
    name: 'option removed',
    apply: ({ required }, input) => void optionsOf(required?.[input])?.splice(index, 1),
  })),
  fc
    .constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => name.replaceAll(/[\s_]/g, '-'),
      (name: string) => `${name}.x`,
    )
    .map((rename): Change => ({
      name: 'options renamed',
      apply: ({ required }, input) => {
        const options = optionsOf(required?.[input])
        options?.forEach((option, index) => {
          if (typeof option === 'string' && !/\.\w+$/.test(option)) options[index] = rename(option)
        })
      },
    })),
  fc
    .tuple(fc.integer({ min: -9, max: 4096 }), fc.integer({ min: 0, max: 4096 }))
    .map(([min, range]): Change => ({
      name: 'limits moved',
      apply: ({ required }, input) => {
        const spec = required?.[input]
        if (spec && (spec[0] === 'INT' || spec[0] === 'FLOAT'))
          spec[1] = { ...spec[1], min, max: min + range }
      },
    })),
  fc.constant<Change>({
    name: 'becomes optional',
    apply: (groups, input) => {
      const spec = groups.required?.[input]
      if (!spec) return
      delete groups.required?.[input]
      ;(groups.optional ??= {})[input] = spec
    },
  }),
  fc.constant<Change>({
    name: 'becomes hidden',
    apply: (groups, input) => {
      const spec = groups.required?.[input]
      if (!spec) return
      delete groups.required?.[input]
      ;(groups.hidden ??= {})[input] = spec
    },
  }),
  fc.constant<Change>({
    name: 'unknown type',
    apply: ({ required }, input) => required?.[input] && (required[input] = ['GHOST']),
  }),
  fc.constant<Change>({
    name: 'no config',
    apply: ({ required }, input) => void required?.[input]?.splice(1),
  }),
)

function optionsOf(spec: Spec | undefined): unknown[] | null {
  if (!spec) return null
  if (Array.isArray(spec[0])) return spec[0]
  const { options } = spec[1] ?? {}
  return spec[0] === 'COMBO' && Array.isArray(options) ? options : null
}

const setting = fc.constantFrom(...ids).chain((id) =>
  fc.record({
    id: fc.constant(id),
    preset: fc.constantFrom(...ltx23.presets[modes[id].presets].map((preset) => preset.id)),
    fit: fc.constantFrom('crop', 'pad'),
    version: fc.nat(recorded.length - 1),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(), change), { minLength: 1, maxLength: 6 }),
  }),
)

/** The definitions with each change at one input of a class in the prompt. */
function changed(
  prompt: ApiPrompt,
  classes: Classes,
  changes: readonly (readonly [number, number, Change])[],
): Classes {
  const copy = structuredClone(classes) as Record<string, { input: Groups; output: unknown }>
  const nodes = Object.values(prompt)
  for (const [which, input, { apply }] of changes) {
    const node = nodes[which % nodes.length]
    const info = node && copy[node.class_type]
    if (!info) continue
    const names = Object.keys(info.input.required ?? {})
    apply(info.input, names[input % Math.max(1, names.length)] ?? '')
  }
  return copy
}

const defsOf = (classes: Classes) =>
  Object.fromEntries(
    Object.entries(classes).map(([name, info]) => [
      name,
      parseNodeDef(name, info ? { [name]: info } : {}),
    ]),
  )

function fitted(prompt: ApiPrompt, id: ModeId, classes: Classes) {
  return fit(prompt, defsOf(classes), ltx23, (path) => fieldOf(path, modes[id], ltx23))
}

test(
  'unknown futures end with a prompt that the server accepts, or a true reason',
  { timeout: 60_000 },
  () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(setting, ({ id, preset, fit: shape, version, changes }) => {
        const prompt = fill(requestOf(id, { preset, fit: shape }), modes[id], ltx23, 'name')
        const classes = changed(prompt, recorded[version]?.classes ?? {}, changes)
        const { prompt: sent, problems, misfits } = fitted(prompt, id, classes)
        const verdict = judge(sent, classes)
        for (const problem of problems) {
          seen.set(problem.code, (seen.get(problem.code) ?? 0) + 1)
          expect(isTrue(problem, verdict), `${problem.code}: ${problem.what}`).toBe(true)
        }
        if (problems.length > 0) return
        // the unknown is reported; whether another socket type works, the server decides
        const reported = misfits.filter(({ kind }) => kind === 'unknown').map(({ input }) => input)
        const refused = verdict.filter(
          ({ at, type }) =>
            type !== 'return_type_mismatch' &&
            !(type === 'required_input_missing' && reported.includes(inputOf(at))),
        )
        expect(refused).toEqual([])
        seen.set('taken', (seen.get('taken') ?? 0) + 1)
      }),
      { numRuns: 600 },
    )
    // otherwise the changes would prove nothing
    expect([...seen.keys()].sort()).toEqual(
      expect.arrayContaining(['model_missing', 'option_missing', 'taken', 'value_out_of_limits']),
    )
  },
)

/** A reason is true if the judge finds the same kind of fault at the same input. */
function isTrue({ code, what }: Problem, verdict: ReturnType<typeof judge>): boolean {
  const types = {
    model_missing: ['value_not_in_list'],
    option_missing: ['value_not_in_list'],
    value_out_of_limits: ['value_smaller_than_min', 'value_bigger_than_max'],
  }[code as string]
  return verdict.some(
    ({ at, type }) =>
      types?.includes(type) && (code === 'model_missing' || what.includes(inputOf(at))),
  )
}

function inputOf(at: string): string {
  return at.slice(at.indexOf('.') + 1)
}

test(
  'a definition of any shape causes no exception, and what it leaves open is tried',
  { timeout: 60_000 },
  () => {
    const prompt = fill(requestOf('i2v'), modes.i2v, ltx23, 'name')
    const names = Object.values(prompt).map((node) => node.class_type)
    const input = fc.dictionary(
      fc.constantFrom('required', 'optional', 'hidden', 'odd'),
      fc.oneof(
        odd,
        fc.dictionary(
          fc.oneof(word, fc.constantFrom('constructor', '__proto__', 'format', 'codec')),
          fc.oneof(odd, fc.anything()),
        ),
      ),
    )
    const answer = fc.oneof(
      odd,
      fc.anything(),
      input,
      input.map((said) => ({ input: said })),
    )
    fc.assert(
      fc.property(fc.constantFrom(...names), answer, (name, said) => {
        const defs = { [name]: parseNodeDef(name, { [name]: said }) }
        const { problems } = fit(prompt, defs, ltx23, (path) => fieldOf(path, modes.i2v, ltx23))
        for (const { code } of problems)
          expect(['option_missing', 'model_missing', 'value_out_of_limits']).toContain(code)
      }),
      { numRuns: 1000 },
    )
  },
)
