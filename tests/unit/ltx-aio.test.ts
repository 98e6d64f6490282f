import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, posix, win32 } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { videoName } from '../../tools/ltx-aio/fetching.ts'
import { createFinder, filesOf, placesOf, renamed } from '../../tools/ltx-aio/files.ts'
import { readWanted } from '../../tools/ltx-aio/list.ts'
import {
  keysOf,
  lock,
  manifestName,
  openManifest,
  type RunLine,
} from '../../tools/ltx-aio/manifest.ts'
import { Misused, optionsOf } from '../../tools/ltx-aio/options.ts'
import { createReport } from '../../tools/ltx-aio/report.ts'
import { replaceWith } from '../../tools/ltx-aio/replace.ts'
import { lostStep, stepOf } from '../../tools/ltx-aio/resume.ts'
import { rowsIn, textIn } from '../../tools/ltx-aio/rows.ts'
import { root } from '../../tools/machine/paths.ts'
import { parseRequest } from '../../tools/prompt/request.ts'
import { newJob } from '../../web/src/core/jobs/job.ts'
import { requestOf } from '../fakes/requests.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ltx-aio-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const kite = '{"mode": "t2v", "prompt": "a kite"}'

describe('a list', () => {
  const places = (text: string) => rowsIn(text).rows.map(({ place }) => place)
  const said = (text: string) =>
    rowsIn(text).problems.map(({ place, what }) => `${place}: ${what}`.replace(/^: /, ''))

  test('is one request, an array or JSON lines', () => {
    expect(places(kite)).toEqual([''])
    expect(places('{\n  "mode": "t2v",\n  "prompt": "a kite"\n}')).toEqual([''])
    expect(places(`[${kite}, ${kite}]`)).toEqual(['request 1', 'request 2'])
    expect(places(`\uFEFF${kite}\r\n\r\n${kite}\r\n`)).toEqual(['line 1', 'line 3'])
  })

  test('is UTF-8, or what Windows PowerShell writes', () => {
    const text = kite.replace('kite', 'cometa ñ')
    expect(places(textIn(Buffer.from(`\uFEFF${text}\r\n`, 'utf16le')))).toEqual([''])
    expect(textIn(Buffer.from(text))).toBe(text)
    expect(textIn(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(text)
  })

  test('says which line can’t be read', () => {
    for (const text of [`${kite}\n\n{"mode": \n${kite}`, `"\n5\n{"mode": \n${kite}`])
      expect(said(text)).toContainEqual(expect.stringMatching(/^line 3: .*JSON/))
    expect(said(`[${kite}, 5]`)).toEqual([expect.stringMatching(/^request 2: .*braces/)])
  })

  test('of one request over many lines is no list of broken ones', () => {
    expect(said('{\n  "mode": "t2v"\n  "prompt": "a kite"\n}')).toEqual([
      expect.stringMatching(/line 3 column 3/),
    ])
    expect(said('')).toEqual([expect.stringMatching(/nothing in it/)])
    expect(said('[]')).toEqual([expect.stringMatching(/empty/)])
  })
})

describe('files', () => {
  test('beside the list are named after their content, once each; others are the server’s', async () => {
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'in/a.png'), 'one')
    writeFileSync(join(folder, 'b.png'), 'one')
    const list = [
      { mode: 'i2v', prompt: 'a', image: 'in/a.png' },
      { mode: 'i2v', prompt: 'b', image: join(folder, 'in/a.png') },
      { mode: 'i2v', prompt: 'c', image: 'b.png' },
      { mode: 'i2v', prompt: 'd', image: 'c.png' },
      { mode: 'i2v', prompt: 'e', image: 'b.png [output]' },
      // text to video reads none
      { mode: 't2v', prompt: 'f', image: 'b.png' },
    ]
    const rows = list.map((json, at) => ({ place: `line ${at + 1}`, json }))
    const { wanted, problems } = await readWanted(rows, folder)
    expect(problems).toEqual([])
    expect(wanted.map(({ input }) => input.image)).toEqual([
      'ltx_aio/7692c3ad3540bb80/a.png',
      'ltx_aio/7692c3ad3540bb80/a.png',
      'ltx_aio/7692c3ad3540bb80/b.png',
      'c.png',
      'b.png [output]',
      'b.png',
    ])
    expect(wanted.map(({ files }) => files.length)).toEqual([1, 1, 1, 0, 0, 0])
  })

  test('may be named in any way that this system or Windows has', () => {
    const windows = (name: string) => placesOf(name, 'C:\\lists', win32)
    expect(windows('in\\a.png')).toEqual(['C:\\lists\\in\\a.png'])
    expect(windows('in/a.png')).toEqual(['C:\\lists\\in\\a.png'])
    expect(windows('D:\\clips\\a.mp4')).toEqual(['D:\\clips\\a.mp4'])
    expect(windows('D:/clips/a.mp4')).toEqual(['D:/clips/a.mp4'])
    expect(windows('\\\\nas\\clips\\a.mp4')).toEqual(['\\\\nas\\clips\\a.mp4'])
    // a stream of the file a, a file of whatever folder D: is in, and what can't be a name
    for (const name of ['a:b.png', 'D:a.png', 'D:\\a:b.png', 'a?.png', 'a\0.png', 'a.png [output]'])
      expect(windows(name), name).toEqual([])
    const elsewhere = (name: string) => placesOf(name, '/lists', posix)
    expect(elsewhere('in\\a.png')).toEqual(['/lists/in\\a.png', '/lists/in/a.png'])
    expect(elsewhere('a:b.png')).toEqual(['/lists/a:b.png'])
    expect(elsewhere('a\0.png')).toEqual([])
  })

  test('that no system could store are the server’s', async () => {
    const finder = createFinder(folder)
    for (const name of ['a\0.png', `${'a'.repeat(5000)}.png`, 'list.jsonl/a.png', '.'])
      expect(await finder.find({ field: 'image', name })).toBeNull()
  })

  test('of no medium are never uploaded', async () => {
    writeFileSync(join(folder, 'id_rsa'), 'secret')
    const finder = createFinder(folder)
    await expect(finder.find({ field: 'image', name: 'id_rsa' })).rejects.toThrow(/isn’t an image/)
  })

  test('of all fields are found and renamed', () => {
    const clip = { file: 'm.mp4', job: null, frames: 9, width: 64, height: 64, fps: 24 }
    const sheet = { file: 's.png', of: ['r.png'] }
    const inputs = [
      {
        mode: 'keyframe',
        image: 'f.png',
        lastImage: 'l.png',
        keyframes: [{ image: 'k.png', at: 1 }],
      },
      { mode: 't2v', references: [{ image: 'r.png' }], sheet, voice: 'v.wav' },
      { mode: 't2v', rework: { id: 'join', clips: [clip], sound: { file: 'j.wav', start: 0 } } },
      { mode: 'i2v', image: 'i.png', crops: { 'i.png': { x: 0, y: 0, width: 9, height: 9 } } },
    ].map((json) => parseRequest({ prompt: 'a', ...json }))
    const names = inputs.map((input) => filesOf(input).map(({ name }) => name))
    expect(names).toEqual([
      ['f.png', 'l.png', 'k.png'],
      ['v.wav', 'r.png', 's.png'],
      ['m.mp4', 'j.wav'],
      ['i.png'],
    ])
    const moved = JSON.stringify(inputs.map((input) => renamed(input, (name) => `x/${name}`)))
    for (const name of names.flat()) {
      expect(moved).toContain(`"x/${name}"`)
      expect(moved).not.toContain(`"${name}"`)
    }
  })

  test('of clips that only the server can examine keep their numbers open', async () => {
    const json = { mode: 't2v', rework: { id: 'smooth', clips: [{ file: 'a.mp4' }] } }
    const { wanted, problems } = await readWanted([{ place: '', json }], folder)
    expect(problems).toEqual([])
    expect(wanted[0]?.input.rework?.clips).toEqual([{ file: 'a.mp4' }])
  })
})

