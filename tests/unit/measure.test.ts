import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { climb, Hindered, type MeasuringParts } from '../../tools/measure/measuring.ts'
import { Misused } from '../../tools/ltx-aio/options.ts'
import { optionsOf } from '../../tools/measure/options.ts'
import { openReport } from '../../tools/measure/report.ts'
import { ladder, type Loading, pixels } from '../../web/src/core/lists/ladder.ts'
import { modes } from '../../web/src/modes/index.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { ltx25 } from '../../web/src/families/ltx-2.5/index.ts'
import type { Family } from '../../web/src/core/family/family.ts'
import type { Measured } from '../../web/src/core/machine/measured.ts'
import type { Request } from '../../web/src/core/form/request.ts'
import type { JobTruth } from '../../web/src/core/jobs/job.ts'
import type { Server } from '../../tools/prompt/server.ts'

const rungsOf = (family: Family, preset: string, loading: Loading, short: boolean) =>
  ladder({ family, mode: modes.t2v, preset, ...loading }, short)

const loading = { loader: 'checkpoint', lowVram: false }

describe('the ladder', () => {
  test.each([ltx23, ltx25])('of $name has every size and length, the smallest first', (family) => {
    const own = { loader: family.tiers.whole, lowVram: false }
    const rungs = rungsOf(family, family.preset, own, false)
    expect(rungs).toHaveLength(3 * Object.keys(family.scales).length)
    const all = rungs.map(({ request }) => pixels(request))
    expect(all).toEqual(all.toSorted((a, b) => a - b))
    expect(new Set(rungs.map(({ request }) => request.family))).toEqual(new Set([family.id]))
  })

  test('is short up to the official size, in the default length', () => {
    const rungs = rungsOf(ltx23, 'draft', loading, true)
    expect(rungs.map(({ scale }) => scale)).toEqual(['448p', '512p', '576p', '704p'])
    expect(rungs.map(({ request }) => request.seconds)).toEqual([5, 5, 5, 5])
  })

  test('ends where low VRAM mode does', () => {
    const rungs = rungsOf(ltx23, 'balanced', { loader: 'gguf', lowVram: true }, false)
    expect(new Set(rungs.map(({ scale }) => scale))).toEqual(new Set(['448p', '512p']))
  })

  test('says why it has none of an unknown preset', () => {
    expect(() => rungsOf(ltx23, 'best', loading, true)).toThrow(/preset/i)
  })
})

/** A server that ends each run as `end` says. Its memory is read once or more during each. */
function partsFor(end: (request: Request) => JobTruth): MeasuringParts & { sent: Request[] } {
  const sent: Request[] = []
  const stats = {
    system: { ram_total: 64, ram_free: 40 },
    devices: [{ name: 'cuda:0', type: 'cuda', vram_total: 12, vram_free: 3 }],
  }
  const server = {
    call: async () => Response.json(stats),
    comfy: {
      async queue({ request }: { request: unknown }) {
        sent.push(request as Request)
        return {}
      },
      job: async () => end(sent.at(-1)!),
    },
  }
  return {
    sent,
    server: server as unknown as Server,
    checks: { prompt: async () => ({ prompt: {}, problems: [], notes: [] }) as never },
    known: { library: null },
    family: ltx23,
    tell: () => undefined,
  }
}

const done: JobTruth = {
  status: 'completed',
  files: [{ filename: 'a.mp4', subfolder: '', type: 'output' }],
  milliseconds: 12_000,
}
const error = { node: 'sample_1', nodeClass: 'SamplerCustomAdvanced', traceback: [] }
const out: JobTruth = {
  status: 'failed',
  error: { ...error, type: 'torch.OutOfMemoryError', message: 'Allocation on device' },
}

describe('climbing', () => {
  const rungs = rungsOf(ltx23, 'draft', loading, true)

  test('runs the first rung twice, each run with another seed, and keeps seconds and peaks', async () => {
    const parts = partsFor(() => done)
    const runs = await climb(rungs, parts)
    expect(runs.map(({ scale, warm }) => [scale, warm])).toEqual([
      ['448p', false],
      ['448p', true],
      ['512p', true],
      ['576p', true],
      ['704p', true],
    ])
    expect(new Set(parts.sent.map(({ seed }) => seed)).size).toBe(5)
    expect(runs[0]).toMatchObject({ seconds: 12, vram: 9, ram: 24, family: 'ltx-2.3', mode: 't2v' })
  })

  test('tries nothing larger after one that ran out of memory', async () => {
    const parts = partsFor(({ width }) => (width > 1000 ? out : done))
    const runs = await climb(rungs, parts)
    expect(runs.map(({ scale, seconds }) => [scale, seconds])).toEqual([
      ['448p', 12],
      ['448p', 12],
      ['512p', 12],
      ['576p', null],
    ])
  })

  test('ends with what else is in the way', async () => {
    const wrong = { ...error, type: 'ValueError', message: 'no such file' }
    const parts = partsFor(() => ({ status: 'failed', error: wrong }))
    await expect(climb(rungs, parts)).rejects.toThrow(Hindered)
    expect(parts.sent).toHaveLength(1)
  })
})

