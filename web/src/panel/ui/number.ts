/** The number in a text, or null: a comma is a decimal point, and half a number is none yet. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.')
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null
}

/** One step on, between the bounds, without the dust of floating point. */
export function stepped(from: number, by: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Number((from + by).toFixed(6))))
}
