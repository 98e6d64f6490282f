import { expect, onTestFinished, test } from 'vitest'
import { done, recordOf } from '../../../../tests/fakes/records.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import type { Entry } from '../ledger/entry.ts'
import { openStudio } from '../open.testing.ts'
import { memoryStorage } from '../world/storage.ts'
import type { Compare } from './compare.ts'

const video = (id: string, createdAt: number, values: Partial<Entry> = {}): Entry => ({
  ...recordOf(id, { state: { ...done, file: { ...done.file, filename: `${id}.mp4` } } }),
  createdAt,
  ...values,
})

async function openWith(...entries: readonly Entry[]) {
  const storage = memoryStorage()
  for (const entry of entries) storage.save(`job.${entry.id}`, entry)
  const opened = await openStudio({ storage })
  for (const { state } of entries)
    if (state.status === 'completed') opened.comfy.disk.add(state.file.filename)
  onTestFinished(() => opened.studio.dispose())
  const entry = (id: string) => opened.studio.jobs.list.value.find((one) => one.id === id)!
  return { ...opened, compare: opened.studio.compare, entry }
}

const shown = ({ pair }: Compare) => pair.value && [pair.value.a.id, pair.value.b.id]

test('the first result is marked, the second opens both', async () => {
  const { compare } = await openWith(video('a', 1), video('b', 2), video('c', 3))
  compare.put('c')
  expect([compare.marked.value?.id, shown(compare)]).toEqual(['c', null])
  compare.put('a')
  expect([compare.marked.value, shown(compare)]).toEqual([null, ['c', 'a']])
  compare.swap()
  expect(shown(compare)).toEqual(['a', 'c'])
  // the next one starts over
  compare.put('b')
  expect([compare.marked.value?.id, shown(compare)]).toEqual(['b', null])
  compare.cancel()
  expect(compare.marked.value).toBeNull()
})

test('a finish is compared with its draft, and a draft with its newest finish', async () => {
  const draft = requestOf('t2v', { preset: 'draft' })
  const { compare } = await openWith(
    video('draft', 1, { request: draft }),
    video('other', 2, { request: { ...draft, seed: 5 } }),
    video('finish', 3, { request: { ...draft, preset: 'balanced' } }),
  )
  compare.put('finish')
  expect(compare.partners.value[0]).toMatchObject({ entry: { id: 'draft' }, why: 'draft' })
  compare.put('finish')
  expect(shown(compare)).toEqual(['draft', 'finish'])
  compare.close()
  compare.put('draft')
  expect(compare.partners.value[0]).toMatchObject({ entry: { id: 'finish' }, why: 'finish' })
  compare.choose(compare.partners.value[0]!.entry)
  expect(shown(compare)).toEqual(['draft', 'finish'])
})

test('a run of a batch is compared with the one of it that was chosen before', async () => {
  const batch = (index: number) => ({ batch: { id: 'four', index, count: 4 } })
  const { compare, studio } = await openWith(
    video('one', 1, batch(0)),
    video('two', 2, batch(1)),
    video('three', 3, batch(2)),
    video('else', 4),
  )
  for (const id of ['one', 'three', 'else', 'two']) studio.viewer.show(id)
  compare.put('two')
  expect(compare.partners.value).toMatchObject([{ entry: { id: 'three' }, why: 'shown' }])
  compare.put('two')
  expect(shown(compare)).toEqual(['two', 'three'])
})

test('a result that nothing was looked at before is compared with the newest other one', async () => {
  const { compare } = await openWith(video('old', 1), video('newer', 2), video('newest', 3))
  compare.put('newest')
  expect(compare.partners.value).toMatchObject([{ entry: { id: 'newer' }, why: 'shown' }])
})

test('without any other video there is nothing to compare with', async () => {
  const failed = video('failed', 2, { state: { status: 'failed', problems: [] } })
  const { compare, entry } = await openWith(video('a', 1), failed)
  expect(compare.canCompare(entry('a'))).toBe(false)
  compare.put('a')
  compare.put('a')
  expect([compare.marked.value, shown(compare)]).toEqual([null, null])
})

test('it closes when one of the two is deleted, and doesn’t come back with it', async () => {
  const { compare, studio, entry } = await openWith(video('a', 1), video('b', 2))
  compare.put('a')
  compare.put('b')
  studio.removing.deleteFiles(entry('a'))
  expect(shown(compare)).toBeNull()
  studio.removing.undoDelete()
  expect(shown(compare)).toBeNull()
})

test('keep makes a favourite of one and hides the other, undone together', async () => {
  const { compare, studio, entry } = await openWith(video('a', 1), video('b', 2))
  compare.put('a')
  compare.put('b')
  compare.keep('a')
  const state = () => ['a', 'b'].map((id) => [entry(id).favourite, entry(id).hidden])
  expect(shown(compare)).toBeNull()
  expect(state()).toEqual([
    [true, false],
    [false, true],
  ])
  expect(studio.viewer.entry.value?.id).toBe('a')
  studio.removing.undoHide()
  expect(state()).toEqual([
    [false, false],
    [false, false],
  ])
  expect(studio.removing.kept.value).toBeNull()
})

test('undo leaves a favourite that was one before, and a later hiding alone', async () => {
  const { compare, studio, entry } = await openWith(
    video('a', 1, { favourite: true }),
    video('b', 2),
    video('c', 3),
  )
  compare.put('a')
  compare.put('b')
  compare.keep('a')
  studio.removing.undoHide()
  expect([entry('a').favourite, entry('b').hidden]).toEqual([true, false])
  compare.put('b')
  compare.put('a')
  compare.keep('a')
  studio.removing.hide(entry('c'))
  studio.removing.undoHide()
  expect([entry('b').favourite, entry('a').hidden, entry('c').hidden]).toEqual([true, true, false])
})

test('the layout and the sound are remembered', async () => {
  const { compare, storage } = await openWith()
  expect(compare.look).toEqual({ layout: null, sound: 'none' })
  Object.assign(compare.look, { layout: 'side', sound: 'b' })
  await Promise.resolve()
  await Promise.resolve()
  expect(storage.load('compare')).toEqual({ layout: 'side', sound: 'b' })
  storage.save('compare', { layout: 'upside down', sound: 'b' })
  const again = await openStudio({ storage })
  onTestFinished(() => again.studio.dispose())
  expect(again.studio.compare.look).toEqual({ layout: null, sound: 'b' })
})
