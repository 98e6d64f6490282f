import { expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { isPattern } from './lora-pattern.ts'
import {
  choosableLoras,
  factsOf,
  foreignTo,
  hasTrigger,
  titleOf,
  triggerOf,
  withTrigger,
} from './loras.ts'

const roleFile = (role: string): string =>
  ltx23.catalogue.find((entry) => entry.role === role)?.file ?? ''
const facts = Object.entries(ltx23.loras ?? {})

test('LoRAs that every run has are not offered, nor are those without effect; the others by group', () => {
  const own = ['zebra.safetensors', 'a/mine.safetensors']
  const camera = `x\\${roleFile('cameraLora')}`
  const others = ['distilledLora', 'controlLora', 'enhancerLora'].map(
    (role) => `sub/${roleFile(role)}`,
  )
  expect(others.every((file) => file.endsWith('.safetensors'))).toBe(true)
  const offered = choosableLoras(
    [...own, ...others, 'styles\\Claymation.safetensors', camera],
    ltx23,
  )
  expect(offered.map((lora) => [lora.group, titleOf(lora)])).toEqual([
    ['camera', 'Camera dollies in'],
    ['style', 'Claymation LoRA'],
    ['own', 'a/mine'],
    ['own', 'zebra'],
  ])
  expect(offered[0]?.file).toBe(camera)
})

test('every LoRA of the model list that can be chosen is known, and no other', () => {
  const files = ltx23.catalogue.filter(({ folder }) => folder === 'loras').map(({ file }) => file)
  const offered = choosableLoras(files, ltx23)
  expect(offered.map(({ entry }) => entry?.id ?? '').toSorted()).toEqual(
    facts.map(([id]) => id).toSorted(),
  )
  for (const { entry, facts: known } of offered) {
    expect(known?.source).toBe(`https://huggingface.co/${entry?.repo}`)
    // a place without words, or words without a place, would be a slip
    expect(known?.place === undefined).toBe(known?.trigger === undefined)
  }
})

test('what is known is what the model list says', () => {
  const entryOf = (id: string) => ltx23.catalogue.find((one) => one.id === id)
  for (const [id, { trigger, place, strength, madeFor }] of facts) {
    const { purpose = '' } = entryOf(id) ?? {}
    if (trigger) expect([id, purpose]).toEqual([id, expect.stringContaining(trigger)])
    expect([id, /the prompt (needs|starts with) /.test(purpose)]).toEqual([
      id,
      trigger !== undefined,
    ])
    expect([id, /the prompt starts with /.test(purpose)]).toEqual([id, place === 'first'])
    expect([id, isPattern(trigger ?? '')]).toEqual([id, place === 'pattern'])
    const [, said] = /strength ([\d.]+),/.exec(purpose) ?? []
    if (said) expect([id, strength]).toEqual([id, Number(said)])
    expect([id, /Made for LTX-2 /.test(purpose)]).toEqual([id, madeFor === 'LTX-2'])
  }
  expect(triggerOf(factsOf('styles/Claymation.safetensors', ltx23))).toEqual({
    trigger: 'claymation style',
    place: 'anywhere',
  })
  expect(triggerOf(factsOf('mine.safetensors', ltx23))).toBeNull()
})

test('one of another generation says which', () => {
  expect(foreignTo(ltx23, factsOf(roleFile('cameraLora'), ltx23))).toBe('LTX-2')
  expect(foreignTo(ltx23, factsOf('Claymation.safetensors', ltx23))).toBeNull()
  expect(foreignTo(ltx23, factsOf('mine.safetensors', ltx23))).toBeNull()
})

test.each([
  ['Claymation style, a dog', 'claymation style', true],
  ['a dog in claymation styles', 'claymation style', false],
  ['crtanim: a dog', 'crtanim,', true],
  ['f4nt4sy4n1m6, a dog', 'f4nt4sy', false],
  ['f4nt4sy4n1m6, f4nt4sy', 'f4nt4sy', true],
  ['', 'COLORIZE', false],
])('%j has %j: %j', (prompt, trigger, has) => {
  expect(hasTrigger(prompt, { trigger })).toBe(has)
})

test.each([
  ['a dog, CRTANIM', false],
  [' crtanim, a dog', true],
])('words that belong first count there alone: %j, %j', (prompt, has) => {
  expect(hasTrigger(prompt, { trigger: 'crtanim,', place: 'first' })).toBe(has)
})

test.each([
  ['a dog', 'crtanim, a dog'],
  [' ', 'crtanim, '],
  ['a dog, crtanim, at dusk', 'crtanim, a dog, at dusk'],
  ['a dog at dusk, crtanim', 'crtanim, a dog at dusk'],
  ['crtanim a dog', 'crtanim, a dog'],
  ['crtanim', 'crtanim, '],
])('they are put at the start of %j, once', (prompt, now) => {
  expect(withTrigger(prompt, { trigger: 'crtanim,' })).toBe(now)
})

test('a pattern goes around the prompt', () => {
  const pattern = { trigger: 'Edited shows {result}. COLORIZE', place: 'pattern' } as const
  expect(hasTrigger('a dog', pattern)).toBe(false)
  const now = withTrigger('a dog.', pattern)
  expect(now).toBe('Edited shows a dog. COLORIZE')
  expect(hasTrigger(now, pattern)).toBe(true)
})
