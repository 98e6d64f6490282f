import { expect, it } from 'vitest'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { nano } from '../../../tests/families/nano.ts'
import { familiesOf } from '../core/family/families.ts'
import { promptsOf } from '../core/family/family.ts'
import { newForm } from '../core/form/form.ts'
import type { Request } from '../core/form/request.ts'
import { pick } from '../core/presets/groups.ts'
import { families } from '../families/index.ts'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { ltx25 } from '../families/ltx-2.5/index.ts'
import { openStudio, settle } from './open.testing.ts'
import { memoryStorage } from './world/storage.ts'

/** Two families in one studio: which of them each part goes by. */

/** A ComfyUI of this version, with the nodes and files of both. */
function comfyOf(comfyui = '0.33.0'): FakeComfy {
  const comfy = new FakeComfy(...families.all)
  comfy.now = { ...comfy.now!, comfyui }
  return comfy
}

/** Notes every call of the server and of our own routes, with what it asks for. */
function counted<T extends object>(server: T, calls: string[]): T {
  return new Proxy(server, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (name === 'shim') return counted(value as object, calls)
      if (typeof value !== 'function') return value
      return (...asked: unknown[]): unknown => {
        calls.push(`${String(name)} ${JSON.stringify(asked)}`)
        return Reflect.apply(value, target, asked) as unknown
      }
    },
  })
}

const classesOf = (...of: (typeof ltx23 | typeof ltx25)[]): Set<string> =>
  new Set(
    of
      .flatMap(promptsOf)
      .flatMap((prompt) => Object.values(prompt).map(({ class_type }) => class_type)),
  )

const own25 = [...classesOf(ltx25)].filter((name) => !classesOf(ltx23).has(name))

it('a ComfyUI without the second family is asked no more than before, one with it only for its own', async () => {
  expect(own25.length).toBeGreaterThan(0)
  const [old, alone] = [comfyOf('0.27.0'), comfyOf('0.27.0')]
  const [calls, callsAlone]: [string[], string[]] = [[], []]
  await openStudio({ comfy: counted(old, calls), families })
  await openStudio({ comfy: counted(alone, callsAlone), families: familiesOf(ltx23) })
  expect(callsAlone.filter((call) => call.startsWith('nodeDefs'))).toHaveLength(1)
  expect(calls).toEqual(callsAlone)
  expect(old.askedClasses).toEqual(alone.askedClasses)

  const now = comfyOf('0.33.0')
  const { studio } = await openStudio({ comfy: now, families })
  expect(now.askedClasses.slice(alone.askedClasses.length).toSorted()).toEqual(own25.toSorted())
  // and not again
  studio.edit({ family: ltx25.id })
  await settle()
  expect(now.askedClasses).toHaveLength(alone.askedClasses.length + own25.length)
  expect(studio.readiness.problems.value).toEqual([])
})

it('a form of the second family says which ComfyUI that needs, and offers the other', async () => {
  const storage = memoryStorage()
  storage.save('form', { ...newForm(), family: ltx25.id, prompt: 'a kite' })
  const { studio } = await openStudio({ comfy: comfyOf('0.27.0'), families, storage })
  const [problem, ...others] = studio.readiness.problems.value
  expect(others).toEqual([])
  expect(problem).toMatchObject({
    code: 'family_needs_comfyui',
    field: 'family',
    what: 'LTX-2.5 needs ComfyUI 0.32.0 or newer. This is 0.27.0.',
    actions: [{ kind: 'set', label: 'Use LTX-2.3', values: { family: ltx23.id } }],
  })
  const { actions: [use] = [] } = problem ?? {}
  if (use?.kind === 'set') await studio.act(use)
  expect(studio.readiness.problems.value).toEqual([])
  expect(studio.family).toBe(ltx23)
})

it('presets, sizes, files and LoRAs go with the family and come back; the rest stays', async () => {
  const { studio } = await openStudio({
    comfy: new FakeComfy(ltx23, nano),
    families: familiesOf(ltx23, nano),
  })
  const own = {
    preset: 'quality',
    scale: '448p',
    loader: 'split',
    models: { upscaler: 'other.safetensors' },
    loras: [{ name: 'noir.safetensors', strength: 0.8, on: true }],
    steps: 12,
  }
  const shared = { negative: 'rain', seconds: 2, seed: 5, seedLocked: true, aspect: '1:1' } as const
  studio.edit({ ...own, ...shared })
  studio.edit({ family: nano.id })
  expect(studio.form).toMatchObject({
    ...shared,
    prompt: 'a red kite',
    preset: 'sketch',
    scale: null,
    loader: null,
    models: {},
    loras: [],
    steps: null,
  })
  studio.edit({ preset: 'paint', negative: 'fog' })
  studio.edit({ family: ltx23.id })
  expect(studio.form).toMatchObject({ ...shared, ...own, negative: 'fog' })
  studio.edit({ family: nano.id })
  expect(studio.form.preset).toBe('paint')
})

