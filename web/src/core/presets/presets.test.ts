import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Form, type FormField, newForm, Form as FormSchema } from '../form/form.ts'
import { withoutAbsent } from './absent.ts'
import { exported, imported } from './exchange.ts'
import { begunWith, isFresh } from './fresh.ts'
import { fieldsOf, groupIds, groupsIn, pick, suggested } from './groups.ts'
import {
  cleanName,
  freeName,
  longestName,
  mergePresets,
  type OwnPreset,
  revivePreset,
  valuesIn,
} from './own-preset.ts'

const preset = (id: string, more: Partial<OwnPreset> = {}): OwnPreset => ({
  v: 1,
  id,
  name: id,
  values: { seconds: 6 },
  defaultFor: [],
  order: 0,
  createdAt: 1,
  updatedAt: 1,
  deleted: false,
  ...more,
})
const file = (presets: unknown, more = {}): string =>
  JSON.stringify({ format: 'ltx-aio-presets', version: 1, presets, ...more })
const anyJson = fc.json({ maxDepth: 6 })

describe('groups', () => {
  it('hold every field of the form once', () => {
    const all = groupIds.flatMap(fieldsOf)
    expect(all.toSorted()).toEqual(FormSchema.keyof().options.toSorted())
  })

  it('are suggested if they differ from a new form, unless they belong to one video', () => {
    const form: Form = {
      ...newForm(),
      prompt: 'mine',
      image: 'a.png',
      aspect: '9:16',
      loras: [{ name: 'a.safetensors', strength: 1, on: true }],
    }
    expect(suggested(form, newForm())).toEqual(['size', 'loras'])
    expect(Object.keys(pick(form, ['size'])).toSorted()).toEqual(fieldsOf('size').toSorted())
  })
})

describe('a stored preset', () => {
  it('is read from any JSON or refused, without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const read = revivePreset(stored)
        if (read) valuesIn(read.values)
      }),
    )
  })

  it('keeps what a newer version stored', () => {
    const stored = { ...preset('a'), colour: 'red', values: { seconds: 6, mood: 'calm' } }
    expect(revivePreset(stored)).toEqual(stored)
    expect(valuesIn(stored.values)).toEqual({ seconds: 6 })
  })

  it('gives no path outside ComfyUI’s folders, no address and no senseless number', () => {
    const values = {
      image: '../../secret.png',
      audio: 'https://example.com/a.wav',
      loras: [{ name: '/etc/passwd', strength: 1, on: true }],
      models: { checkpoint: '..\\x.safetensors' },
      seconds: Number.POSITIVE_INFINITY,
      fps: 'fast',
      width: 640,
    }
    expect(valuesIn(values)).toEqual({ width: 640 })
    expect(valuesIn(JSON.parse('{"__proto__": {"width": 1}, "constructor": 1}'))).toEqual({})
  })
})

describe('merging', () => {
  const anyPreset = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    name: fc.constantFrom('one', 'two'),
    order: fc.nat(3),
    updatedAt: fc.nat(3),
    deleted: fc.boolean(),
  })

  it('gives the same whatever the order, and the newest copy of each', () => {
    fc.assert(
      fc.property(fc.array(anyPreset), fc.array(anyPreset), (one, other) => {
        const [a, b] = [one, other].map((list) => list.map((some) => preset(some.id, some)))
        if (!a || !b) return
        const merged = mergePresets(a, b)
        expect(mergePresets(b, a)).toEqual(merged)
        expect(mergePresets(merged, a, b)).toEqual(merged)
        for (const { id, updatedAt } of [...a, ...b])
          expect(merged.find((found) => found.id === id)?.updatedAt).toBeGreaterThanOrEqual(
            updatedAt,
          )
      }),
    )
  })
})

