import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ModeId } from '../../web/src/core/form/form.ts'
import { type JobEvent, type NodeProgress } from '../../web/src/core/jobs/job.ts'
import type { Request } from '../../web/src/core/form/request.ts'
import type { Recorded } from './read.ts'

/** Writes what `recordedRuns` reads: each run tells only what is new. */
export function writeRuns(mode: ModeId, runs: readonly Recorded[]): void {
  const [request] = runs.map((run) => run.request)
  if (!request) throw new Error(`No run of ${mode} to write.`)
  const stored = {
    request,
    runs: runs.map((run) => ({
      name: run.name,
      change: changeOf(request, run.request),
      nodes: run.nodes.join(' '),
      events: linesOf(run.events),
    })),
  }
  const file = fileURLToPath(new URL(`${mode}.json`, import.meta.url))
  writeFileSync(file, `${JSON.stringify(stored, null, 1)}\n`)
}

function changeOf(from: Request, to: Request): Partial<Request> {
  const changed = Object.entries(to).filter(
    ([key, value]) => JSON.stringify(from[key as keyof Request]) !== JSON.stringify(value),
  )
  return Object.fromEntries(changed) as Partial<Request>
}

function linesOf(events: Recorded['events']): string[] {
  let nodes: Readonly<Record<string, NodeProgress>> = {}
  return events.flatMap(({ at, event }) => {
    const what = event.type === 'progress' ? changes(nodes, event.nodes) : wordsOf(event)
    if (event.type === 'progress') nodes = { ...nodes, ...event.nodes }
    return what ? [`${Math.round(at)} ${what}`] : []
  })
}

function changes(
  before: Readonly<Record<string, NodeProgress>>,
  after: Readonly<Record<string, NodeProgress>>,
): string {
  return Object.entries(after)
    .filter(([node, now]) => JSON.stringify(before[node]) !== JSON.stringify(now))
    .map(([node, { value, max, state }]) =>
      state === 'finished' ? `${node} done` : `${node} ${value}/${max}`,
    )
    .join(', ')
}

function wordsOf(event: JobEvent): string {
  if (event.type === 'started' || event.type === 'succeeded') return event.type
  if (event.type === 'cached') return ['cached', ...event.nodes].join(' ')
  if (event.type === 'saved')
    return `saved ${event.files.map(({ filename }) => filename).join(' ')}`
  throw new Error(`A run that went well has no ${event.type}.`)
}