function line(values: Partial<RunLine> = {}): RunLine {
  return {
    key: 'k',
    place: 'line 1',
    state: 'queued',
    seed: 42,
    prompt_id: '1',
    name: 't2v_2026-11-23_1a2b3c4d',
    server: 'http://a',
    session: 'one',
    stops: 0,
    nodes: [],
    draft: null,
    output: null,
    file: null,
    sha256: null,
    bytes: null,
    seconds: null,
    problems: [],
    request: requestOf('t2v') as RunLine['request'],
    ...values,
  }
}

describe('a manifest', () => {
  test('has a line per run, whole on disk after each change', () => {
    const manifest = openManifest(folder)
    manifest.set(line())
    manifest.set(line({ key: 'other' }))
    manifest.set(line({ state: 'done', file: 'a.mp4' }))
    // what a kill leaves of the next change
    writeFileSync(join(folder, `${manifestName}.new`), '{"key": "k", "sta')
    const read = openManifest(folder)
    expect(read.of('k')).toEqual(line({ state: 'done', file: 'a.mp4' }))
    expect(read.of('other')).toEqual(line({ key: 'other' }))
    expect(read.of('third')).toBeUndefined()
    const text = readFileSync(join(folder, manifestName), 'utf8')
    expect(text.trimEnd().split('\n')).toHaveLength(2)
  })

  test('that can’t be read is never replaced', () => {
    openManifest(folder).set(line())
    appendFileSync(join(folder, manifestName), '{"key": "broken"}\n')
    expect(() => openManifest(folder)).toThrow(/Line 2 of .*manifest\.jsonl can't be read/)
  })

  test('knows a request by its content, and equal ones by their number', () => {
    const [a, again, b, ordered] = keysOf([
      { mode: 't2v', prompt: 'a', loras: [{ name: 'x', on: true }] },
      { mode: 't2v', prompt: 'a', loras: [{ name: 'x', on: true }] },
      { mode: 't2v', prompt: 'b' },
      { prompt: 'b', mode: 't2v', image: undefined },
    ])
    expect(again).toBe(`${a}-2`)
    expect(b).not.toBe(a)
    expect(ordered).toBe(`${b}-2`)
    // a line before, or after, changes nothing
    expect(keysOf([{ mode: 'i2v' }, { mode: 't2v', prompt: 'b' }])[1]).toBe(b)
  })

  test('is one process’s at a time, and nobody’s once that is gone', () => {
    const other = spawnSync(process.execPath, ['-e', ''])
    const file = join(folder, `${manifestName}.lock`)
    writeFileSync(file, String(other.pid))
    const release = lock(folder)
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
    release()
    expect(existsSync(file)).toBe(false)
    writeFileSync(file, String(process.ppid))
    expect(() => lock(folder)).toThrow(/Another ltx-aio/)
  })
})

describe('a file in the folder', () => {
  test('has its run’s name, whatever a server calls it', () => {
    const run = 't2v_2026-11-23_1a2b3c4d'
    expect(videoName(run, { filename: `${run}_00001_.mp4` })).toBe(`${run}_00001_.mp4`)
    expect(videoName(run, { filename: `${run}.webm` })).toBe(`${run}.webm`)
    for (const filename of [
      manifestName,
      'con.mp4',
      `${run}:b.mp4`,
      `${run}/../../a.mp4`,
      `..\\${run}.mp4`,
      `${run}.mp4.part.`,
    ])
      expect(videoName(run, { filename }), filename).toBe(`${run}.mp4`)
  })

  function replacing(failures: readonly string[], windows = true) {
    const [left, waits]: [string[], number[]] = [[...failures], []]
    const rename = (): void => {
      const code = left.shift()
      if (code) throw Object.assign(new Error(code), { code })
    }
    const wait = (milliseconds: number): void => void waits.push(milliseconds)
    return { waits, act: () => replaceWith('a.new', 'a', { rename, wait, windows }) }
  }

  test('that Windows holds for a moment is replaced after it', () => {
    const held = replacing(['EPERM', 'EBUSY', 'EACCES'])
    held.act()
    expect(held.waits).toHaveLength(3)
  })

  test('that stays open is given up with what to do; nothing else is tried again', () => {
    const open = replacing(Array(1000).fill('EPERM'))
    expect(open.act).toThrow(/Close the program that has it open/)
    expect(open.waits.reduce((sum, one) => sum + one, 0)).toBe(5000)
    for (const other of [replacing(['ENOSPC']), replacing(['EPERM'], false)]) {
      expect(other.act).toThrow(/^(ENOSPC|EPERM)$/)
      expect(other.waits).toEqual([])
    }
  })
})

describe('a run of an earlier list', () => {
  const here = { server: 'http://a', hasFile: ({ file }: RunLine) => file === 'whole.mp4' }

  test.each<[string, Partial<RunLine> | null]>([
    ['make', null],
    ['make', { state: 'failed' }],
    ['make', { state: 'cancelled' }],
    ['find', { state: 'sending' }],
    ['find', { state: 'queued' }],
    ['fetch', { state: 'made' }],
    ['none', { state: 'done', file: 'whole.mp4' }],
    ['fetch', { state: 'done', file: 'half.mp4' }],
    // another server knows nothing of it
    ['make', { state: 'queued', server: 'http://b' }],
    ['make', { state: 'made', server: 'http://b' }],
    ['none', { state: 'done', file: 'whole.mp4', server: 'http://b' }],
    ['make', { state: 'done', file: 'half.mp4', server: 'http://b' }],
  ])('goes on with %s: %j', (step, values) => {
    expect(stepOf(values ? line(values) : undefined, here)).toBe(step)
  })

  test.each<[string, Partial<RunLine>, string | null, boolean]>([
    // it may never have arrived
    ['send', { state: 'sending' }, 'one', false],
    ['removed', {}, 'one', false],
    ['send', {}, 'two', false],
    ['send', { session: null }, null, false],
    ['send', { stops: 1 }, 'two', true],
    ['stopped', { stops: 2 }, 'two', true],
    ['send', { stops: 2 }, 'two', false],
  ])('that ComfyUI doesn’t know: %s', (step, values, session, ran) => {
    expect(lostStep(line(values), session, ran)).toBe(step)
  })
})

describe('options', () => {
  test('have defaults', () => {
    expect(optionsOf(['run', 'a.jsonl'])).toEqual({
      list: 'a.jsonl',
      server: 'http://127.0.0.1:8188',
      out: '.',
      finish: false,
      dryRun: false,
      json: false,
      headers: {},
      patience: 600_000,
    })
    expect(optionsOf(['run', 'a.jsonl', '--help'])).toBeNull()
  })

  test('take headers and a server without its slash', () => {
    const args = ['run', '-', '--server', 'https://pc.lan/comfy/', '--header', 'X-Key: a: b']
    expect(optionsOf(args)).toMatchObject({
      server: 'https://pc.lan/comfy',
      headers: { 'X-Key': 'a: b' },
    })
  })

  test.each([
    [['make', 'a.json'], /no command make/],
    [['run'], /Name one list/],
    [['run', 'a', 'b'], /Name one list/],
    [['run', 'a', '--servr', 'x'], /--servr/],
    [['run', 'a', '--server', 'pc.lan:8188'], /isn't a URL/],
    [['run', 'a', '--server', 'http://me:secret@pc.lan'], /takes no password/],
    [['run', 'a', '--header', 'X-Key secret'], /Name: value/],
    [['run', 'a', '--wait', 'long'], /minutes/],
  ])('%j make no sense', (args, said) => {
    expect(() => optionsOf(args)).toThrow(said)
    expect(() => optionsOf(args)).toThrow(Misused)
  })
})

describe('what is printed', () => {
  function terminal(isTTY: boolean) {
    const [out, err]: [string[], string[]] = [[], []]
    const stream = (into: string[]) => ({
      write: (text: string | Uint8Array) => into.push(String(text)) > 0,
      columns: 80,
      isTTY,
    })
    return { out, err, streams: { out: stream(out), err: stream(err) } }
  }
  const running = () => {
    const job = newJob('1', requestOf('t2v'), ['sample_1', 'decode', 'save'], 0)
    const nodes = { sample_1: { value: 4, max: 8, state: 'running' as const } }
    const state = { status: 'in_progress' as const, startedAt: 0, cached: [], nodes, file: null }
    return { ...job, state }
  }

  test('is progress for a terminal alone', () => {
    const shown = terminal(true)
    createReport(false, 'out', shown.streams).moved(line(), running())
    expect(shown.err.join('')).toMatch(/line 1: t2v_\S+: Diffusion 1, step 4 of 8, \d+ %, 0:00/)
    const piped = terminal(false)
    createReport(false, 'out', piped.streams).moved(line(), running())
    expect(piped.err).toEqual([])
  })

  test('is the path of each video, and what is wrong with its place and code', () => {
    const { out, err, streams } = terminal(false)
    const report = createReport(false, 'out', streams)
    report.changed(line({ state: 'done', file: 'a.mp4' }))
    const problems = [{ code: 'no_video', what: 'No video.', remedy: 'Try again.' }]
    report.changed(line({ state: 'failed', problems }))
    expect(out).toEqual([`${join('out', 'a.mp4')}\n`])
    expect(err).toEqual(['line 1: No video. Try again. (no_video)\n'])
  })

  test('is JSON for scripts', () => {
    const { out, err, streams } = terminal(false)
    createReport(true, 'out', streams).changed(line({ state: 'done', file: 'a.mp4' }))
    expect(out.map((text) => JSON.parse(text))).toEqual([
      expect.objectContaining({ place: 'line 1', state: 'done', file: join('out', 'a.mp4') }),
    ])
    expect(err).toEqual([])
  })
})

describe('the command', () => {
  function run(command: string, args: readonly string[], input = '') {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      input,
      encoding: 'utf8',
      cwd: folder,
    })
    return { status, stdout, stderr }
  }
  const bin = join(root, 'tools/ltx-aio.mjs')
  const bad = `${kite}\n{"mode": "t2v", "prompt": "a", "step": 3}\n${kite}`

  test('is the package’s bin and explains itself', () => {
    const { bin: bins } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(bins).toEqual({ 'ltx-aio': 'tools/ltx-aio.mjs' })
    const { status, stdout } = run(bin, ['run', '--help'])
    expect(stdout).toMatch(/Usage: ltx-aio run LIST[\s\S]*Example/)
    expect(status).toBe(0)
  })

  test('refuses a list for one line of it, and leaves no trace', () => {
    const { status, stdout, stderr } = run(bin, ['run', '-'], bad)
    expect(stderr).toMatch(/^line 2: .*'step'.*docs\/prompt\.md.*\(request_invalid\)$/m)
    expect([status, stdout]).toEqual([2, ''])
    expect(readdirSync(folder)).toEqual([])
    const lines = run(bin, ['run', '-', '--json'], bad).stdout.trimEnd().split('\n')
    expect(lines.map((text) => JSON.parse(text))).toEqual([
      expect.objectContaining({ place: 'line 2', code: 'request_invalid' }),
    ])
  })

  test('starts nothing in a folder whose manifest can’t be read', () => {
    writeFileSync(join(folder, manifestName), '{"key": "broken"}\n')
    const { status, stderr } = run(bin, ['run', '-'], kite)
    expect(stderr).toMatch(/Line 1 of .*manifest\.jsonl can't be read/)
    expect(status).toBe(2)
  })

  test('says that no server answers', () => {
    const { status, stderr } = run(bin, ['run', '-', '--server', 'http://127.0.0.1:9'], kite)
    expect(stderr).toMatch(/\(server_down\)\nhttp:\/\/127\.0\.0\.1:9: .*(ECONNREFUSED|bad port)/)
    expect(status).toBe(2)
  })

  test('says that a proxy in front of it wants a login', async () => {
    const server = createServer((_, response) => response.writeHead(401).end('<h1>Login</h1>'))
    await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
    const child = spawn(process.execPath, [bin, 'run', '-', '--server', urlOf(server)])
    let said = ''
    child.stderr.on('data', (data: Buffer) => (said += data.toString()))
    child.stdin.end(kite)
    const status = await new Promise((end) => child.on('close', end))
    server.close()
    expect(said).toMatch(/HTTP 401 <h1>Login<\/h1>\. If it asks for a login, give it with --header/)
    expect(status).toBe(2)
  })

  test('sends headers to the server alone: neither a redirect nor a file gets them', async () => {
    const elsewhere: unknown[] = []
    const other = createServer((request, response) => {
      elsewhere.push(request.headers)
      response.end('{}')
    })
    const asked: unknown[] = []
    const server = createServer((request, response) => {
      asked.push(request.headers['x-key'])
      response.writeHead(302, { Location: urlOf(other) }).end()
    })
    for (const one of [other, server])
      await new Promise<void>((open) => one.listen(0, '127.0.0.1', open))
    writeFileSync(join(folder, 'list.json'), kite)
    const args = [bin, 'run', 'list.json', '--server', urlOf(server), '--header', 'X-Key: secret']
    const child = spawn(process.execPath, args, { cwd: folder })
    const status = await new Promise((end) => child.on('close', end))
    for (const one of [other, server]) one.close()
    expect([status, asked, elsewhere]).toEqual([2, ['secret'], []])
    expect(readdirSync(folder)).toEqual(['list.json'])
  })

  function urlOf(server: Server): string {
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('works from node_modules, where Node reads no types', { timeout: 60_000 }, () => {
    const home = join(folder, 'node_modules/ltx-aio')
    for (const part of ['package.json', 'tools', 'workflows', 'web/src'])
      cpSync(join(root, part), join(home, part), { recursive: true })
    cpSync(join(root, 'node_modules/zod'), join(folder, 'node_modules/zod'), { recursive: true })
    const { status, stderr } = run(join(home, 'tools/ltx-aio.mjs'), ['run', '-'], bad)
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/^line 2: .*'step'/)])
    expect(status).toBe(2)
  })
})
