import { describe, expect, it } from 'vitest'
import { deviceName } from './device-name.ts'
import { messageIn, previewIn } from './messages.ts'

function binary(kind: number, metadata: string, image: readonly number[]): ArrayBuffer {
  const text = new TextEncoder().encode(metadata)
  const data = new Uint8Array(8 + text.length + image.length)
  new DataView(data.buffer).setUint32(0, kind)
  new DataView(data.buffer).setUint32(4, text.length)
  data.set(text, 8)
  data.set(image, 8 + text.length)
  return data.buffer
}

describe('a message of the socket', () => {
  it('is told as ComfyUI’s frontend does', () => {
    const status = { exec_info: { queue_remaining: 1 } }
    const greeting = JSON.stringify({ type: 'status', data: { status, sid: 'a1' } })
    expect(messageIn(greeting)).toEqual({ type: 'status', detail: status, client: 'a1' })
    const done = { prompt_id: 'x', timestamp: 1 }
    expect(messageIn(JSON.stringify({ type: 'execution_success', data: done }))).toEqual({
      type: 'execution_success',
      detail: done,
      client: null,
    })
  })

  it.each(['', '{', 'null', '3', '[]', '{"type":3}', '{"data":{}}', new Blob(), null])(
    'that isn’t one is nothing: %o',
    (data) => expect(messageIn(data)).toBeNull(),
  )
})

describe('a preview', () => {
  const metadata = JSON.stringify({ image_type: 'image/png', prompt_id: 'x', node_id: '3' })

  it('is an image and the run that it is of', async () => {
    const preview = previewIn(binary(4, metadata, [1, 2, 3]))
    expect(preview?.jobId).toBe('x')
    expect(preview?.blob.type).toBe('image/png')
    expect([...new Uint8Array(await preview!.blob.arrayBuffer())]).toEqual([1, 2, 3])
  })

  it('has no type but that of an image', () => {
    const odd = JSON.stringify({ image_type: 'text/html', prompt_id: 'x' })
    expect(previewIn(binary(4, odd, [1]))?.blob.type).toBe('image/jpeg')
  })

  it.each([
    ['no run', binary(4, '{"image_type":"image/png"}', [1])],
    ['another kind', binary(1, metadata, [1])],
    ['no metadata', binary(4, '{', [1])],
    ['a length beyond its end', new Uint8Array([0, 0, 0, 4, 255, 255, 255, 255]).buffer],
    ['nothing in it', new ArrayBuffer(0)],
  ])('with %s is none', (_, data) => expect(previewIn(data)).toBeNull())
})

describe('a device', () => {
  it.each([
    [
      'iPhone, Safari',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 Version/26.1 Safari/604.1',
    ],
    [
      'Android, Chrome',
      'Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36',
    ],
    ['Android, Firefox', 'Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0'],
    [
      'Mac, Edge',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0',
    ],
    ['', 'curl'],
  ])('is named “%s”', (name, userAgent) => expect(deviceName(userAgent)).toBe(name))
})
