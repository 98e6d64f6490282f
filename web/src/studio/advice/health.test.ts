import { afterEach, describe, expect, test } from 'vitest'
import { anything, FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { rootOf } from '../../../../tests/fakes/shim.ts'
import { openStudio } from '../open.testing.ts'
import { speak } from '../../words/index.ts'
import { type Line, worstOf } from '../../core/health/line.ts'
import { nodeLines } from '../../core/health/node-lines.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { families } from '../../families/index.ts'
import { modesOf } from '../../modes/index.ts'
import { nodeDrift } from '../../core/prompt/node-drift.ts'

/** The lines for this ComfyUI, after the check. */
async function checked(comfy = new FakeComfy()) {
  const { studio, world } = await openStudio({ comfy })
  await studio.health.check()
  const { lines } = studio.health
  const odd = (): Line[] => lines.value.filter(({ level }) => level !== 'ok')
  const find = (id: string): Line | undefined => lines.value.find((line) => line.id === id)
  return { studio, world, comfy, lines, odd, find }
}

test('a complete ComfyUI passes every check', async () => {
  const { lines, odd } = await checked()
  expect(odd()).toEqual([])
  expect([...new Set(lines.value.map(({ area }) => area))]).toEqual([
    'versions',
    'nodes',
    'models',
    'disk',
    'memory',
    'flags',
  ])
  expect(worstOf(lines.value)).toBe('ok')
})

describe('a family that the form doesn’t show', () => {
  test('says which ComfyUI it needs, and is no fault', async () => {
    const comfy = new FakeComfy(...families.all)
    comfy.now = { ...comfy.now!, comfyui: '0.30.0' }
    const { find } = await checked(comfy)
    expect(find('nodes LTX-2.5')).toMatchObject({
      level: 'ok',
      what: 'LTX-2.5 needs ComfyUI 0.32.0 or newer.',
    })
  })

  test('is compared where it runs', async () => {
    const comfy = new FakeComfy(...families.all)
    const { find, odd } = await checked(comfy)
    expect(find('nodes LTX-2.5')?.what).toMatch(/^All \d+ nodes used by LTX-2\.5 are installed\.$/)
    comfy.lacks.add('CLIPLoader')
    const { studio } = await openStudio({ comfy })
    await studio.health.check()
    expect(odd()).toEqual([])
    const lines = studio.health.lines.value.filter(({ level }) => level === 'warning')
    expect(lines.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^LTX-2\.5: .*CLIPLoader/),
    ])
  })
})

describe('versions', () => {
  test('that are too old are an error, and unknown ones a warning', async () => {
    const comfy = new FakeComfy()
    comfy.now = { ...comfy.now!, comfyui: '0.26.9' }
    delete (comfy.now as { python?: string }).python
    const { find } = await checked(comfy)
    expect(find('comfyui')).toMatchObject({
      level: 'fault',
      remedy: expect.stringMatching('0.27.0'),
    })
    expect(find('python')?.level).toBe('warning')
  })

  test('compare as numbers: ten comes after nine', async () => {
    const comfy = new FakeComfy()
    comfy.now = { ...comfy.now!, comfyui: '0.100.0', python: '3.9.18' }
    const { find } = await checked(comfy)
    expect(find('comfyui')?.level).toBe('ok')
    expect(find('python')?.level).toBe('fault')
  })

  test('with known problems say so below their own line, which stays unchanged', async () => {
    const comfy = new FakeComfy()
    comfy.now = { ...comfy.now!, comfyui: '0.27.1', os: 'win32' }
    const { lines, odd } = await checked(comfy)
    expect(lines.value.slice(0, 3).map(({ id, level }) => [id, level])).toEqual([
      ['comfyui', 'ok'],
      ['securityHoles', 'warning'],
      ['pageFile', 'warning'],
    ])
    expect(odd()[0]?.remedy).toBe('Update ComfyUI to 0.28 or later.')
  })

  test('that can’t be parsed are shown verbatim, and don’t count as too old', async () => {
    const comfy = new FakeComfy()
    comfy.now = { ...comfy.now!, comfyui: 'nightly' }
    const { odd, find } = await checked(comfy)
    expect(odd()).toEqual([])
    expect(find('comfyui')?.what).toBe('ComfyUI nightly')
  })

  test('without the backend, our version is unknown', async () => {
    const comfy = new FakeComfy()
    comfy.shim.present = false
    const { find } = await checked(comfy)
    expect(find('ltxAio')).toMatchObject({
      level: 'fault',
      remedy: expect.stringMatching('Restart'),
    })
  })
})

describe('a backend that answers something else', () => {
  test('is quoted, without advice to restart', async () => {
    const comfy = new FakeComfy()
    comfy.shim.refusal = { code: 'origin', what: 'From elsewhere.', remedy: 'Mend the proxy.' }
    const { find, studio } = await checked(comfy)
    expect(find('ltxAio')).toMatchObject({
      level: 'fault',
      what: 'From elsewhere.',
      remedy: 'Mend the proxy.',
    })
    expect(studio.health.checking.value).toBe(false)
    comfy.shim.refusal = null
    await studio.health.check()
    expect(find('ltxAio')?.level).toBe('ok')
  })

  test.each([401, 403, 200])('is named by its HTTP status %s', async (status) => {
    const comfy = new FakeComfy()
    comfy.shim.blocked = status
    const { find, studio } = await checked(comfy)
    expect(find('ltxAio')?.what).toContain(`HTTP ${status}`)
    expect(find('ltxAio')?.remedy).not.toContain('Restart')
    expect(studio.models.link.value).toMatchObject({ is: 'refused' })
  })
})

