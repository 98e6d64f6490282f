import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findComfy } from '../../tools/comfyui/comfy.ts'
import { manifestName, readManifest, type RunLine } from '../../tools/ltx-aio/manifest.ts'
import { root } from '../../tools/machine/paths.ts'
import { inspect, makeSamples, samplesFolder } from '../comfyui/samples.ts'
import { type Bench, openBench, until } from './bench.ts'
import type { Fault } from './proxy.ts'

const comfy = findComfy()
const name = 'test-ltx-aio'
const byName = (a: string, b: string): number => (a < b ? -1 : 1)

/** A small and quick one. */
const draft = {
  mode: 't2v',
  prompt: 'a red kite',
  preset: 'draft',
  width: 128,
  height: 128,
  seconds: 0.4,
}

describe.skipIf('missing' in comfy)('ltx-aio run on a real ComfyUI', () => {
  let bench: Bench
  let folder: string
  let out: string
  beforeAll(async () => {
    makeSamples()
    if (!('missing' in comfy)) bench = await openBench(comfy, name)
  })
  afterAll(() => bench?.stop())
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ltx-aio-'))
    out = join(folder, 'out')
  })
  afterEach(async () => {
    bench.proxy.faults = []
    for (const child of running.splice(0)) child.kill('SIGKILL')
    await bench.post('/queue', { clear: true })
    await bench.post('/interrupt', {})
    await bench.post('/history', { clear: true })
    bench.forget()
    rmSync(join(bench.output, '../input/ltx_aio'), { recursive: true, force: true })
    rmSync(folder, { recursive: true })
  })

  const running: ReturnType<typeof spawn>[] = []

  /** Writes the list and starts the command on it. */
  function start(list: readonly object[], ...options: string[]) {
    const file = join(folder, 'list.jsonl')
    writeFileSync(file, list.map((one) => `${JSON.stringify(one)}\n`).join(''))
    const child = spawn(process.execPath, [
      join(root, 'tools/ltx-aio.mjs'),
      'run',
      file,
      '--server',
      bench.proxy.url,
      '--out',
      out,
      ...options,
    ])
    running.push(child)
    const said = { out: '', err: '' }
    child.stdout.on('data', (data: Buffer) => (said.out += data.toString()))
    child.stderr.on('data', (data: Buffer) => (said.err += data.toString()))
    const ended = new Promise<{ code: number | null; out: string; err: string }>((done) =>
      child.on('close', (code) => done({ code, ...said })),
    )
    return {
      ended,
      said,
      async kill(signal: NodeJS.Signals = 'SIGKILL') {
        child.kill(signal)
        return ended
      },
    }
  }

  const videosIn = (at: string): string[] =>
    existsSync(at)
      ? readdirSync(at)
          .filter((file) => file.endsWith('.mp4'))
          .toSorted(byName)
      : []
  const done = (): RunLine[] => readManifest(out).filter(({ state }) => state === 'done')
  const history = async (): Promise<string[]> =>
    Object.keys(await (await fetch(`${bench.url()}/history`)).json())
  const uploaded = (): string[] => {
    const at = join(bench.output, '../input/ltx_aio')
    return existsSync(at) ? readdirSync(at, { recursive: true }).map(String) : []
  }
  /** How many prompts ComfyUI got since it was started. */
  const prompts = (): number =>
    readFileSync(join(bench.output, '../comfyui.log'), 'utf8').split('got prompt').length - 1

  /** The manifest names every video, as it is. */
  function expectWhole(lines: readonly RunLine[]): void {
    expect(videosIn(out)).toEqual(lines.map(({ file }) => String(file)).toSorted(byName))
    for (const { file, sha256, bytes, request } of lines) {
      const content = readFileSync(join(out, file ?? ''))
      expect(content.length).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      const { metadata } = inspect(join(out, file ?? ''))
      expect(JSON.parse(metadata['ltx_aio'] ?? 'null')).toEqual(request)
    }
  }

  /** Waits for a fault to have happened. */
  async function struck(fault: Fault): Promise<void> {
    bench.proxy.faults = [fault]
    await until(() => fault.times === 0, 60_000)
  }

  test('a list of 20, ended five times in the middle, is 20 videos and none twice', async () => {
    const list = Array.from({ length: 20 }, (_, seed) => ({ ...draft, seed }))
    const before = prompts()
    const first = start(list)
    await until(
      () => done().length >= 3,
      60_000,
      () => first.said.err,
    )
    await first.kill()

    // ComfyUI has it, and nobody heard so
    const second = start(list)
    await struck({ match: /^POST \/api\/prompt /, kind: 'deafen', times: 1 })
    await second.kill()

    // it never arrived
    const third = start(list)
    await struck({ match: /^POST \/api\/prompt /, kind: 'swallow', times: 1 })
    await third.kill()

    // made, and not fetched
    const fourth = start(list)
    await struck({ match: /^GET \/api\/view/, kind: 'swallow', times: 1 })
    await fourth.kill()
    bench.proxy.faults = []

    const fifth = start(list)
    await until(() => done().length >= 13, 60_000)
    const { code: stopped, err } = await fifth.kill('SIGINT')
    expect(stopped).toBe(130)
    expect(err).toMatch(/Start the same command again/)

    const { code, out: paths } = await start(list).ended
    expect(code).toBe(0)
    const lines = done()
    expect(lines.map(({ seed }) => seed).toSorted((a, b) => a - b)).toEqual(
      list.map(({ seed }) => seed),
    )
    expectWhole(lines)
    expect(paths.trim().split('\n').length).toBeLessThanOrEqual(7)
    // each was asked for once, made once and saved once
    expect(prompts() - before).toBe(20)
    expect((await history()).toSorted(byName)).toEqual(
      lines.map(({ prompt_id: id }) => id).toSorted(byName),
    )
    expect(bench.videos().toSorted(byName)).toEqual(videosIn(out))
    // and there is nothing left to do
    const asked = prompts()
    expect(await start(list).ended).toMatchObject({ code: 0, out: '' })
    expect(prompts()).toBe(asked)
  })

  test('a server that dies and returns makes the rest, each once', async () => {
    const list = Array.from({ length: 5 }, (_, seed) => ({ ...draft, seed: 100 + seed }))
    const run = start(list)
    await until(
      () => done().length >= 2,
      60_000,
      () => run.said.err,
    )
    await bench.kill()
    await until(() => run.said.err.includes("isn't responding"))
    await bench.start()
    const { code, err } = await run.ended
    expect(err).toContain('is responding again')
    expect([code, err]).toEqual([0, err])
    expectWhole(done())
    expect(done().map(({ seed }) => seed)).toEqual(list.map(({ seed }) => seed))
    expect(videosIn(out)).toHaveLength(5)
  })

  test('a server that stays away is given up, with its code', async () => {
    const run = start([{ ...draft, seed: 200 }], '--wait', '0.02')
    await until(() => readManifest(out).length > 0, 60_000)
    bench.proxy.away = true
    bench.proxy.drop()
    const { code, err } = await run.ended
    bench.proxy.away = false
    expect(err).toMatch(/\(server_down\)/)
    expect(code).toBe(1)
  })

  test('files beside the list are uploaded once; videos are as asked', async () => {
    for (const file of ['first.png', 'speech.wav', 'source.mp4', 'mute.mp4'])
      cpSync(join(samplesFolder, file), join(folder, file))
    const size = { width: 192, height: 128 }
    const list = [
      { ...draft, ...size, mode: 'i2v', image: 'first.png' },
      { ...draft, ...size, mode: 'lipsync', image: 'first.png', audio: 'speech.wav' },
      {
        mode: 't2v',
        rework: { id: 'join', clips: [{ file: 'source.mp4' }, { file: 'mute.mp4' }] },
      },
    ]
    const { code, err } = await start(list, '--json').ended
    expect([code, err]).toEqual([0, expect.stringMatching(/3 of 3 made/)])
    const lines = done()
    expectWhole(lines)
    const measured = lines.map(({ file }) => inspect(join(out, file ?? '')))
    expect(measured).toMatchObject([
      { width: 96, height: 64, frames: 9 },
      { width: 96, height: 64, frames: 9 },
      { width: 256, height: 256, frames: 66 },
    ])
    const names = ['first.png', 'mute.mp4', 'source.mp4', 'speech.wav']
    expect(
      uploaded()
        .filter((file) => file.includes('.'))
        .map((file) => String(file.split(/[\\/]/)[1]))
        .toSorted(byName),
    ).toEqual(names)
    // what is there is taken as it is
    const at = uploaded().find((file) => file.endsWith('first.png'))
    const again = { ...draft, mode: 'i2v', image: `ltx_aio/${at}`, seed: 7 }
    expect((await start([again]).ended).code).toBe(0)
  })

  test('one wrong request, and nothing is uploaded or started', async () => {
    cpSync(join(samplesFolder, 'first.png'), join(folder, 'first.png'))
    const list = [
      { ...draft, mode: 'i2v', image: 'first.png' },
      { ...draft, mode: 'i2v', image: 'second.png' },
      { ...draft, models: { checkpoint: 'nowhere.safetensors' } },
      { ...draft, seconds: 0.001 },
    ]
    const before = prompts()
    const { code, out: said, err } = await start(list, '--json').ended
    expect([code, err]).toEqual([2, ''])
    expect(
      said
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      {
        place: 'line 2',
        code: 'request_invalid',
        what: expect.stringMatching(/image.*second\.png/),
      },
      { place: 'line 3', code: 'model_missing', what: expect.stringMatching(/nowhere/) },
      { place: 'line 4', code: 'length_out_of_range', field: 'seconds' },
    ])
    expect([uploaded(), existsSync(out), prompts()]).toEqual([[], false, before])
    // a check alone doesn't start the right ones either
    const dry = await start(list.slice(0, 1), '--dry-run').ended
    expect(dry).toMatchObject({
      code: 0,
      err: expect.stringMatching(/1 to make, 1 files? to upload/),
    })
    expect([uploaded(), existsSync(out), prompts()]).toEqual([[], false, before])
  })

  test('drafts are finished from their first pass', async () => {
    const { code } = await start([{ ...draft, seed: 300 }], '--finish').ended
    expect(code).toBe(0)
    const [first, finished] = done()
    expectWhole(done())
    expect(finished?.draft).toBe(first?.name)
    expect(finished?.nodes).not.toContain('sample_1')
    expect(inspect(join(out, first?.file ?? ''))).toMatchObject({ width: 64, height: 64 })
    expect(inspect(join(out, finished?.file ?? ''))).toMatchObject({ width: 128, height: 128 })
  })

  test('a run that somebody cancels is a failure, and is made when asked again', async () => {
    const list = [{ ...draft, seed: 400 }]
    const run = start(list)
    await until(() => readManifest(out)[0]?.state === 'queued', 60_000)
    const id = readManifest(out)[0]?.prompt_id
    await bench.post(`/api/jobs/${id}/cancel`, {})
    const { code, err } = await run.ended
    expect([code, err]).toEqual([1, expect.stringMatching(/cancelled/)])
    expect(readManifest(out)).toMatchObject([{ state: 'cancelled' }])
    await sleep(100)
    expect((await start(list).ended).code).toBe(0)
    expect(readManifest(out)).toHaveLength(1)
    expect(existsSync(join(out, manifestName))).toBe(true)
  })
})
