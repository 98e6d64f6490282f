import { keepSpeech } from './speech.ts'
import { countWords } from './prompt-words.ts'

/** What a model wrote, ready to be used as a prompt; or why it is none. */
export type Read =
  | {
      readonly is: 'prompt'
      readonly text: string
      /** quotes whose words were put back */
      readonly mended: number
      /** sentences with lost quotes, added at the end */
      readonly added: number
    }
  | { readonly is: 'empty' }
  /** noise, or far too little to be a prompt */
  | { readonly is: 'garbled' }
  /** the user's own prompt again */
  | { readonly is: 'same' }

export interface Asked {
  /** the user's prompt */
  readonly prompt: string
  /** what was sent, with our rules: a node that has nothing to say gives it back */
  readonly sent: string
  /** characters that a prompt may have */
  readonly maxLength: number
}

/** Reads a model's text as a prompt. Whatever it wrote, the quoted words of the user are in it unchanged. */
export function readTake(raw: string, { prompt, sent, maxLength }: Asked): Read {
  const own = flat(prompt)
  const cleaned = cleanedOf(raw, sent, prompt)
  if (cleaned === '') return { is: 'empty' }
  if (sameText(cleaned, own)) return { is: 'same' }
  if (isNoise(cleaned)) return { is: 'garbled' }
  const { text, mended, added } = keepSpeech(withinSentences(cleaned, maxLength), prompt)
  return sameText(text, own) ? { is: 'same' } : { is: 'prompt', text, mended, added }
}

/** One paragraph, without what chat models put around it. */
function cleanedOf(raw: string, sent: string, prompt: string): string {
  const rules = flat(sent).slice(flat(prompt).length).trim()
  const bare = raw
    .replace(/<think>.*?(?:<\/think>|$)/gs, ' ')
    .replace(
      /<[/|]?(?:start_of_turn|end_of_turn|turn|channel|bos|eos|pad)\|?>(?:model|user|system|final)?/g,
      ' ',
    )
    .replace(/```\w*/g, ' ')
    .replace(/\*\*|__|^\s*#+\s/gm, '')
  const line = flat(bare)
    .replaceAll(rules || sent, ' ')
    .replace(/^user raw input prompt:/i, '')
    .replace(/^(?:sure|certainly|okay|ok|here(?:’|')?s?\b)[^:.]{0,80}:/i, '')
    .replace(/^(?:output|enhanced prompt|prompt|caption)\s*:/i, '')
  return unquoted(flat(line)).replace(/^[^\p{L}\p{N}"“„«»'‘(]+/u, '')
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Without quotation marks around the whole. */
function unquoted(text: string): string {
  const inner = /^["“](.*)["”]$/su.exec(text)?.[1]
  return inner !== undefined && !/["“”]/.test(inner) ? inner.trim() : text
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return plain(one) === plain(other)
}

/** The fewest words of a prompt. */
const fewest = 5

/** Broken weights or a wrong file write symbols, or one word again and again. */
function isNoise(text: string): boolean {
  const words = text.split(' ')
  if (countWords(text) < fewest) return true
  const letters = text.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0
  if (letters / text.length < 0.75 || /\uFFFD|<unused\d+>/.test(text)) return true
  const longest = Math.max(...words.map((word) => word.length))
  if (longest > 60) return true
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return words.length >= 20 && Math.max(...times.values()) / words.length > 0.4
}

/** As many whole sentences as fit. A text that ends within a sentence ran out of tokens. */
function withinSentences(text: string, maxLength: number): string {
  const part = text.slice(0, maxLength)
  const ends = [...part.matchAll(/[.!?…]["'”’»]?(?=\s|$)/gu)]
  const last = ends.at(-1)
  const end = last ? last.index + last[0].length : 0
  // one long sentence is better than none
  return end > part.length / 2 ? part.slice(0, end) : part
}
