import fc from 'fast-check'

/** CPU time of this thread in ms, to about 4 ms; waiting for a busy CPU does not count. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** The result of some work, and its CPU time in ms. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; took: number }> {
  const started = worked()
  const result = await work()
  return { result, took: worked() - started }
}

/** A moment and its UTC calendar date. */
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
