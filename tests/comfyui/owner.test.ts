import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findComfy, older, type Server, startComfy } from '../../tools/comfyui/comfy.ts'
import { cache } from '../../tools/machine/paths.ts'
import { shimHeaders } from '../../web/src/comfy/shim.ts'
import type { Devices } from '../../web/src/core/prefs/devices.ts'
import { outputFolder } from '../../web/src/core/naming/naming.ts'

/** What ComfyUI does with links out of its folders and with several users, which our routes follow. */

const comfy = findComfy()
const version = 'missing' in comfy ? '0' : comfy.version

describe.skipIf('missing' in comfy)('a ComfyUI with several users and linked videos', () => {
  let server: Server
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  const video = (name: string): string => join(elsewhere, 'LTX_AIO', name)

  beforeAll(async () => {
    if ('missing' in comfy) return
    const base = join(cache, `test-owner-${version}`)
    rmSync(base, { recursive: true, force: true })
    mkdirSync(join(base, 'output'), { recursive: true })
    mkdirSync(join(base, 'input'))
    mkdirSync(join(elsewhere, 'LTX_AIO'))
    symlinkSync(elsewhere, join(base, 'output/video'), 'junction')
    server = await startComfy({ comfy, base, tiny: false, args: ['--multi-user'] })
  })

  afterAll(async () => {
    await server?.stop()
    rmSync(elsewhere, { recursive: true })
  })

  async function ask(path: string, body?: unknown, user?: string) {
    const headers = { ...shimHeaders, 'Content-Type': 'application/json' }
    return fetch(`${server.url}${path}`, {
      headers: user ? { ...headers, 'Comfy-User': user } : headers,
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
  }

  const signUp = async (username: string): Promise<string> =>
    (await (await ask('/users', { username })).json()) as string

  test('saves there or not, as it tells the panel', async () => {
    const library = (await (await ask('/ltx_aio/models')).json()) as {
      output: { linked: boolean; refused: boolean }
    }
    expect(library.output).toEqual({ linked: true, refused: !older(version, '0.30.0') })
    const prompt = {
      image: {
        class_type: 'EmptyImage',
        inputs: { width: 64, height: 64, batch_size: 1, color: 0 },
      },
      save: {
        class_type: 'SaveImage',
        inputs: { images: ['image', 0], filename_prefix: `${outputFolder}/try` },
      },
    }
    const queued = (await (await ask('/prompt', { prompt })).json()) as { prompt_id: string }
    const status = async (): Promise<string | undefined> => {
      const history = (await (await ask(`/history/${queued.prompt_id}`)).json()) as Record<
        string,
        { status: { status_str: string } }
      >
      return history[queued.prompt_id]?.status.status_str
    }
    await expect.poll(status, { timeout: 60_000 }).toBeDefined()
    expect(await status()).toBe(library.output.refused ? 'error' : 'success')
  })

  test('reads a file through a link or not, and so do we', async () => {
    writeFileSync(join(elsewhere, 'note.txt'), 'no picture')
    symlinkSync(join(elsewhere, 'note.txt'), join(server.base, 'input/note.txt'))
    const answer = await ask('/ltx_aio/probe', { name: 'note.txt' })
    const { error } = (await answer.json()) as { error: { code: string } }
    expect(error.code).toBe(older(version, '0.28.0') ? 'unreadable' : 'linked')
  })

  test('lets each user delete their own videos, also through the owner’s link', async () => {
    const [alice, bob] = [await signUp('alice'), await signUp('bob')]
    const run = 't2v_2026-11-23_1a2b3c4d'
    const name = `${run}_00001_.mp4`
    writeFileSync(video(name), '')
    const record = encodeURIComponent('ltx_aio/jobs/1.json')
    await ask(`/userdata/${record}`, { id: '1', name: run }, alice)
    await ask(`/userdata/${record}`, { id: '1', name: 't2v_2026-11-23_99999999' }, bob)
    const remove = (user?: string) => ask('/ltx_aio/outputs/remove', { name }, user)
    for (const user of [bob, undefined, 'nobody', '__ltx_aio'])
      expect((await remove(user)).status, user).toBe(403)
    expect(existsSync(video(name))).toBe(true)
    expect(await (await remove(alice)).json()).toEqual({ removed: true })
    expect(existsSync(video(name))).toBe(false)
  })
  test('pairs a phone with the user who showed it the code', async () => {
    const [anna, ben] = [await signUp('anna'), await signUp('ben')]
    const state = async (answer: Promise<Response>) => (await (await answer).json()) as Devices
    await ask('/ltx_aio/devices', { on: true }, anna)
    const { code } = await state(ask('/ltx_aio/devices/code', {}, anna))
    expect((await state(ask('/ltx_aio/devices', undefined, ben))).code).toBeNull()
    const paired = await ask('/ltx_aio/devices/pair', { code: code?.digits, name: 'Phone' })
    const cookie = paired.headers.get('set-cookie')?.split(';')[0] ?? ''
    // as from elsewhere, in a browser where ben had been chosen
    const phone = { ...shimHeaders, cookie, 'X-Forwarded-For': '192.0.2.1', 'Comfy-User': ben }
    const seen = await state(fetch(`${server.url}/ltx_aio/devices`, { headers: phone }))
    expect(seen).toMatchObject({ here: false, paired: true, user: anna, devices: [] })
    const { devices } = await state(ask('/ltx_aio/devices', undefined, ben))
    expect(devices).toMatchObject([{ name: 'Phone', user: 'anna' }])
  })
})
