import { describe, expect, test } from 'vitest'
import { Unreachable } from './http.ts'
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

describe('what a file looks like', () => {
  const { signal } = new AbortController()
  const quiet = { seconds: 6, from: 0, step: 3, pairs: [-1, 1], done: false }
  const whole = { ...quiet, pairs: [-1, 1, -2, 2], done: true }
  const head = { seconds: 5, from: 0, to: 5, count: 2, width: 128, height: 72 }

  function streaming(lines: readonly unknown[]) {
    return answering(200, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }

  test('pictures beside LoRAs become URLs, and nothing but a picture does', async () => {
    const { shim, calls } = streaming([
      { name: 'a', jpeg: 'QQ==', width: 1, height: 1 },
      { name: 'b', jpeg: null },
      { name: 'c', jpeg: 'x"onerror="alert(1)' },
    ])
    const heard: unknown[] = []
    await shim.loraPictures(['a', 'b', 'c'], (...one) => heard.push(one), signal)
    expect(heard).toEqual([
      ['a', 'data:image/jpeg;base64,QQ=='],
      ['b', null],
      ['c', null],
    ])
    expect(calls[0]?.init?.body).toBe(JSON.stringify({ names: ['a', 'b', 'c'] }))
  })

  test('is a video beside a LoRA, as it is; null where there is no such route', async () => {
    const { shim, calls } = answering(200, 'ftyp')
    expect(await (await shim.loraVideo('styles/a.safetensors', signal))?.text()).toBe('ftyp')
    expect(calls[0]?.init?.body).toBe(JSON.stringify({ name: 'styles/a.safetensors' }))
    expect(await answering(405, '').shim.loraVideo('a', signal)).toBeNull()
    const error = { code: 'file_missing', what: 'This LoRA has no video.', remedy: 'Reload.' }
    const refused = answering(404, JSON.stringify({ error })).shim.loraVideo('a', signal)
    await expect(refused).rejects.toMatchObject({ code: 'file_missing' })
  })

  test('arrives line by line, however it is cut into pieces', async () => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(quiet)}\n${JSON.stringify(whole)}\n`)
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const shim = createShim(async () => new Response(body))
    const heard: unknown[] = []
    expect(await shim.peaks('a.wav', {}, (peaks) => heard.push(peaks), signal)).toEqual(whole)
    expect(heard).toEqual([quiet, whole])
  })

  test('is edited in the words of the backend', async () => {
    const media = { kind: 'audio', seconds: 2, channels: 1, sample_rate: 48000, trouble: null }
    const { shim, calls } = answering(200, JSON.stringify({ name: 'ltx_aio/a.wav', media }))
    const edit = { from: 1, seconds: 2, fadeIn: 0.1, fadeOut: 0.2, volume: -3, before: 0, after: 0 }
    expect(await shim.editSound('a.mp3', edit)).toMatchObject({ media: { sampleRate: 48000 } })
    expect(JSON.parse(calls[0]?.init?.body as string)).toEqual({
      name: 'a.mp3',
      from: 1,
      seconds: 2,
      fade_in: 0.1,
      fade_out: 0.2,
      volume: -3,
      before: 0,
      after: 0,
    })
  })

  test('is asked for in the words of the backend', async () => {
    const { shim, calls } = streaming([whole])
    await shim.peaks('a.wav', { from: 1, to: 2, count: 300, pauses: true }, () => undefined, signal)
    expect(calls[0]).toMatchObject({
      route: '/ltx_aio/peaks',
      init: { body: '{"name":"a.wav","from":1,"to":2,"count":300,"pauses":true}' },
    })
  })

  test('of a video gets more images with each line', async () => {
    const { shim } = streaming([head, { number: 1, at: 4, jpeg: 'QQ==' }, { done: true }])
    const seen: unknown[] = []
    const tell = ({ images }: { images: readonly unknown[] }) => seen.push(images)
    const film = await shim.filmstrip('a.mp4', {}, tell, signal)
    expect(film).toMatchObject({ seconds: 5, images: [null, 'QQ=='] })
    expect(seen[0]).toEqual([null, null])
  })

  test('is no more than an image: nothing else gets into its address', async () => {
    const { shim } = streaming([head, { number: 0, at: 4, jpeg: 'x"onerror="alert(1)' }])
    const film = await shim.filmstrip('a.mp4', {}, () => undefined, signal)
    expect(film?.images).toEqual([null, null])
  })

  test('can end in a refusal, before or after it has begun', async () => {
    const error = { code: 'unreadable', what: 'Broken.', remedy: 'Convert it.', cause: 'slow' }
    for (const [status, lines] of [
      [200, [quiet, { error }]],
      [422, [{ error }]],
    ] as const) {
      const { shim } = answering(
        status,
        lines.map((line) => JSON.stringify(line)).join('\n') + '\n',
      )
      const refused = await shim
        .peaks('a.wav', {}, () => undefined, signal)
        .catch((e: unknown) => e)
      expect(refused).toMatchObject({ code: 'unreadable', remedy: 'Convert it.', why: 'slow' })
    }
  })

  test.each([
    ['404 of a ComfyUI without it', 404, 'Not Found'],
    ['a sign-in page', 200, '<html>\n</html>\n'],
    ['an answer that was cut off', 200, '{"seconds": 6, "fr'],
  ])('is unknown after %s', async (_, status, body) => {
    const { shim } = answering(status, body)
    expect(await shim.peaks('a.wav', {}, () => undefined, signal)).toBeNull()
    expect(await shim.filmstrip('a.mp4', {}, () => undefined, signal)).toBeNull()
  })

  test('stops with its signal', async () => {
    const abort = new AbortController()
    let stopped = false
    const shim = createShim(
      (_, init) =>
        new Promise((__, fail) => {
          init?.signal?.addEventListener('abort', () => {
            stopped = true
            fail(new Unreachable('aborted'))
          })
        }),
    )
    const asked = shim.peaks('a.wav', {}, () => undefined, abort.signal)
    abort.abort()
    await expect(asked).rejects.toBeInstanceOf(Unreachable)
    expect(stopped).toBe(true)
  })
})

describe('the shim’s answers', () => {
  test('are mapped to our own names', async () => {
    const { shim } = answering(
      200,
      JSON.stringify({ session: 's', changes: 3, downloads: [download] }),
    )
    expect(await shim.downloads()).toMatchObject({ changes: 3, downloads: [{ retryIn: 4.5 }] })
  })

  test.each([true, false])('tell whether there was a video to delete: %s', async (removed) => {
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
    // the browser reads the file itself
    expect(await shim.probe('x.mp4')).toBeNull()
  })

  test('from a gateway in front of a restarting server do not count', async () => {
    const { shim } = answering(502, '<h1>Bad gateway</h1>')
    await expect(shim.downloads()).rejects.toBeInstanceOf(Unreachable)
    expect(await shim.probe('x.mp4')).toBeNull()
  })

  test('that refuse carry two sentences of their own', async () => {
    const error = { code: 'host', what: 'Unknown address.', remedy: 'Add it.', address: 'a.lan' }
    const { shim } = answering(403, JSON.stringify({ error }))
    const refused = await shim.library().catch((caught: unknown) => caught)
    expect(refused).toBeInstanceOf(ShimRefused)
    const { what: message, ...rest } = error
    expect(refused).toMatchObject({ ...rest, message })
  })

  test('about an unreadable file are facts about the file', async () => {
    const error = { code: 'unreadable', what: 'it is a text file.', remedy: '' }
    const { shim } = answering(422, JSON.stringify({ error }))
    expect(await shim.probe('x.mp4')).toEqual({ kind: 'unreadable', reason: 'it is a text file.' })
  })

  test('about an unreadable file differ by cause', async () => {
    const error = { code: 'unreadable', what: 'The file is empty.', remedy: 'x', cause: 'empty' }
    const { shim } = answering(422, JSON.stringify({ error }))
    expect(await shim.probe('x.mp4')).toMatchObject({ kind: 'unreadable', cause: 'empty' })
    const gone = { code: 'file_missing', what: 'x.mp4 is gone.', remedy: 'x' }
    const { shim: other } = answering(404, JSON.stringify({ error: gone }))
    expect(await other.probe('x.mp4')).toMatchObject({ cause: 'file_missing' })
  })

  test('about a video’s audio tracks cover both loaders', async () => {
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

test('a file behind a link that ComfyUI does not follow is unreadable', async () => {
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
