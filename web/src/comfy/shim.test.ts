import { describe, expect, test } from 'vitest'
import { Unreachable } from './comfy.ts'
import { Blocked, createShim, ShimRefused } from './shim.ts'

function answering(status: number, body: string) {
  const calls: { route: string; init: RequestInit | undefined }[] = []
  const shim = createShim(async (route, init) => {
    calls.push({ route, init })
    return new Response(body, { status })
  })
  return { shim, calls }
}

const download = {
  id: 'a',
  task: 'download',
  state: 'running',
  phase: 'waiting',
  received: 1,
  size: null,
  speed: null,
  retry_in: 4.5,
  folder: 'vae',
  root: 0,
  how: null,
  problem: null,
}

describe('the shim’s answers', () => {
  test('are read into our own names', async () => {
    const { shim } = answering(
      200,
      JSON.stringify({ session: 's', changes: 3, downloads: [download] }),
    )
    expect(await shim.downloads()).toMatchObject({ changes: 3, downloads: [{ retryIn: 4.5 }] })
  })

  test.each([true, false])('tell whether a video was there to be deleted: %s', async (removed) => {
    const { shim, calls } = answering(200, JSON.stringify({ removed }))
    expect(await shim.removeOutput('t2v.mp4')).toBe(removed)
    expect(calls[0]).toMatchObject({
      route: '/ltx_aio/outputs/remove',
      init: { method: 'POST', body: '{"name":"t2v.mp4"}' },
    })
  })

  test.each([
    ['404 of a ComfyUI without it', 404, 'Not Found'],
    ['405 of what serves files there', 405, ''],
    ['JSON of something else', 200, '{"downloads": 1}'],
  ])('%s is its absence', async (_, status, body) => {
    expect(await answering(status, body).shim.downloads()).toBeNull()
    expect(await answering(status, body).shim.library()).toBeNull()
    expect(await answering(status, body).shim.probe('x.mp4')).toBeNull()
  })

  test.each([
    ['403 of ComfyUI itself', 403, ''],
    ['401 of a proxy that wants a password', 401, '<h1>Authorization Required</h1>'],
    ['a sign-in page in place of the answer', 200, '<html>'],
    ['413 of a proxy', 413, '{"message": "too large"}'],
  ])('%s is no absence: it says what answered', async (_, status, body) => {
    const { shim } = answering(status, body)
    const blocked = await shim.downloads().catch((caught: unknown) => caught)
    expect(blocked).toBeInstanceOf(Blocked)
    expect(blocked).toMatchObject({ status })
    await expect(shim.about()).rejects.toBeInstanceOf(Blocked)
    // the browser looks into the file itself
    expect(await shim.probe('x.mp4')).toBeNull()
  })

  test('of a gateway in front of a server that is just being restarted are none', async () => {
    const { shim } = answering(502, '<h1>Bad gateway</h1>')
    await expect(shim.downloads()).rejects.toBeInstanceOf(Unreachable)
    expect(await shim.probe('x.mp4')).toBeNull()
  })

  test('that refuse come with its own two sentences', async () => {
    const error = { code: 'host', what: 'Unknown address.', remedy: 'Add it.', address: 'a.lan' }
    const { shim } = answering(403, JSON.stringify({ error }))
    const refused = await shim.library().catch((caught: unknown) => caught)
    expect(refused).toBeInstanceOf(ShimRefused)
    const { what: message, ...rest } = error
    expect(refused).toMatchObject({ ...rest, message })
  })

  test('about a file that cannot be read are facts about the file', async () => {
    const error = { code: 'unreadable', what: 'it is a text file.', remedy: '' }
    const { shim } = answering(422, JSON.stringify({ error }))
    expect(await shim.probe('x.mp4')).toEqual({ kind: 'unreadable', reason: 'it is a text file.' })
  })

  test('about a file that cannot be read are told apart by their cause', async () => {
    const error = { code: 'unreadable', what: 'The file is empty.', remedy: 'x', cause: 'empty' }
    const { shim } = answering(422, JSON.stringify({ error }))
    expect(await shim.probe('x.mp4')).toMatchObject({ kind: 'unreadable', cause: 'empty' })
    const gone = { code: 'file_missing', what: 'x.mp4 is gone.', remedy: 'x' }
    const { shim: other } = answering(404, JSON.stringify({ error: gone }))
    expect(await other.probe('x.mp4')).toMatchObject({ cause: 'file_missing' })
  })

  test('about the sounds of a video are those of both loaders', async () => {
    const sound = { seconds: 2, channels: 8, sample_rate: 48000, starts: 0, trouble: 'fatal' }
    const media = {
      kind: 'video',
      width: 96,
      height: 64,
      fps: 30,
      frames: 8,
      seconds: 0.27,
      has_audio: true,
      audio_seconds: 2,
      first_sound: null,
      kept_sound: sound,
      pixel_aspect: 1,
      frame_counts: [1, 3],
    }
    const { shim } = answering(200, JSON.stringify({ media }))
    expect(await shim.probe('x.mp4')).toMatchObject({
      firstSound: null,
      keptSound: { channels: 8, sampleRate: 48000, trouble: 'fatal' },
      frameCounts: [1, 3],
    })
  })
})

test('a file behind a link that ComfyUI does not follow is one that cannot be read', async () => {
  const error = { code: 'linked', what: 'A link leads out.', remedy: '' }
  const { shim } = answering(400, JSON.stringify({ error }))
  expect(await shim.probe('x.mp4')).toEqual({
    kind: 'unreadable',
    reason: 'A link leads out.',
    cause: 'linked',
  })
})

test('every call carries the header that no foreign page can send', async () => {
  const { shim, calls } = answering(200, '{}')
  await shim.library()
  await shim.download([{ id: 'a', root: 1 }])
  await shim.saveToken(null)
  expect(calls.map(({ init }) => new Headers(init?.headers).get('X-LTX-AIO'))).toEqual([
    '1',
    '1',
    '1',
  ])
  expect(calls[1]?.init?.body).toBe('{"want":[{"id":"a","root":1}]}')
})
