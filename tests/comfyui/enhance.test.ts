import { families } from '../../web/src/families/index.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { comfyNeeded, type Family } from '../../web/src/core/family/family.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { memoryStorage } from '../../web/src/studio/world/storage.ts'
import { createStudio } from '../../web/src/studio/studio.ts'
import { nodeWorld } from '../fakes/node-world.ts'
import { realComfy } from '../queue/real.ts'
import { clientOf } from './client.ts'
import { makeSamples } from './samples.ts'

const url = inject('comfyUrl')
const writing = families.all.filter((family) => !comfyNeeded(family, inject('comfyVersion')))
/** Of random weights nothing comes but noise, so a few tokens are enough. */
const tokens = 6

describe.skipIf(!url)('Enhance on a real ComfyUI', { timeout: 600_000 }, () => {
  const comfy = realComfy(url ?? '', randomUUID())
  const sent: ApiPrompt[] = []
  comfy.alter = (prompt) => {
    sent.push(prompt)
    const writer = prompt['prompt_writer']
    if (!writer) return prompt
    const inputs = { ...writer.inputs, max_length: tokens }
    return { ...prompt, prompt_writer: { ...writer, inputs } }
  }
  const storage = memoryStorage()
  /** milliseconds; a quick machine has written a take before the next press would be more than a double click */
  let skipped = 0
  /** the same each time: some seeds write nothing at all */
  let seed = 0
  const studio = createStudio({
    comfy,
    storage,
    world: {
      ...nodeWorld,
      elapsed: () => nodeWorld.elapsed() + skipped,
      random: () => (seed += 1),
    },
    families,
    look: async () => null,
  })
  const { enhance } = studio.writing

  beforeAll(async () => {
    makeSamples()
    await clientOf(url ?? '').give('first.png')
    await studio.server.refresh()
    await studio.models.refresh()
  })
  afterAll(() => {
    studio.dispose()
    comfy.close()
  })

  async function press(takes: number): Promise<void> {
    skipped += 1000
    await enhance.write(takes)
    expect(enhance.session.value?.takes).toHaveLength(takes)
  }

  async function written(family: Family, mode: ModeId, takes: number) {
    const image = mode === 't2v' ? null : 'first.png'
    studio.edit({ family: family.id, mode, prompt: 'a dog runs', image })
    expect(enhance.problems.value).toEqual([])
    const seen = new Set<string>()
    const stop = setInterval(() => {
      for (const { state } of enhance.session.value?.takes ?? [])
        seen.add(state.is === 'writing' && state.tokens > 0 ? 'tokens' : state.is)
    }, 5)
    await press(takes)
    await vi.waitFor(() => expect(enhance.busy.value).toBe(false), {
      timeout: 500_000,
      interval: 50,
    })
    clearInterval(stop)
    return { seen, takes: enhance.session.value?.takes ?? [] }
  }

  describe.each(writing)('with $name', (family) => {
    test('writes with the text alone, and what it wrote comes back', async () => {
      const started = Date.now()
      const { seen, takes } = await written(family, 't2v', 3)
      expect(takes).toHaveLength(3)
      const raws = takes.map(({ state }) => {
        // the tiny model writes noise, which is kept out of the prompt, or nothing, for which the node has ours
        expect(state).toMatchObject({
          is: 'useless',
          why: expect.stringMatching(/^(garbled|same)$/),
        })
        return state.is === 'useless' ? state.raw : ''
      })
      expect(Math.max(...raws.map((raw) => raw.length))).toBeGreaterThan(2)
      expect(takes.map(({ state }) => 'why' in state && state.why)).toContain('garbled')
      // random weights are so sure of their noise that the seed need not change it
      const seeds = sent
        .slice(-3)
        .map(({ prompt_writer }) => prompt_writer?.inputs['sampling_mode.seed'])
      expect(new Set(seeds).size).toBe(3)
      expect(seen).toContain('tokens')
      expect(studio.form.prompt).toBe('a dog runs')
      // other tests left runs on this server, and this one adds none
      const ours = studio.jobs.list.value.filter(({ createdAt }) => createdAt >= started)
      expect(ours).toEqual([])
      // learned for the next time
      expect(enhance.cost.value.milliseconds).toBeGreaterThan(0)
    })

    test('looks at the first frame', async () => {
      const { takes } = await written(family, 'i2v', 1)
      expect(takes[0]?.state).toMatchObject({ is: 'useless' })
      expect(sent.at(-1)?.['image']?.inputs['image']).toBe('first.png')
      expect(enhance.session.value?.seen).toBe(true)
    })
  })

  test('ends when it is cancelled', async () => {
    comfy.alter = (prompt) => prompt
    // long enough to read that the cancel comes in time
    studio.edit({ family: '', mode: 't2v', prompt: 'a cat sleeps, '.repeat(200), image: null })
    await press(2)
    const ids = (enhance.session.value?.takes ?? []).map(({ id }) => id)
    await vi.waitFor(() => expect(enhance.session.value?.takes[0]?.state.is).toBe('writing'), {
      timeout: 60_000,
      interval: 5,
    })
    await enhance.cancel()
    expect(enhance.session.value?.takes.map(({ state }) => state.is)).toEqual([
      'cancelled',
      'cancelled',
    ])
    await vi.waitFor(
      async () => {
        const left = (await comfy.queued()).filter(({ id }) => ids.includes(id))
        expect(left).toEqual([])
      },
      { timeout: 60_000, interval: 200 },
    )
  })
})
