import { expect, test } from 'vitest'
import { FakeUserdata } from '../../../../tests/fakes/userdata.ts'
import { Unreachable } from '../../comfy/http.ts'
import { createFolder } from './folder.ts'

async function open() {
  let reads = Infinity
  const userdata = new FakeUserdata(() => undefined)
  const read = userdata.read.bind(userdata)
  userdata.read = async (path) => {
    if (reads-- <= 0) throw new Unreachable('away')
    return read(path)
  }
  for (const id of ['a', 'b']) await userdata.write(`things/${id}.json`, id)
  await userdata.write('things/notes.txt', 'no thing')
  const folder = createFolder(userdata, 'things')
  const news = async () => (await folder.news()).read.map(({ stored }) => stored)
  return { userdata, folder, news, allow: (count: number) => void (reads = count) }
}

test('each change is read once', async () => {
  const { userdata, folder, news } = await open()
  expect(await news()).toEqual(['a', 'b'])
  expect(await news()).toEqual([])
  await userdata.write('things/b.json', 'changed')
  expect(await news()).toEqual(['changed'])
  expect(folder.knows('a')).toBe(true)
  expect((await folder.news()).ids).toEqual(new Set(['a', 'b']))
})

test('what was read before the server went away is not lost', async () => {
  const { news, allow } = await open()
  allow(1)
  await expect(news()).rejects.toThrow(Unreachable)
  allow(Infinity)
  expect(new Set(await news())).toEqual(new Set(['a', 'b']))
})
