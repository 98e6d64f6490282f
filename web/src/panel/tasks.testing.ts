import { expect } from 'vitest'
import { cdp } from 'vitest/browser'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** processor time of the thread, in microseconds */
  readonly tdur?: number
}
interface Session {
  send(method: string, parameters?: unknown): Promise<unknown>
  on(event: string, hear: (data: { readonly value?: readonly TraceEvent[] }) => void): void
  off(event: string, hear: (data: { readonly value?: readonly TraceEvent[] }) => void): void
}

/**
 * Which tasks of this page's main thread took more than 50 ms while `work` was done, in milliseconds. Processor time,
 * so that other programs on a busy machine don't count. A browser records for one page at a time: others wait.
 */
export async function longTasks(work: () => Promise<unknown>): Promise<number[]> {
  const session = cdp() as unknown as Session
  const events: TraceEvent[] = []
  const collect = ({ value = [] }: { readonly value?: readonly TraceEvent[] }): void =>
    void events.push(...value)
  session.on('Tracing.dataCollected', collect)
  await start(session)
  let ended = (): void => undefined
  const complete = new Promise<void>((done) => (ended = done))
  session.on('Tracing.tracingComplete', ended)
  const mark = `tasks ${crypto.randomUUID()}`
  performance.mark(mark)
  try {
    await work()
  } finally {
    await session.send('Tracing.end')
    await complete
    session.off('Tracing.dataCollected', collect)
    session.off('Tracing.tracingComplete', ended)
  }
  const here = events.find(({ name }) => name === mark)
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === here?.pid && tid === here.tid)
    .map(({ tdur = 0 }) => tdur / 1000)
  // or nothing was recorded
  expect(tasks.length).toBeGreaterThan(10)
  return tasks.filter((milliseconds) => milliseconds > 50)
}

async function start(session: Session): Promise<void> {
  const includedCategories = ['disabled-by-default-devtools.timeline', 'blink.user_timing']
  const traceConfig = { includedCategories, excludedCategories: ['*'] }
  await expect
    .poll(
      () =>
        session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig }).then(
          () => 'started',
          (error: Error) => error.message,
        ),
      { timeout: 30_000, interval: 200 },
    )
    .toBe('started')
}
