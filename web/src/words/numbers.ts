/** What a video is, or was meant to be. */
export interface Made {
  readonly width: number
  readonly height: number
  readonly frames: number
  readonly seconds: number
}

/** How a catalogue's language formats numbers. */
export interface Numbers {
  /** `min` to `max` decimals; no grouping. */
  readonly decimal: (value: number, max?: number, min?: number) => string
  /** Rounds a number if it is one; prints other values as they are, and missing ones as a dash. */
  readonly stated: (value: unknown) => string
  /** "33 frames, 1.38 s, 256×256", with the words for one frame and for many. */
  readonly madeIn: (made: Made, one: string, many: string) => string
}

/** Making a formatter takes longer than using it. */
const formatters = new Map<string, Intl.NumberFormat>()

export function decimalIn(locale: string, value: number, max: number, min: number): string {
  const key = `${locale} ${max} ${min}`
  const known = formatters.get(key)
  if (known) return known.format(value)
  const made = new Intl.NumberFormat(locale, {
    maximumFractionDigits: max,
    minimumFractionDigits: min,
    useGrouping: false,
  })
  formatters.set(key, made)
  return made.format(value)
}

/** For a catalogue: it is loaded separately, and doesn't know the panel's language. */
export function numbersIn(locale: string): Numbers {
  const decimal: Numbers['decimal'] = (value, max = 2, min = 0) =>
    decimalIn(locale, value, max, min)
  return {
    decimal,
    stated(value) {
      if (value === undefined || value === null || Number.isNaN(value)) return '–'
      if (typeof value === 'string') return value
      if (typeof value !== 'number') return JSON.stringify(value)
      if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞'
      return Math.abs(value) < 1e21 ? decimal(value, 6) : String(value)
    },
    madeIn: ({ width, height, frames, seconds }, one, many) =>
      `${frames} ${frames === 1 ? one : many}, ${decimal(seconds, 2)} s, ${width}×${height}`,
  }
}