it('survives a reload, with what the other family says', async () => {
  const storage = memoryStorage()
  const first = await openStudio({ comfy: comfyOf(), families, storage })
  first.studio.edit({ scale: '448p' })
  first.studio.edit({ family: ltx25.id })
  await settle()
  first.studio.dispose()
  const { studio } = await openStudio({ comfy: comfyOf(), families, storage })
  expect(studio.family).toBe(ltx25)
  expect(studio.form.scale).toBeNull()
  studio.edit({ family: ltx23.id })
  expect(studio.form.scale).toBe('448p')
})

it('each mode remembers its family; one without it has another', async () => {
  const { studio } = await openStudio({
    comfy: new FakeComfy(ltx23, nano),
    families: familiesOf(ltx23, nano),
  })
  studio.edit({ family: nano.id })
  // it has no such mode
  studio.edit({ mode: 'i2v' })
  expect(studio.family).toBe(ltx23)
  studio.edit({ family: nano.id })
  expect(studio.family).toBe(ltx23)
  studio.edit({ mode: 't2v' })
  expect(studio.family).toBe(nano)
})

it('a request says its family, and everything that was stored before means the first', async () => {
  const { studio, comfy } = await openStudio({ comfy: comfyOf(), families })
  await studio.runs.generate()
  studio.edit({ family: ltx25.id })
  await studio.runs.generate()
  await settle()
  expect(comfy.submissions.map(({ request }) => (request as Request).family)).toEqual([
    ltx23.id,
    ltx25.id,
  ])
  const [first, second] = comfy.submissions
  expect(Object.keys(first?.prompt ?? {})).toContain('ckpt')
  expect(Object.keys(second?.prompt ?? {})).toContain('unet')

  const { family: _, ...before } = requestOf('t2v', { preset: 'quality', seed: 9 })
  studio.restore(before as Request)
  expect(studio.family).toBe(ltx23)
  expect(studio.form).toMatchObject({ preset: 'quality', seed: 9 })
})

/** Lets the server complete the first run, after so many milliseconds. Returns its id. */
async function endFirst(comfy: FakeComfy, milliseconds: number): Promise<string> {
  await settle()
  const id = comfy.submissions[0]?.id ?? ''
  const files = [{ filename: 'a.mp4', subfolder: '', type: 'output' }] as const
  comfy.truths.set(id, { status: 'completed', files, milliseconds })
  comfy.emit(id, { type: 'succeeded' })
  comfy.stale()
  await settle()
  return id
}

it('a run is finished, repeated and sent by its own family, whatever the form shows', async () => {
  const { studio, comfy } = await openStudio({ comfy: comfyOf(), families })
  const draft = { ...requestOf('t2v', { preset: 'draft' }), family: ltx25.id, loader: '' }
  await studio.jobs.add(draft)
  const id = await endFirst(comfy, 1)
  const run = studio.jobs.list.value.find((job) => job.id === id)!
  await studio.runs.finish(run)
  await studio.runs.vary(run.request)
  await settle()
  expect(studio.family).toBe(ltx23)
  const [, ...others] = comfy.submissions
  expect(others).toHaveLength(2)
  for (const { prompt, request } of others) {
    expect((request as Request).family).toBe(ltx25.id)
    expect(Object.keys(prompt)).toContain('unet')
    expect(Object.keys(prompt)).not.toContain('ckpt')
  }
})

it('a run of one family says nothing about how long the other takes', async () => {
  // all else is the same
  const twin = { ...ltx23, id: 'twin', name: 'Twin' }
  const { studio, comfy } = await openStudio({ families: familiesOf(ltx23, twin) })
  await studio.runs.generate()
  await endFirst(comfy, 60_000)
  expect(studio.forecast.value?.time).not.toBeNull()
  studio.edit({ family: twin.id })
  expect(studio.forecast.value?.time).toBeNull()
})

it('a preset of one’s own brings its family; one from before there were two means the first', async () => {
  const { studio } = await openStudio({ families })
  const { ownPresets } = studio
  studio.edit({ family: ltx25.id })
  await ownPresets.save('before', { preset: 'quality' })
  await ownPresets.save('words', { negative: 'fog' })
  await ownPresets.save('now', pick(studio.form, ['preset']))
  const use = (name: string): void =>
    ownPresets.apply(ownPresets.list.value.find((one) => one.name === name)?.id ?? '')
  // it holds nothing of a family
  use('words')
  expect(studio.family).toBe(ltx25)
  use('before')
  expect(studio.family).toBe(ltx23)
  expect(studio.form.preset).toBe('quality')
  use('now')
  expect(studio.family).toBe(ltx25)
})
