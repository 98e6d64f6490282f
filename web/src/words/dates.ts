/** How a catalogue's language names days. Each takes a moment of the day, in the browser's time zone. */
export interface Dates {
  /** "Monday" */
  readonly weekday: (milliseconds: number) => string
  /** "October 12" */
  readonly date: (milliseconds: number) => string
  /** "October 12, 2025" */
  readonly dateInYear: (milliseconds: number) => string
}

/** For a catalogue. Formatters are made once: making one takes longer than a hundred dates. */
export function datesIn(locale: string): Dates {
  const formatIn = (options: Intl.DateTimeFormatOptions): ((milliseconds: number) => string) => {
    let format: Intl.DateTimeFormat | undefined
    return (milliseconds) => {
      // in UTC, because a formatter keeps the time zone that it was made in
      format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
      const date = new Date(milliseconds)
      return format.format(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()))
    }
  }
  return {
    weekday: formatIn({ weekday: 'long' }),
    date: formatIn({ month: 'long', day: 'numeric' }),
    dateInYear: formatIn({ year: 'numeric', month: 'long', day: 'numeric' }),
  }
}
