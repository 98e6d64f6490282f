import { expect, test } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import type { Sidecar } from '../../core/files/sidecars.ts'
import { openStudio, settle } from '../open.testing.ts'

function beside(name: string, picture: string | null): Sidecar {
  return { name, title: null, base: null, triggers: [], strength: null, picture, video: null }
}

async function open(count: number) {
  const comfy = new FakeComfy()
  const names = Array.from({ length: count }, (_, at) => `${at}.safetensors`)
  comfy.loras = names
  comfy.shim.sidecars = names.map((name, at) => beside(name, at % 2 ? null : '1-1'))
  const { studio } = await openStudio({ comfy })
  return { comfy, studio, names }
}

test('nothing is asked for until somebody looks; then again when there are other LoRAs', async () => {
  const { comfy, studio } = await open(2)
  expect(studio.loraFiles.sidecars.value.size).toBe(0)
  studio.loraFiles.look()
  await settle()
  expect(studio.loraFiles.sidecars.value.size).toBe(2)
  comfy.loras = [...comfy.loras, 'new.safetensors']
  comfy.shim.sidecars = [...comfy.shim.sidecars, beside('new.safetensors', null)]
  await studio.server.refresh()
  await settle()
  expect(studio.loraFiles.sidecars.value.size).toBe(3)
})

test('pictures are asked for together and once, the newest first, and none of what has none', async () => {
  const { comfy, studio, names } = await open(40)
  const { loraFiles } = studio
  loraFiles.look()
  await settle()
  for (const name of names) loraFiles.want(name)
  for (const name of names) loraFiles.want(name)
  await settle()
  expect(comfy.shim.picturesAsked.map((asked) => asked.length)).toEqual([12, 8])
  expect(comfy.shim.picturesAsked[0]?.[0]).toBe('38.safetensors')
  expect(loraFiles.picture('38.safetensors')).toMatch(/^data:image\/jpeg/)
  expect(loraFiles.picture('37.safetensors')).toBeNull()
  // another picture of the same LoRA
  comfy.shim.sidecars = [beside('38.safetensors', '2-2')]
  comfy.loras = ['38.safetensors']
  await studio.server.refresh()
  await settle()
  expect(loraFiles.picture('38.safetensors')).toBeNull()
  loraFiles.want('38.safetensors')
  await settle()
  expect(comfy.shim.picturesAsked.at(-1)).toEqual(['38.safetensors'])
})

test('a picture that could not be asked for is asked for again', async () => {
  const { comfy, studio } = await open(1)
  studio.loraFiles.look()
  await settle()
  comfy.shim.blocked = 502
  studio.loraFiles.want('0.safetensors')
  await settle()
  comfy.shim.blocked = null
  studio.loraFiles.want('0.safetensors')
  await settle()
  expect(studio.loraFiles.picture('0.safetensors')).not.toBeNull()
})

test('a video is had while the server gives it, and is missed quietly', async () => {
  const { comfy, studio } = await open(2)
  const { loraFiles } = studio
  const content = new Blob(['ftyp'])
  comfy.shim.sidecars = [{ ...beside('styles/0.safetensors', '1-1'), video: '1-1' }]
  comfy.shim.videos.set('styles/0.safetensors', content)
  loraFiles.look()
  await settle()
  // as a server on Windows lists it
  const file = 'styles\\0.safetensors'
  expect([loraFiles.plays(file), loraFiles.plays('1.safetensors')]).toEqual([true, false])
  const { signal } = new AbortController()
  expect(await loraFiles.video(file, signal)).toBe(content)
  comfy.shim.blocked = 502
  expect(await loraFiles.video(file, signal)).toBeNull()
})

test('without the backend nothing is asked for', async () => {
  const comfy = new FakeComfy()
  comfy.shim.present = false
  let asked = 0
  comfy.shim.loras = async () => (asked++, null)
  const { studio } = await openStudio({ comfy })
  studio.loraFiles.look()
  await settle()
  expect(asked).toBe(0)
})

test('a LoRA for another LTX keeps a run from being queued until its button switches it off', async () => {
  const comfy = new FakeComfy()
  comfy.loras = ['next.safetensors']
  comfy.shim.files = [
    {
      folder: 'loras',
      name: 'next.safetensors',
      bytes: 1,
      kind: 'lora',
      generations: ['2.5'],
      model: null,
      precision: null,
      lora: null,
      upscaler: null,
    },
  ]
  const { studio } = await openStudio({ comfy })
  studio.edit({ loras: [{ name: 'next.safetensors', strength: 1, on: true }] })
  await settle()
  const [problem] = studio.readiness.problems.value
  expect(problem?.code).toBe('lora_mixed')
  await studio.runs.generate()
  expect(comfy.submissions).toEqual([])
  const [off] = problem?.actions ?? []
  if (off) await studio.act(off)
  expect(studio.form.loras).toEqual([{ name: 'next.safetensors', strength: 1, on: false }])
  expect(studio.readiness.problems.value).toEqual([])
  await studio.runs.generate()
  expect(comfy.submissions).toHaveLength(1)
})
