import fc from 'fast-check'

/** What something gives, and how many milliseconds it takes. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; took: number }> {
  const started = performance.now()
  const result = await work()
  return { result, took: performance.now() - started }
}

/** A moment, and what the calendar of universal time says of it. */
export interface Moment {
  readonly milliseconds: number
  readonly iso: string
}

export const anyMoment: fc.Arbitrary<Moment> = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2400-01-01'), noInvalidDate: true })
  .map((date) => ({ milliseconds: date.getTime(), iso: date.toISOString() }))

export function moment(iso: string): Moment {
  return { milliseconds: Date.parse(iso), iso }
}
