import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { downloadOf, entry, entryById } from '../../../../tests/fakes/models.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { downloadProblem, queueTotals, type Trouble } from './downloads.ts'
import { tokenLine } from './token.ts'

const failed = (problem: Trouble, task: 'download' | 'verify' = 'download') =>
  downloadProblem(downloadOf({ state: 'failed', task, problem }), entry)
const said = (code: string) => failed({ code }).what

/** The server's error codes, read from its source. */
function serverCodes(): string[] {
  const source = readFileSync(new URL('../../../../ltx_aio/trouble.py', import.meta.url), 'utf8')
  const list = source.slice(source.indexOf('CODES = frozenset('), source.indexOf('\n)\n'))
  return [...list.matchAll(/^ +"([a-z_]+)",/gm)].map(([, code]) => code ?? '')
}

describe('the server’s codes', () => {
  const codes = serverCodes()

  test('are found in its source', () => {
    expect(codes.length).toBeGreaterThan(20)
  })

  test.each(codes)('%s has words of its own', (code) => {
    const { code: known, what, remedy } = failed({ code })
    expect(known).toBe(code)
    expect(what).toMatch(/[.)]$/)
    expect(remedy).toMatch(/\.$/)
  })

  test('each have a different sentence', () => {
    expect(new Set(codes.map(said)).size).toBe(codes.length)
  })
})

test('a code newer than this panel is still explained', () => {
  expect(failed({ code: 'flood' })).toMatchObject({
    code: 'download_failed',
    what: `${entry.file} could not be downloaded (flood).`,
  })
})

test('the five states of token and licence are five sentences', () => {
  const status = { present: true, source: 'pasted', settable: true } as const
  const fine = tokenLine(status, { state: 'ok', account: 'ann' })
  const states = ['gated_need_login', 'bad_token', 'gated_need_accept', 'token_revoked'].map(said)
  expect(new Set([...states, fine]).size).toBe(5)
})

describe('an unaccepted licence', () => {
  const actionsOf = (trouble: Trouble) => failed(trouble).actions

  test('leads to its page and back', () => {
    const url = 'https://mirror.test/Lightricks/LTX-2.3-fp8'
    expect(actionsOf({ code: 'gated_need_accept', url })).toEqual([
      { kind: 'open', label: 'Open the licence', url },
      { kind: 'download', label: 'I’ve accepted it, try again', ids: [entry.id] },
    ])
  })

  test('leads to Hugging Face if the server gives no address', () => {
    expect(actionsOf({ code: 'gated_need_accept' })?.[0]).toMatchObject({
      url: 'https://huggingface.co/Lightricks/LTX-2.3-fp8',
    })
  })
})

test('a full disk names the space needed and free', () => {
  const { what, remedy, actions } = failed({ code: 'disk_full', need: 12.34e9, free: 4e9 })
  expect(what).toContain('12.3 GB')
  expect(what).toContain('4.0 GB')
  expect(remedy).toContain('kept')
  expect(actions?.map(({ kind }) => kind)).toEqual(['show', 'download'])
})

test('a lasting network failure names the last error, keeps the data and can resume', () => {
  const { what, remedy, actions } = failed({ code: 'network', last: 'timeout' })
  expect(what).toContain('timeout')
  expect(remedy).toContain('what is already downloaded is kept')
  expect(actions).toEqual([{ kind: 'download', label: 'Resume', ids: [entry.id] }])
})

test.each([
  ['proxy_socks', { proxy: 'socks5://127.0.0.1:1080' }],
  ['proxy_unusable', { proxy: 'ftp://proxy' }],
  ['proxy_unreachable', { proxy: 'http://127.0.0.1:9' }],
  ['endpoint_unusable', { endpoint: 'hf-mirror.example' }],
])('%s is no fault of the network, and names what is set', (code, values) => {
  const found = failed({ code, ...values })
  expect(found.code).toBe(code)
  expect(found.what).toContain(Object.values(values)[0])
  expect(found.remedy).not.toContain('Check the network')
})

test('a check that finds a different file does not call it damaged', () => {
  for (const trouble of [
    { code: 'checksum_mismatch' },
    { code: 'broken_file', fault: 'checksum' },
  ]) {
    const { code, actions } = failed(trouble, 'verify')
    expect(code).toBe('differs_from_source')
    expect(actions).toBeUndefined()
  }
})

test.each(['missing', 'size', 'header', 'new'])('a check that finds %s says so', (fault) => {
  expect(failed({ code: 'broken_file', fault }, 'verify').what).toMatch(
    /failed verification: its? .+\.$/,
  )
})

describe('the queue', () => {
  const upscaler = entryById('upscaler-x2-1.1')
  const sizeless = entryById('gemma-bf16')
  const running = downloadOf({ received: 400, size: 1000, speed: 100 })

  test('adds up running and waiting files, using catalogue sizes for those not started', () => {
    const waiting = downloadOf({ id: upscaler.id, state: 'queued' })
    const done = downloadOf({ id: 'x', state: 'done', received: 9, size: 9 })
    expect(queueTotals([running, waiting, done], ltx23)).toEqual({
      left: 2,
      received: 400,
      size: 1000 + 995743560,
      speed: 100,
      seconds: (600 + 995743560) / 100,
    })
  })

  test('shows no time left while a size is unknown or nothing moves', () => {
    const waiting = downloadOf({ id: sizeless.id, state: 'queued' })
    expect(queueTotals([running, waiting], ltx23)).toMatchObject({ size: null, seconds: null })
    expect(queueTotals([{ ...running, speed: 0 }], ltx23)).toMatchObject({ seconds: null })
    expect(queueTotals([], ltx23)).toMatchObject({ left: 0, size: 0, speed: null })
  })

  test('does not count checks', () => {
    expect(queueTotals([{ ...running, task: 'verify' }], ltx23)).toMatchObject({ left: 0 })
  })
})
