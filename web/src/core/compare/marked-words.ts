/** A part of a text. */
export interface Part {
  readonly text: string
  /** the other text doesn't have it */
  readonly own: boolean
}

/** Words that are compared one by one; a longer text counts as one part. */
const maxWords = 500

/** Two texts, with the words marked that only one of them has. */
export function markedWords(a: string, b: string): readonly [Part[], Part[]] {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length > maxWords || right.length > maxWords) return [whole(a), whole(b)]
  const lengths = commonLengths(left, right)
  const kept: [boolean[], boolean[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      kept[0][i++] = true
      kept[1][j++] = true
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++
    else j++
  }
  return [partsOf(left, kept[0]), partsOf(right, kept[1])]
}

/** Words with the space behind them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function whole(text: string): Part[] {
  return text === '' ? [] : [{ text, own: true }]
}

/** How many words two texts have in common, in the same order, from their words i and j on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [here, below] = [lengths[i], lengths[i + 1]]
      if (!here || !below) continue
      here[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0)
    }
  return lengths
}

/** Neighbouring words of a kind are one part. */
function partsOf(all: readonly string[], kept: readonly boolean[]): Part[] {
  const parts: Part[] = []
  all.forEach((word, at) => {
    const own = kept[at] !== true
    const last = parts.at(-1)
    if (last?.own === own) parts[parts.length - 1] = { text: last.text + word, own }
    else parts.push({ text: word, own })
  })
  return parts
}
