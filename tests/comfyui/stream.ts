import { randomUUID } from 'node:crypto'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'

/** A socket message as it arrived: milliseconds since the first, its type and its data. */
export interface Message {
  readonly at: number
  readonly type: string
  readonly data: Record<string, unknown>
}

export interface Streamed {
  readonly id: string
  readonly messages: readonly Message[]
  /** of GET /history/{id} */
  readonly entry: HistoryEntry
}

export interface HistoryEntry {
  readonly prompt: readonly unknown[]
  readonly outputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly status: {
    readonly status_str: string
    readonly completed: boolean
    readonly messages: readonly (readonly [string, Record<string, unknown>])[]
  }
  readonly meta: Readonly<Record<string, unknown>>
}

/** Runs a prompt and records everything from the socket until ComfyUI is done. */
export async function stream(
  url: string,
  prompt: ApiPrompt,
  extra: object,
  onMessage: (message: Message, id: string) => void = () => {},
): Promise<Streamed> {
  const id = randomUUID()
  const client = randomUUID()
  const messages: Message[] = []
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws?clientId=${client}`)
  let since = 0
  const over = new Promise<void>((done) => {
    socket.addEventListener('message', ({ data: text }) => {
      if (typeof text !== 'string') return
      const { type, data } = JSON.parse(text) as Message
      // the socket's greeting isn't part of the run
      if (since === 0) return
      const message = { at: performance.now() - since, type, data }
      messages.push(message)
      onMessage(message, id)
      if (type === 'executing' && data['node'] === null) done()
    })
  })
  await new Promise((open, fail) => {
    socket.addEventListener('message', open, { once: true })
    socket.addEventListener('error', fail)
  })
  since = performance.now()
  const response = await fetch(`${url}/prompt`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ prompt_id: id, client_id: client, prompt, extra_data: extra }),
  })
  if (!response.ok) throw new Error(`the prompt was refused: ${await response.text()}`)
  await over
  socket.close()
  const history = (await (await fetch(`${url}/history/${id}`)).json()) as Record<
    string,
    HistoryEntry
  >
  const entry = history[id]
  if (!entry) throw new Error('the run is not in the history')
  return { id, messages, entry }
}