test.each([
  [['--family', 'ltx-9'], 'ltx-9'],
  [['--loader', 'magic'], 'magic'],
  [['--server', 'here'], 'here'],
  [['--larger'], '--larger'],
  [['--keep'], '--random-weights'],
  [['--tiny'], '--random-weights'],
  [['--folder', 'x'], '--folder'],
  [['short'], 'short'],
  [['--random-weights', '--server', 'http://127.0.0.1:8188'], '--server'],
])('%j is refused with its name', (args, name) => {
  expect(() => optionsOf(args)).toThrow(Misused)
  expect(() => optionsOf(args)).toThrow(name)
})

test('random weights go into a folder of their own, and what follows -- to ComfyUI', () => {
  expect(optionsOf([])).toMatchObject({ server: 'http://127.0.0.1:8188', random: null })
  expect(optionsOf(['--random-weights', '--folder', '/disk', '--', '--lowvram'])).toMatchObject({
    random: { folder: resolve('/disk'), keep: false, tiny: false, args: ['--lowvram'] },
  })
})

describe('its command line', () => {
  test('refuses a preset that the family lacks, before anything is started', () => {
    expect(() => optionsOf(['--presets', 'draft,best'])).toThrow(Misused)
    expect(() => optionsOf(['--presets', 'draft,best'])).toThrow(/best: .*draft.*quality/)
    expect(optionsOf(['--presets', 'draft,fast'])?.presets).toEqual(['draft', 'fast'])
  })
})

describe('the report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ltx-aio-report-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const machine = { device: 'cuda:0 RTX', type: 'cuda', vram: 12, ram: 64 }
  const run = (family: string, preset: string, seconds: number) => ({
    family,
    mode: 't2v',
    preset,
    loader: 'checkpoint',
    lowVram: false,
    scale: '448p',
    width: 768,
    height: 448,
    frames: 121,
    fps: 24,
    warm: true,
    seconds,
  })
  const measured = (...runs: ReturnType<typeof run>[]) => ({ machine, date: '2026-11-30', runs })

  test('keeps other families and presets of the same machine and day', () => {
    const file = join(folder, 'measured.json')
    openReport(file).write(measured(run('ltx-2.3', 'fast', 1)))
    openReport(file).write(measured(run('ltx-2.5', 'fast', 2)))
    openReport(file).write(measured(run('ltx-2.3', 'quality', 3)))
    const again = openReport(file)
    again.write(measured(run('ltx-2.3', 'fast', 4)))
    again.write(measured(run('ltx-2.3', 'fast', 4), run('ltx-2.3', 'fast', 5)))
    const kept = (JSON.parse(readFileSync(file, 'utf8')) as Measured[]).flatMap(({ runs }) => runs)
    expect(new Set(kept.map(({ seconds }) => seconds))).toEqual(new Set([2, 3, 4, 5]))
  })

  test('keeps larger sizes of a ladder that is climbed again and ended early', () => {
    const file = join(folder, 'early.json')
    const larger = { ...run('ltx-2.3', 'fast', 2), scale: '704p', width: 1280, height: 704 }
    openReport(file).write(measured(run('ltx-2.3', 'fast', 1), larger))
    openReport(file).write(measured(run('ltx-2.3', 'fast', 3)))
    const kept = (JSON.parse(readFileSync(file, 'utf8')) as Measured[]).flatMap(({ runs }) => runs)
    expect(kept.map(({ seconds }) => seconds)).toEqual([2, 3])
  })

  test('is refused before anything is measured where it can’t be written', () => {
    const file = join(folder, 'notes.json')
    writeFileSync(file, '{"mine": true}')
    expect(() => openReport(file)).toThrow(Misused)
    expect(() => openReport(join(folder, 'missing', 'measured.json'))).toThrow(/no folder/)
    expect(readFileSync(file, 'utf8')).toBe('{"mine": true}')
  })
})
