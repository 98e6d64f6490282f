/**
 * The number in a text, or null: a comma counts as a decimal point, digits of full width as digits, an incomplete
 * number as none.
 */
export function readNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim().replace(',', '.')
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null
}

/** One step, clamped to the bounds, without floating-point residue. */
export function stepped(from: number, by: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, Number((from + by).toFixed(6))))
}
