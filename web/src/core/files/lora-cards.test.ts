import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { words } from '../../words/index.ts'
import { type FileFacts, headersOf, type LoraFacts, noHeaders } from './facts.ts'
import { loraCard, loraCards, matchingCards } from './lora-cards.ts'
import { loraFit, lorasUnfit } from './lora-fit.ts'
import { noSidecars, type Sidecar, sidecarsOf } from './sidecars.ts'

const clay = 'styles\\Claymation.safetensors'
const camera = 'ltx-2-19b-lora-camera-control-static.safetensors'
const none = { family: ltx23, headers: noHeaders, sidecars: noSidecars }

function header(name: string, more: Partial<FileFacts>, lora: Partial<LoraFacts> = {}): FileFacts {
  const blank = { rank: 32, reference: null, sound: false, base: null, title: null, trigger: null }
  return {
    folder: 'loras',
    name,
    bytes: 1,
    kind: 'lora',
    generations: null,
    model: null,
    precision: 'bf16',
    lora: { ...blank, ...lora },
    upscaler: null,
    ...more,
  }
}

function beside(name: string, more: Partial<Sidecar>): Sidecar {
  return {
    name,
    title: null,
    base: null,
    triggers: [],
    strength: null,
    picture: null,
    video: null,
    ...more,
  }
}

describe('a card', () => {
  test('has the catalogue’s words, or else the file’s name', () => {
    expect(loraCard(clay, none)).toMatchObject({
      title: 'Claymation LoRA',
      group: 'style',
      triggers: [{ trigger: 'claymation style', place: 'anywhere' }],
      strength: 1,
      fit: { is: 'fits' },
    })
    expect(loraCard('a/b/mine.safetensors', none)).toMatchObject({
      title: 'mine',
      group: 'own',
      triggers: [],
      strength: null,
      purpose: '',
    })
  })

  test('has what is saved beside the file, also where folders have backslashes', () => {
    const said = { title: 'Clay!', base: 'LTXV 2.3', triggers: ['a, b', 'c'], strength: 0.7 }
    const sidecars = sidecarsOf([
      beside('styles/Claymation.safetensors', said),
      beside('mine.safetensors', said),
    ])
    // the place of the catalogue's trigger is known
    expect(loraCard(clay, { ...none, sidecars })).toMatchObject({
      title: 'Clay!',
      strength: 0.7,
      triggers: [{ trigger: 'claymation style' }],
    })
    expect(loraCard('mine.safetensors', { ...none, sidecars }).triggers).toEqual([
      { trigger: 'a, b' },
      { trigger: 'c' },
    ])
  })

  test('of one’s own has its header’s title and trigger if nothing else says them', () => {
    const headers = headersOf([header('x.safetensors', {}, { title: 'Noir', trigger: 'n0ir' })])
    expect(loraCard('x.safetensors', { ...none, headers })).toMatchObject({
      title: 'Noir',
      triggers: [{ trigger: 'n0ir' }],
    })
  })

  test('whose trigger has placeholders has a pattern, whoever says it', () => {
    const trigger = 'Reference shows {reference}. Edited shows {result}.'
    const headers = headersOf([header('x.safetensors', {}, { trigger })])
    const sidecars = sidecarsOf([beside('y.safetensors', { triggers: ['noir', trigger] })])
    const pattern = { trigger, place: 'pattern' }
    expect(loraCard('x.safetensors', { ...none, headers }).triggers).toEqual([pattern])
    expect(loraCard('y.safetensors', { ...none, sidecars }).triggers).toEqual([
      { trigger: 'noir' },
      pattern,
    ])
  })

  test('of a camera that was made for another LTX has a phrase that says the same', () => {
    const cards = loraCards([], none, true).filter(({ fit }) => fit.is === 'experimental')
    expect(cards.length).toBe(7)
    const { items } = words().writing.phrases.camera
    for (const { phrase } of cards) expect(phrase && items[phrase].prompt).toMatch(/^The camera /)
    expect(new Set(cards.map(({ phrase }) => phrase)).size).toBe(7)
  })
})

