import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { climb, Hindered, type MeasuringParts } from '../../tools/measure/measuring.ts'
import { Misused } from '../../tools/ltx-aio/options.ts'
import { optionsOf } from '../../tools/measure/options.ts'
import { ladder, type Loading, pixels } from '../../web/src/core/lists/ladder.ts'
import { modes } from '../../web/src/modes/index.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { ltx25 } from '../../web/src/families/ltx-2.5/index.ts'
import type { Family } from '../../web/src/core/family/family.ts'
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
