import { describe, expect, test, vi } from 'vitest'
import type { HostEvent } from '../events.ts'
import { Unreachable } from '../http.ts'
import { enginesOver } from './engines.ts'

const about = { id: 'pc', name: 'PC', kind: 'comfyui', paid: false, parallel: 2 } as const
const listed = JSON.stringify({ engines: [about], problem: null })

function answering(status: number, body: string) {
  return enginesOver(async () => new Response(body, { status }))
}

describe('the list of engines', () => {
  test('is what the backend says, and empty without it', async () => {
    expect((await answering(200, listed).list()).engines).toEqual([about])
    expect((await answering(404, '404: Not Found').list()).engines).toEqual([])
  })

  test.each([
    ['a gateway whose ComfyUI is away', 502, '<html>Bad Gateway</html>'],
    ['a guard', 403, '{"error":{"code":"host","what":"No.","remedy":"Add it.","address":""}}'],
    ['a page to log in', 200, '<html>'],
    ['another program', 200, '{}'],
  ])('is unknown, not empty, from %s', async (_, status, body) => {
    await expect(answering(status, body).list()).rejects.toBeInstanceOf(Unreachable)
  })
})

test('events are asked for again after a refusal of ours', async () => {
  vi.useFakeTimers()
  try {
    const refused = JSON.stringify({
      error: { code: 'host', what: 'No.', remedy: '', address: '' },
    })
    const line = JSON.stringify({ type: 'execution_start', data: { prompt_id: 'a' } })
    const answers = [new Response(refused, { status: 403 }), new Response(`${line}\n`)]
    const never = new Promise<Response>(() => undefined)
    const engines = enginesOver(async () => answers.shift() ?? never)
    const names = { of: () => undefined, keep: async () => undefined }
    const heard: HostEvent[] = []
    const stop = engines.open(about, () => 'me', names).follow((event) => heard.push(event))
    await vi.advanceTimersByTimeAsync(3500)
    stop()
    expect(heard).toMatchObject([{ type: 'job', id: 'a' }])
  } finally {
    vi.useRealTimers()
  }
})
