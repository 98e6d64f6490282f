import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { openStudio } from '../open.testing.ts'

const minute = 60_000
const draft = requestOf('t2v', { preset: 'draft' })

describe('what drafts saved', () => {
  test('is tidied soon after the start and then hourly, by the limits in Settings', async () => {
    const { comfy, pass, studio } = await openStudio()
    const cleared = () => comfy.shim.asked.filter((line) => line.startsWith('clear latents'))
    expect(cleared()).toEqual([])
    await pass(minute)
    expect(cleared()).toEqual(['clear latents 30 d 5000000000 B'])
    studio.settings.keepDays = 7
    studio.settings.keepGigabytes = 20
    await pass(59 * minute)
    expect(cleared()).toHaveLength(1)
    await pass(minute)
    expect(cleared().slice(1)).toEqual(['clear latents 7 d 20000000000 B'])
  })

  test('spares drafts in progress, and what a run in progress goes on from', async () => {
    const { comfy, studio } = await openStudio()
    await studio.jobs.add(draft, '00000001')
    await studio.jobs.add({ ...draft, preset: 'balanced' }, '00000002', { draft: 't2v_older' })
    await studio.passes.clear()
    const [line] = comfy.shim.asked.filter((asked) => asked.startsWith('clear latents'))
    const names = studio.jobs.live.value.map(({ name }) => name)
    expect(names).toHaveLength(2)
    expect(line?.split(' ').slice(6).toSorted()).toEqual([...names, 't2v_older'].toSorted())
  })

  test('is all cleared on request, and what is left is known', async () => {
    const { comfy, studio } = await openStudio()
    comfy.shim.saved = { drafts: 3, bytes: 6e6 }
    await studio.passes.refresh()
    expect(studio.passes.held.value).toEqual({ drafts: 3, bytes: 6e6 })
    await studio.passes.clear()
    expect(studio.passes.held.value).toEqual({ drafts: 0, bytes: 0 })
  })

  test('says why it can’t be cleared', async () => {
    const { comfy, studio } = await openStudio()
    comfy.shim.refusal = { code: 'origin', what: 'Not from here.', remedy: 'Reload.' }
    await studio.passes.clear()
    expect(studio.passes.trouble.value).toMatchObject({ code: 'shim_refused' })
    comfy.shim.refusal = null
    await studio.passes.clear()
    expect(studio.passes.trouble.value).toBeNull()
  })

  test('spares the first of very many in progress, and what any of them finishes', async () => {
    const { comfy, studio, world } = await openStudio()
    for (let n = 0; n < 510; n++) {
      world.pass(1)
      const options = n === 509 ? { draft: 't2v_older' } : {}
      await studio.jobs.add(draft, String(n).padStart(8, '0'), options)
    }
    await studio.passes.clear()
    const line = comfy.shim.asked.findLast((asked) => asked.startsWith('clear latents')) ?? ''
    const names = line.split(' ').slice(6)
    expect(names).toHaveLength(500)
    expect(names).toContain('t2v_older')
    const oldest = studio.jobs.list.value.toReversed().slice(0, 499)
    expect(names).toEqual(expect.arrayContaining(oldest.map(({ name }) => name)))
  })

  test('is unknown without our backend', async () => {
    const { comfy, studio } = await openStudio()
    comfy.shim.present = false
    await studio.passes.refresh()
    expect(studio.passes.held.value).toBeNull()
  })
})
