import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ModeId } from '../../web/src/core/form/form.ts'
import type { JobEvent, NodeProgress } from '../../web/src/core/jobs/job.ts'
import { Request } from '../../web/src/core/form/request.ts'

/** A run of tiny weights on a real ComfyUI's CPU, as its socket told it. */
export interface Recorded {
  readonly name: string
  readonly request: Request
  readonly nodes: readonly string[]
  readonly events: readonly { readonly at: number; readonly event: JobEvent }[]
}

interface Stored {
  readonly request: Request
  readonly runs: readonly {
    readonly name: string
    /** what its request has of its own */
    readonly change: Partial<Request>
    readonly nodes: string
    /** "milliseconds what", where progress tells only the nodes that changed: "235 ckpt done, pos 0/1" */
    readonly events: readonly string[]
  }[]
}

export function recordedRuns(mode: ModeId): Recorded[] {
  const file = fileURLToPath(new URL(`${mode}.json`, import.meta.url))
  const { request, runs } = JSON.parse(readFileSync(file, 'utf8')) as Stored
  return runs.map(({ name, change, nodes, events }) => ({
    name,
    // as old runs are read: what their requests did not have yet gets its default
    request: Request.parse({ ...request, ...change }),
    nodes: nodes.split(' '),
    events: eventsOf(events),
  }))
}

function eventsOf(lines: readonly string[]): Recorded['events'] {
  let nodes: Readonly<Record<string, NodeProgress>> = {}
  return lines.map((line) => {
    const [time = '', what = '', ...rest] = line.split(' ')
    const at = Number(time)
    if (what === 'started' || what === 'succeeded') return { at, event: { type: what } }
    if (what === 'cached') return { at, event: { type: 'cached', nodes: rest } }
    if (what === 'saved') {
      const file = { filename: rest.join(' '), subfolder: 'video/LTX_AIO', type: 'output' }
      return { at, event: { type: 'saved', files: [file] } }
    }
    nodes = { ...nodes, ...changesOf(line.slice(time.length + 1), nodes) }
    return { at, event: { type: 'progress', nodes } }
  })
}

function changesOf(
  text: string,
  nodes: Readonly<Record<string, NodeProgress>>,
): Record<string, NodeProgress> {
  return Object.fromEntries(
    text.split(', ').map((change): [string, NodeProgress] => {
      const [node = '', state = ''] = change.split(' ')
      const [value = 0, max = 1] = state.split('/').map(Number)
      const last = nodes[node]?.max ?? 1
      return state === 'done'
        ? [node, { value: last, max: last, state: 'finished' }]
        : [node, { value, max, state: 'running' }]
    }),
  )
}