describe('an imported file', () => {
  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), anyJson), (text) => void imported(text)))
    fc.assert(fc.property(fc.jsonValue(), (presets) => void imported(file(presets))))
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()),
        (name, values) => {
          const { value } = imported(file([{ name, values }]))
          for (const one of value ?? []) expect(valuesIn(one.values)).toEqual(one.values)
        },
      ),
    )
  })

  it('gives back what was exported', () => {
    const presets = [preset('a', { values: { aspect: '9:16', scale: '448p' } }), preset('b')]
    expect(imported(exported(presets)).value).toEqual(
      presets.map(({ name, values }) => ({ name, values })),
    )
  })

  it.each([
    ['not JSON', '{"format": ', /damaged/],
    ['of another program', '{"nodes": []}', /no presets of LTX AIO/],
    ['a list', '[]', /no presets of LTX AIO/],
    ['from a newer version', file([{ name: 'a', values: {} }], { version: 2 }), /newer version/],
    ['without presets', file([]), /damaged/],
    ['with a text for presets', file('all'), /damaged/],
    ['of only damaged presets', file([{ name: 3 }, null]), /damaged/],
    ['huge', ' '.repeat(2 ** 20 + 1), /too large/],
  ])('that is %s is refused, with a remedy', (_, text, says) => {
    const { value, problems } = imported(text)
    expect(value).toBeNull()
    expect(problems[0]?.what).toMatch(says)
    expect(problems[0]?.remedy).not.toBe('')
  })

  it('loses only what can’t be used, and says so', () => {
    const values = { seconds: 6, fps: 'fast', mood: 'calm' }
    const { value, notes } = imported(file([{ name: 'a', values }, { name: 3 }]))
    expect(value).toEqual([{ name: 'a', values: { seconds: 6 } }])
    expect(notes.map(({ what }) => what)).toEqual([
      'a has settings that this version can’t use: fps, mood.',
      'One preset in the file can’t be read.',
    ])
  })
})

const fields = FormSchema.keyof().options as [FormField, ...FormField[]]

describe('names', () => {
  it('are free, and fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 200 }), { maxLength: 8 }),
        (names) => {
          const taken = new Set<string>()
          for (const name of names) {
            const free = freeName(name, taken)
            expect(taken.has(free)).toBe(false)
            expect(Array.from(free).length).toBeLessThanOrEqual(longestName)
            taken.add(free)
          }
        },
      ),
    )
    expect(freeName('Kite', new Set(['Kite', 'Kite (2)']))).toBe('Kite (3)')
    expect(cleanName('  a\n b ')).toBe('a b')
  })
})

describe('files that are missing here', () => {
  const values: Partial<Form> = {
    seconds: 6,
    loras: [
      { name: 'here.safetensors', strength: 1, on: true },
      { name: 'gone.safetensors', strength: 1, on: true },
    ],
    models: { checkpoint: 'gone2.safetensors' },
  }
  const family = {
    roles: { checkpoint: { file: 'x', folder: 'checkpoints', inputs: ['ckpt.ckpt_name'] } },
  }

  it('are left out and named, and the rest stays', () => {
    const { values: kept, notes } = withoutAbsent(values, family, (folder) =>
      folder === 'loras' ? ['sub/here.safetensors'] : ['other.safetensors'],
    )
    expect(kept).toEqual({
      seconds: 6,
      loras: [{ name: 'here.safetensors', strength: 1, on: true }],
      models: {},
    })
    expect(notes.map(({ what }) => what)).toEqual([
      'gone.safetensors is missing here, so the preset leaves it out.',
      'gone2.safetensors is missing here, so the preset leaves it out.',
    ])
  })

  it('stay while the server’s files are unknown', () => {
    expect(withoutAbsent(values, family, () => null)).toEqual({ values, notes: [] })
  })
})

describe('a new form', () => {
  const portrait: Partial<Form> = { aspect: '9:16', seconds: 6, negative: 'rain' }

  it('is one whose settings nobody has touched, whatever was written', () => {
    expect(isFresh(newForm(), newForm(), {})).toBe(true)
    expect(isFresh({ ...newForm(), prompt: 'mine', image: 'a.png', seed: 3 }, newForm(), {})).toBe(
      true,
    )
    expect(isFresh({ ...newForm(), negative: 'rain' }, newForm(), {})).toBe(false)
    expect(isFresh({ ...newForm(), ...portrait }, newForm(), portrait)).toBe(true)
    expect(isFresh({ ...newForm(), ...portrait, seconds: 7 }, newForm(), portrait)).toBe(false)
  })

  it('gets the defaults of its mode, and loses the other mode’s', () => {
    const form = { ...newForm(), ...portrait, prompt: 'mine' }
    const values = begunWith(form, newForm(), portrait, { aspect: '1:1', prompt: 'A sample' })
    expect(values).toMatchObject({ aspect: '1:1', seconds: null, negative: null })
    expect(values).not.toHaveProperty('prompt')
    expect(values).not.toHaveProperty('mode')
    expect(begunWith(newForm(), newForm(), {}, { prompt: 'A sample' })).toMatchObject({
      prompt: 'A sample',
    })
  })

  it('names its parts', () => {
    expect(groupsIn(portrait)).toEqual(['negative', 'size', 'length'])
  })
})
