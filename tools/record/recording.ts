import type { Message, Streamed } from '../../tests/comfyui/stream.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'

/** An event about a node: milliseconds since the previous event, type, and values. */
type Said = readonly [number, string, ...number[]]

/** A run in the format that tools/recorded/recordings.py reads. */
export interface Recording {
  readonly prompt: ApiPrompt
  readonly lead: number
  readonly blocks: readonly (readonly [string, ...Said[]])[]
  readonly tail: number
  readonly end: string
  /** What the last event says, except where and when. */
  readonly details: Record<string, unknown>
  readonly output: Readonly<Record<string, unknown>>
}

const ends = ['execution_success', 'execution_error', 'execution_interrupted']

/** Records a run, node by node. Throws when ComfyUI says something that a recording can't represent. */
export function recordingOf(prompt: ApiPrompt, { messages, entry }: Streamed): Recording {
  const own = messages.filter(({ type }) => type !== 'status')
  const at = (type: string): number => own.findIndex((message) => message.type === type)
  const last = own.findIndex(({ type }) => ends.includes(type))
  const [start, cached, end] = [own[at('execution_start')], own[at('execution_cached')], own[last]]
  if (!start || !cached || !end) throw new Error('The run has no start or no end.')
  if ((cached.data['nodes'] as string[]).length > 0)
    throw new Error('Some nodes came from the cache.')
  const said = saidOf(own.slice(at('execution_cached'), last))
  const before = own[last - 1] ?? cached
  return {
    prompt,
    lead: whole(cached.at - start.at),
    blocks: blocksOf(said),
    tail: whole(end.at - before.at),
    end: end.type,
    details: withoutSource(
      without(end.data, ['prompt_id', 'timestamp', 'node_id', 'node_type', 'executed']),
    ),
    output: Object.fromEntries(
      Object.entries(entry.outputs).map(([node, output]) => [node, withoutFiles(output)]),
    ),
  }
}

interface Word {
  readonly node: string
  readonly said: Said
}

function saidOf(messages: readonly Message[]): Word[] {
  const states = new Map<string, string>()
  return messages.slice(1).flatMap((message, index): Word[] => {
    const wait = whole(message.at - (messages[index]?.at ?? message.at))
    const word = wordOf(message, wait, states)
    return word ? [word] : []
  })
}

function wordOf({ type, data }: Message, wait: number, states: Map<string, string>): Word | null {
  switch (type) {
    case 'executing':
      return { node: String(data['node']), said: [wait, 'executing'] }
    case 'executed':
      return { node: String(data['node']), said: [wait, 'executed'] }
    case 'progress':
      return {
        node: String(data['node']),
        said: [wait, 'progress', Number(data['value']), Number(data['max'])],
      }
    case 'progress_state': {
      const changed = changedNode(data['nodes'] as Record<string, State>, states)
      return { node: changed.node, said: [wait, changed.state, changed.value, changed.max] }
    }
    default:
      throw new Error(`A recording can't represent the event ${type}.`)
  }
}

interface State {
  readonly value: number
  readonly max: number
  readonly state: string
}

/** The snapshot has every node that has started. Each event changes one of them. */
function changedNode(
  nodes: Readonly<Record<string, State>>,
  states: Map<string, string>,
): State & { readonly node: string } {
  const changed = Object.entries(nodes).filter(
    ([node, { value, max, state }]) => states.get(node) !== `${state} ${value} ${max}`,
  )
  const [entry] = changed.length > 0 ? changed : Object.entries(nodes).slice(-1)
  if (!entry || changed.length > 1) throw new Error('More than one node changed at once.')
  const [node, { value, max, state }] = entry
  states.set(node, `${state} ${value} ${max}`)
  return { node, value, max, state }
}

function blocksOf(words: readonly Word[]): [string, ...Said[]][] {
  const blocks: [string, ...Said[]][] = []
  for (const { node, said } of words) {
    const block = blocks.at(-1)
    if (block?.[0] === node) block.push(said)
    else if (blocks.some(([before]) => before === node))
      throw new Error(`${node} ran in two parts.`)
    else blocks.push([node, said])
  }
  return blocks
}

/** Empties lists of files and keeps flags. */
function withoutFiles(output: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(output).map(([kind, value]) => [kind, kind === 'animated' ? value : []]),
  )
}

function without(data: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))
}

/** Keeps file and line number of each entry in a traceback, without the line of code. */
function withoutSource(details: Record<string, unknown>): Record<string, unknown> {
  const { traceback } = details
  if (!Array.isArray(traceback)) return details
  return {
    ...details,
    traceback: traceback.map((place) => `${String(place).split('\n')[0] ?? ''}\n`),
  }
}

function whole(milliseconds: number): number {
  return Math.round(milliseconds)
}
