import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, inject, test, vi } from 'vitest'
import { isOver } from '../../web/src/core/jobs/job.ts'
import { previewsSince } from '../../web/src/core/prefs/live-preview.ts'
import { isOlder } from '../../web/src/core/text/version.ts'
import { families } from '../../web/src/families/index.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { memoryStorage } from '../../web/src/studio/world/storage.ts'
import { createStudio } from '../../web/src/studio/studio.ts'
import { nodeWorld } from '../fakes/node-world.ts'
import { realComfy } from '../queue/real.ts'

const url = inject('comfyUrl')

describe.skipIf(!url)('a live preview on a real ComfyUI', () => {
  const comfy = realComfy(url ?? '', randomUUID())
  const studio = createStudio({
    comfy,
    storage: memoryStorage(),
    world: nodeWorld,
    families,
    look: async () => null,
  })
  afterAll(() => {
    studio.dispose()
    comfy.close()
  })

  /** Runs the form to its end; the previews that arrived, and those that the panel showed meanwhile. */
  async function run() {
    studio.edit({
      prompt: 'a red kite over dunes',
      preset: 'balanced',
      aspect: 'custom',
      width: 256,
      height: 256,
      seconds: 1,
      seedLocked: false,
    })
    const asked = vi.spyOn(comfy, 'queue')
    const before = comfy.events.length
    await studio.runs.generate()
    const id = asked.mock.calls[0]?.[0].id ?? ''
    const shown = new Set<string>()
    await vi.waitFor(
      () => {
        const { newest } = studio.previews
        for (const url of newest.value.values()) shown.add(url)
        const job = studio.jobs.list.value.find((one) => one.id === id)
        if (!job || !isOver(job)) throw new Error(`${id} is not over`)
      },
      { timeout: 170_000, interval: 5 },
    )
    const job = studio.jobs.list.value.find((one) => one.id === id)
    const pictures = comfy.events
      .slice(before)
      .flatMap((event) => (event.type === 'preview' && event.id === id ? [event.blob] : []))
    const method = asked.mock.calls[0]?.[0].previewMethod
    asked.mockRestore()
    return { job, method, pictures, shown }
  }

  test('comes with every step if ComfyUI can make it, and goes with the run; otherwise there is none', async () => {
    await vi.waitFor(
      () => expect(studio.machine.host.value.comfyui).toEqual(expect.any(String)),
      30_000,
    )
    const able = !isOlder(studio.machine.host.value.comfyui ?? '', previewsSince)
    expect(studio.previews.state.value.is).toBe(able ? 'possible' : 'too-old')

    const { job, method, pictures, shown } = await run()
    expect(job?.state.status).toBe('completed')
    expect(studio.previews.newest.value.size).toBe(0)
    if (!able) {
      expect(method).toBeUndefined()
      expect(pictures).toEqual([])
      return
    }
    const steps = ltx23.presets.generate.find(({ id }) => id === 'balanced')?.steps ?? []
    expect(pictures).toHaveLength(steps.reduce((sum, n) => sum + n, 0))
    for (const picture of pictures) {
      const start = new Uint8Array(await picture.slice(0, 3).arrayBuffer())
      expect([...start]).toEqual([0xff, 0xd8, 0xff])
    }
    expect(shown.size).toBeGreaterThan(1)

    studio.previews.turn(false)
    const without = await run()
    expect(without.job?.state.status).toBe('completed')
    expect(without.pictures).toEqual([])
    expect(without.shown.size).toBe(0)
  })
})
