import { expect, it } from 'vitest'
import { openStudio } from '../open.testing.ts'
import { memoryStorage } from '../world/storage.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'

const filesOf = (comfy: FakeComfy): string[] =>
  [...comfy.userdata.files.keys()].filter((path) => path.startsWith('ltx_aio/prompts/'))

it('a starred prompt is on the server, for another browser', async () => {
  const comfy = new FakeComfy()
  const one = await openStudio({ comfy })
  await one.studio.writing.stars.toggle('a red kite')
  expect(filesOf(comfy)).toHaveLength(1)
  const other = await openStudio({ comfy, storage: memoryStorage() })
  expect(other.studio.writing.stars.list.value).toEqual([])
  await other.studio.writing.stars.load()
  expect(other.studio.writing.stars.list.value).toEqual(['a red kite'])
  await other.studio.writing.stars.toggle('a red kite')
  expect(filesOf(comfy)).toEqual([])
  await one.studio.writing.stars.load()
  expect(one.studio.writing.stars.has('a red kite')).toBe(false)
})

it('what ComfyUI could not take is kept and written later', async () => {
  const comfy = new FakeComfy()
  const storage = memoryStorage()
  const { studio } = await openStudio({ comfy, storage })
  const { stars } = studio.writing
  await stars.toggle('first')
  comfy.down = true
  await stars.toggle('second')
  await stars.toggle('first')
  expect(stars.list.value).toEqual(['second'])
  comfy.down = false
  const later = await openStudio({ comfy, storage })
  await later.studio.writing.stars.load()
  expect(later.studio.writing.stars.list.value).toEqual(['second'])
  expect(filesOf(comfy)).toHaveLength(1)
})

it('a file that is no starred prompt is passed over', async () => {
  const comfy = new FakeComfy()
  await comfy.userdata.write('ltx_aio/prompts/odd.json', { v: 1, text: 7 })
  await comfy.userdata.write('ltx_aio/prompts/none.json', null)
  const { studio } = await openStudio({ comfy })
  await studio.writing.stars.load()
  expect(studio.writing.stars.list.value).toEqual([])
})
