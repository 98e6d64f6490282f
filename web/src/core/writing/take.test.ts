import { describe, expect, it } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { withRules } from './fill-writer.ts'
import { readTake } from './take.ts'

const prompt = 'a dog runs'
const sent = withRules({ prompt, mode: 't2v' }, ltx23.writer)
const read = (raw: string, maxLength = 5000) => readTake(raw, { prompt, sent, maxLength })
const good = 'Style: realistic. A brown dog runs along a wet beach while waves roll in behind it.'

describe('a take', () => {
  it('is one paragraph without what chat models put around it', () => {
    for (const raw of [
      good,
      `${good}<end_of_turn>`,
      `<|channel>final\n${good}<turn|>`,
      `<think>Hm, a dog.</think>\n\n${good}`,
      `Here is the enhanced prompt:\n\n"${good}"`,
      `Output:\n${good.replace('. ', '.\n')}`,
      `**${good}**`,
      `\`\`\`text\n${good}\n\`\`\``,
      `- ${good}`,
    ])
      expect(read(raw), raw).toEqual({ is: 'prompt', text: good, mended: 0, added: 0 })
  })

  it('keeps a quote at its start or end', () => {
    const quoted = `"Come here!" a woman calls to her dog, which runs along the beach.`
    expect(read(quoted)).toMatchObject({ text: quoted })
  })

  it('ends with a whole sentence, even if it ran out of tokens', () => {
    expect(read(`${good} Its tail is wagg`)).toMatchObject({ text: good })
    expect(read(`${good} ${good}`, good.length + 9)).toMatchObject({ text: good })
    const endless = 'A brown dog runs along a wet beach while waves roll in'
    expect(read(endless)).toMatchObject({ text: endless })
  })

  it('is nothing if nothing came back, or only what was sent', () => {
    for (const raw of ['', ' \n', '<think>never closed', '<end_of_turn>', '...'])
      expect(read(raw), raw).toEqual({ is: 'empty' })
    for (const raw of [prompt, 'A dog runs.', sent]) expect(read(raw), raw).toEqual({ is: 'same' })
  })

  it('is not noise', () => {
    for (const raw of [
      'the the the the the the the the the the the the the the the the the the the the the dog',
      'x9#k2 @@1 ;;3 %4 ~~ 88 /!/ 00 11 ::: 9a{} [[',
      'qzwvbnmkjhgfdsapoiuytrewqlkjhgfdsazxcvbnmqwertyuiopasdfghjklzxcvb a b c d e f',
      'A <unused33> dog <unused9> runs along the beach now',
      'Yes.',
    ])
      expect(read(raw), raw).toEqual({ is: 'garbled' })
  })

  it('has the user’s quoted words, in their language', () => {
    const asked = 'Ein Mann sagt: „Moin!“'
    const found = readTake('A man in a blue coat stands at the harbour and says: "Hello!"', {
      prompt: asked,
      sent: asked,
      maxLength: 5000,
    })
    expect(found).toEqual({
      is: 'prompt',
      text: 'A man in a blue coat stands at the harbour and says: "Moin!"',
      mended: 1,
      added: 0,
    })
  })
})
