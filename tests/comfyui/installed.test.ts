import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Server, findComfy, startComfy } from '../../tools/comfyui/comfy.ts'
import { root } from '../../tools/machine/paths.ts'
import { ensurePython, installComfyCli } from '../../tools/machine/install.ts'
import { shimHeaders } from '../../web/src/comfy/shim.ts'
import { foreign } from '../../web/src/words/index.ts'

const comfy = findComfy()
const found = 'missing' in comfy ? null : comfy

/** On a busy machine, one start proves little. */
const STARTS = 3

/** Seconds that the import may take: 0.1, as ComfyUI rounds it, or more if others use the CPU. */
function quick(): number {
  return 0.1 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())
}

function run(program: string, ...args: string[]): void {
  const { status, stderr, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`)
}

describe.skipIf(!found)('LTX AIO in a fresh ComfyUI', () => {
  // no "ltx" in its name: the log is searched for that
  const folder = mkdtempSync(join(tmpdir(), 'installed-'))
  const unpacked = join(folder, 'unpacked')
  const tree = join(folder, 'tree')

  beforeAll(() => {
    const python = ensurePython()
    const pack = join(root, 'tools/publish/pack.py')
    const zip = join(folder, 'node.zip')
    run(python, pack, installComfyCli(), zip)
    run(python, '-m', 'zipfile', '-e', zip, unpacked)
    // including uncommitted changes
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

  /** The shortest of a few starts. In each, everything must answer. */
  async function secondsOfImport(name: string, base: string, extension: string | false) {
    let min = Number.POSITIVE_INFINITY
    for (let start = 0; start < STARTS && min > quick(); start++) {
      const server = await startComfy({ comfy: found!, base, extension, tiny: false })
      try {
        await expectsAnswers(server, name)
        min = Math.min(min, importSeconds(server.logText(), name))
      } finally {
        await server.stop()
      }
    }
    return min
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
  const main = await ask(own[0]!)
  expect(main.headers.get('cache-control')).toBe('no-store')
  const [panel] = /panel\.mjs\?v=[\w.-]+/.exec(await main.text()) ?? ['']
  for (const file of [panel, ...foreign.map((language) => `${language}.mjs`)]) {
    const later = await ask(`/extensions/${name}/${file}`)
    expect(later.headers.get('content-type'), 'a browser runs no other module').toMatch(
      /^(text|application)\/javascript/,
    )
    expect(later.headers.get('cache-control'), 'is to be kept').toBeNull()
    expect((await later.text()).length).toBeGreaterThan(50_000)
  }
  expect(main.headers.get('content-type')).toContain('javascript')
  expect(linesAboutUs(server.logText()), 'nothing but the time of the import').toHaveLength(1)
}

/** Whatever names us or our folder: a warning, a traceback, or noise. */
function linesAboutUs(log: string): string[] {
  return log.split('\n').filter((line) => /ltx.?aio/i.test(line))
}

function importSeconds(log: string, name: string): number {
  const line = new RegExp(`([\\d.]+) seconds: .*/${name}$`, 'm').exec(log)
  return Number(line?.[1] ?? Number.NaN)
}