describe('the cards', () => {
  test('come group by group, those that are missing last, without what every run has', () => {
    const cards = loraCards(['zebra.safetensors', clay, 'a/ant.safetensors'], none, true)
    expect(cards.slice(0, 3).map(({ title }) => title)).toEqual(['Claymation LoRA', 'ant', 'zebra'])
    const groups = cards.slice(3).map(({ group }) => group)
    expect([...new Set(groups)]).toEqual(['camera', 'style', 'detail', 'control'])
    expect(cards.filter(({ entry }) => entry?.file === 'Claymation.safetensors')).toHaveLength(1)
    expect(cards.filter(({ file }) => file === null).length).toBeGreaterThan(20)
    expect(cards.some(({ entry }) => entry && ltx23.roles[entry.role])).toBe(false)
    expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length)
    expect(loraCards([clay], none, false)).toHaveLength(1)
  })

  test.each([
    ['', 2],
    ['CLAY', 1],
    ['style claymation', 1],
    ['static camera', 1],
    ['nothing', 0],
  ])('a search for %j finds %d of two', (search, found) => {
    const cards = loraCards([clay, camera], none, false)
    expect(matchingCards(cards, null, search)).toHaveLength(found)
    expect(matchingCards(cards, 'own', search)).toEqual([])
  })
})

describe('whether a LoRA fits', () => {
  const fit = (file: FileFacts) => loraFit(file.name, headersOf([file]), ltx23)

  test.each([
    ['of this generation', { generations: ['2.3', '2.5'] }, 'fits', []],
    ['that doesn’t say', { generations: null }, 'fits', []],
    ['that can’t be read', { kind: 'unknown', generations: null }, 'fits', []],
    ['of one before that loads', { generations: ['2'] }, 'experimental', ['LTX-2']],
    ['of the next', { generations: ['2.5'] }, 'mixed', ['LTX-2.5']],
    ['of the first', { generations: ['0.9'] }, 'mixed', ['LTX-0.9']],
    ['for another model', { generations: [] }, 'unfit', []],
    ['for text encoders', { kind: 'textEncoderLora', generations: null }, 'unfit', []],
    ['that is a checkpoint', { kind: 'checkpoint', generations: ['2.3'] }, 'unfit', []],
  ] as const)('one %s', (_, more, is, madeFor) => {
    expect(fit(header('x.safetensors', more))).toMatchObject({ is, madeFor })
  })

  test('the catalogue knows its own better than their headers', () => {
    expect(fit(header('Claymation.safetensors', { generations: ['0.9'] })).is).toBe('fits')
    expect(fit(header(camera, { generations: null }))).toMatchObject({
      is: 'experimental',
      madeFor: ['LTX-2'],
    })
  })

  test('one that doesn’t is said, with a button that switches it off; not if it is off already', () => {
    const headers = headersOf([
      header('next.safetensors', { generations: ['2.5'] }),
      header('flux.safetensors', { generations: [] }),
      header('text.safetensors', { kind: 'textEncoderLora', generations: null }),
      header('off.safetensors', { generations: ['2.5'] }),
      header('old.safetensors', { generations: ['2'] }),
    ])
    const rows = ['next', 'flux', 'text', 'off', 'old'].map((name) => ({
      name: `${name}.safetensors`,
      strength: 1,
      on: name !== 'off',
    }))
    const found = lorasUnfit(rows, headers, ltx23)
    expect(found.map(({ code, what }) => [code, what])).toEqual([
      [
        'lora_mixed',
        'next.safetensors was made for another LTX, LTX-2.5, and doesn’t work with LTX-2.3.',
      ],
      [
        'lora_unfit',
        'flux.safetensors is a LoRA for another model, so it has no effect on LTX-2.3.',
      ],
      [
        'lora_unfit',
        'text.safetensors is a LoRA for text encoders, so it can’t be used as a LoRA.',
      ],
    ])
    const [off] = found[0]?.actions ?? []
    expect(off).toMatchObject({ kind: 'set', label: 'Switch off next.safetensors' })
    expect(off?.kind === 'set' && off.values['loras']).toEqual(
      rows.map((row) => (row.name === 'next.safetensors' ? { ...row, on: false } : row)),
    )
  })
})
