import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepSpeech, quotesIn } from './speech.ts'

const wordsIn = (text: string): string[] => quotesIn(text).map(({ words }) => words)

describe('quotesIn', () => {
  it.each([
    ['He says "Come in!" and waits.', ['Come in!']],
    ['He says “Come in!” and “sit down”.', ['Come in!', 'sit down']],
    ['Sie sagt: „Guten Tag“, er: »Servus«.', ['Guten Tag', 'Servus']],
    ['Il dit : «Bonjour».', ['Bonjour']],
    ['彼女は「こんにちは」と言い、彼は『やあ』と答える。', ['こんにちは', 'やあ']],
    ["He whispers: 'You won't believe it!' The dogs' tails wag.", ["You won't believe it!"]],
    ['It’s the dog’s bowl.', []],
    ['An empty "" and a lone " mark', []],
  ])('%s', (text, expected) => {
    expect(wordsIn(text)).toEqual(expected)
  })
})

describe('keepSpeech', () => {
  it('leaves a text alone that has every quote', () => {
    const text = 'A man in a red coat turns and says: “Come in!” The door creaks.'
    expect(keepSpeech(text, 'A man says "Come in!"')).toEqual({ text, mended: 0, added: 0 })
  })

  it('puts changed words back in their place', () => {
    const kept = keepSpeech(
      'A tall man says warmly: "Please come on in, my friend!" and smiles.',
      'A man says "Come in, my friend!"',
    )
    expect(kept.text).toBe('A tall man says warmly: "Come in, my friend!" and smiles.')
    expect(kept).toMatchObject({ mended: 1, added: 0 })
  })

  it('puts translated words back in their language', () => {
    const kept = keepSpeech(
      'The woman says in German: "Good day, all together." A man answers: "Hello."',
      'Eine Frau sagt „Guten Tag zusammen“, ein Mann antwortet „Servus“.',
    )
    expect(kept.text).toBe('The woman says in German: "Guten Tag zusammen" A man answers: "Servus"')
    expect(kept.mended).toBe(2)
  })

  it('adds the user’s own sentence for words that are gone', () => {
    const kept = keepSpeech(
      'Rain falls on a street.',
      'Rain on a street. A child shouts "Look, a rainbow!" from a window. Wind.',
    )
    expect(kept.text).toBe(
      'Rain falls on a street. A child shouts "Look, a rainbow!" from a window.',
    )
    expect(kept).toMatchObject({ mended: 0, added: 1 })
  })

  it('has every quoted word of the original in it, whatever comes back', () => {
    const word = fc.constantFrom('yes', 'no', 'come', 'in', 'Guten', 'Tag', 'it’s', 'now!')
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
    const quote = fc
      .tuple(phrase, fc.constantFrom(['"', '"'], ['“', '”'], ['„', '“'], ['«', '»']))
      .map(([text, [open, close]]) => `${open}${text}${close}`)
    const text = fc
      .array(fc.oneof(phrase, quote, fc.constantFrom('. ', '? ', '\n')), { maxLength: 8 })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(text, text, (written, original) => {
        const kept = keepSpeech(written, original)
        for (const words of wordsIn(original)) expect(kept.text).toContain(words)
      }),
      { numRuns: 2000 },
    )
  })
})