describe('nodes', () => {
  test('that are missing are named with the modes that need them', async () => {
    const comfy = new FakeComfy()
    comfy.lacks.add('SDPoseKeypointExtractor')
    const { odd } = await checked(comfy)
    expect(odd()).toMatchObject([{ area: 'nodes', level: 'fault' }])
    expect(odd()[0]?.what).toContain('SDPoseKeypointExtractor')
    expect(odd()[0]?.remedy).toContain('Needed by Style transfer. Update ComfyUI')
  })

  test('a node pack for one way of loading may be missing', async () => {
    const comfy = new FakeComfy()
    comfy.lacks.add('UnetLoaderGGUF')
    expect((await checked(comfy)).odd()).toEqual([])
  })

  test('an unknown input is a warning, and doesn’t end the check', async () => {
    const { studio } = await checked()
    const soul = { ...anything, required: true }
    const { SaveVideo, ...others } = studio.server.defs.value
    const drifts = nodeDrift(ltx23, modesOf(ltx23), {
      ...others,
      SaveVideo: { ...SaveVideo, soul },
    })
    expect(drifts).toMatchObject([
      { ends: false, what: expect.stringContaining('SaveVideo requires the input soul') },
    ])
    const found = {
      drifts,
      classes: 1,
      others: [],
      modes: { all: 6, name: 'Text', nameOf: () => 'Text' },
    }
    expect(nodeLines(found)).toMatchObject([{ area: 'nodes', level: 'warning' }])
  })

  test('a removed input is reported, although ComfyUI runs without it', async () => {
    const { studio } = await checked()
    const { strength: _, ...rest } = studio.server.defs.value['LTXVImgToVideoInplace'] ?? {}
    const drifts = nodeDrift(ltx23, modesOf(ltx23), {
      ...studio.server.defs.value,
      LTXVImgToVideoInplace: rest,
    })
    expect(drifts).toHaveLength(1)
    expect(drifts[0]?.what).toContain('LTXVImgToVideoInplace no longer has the input strength')
    expect(drifts[0]?.modes).toContain('i2v')
    expect(drifts[0]?.modes).not.toContain('t2v')
  })
})

describe('model files', () => {
  const checkpoint = ltx23.catalogue.find(({ role }) => role === 'checkpoint')!

  test('that are missing can be downloaded from here', async () => {
    const comfy = new FakeComfy()
    comfy.missing = [checkpoint.file]
    const { find } = await checked(comfy)
    expect(find('missing')).toMatchObject({
      level: 'warning',
      button: { kind: 'download', ids: [checkpoint.id] },
    })
  })

  test('that don’t fit on the disk are an error of the disk', async () => {
    const comfy = new FakeComfy()
    comfy.missing = [checkpoint.file]
    comfy.shim.roots = {
      checkpoints: [rootOf('models/checkpoints', { free: 12e9, volume: 7 })],
    }
    const { find } = await checked(comfy)
    expect(find('disk-7')?.level).toBe('fault')
    expect(find('disk-0')?.level).toBe('ok')
  })

  test('that are damaged are named, with the way to remove them', async () => {
    const comfy = new FakeComfy()
    comfy.shim.odd.set(checkpoint.id, {
      copies: [
        {
          folder: 'checkpoints',
          root: 0,
          path: checkpoint.file,
          bytes: 1,
          fault: 'header',
          ours: 'downloaded',
          verified: null,
        },
      ],
    })
    const { find } = await checked(comfy)
    expect(find(checkpoint.file)).toMatchObject({ level: 'fault', button: { kind: 'show' } })
  })
})

test('little disk space, a locked folder and little memory are warnings', async () => {
  const comfy = new FakeComfy()
  comfy.now = { ...comfy.now!, ramFree: 2 ** 30 }
  comfy.shim.roots = { loras: [rootOf('models/loras', { free: 3e9, volume: 2, writable: false })] }
  const { odd } = await checked(comfy)
  expect(odd().map(({ id, level }) => [id, level])).toEqual([
    ['disk-2', 'warning'],
    ['models/loras', 'warning'],
    ['ram', 'warning'],
  ])
})

test('a CPU works, but takes long', async () => {
  const comfy = new FakeComfy()
  comfy.now = { ...comfy.now!, type: 'cpu', device: 'cpu', flags: ['--cpu'] }
  const { odd, studio } = await checked(comfy)
  expect(odd().map(({ id }) => id)).toEqual(['vram'])
  expect(studio.health.flags.value).toMatchObject([{ flag: '--cpu', set: true }, {}])
})

test('without an answer from ComfyUI, that is the only line', async () => {
  const { comfy, studio, lines } = await checked()
  comfy.down = true
  await studio.health.check()
  expect(lines.value).toMatchObject([{ level: 'fault', button: { kind: 'reconnect' } }])
})

describe('the copied text', () => {
  let back = (): void => undefined
  afterEach(() => back())

  test('is English in every language, complete, and without private paths', async () => {
    back = speak(() => 'de')
    const comfy = new FakeComfy()
    comfy.shim.roots = {
      vae: [rootOf('/home/maria/ComfyUI/models/vae', { volume: 3 })],
    }
    const { studio, world, lines } = await checked(comfy)
    expect(lines.value[0]?.what).toBe('ComfyUI 0.34.0')
    expect(lines.value.at(-1)?.what).toContain('keine Probleme')
    await studio.health.copy()
    const [text = ''] = world.copied
    expect(text).toContain('- ok: All ')
    expect(text).toContain('python main.py --max-upload-size 500')
    expect(text).not.toMatch(/maria|in Ordnung|Arbeitsspeicher|stört/)
    expect(text.split('\n- ')).toHaveLength(lines.value.length + 1)
  })
})
