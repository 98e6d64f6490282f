import { expect, test } from 'vitest'
import type { HostEvent } from '../events.ts'
import { comfyuiEngine } from './comfyui.ts'
import type { Proxied } from './proxied.ts'

const about = { id: 'pc', name: 'PC', kind: 'comfyui', paid: false, parallel: 2 } as const
const picture = { prompt_id: 'run-1', type: 'image/jpeg', image: '/9j/' }

/** What is heard of an engine that says these things. */
async function heard(...lines: readonly unknown[]): Promise<HostEvent[]> {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const proxy = { events: async () => new Response(text) } as unknown as Proxied
  const events: HostEvent[] = []
  const stop = comfyuiEngine(about, proxy, () => 'me').follow((event) => events.push(event))
  await new Promise((done) => setTimeout(done, 20))
  stop()
  return events
}

test('a preview of a run arrives as the image that was sent', async () => {
  const [event] = await heard({ type: 'preview', data: picture })
  expect(event).toMatchObject({ type: 'preview', id: 'run-1', blob: { type: 'image/jpeg' } })
  const { blob } = event as Extract<HostEvent, { type: 'preview' }>
  expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([0xff, 0xd8, 0xff])
})

test.each([
  { ...picture, prompt_id: 7 },
  { ...picture, type: 'image/svg+xml' },
  { ...picture, type: 'text/html' },
  { ...picture, image: '<svg>' },
  { ...picture, image: null },
  null,
])('what is no preview is none, and takes no other event with it: %j', async (data) => {
  const started = { type: 'execution_start', data: { prompt_id: 'run-1' } }
  expect(await heard({ type: 'preview', data }, started)).toMatchObject([{ type: 'job' }])
})
