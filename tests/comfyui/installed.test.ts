import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Server, findComfy, root, startComfy } from '../../tools/lib/comfy.mjs'
import { ensurePython, installComfyCli } from '../../tools/lib/install.mjs'
import { shimHeaders } from '../../web/src/comfy/shim.ts'

const comfy = findComfy()
const found = 'missing' in comfy ? null : comfy

/** On a busy machine one start says little. */
const STARTS = 3

/** Seconds that the import may take: 0.1 as ComfyUI rounds it, more where others use the processor, too. */
function quick(): number {
  return 0.1 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())
}

function run(program: string, ...args: string[]): void {
  const { status, stderr, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`)
}

describe.skipIf(!found)('LTX AIO in a fresh ComfyUI', () => {
  // no "ltx" in its name, which is looked for in the log
  const folder = mkdtempSync(join(tmpdir(), 'installed-'))
  const unpacked = join(folder, 'unpacked')
  const tree = join(folder, 'tree')

  beforeAll(() => {
    const python = ensurePython()
    const pack = join(root, 'tools/publish/pack.py')
    const zip = join(folder, 'node.zip')
    run(python, pack, installComfyCli(), zip)
    run(python, '-m', 'zipfile', '-e', zip, unpacked)
    // with what is not committed yet
    run(python, pack, tree)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('from the zip of the Registry', async () => {
    const seconds = await secondsOfImport('ltx-aio', join(folder, 'zip'), unpacked)
    expect(seconds).toBeLessThanOrEqual(quick())
  })

  test('from a clone whose folder has another name', async () => {
    const base = join(folder, 'clone')
    mkdirSync(join(base, 'custom_nodes'), { recursive: true })
    run('git', 'clone', '--quiet', tree, join(base, 'custom_nodes/ComfyUI-LTX-AIO'))
    expect(await secondsOfImport('ComfyUI-LTX-AIO', base, false)).toBeLessThanOrEqual(quick())
  })

  /** The least of a few starts, in each of which everything must answer. */
  async function secondsOfImport(name: string, base: string, extension: string | false) {
    let least = Number.POSITIVE_INFINITY
    for (let start = 0; start < STARTS && least > quick(); start++) {
      const server = await startComfy({ comfy: found!, base, extension, tiny: false })
      try {
        await expectsAnswers(server, name)
        least = Math.min(least, importSeconds(server.logText(), name))
      } finally {
        await server.stop()
      }
    }
    return least
  }
})

async function expectsAnswers(server: Server, name: string): Promise<void> {
  const ask = async (route: string) => {
    const response = await fetch(`${server.url}${route}`, { headers: shimHeaders })
    expect([route, response.status]).toEqual([route, 200])
    return response
  }
  const about = (await (await ask('/api/ltx_aio/about')).json()) as { version: string }
  expect(about.version).toMatch(/^\d+\.\d+\.\d+$/)
  await ask('/api/ltx_aio/models')
  const scripts = (await (await ask('/extensions')).json()) as string[]
  const own = scripts.filter((script) => script.startsWith(`/extensions/${name}/`))
  expect(own.map((script) => basename(script))).toEqual(['main.js'])
  const bundle = await ask(own[0]!)
  expect(bundle.headers.get('content-type')).toContain('javascript')
  expect((await bundle.text()).length).toBeGreaterThan(100_000)
  expect(linesAboutUs(server.logText()), 'nothing but the time of the import').toHaveLength(1)
}

/** Whatever names us or lies in our folder: a warning, a traceback, or noise. */
function linesAboutUs(log: string): string[] {
  return log.split('\n').filter((line) => /ltx.?aio/i.test(line))
}

function importSeconds(log: string, name: string): number {
  const line = new RegExp(`([\\d.]+) seconds: .*/${name}$`, 'm').exec(log)
  return Number(line?.[1] ?? Number.NaN)
}
