import { afterEach, describe, expect, test } from 'vitest'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { rootOf } from '../../../tests/fakes/shim.ts'
import { openStudio } from './open.testing.ts'
import { speak } from '../words/index.ts'
import { type Line, nodeLines, worstOf } from '../core/health.ts'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { modes } from '../modes/index.ts'
import { nodeDrift } from '../core/node-drift.ts'

/** The lines of a studio on this ComfyUI, once it has been asked. */
async function checked(comfy = new FakeComfy()) {
  const { studio, world } = await openStudio({ comfy })
  await studio.health.check()
  const { lines } = studio.health
  const odd = (): Line[] => lines.value.filter(({ level }) => level !== 'ok')
  const find = (id: string): Line | undefined => lines.value.find((line) => line.id === id)
  return { studio, world, comfy, lines, odd, find }
}

test('a ComfyUI with everything is fine in every part', async () => {
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

describe('versions', () => {
  test('that are too old are a fault, and what nobody says is worth a look', async () => {
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

  test('ten comes after nine', async () => {
    const comfy = new FakeComfy()
    comfy.now = { ...comfy.now!, comfyui: '0.100.0', python: '3.9.18' }
    const { find } = await checked(comfy)
    expect(find('comfyui')?.level).toBe('ok')
    expect(find('python')?.level).toBe('fault')
  })

  test('that are known for trouble say so below their own line, which stays as it is', async () => {
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

  test('that nobody can read are said as they are, and are not too old', async () => {
    const comfy = new FakeComfy()
    comfy.now = { ...comfy.now!, comfyui: 'nightly' }
    const { odd, find } = await checked(comfy)
    expect(odd()).toEqual([])
    expect(find('comfyui')?.what).toBe('ComfyUI nightly')
  })

  test('without its server part there is no version of ours', async () => {
    const comfy = new FakeComfy()
    comfy.shim.present = false
    const { find } = await checked(comfy)
    expect(find('ltxAio')).toMatchObject({
      level: 'fault',
      remedy: expect.stringMatching('Restart'),
    })
  })
})

describe('a server part that answers something else', () => {
  test('is told of in its own words, and is not to be restarted', async () => {
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

  test('a pack that one way of loading needs may be absent', async () => {
    const comfy = new FakeComfy()
    comfy.lacks.add('UnetLoaderGGUF')
    expect((await checked(comfy)).odd()).toEqual([])
  })

  test('an input that is not known to us is worth a look, and ends nothing', async () => {
    const { studio } = await checked()
    const soul = {
      required: true,
      kind: 'other',
      options: [],
      values: [],
      open: false,
      min: null,
      max: null,
      default: null,
      branches: {},
    } as const
    const { SaveVideo, ...others } = studio.server.defs.value
    const drifts = nodeDrift(ltx23, modes, { ...others, SaveVideo: { ...SaveVideo, soul } })
    expect(drifts).toMatchObject([
      { ends: false, what: expect.stringContaining('asks for the input soul in SaveVideo') },
    ])
    const found = { drifts, classes: 1, modes: { all: 6, name: 'Text', nameOf: () => 'Text' } }
    expect(nodeLines(found)).toMatchObject([{ area: 'nodes', level: 'warning' }])
  })

  test('an input that is gone is told, though ComfyUI runs without it', async () => {
    const { studio } = await checked()
    const { strength: _, ...rest } = studio.server.defs.value['LTXVImgToVideoInplace'] ?? {}
    const drifts = nodeDrift(ltx23, modes, {
      ...studio.server.defs.value,
      LTXVImgToVideoInplace: rest,
    })
    expect(drifts).toHaveLength(1)
    expect(drifts[0]?.what).toContain('strength in LTXVImgToVideoInplace')
    expect(drifts[0]?.modes).toContain('i2v')
    expect(drifts[0]?.modes).not.toContain('t2v')
  })
})

describe('model files', () => {
  const checkpoint = ltx23.catalogue.find(({ role }) => role === 'checkpoint')!

  test('that are missing can be brought from here', async () => {
    const comfy = new FakeComfy()
    comfy.missing = [checkpoint.file]
    const { find } = await checked(comfy)
    expect(find('missing')).toMatchObject({
      level: 'warning',
      button: { kind: 'download', ids: [checkpoint.id] },
    })
  })

  test('that do not fit on the disk are a fault of the disk', async () => {
    const comfy = new FakeComfy()
    comfy.missing = [checkpoint.file]
    comfy.shim.roots = {
      checkpoints: [rootOf('models/checkpoints', { free: 12e9, volume: 7 })],
    }
    const { find } = await checked(comfy)
    expect(find('disk-7')?.level).toBe('fault')
    expect(find('disk-0')?.level).toBe('ok')
  })

  test('that are damaged are named, and shown where they can be removed', async () => {
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

test('little room, a locked folder and little memory are worth a look', async () => {
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

test('a processor works, and takes long', async () => {
  const comfy = new FakeComfy()
  comfy.now = { ...comfy.now!, type: 'cpu', device: 'cpu', flags: ['--cpu'] }
  const { odd, studio } = await checked(comfy)
  expect(odd().map(({ id }) => id)).toEqual(['vram'])
  expect(studio.health.flags.value).toMatchObject([{ flag: '--cpu', set: true }, {}])
})

test('while nobody answers, that is all there is to say', async () => {
  const { comfy, studio, lines } = await checked()
  comfy.down = true
  await studio.health.check()
  expect(lines.value).toMatchObject([{ level: 'fault', button: { kind: 'reconnect' } }])
})

describe('what is copied', () => {
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
    expect(lines.value.at(-1)?.what).toContain('nichts, was stört')
    await studio.health.copy()
    const [text = ''] = world.copied
    expect(text).toContain('- ok: All ')
    expect(text).toContain('python main.py --max-upload-size 500')
    expect(text).not.toMatch(/maria|in Ordnung|Arbeitsspeicher|stört/)
    expect(text.split('\n- ')).toHaveLength(lines.value.length + 1)
  })
})
