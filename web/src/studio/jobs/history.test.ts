import { expect, onTestFinished, test } from 'vitest'
import { recordOf } from '../../../../tests/fakes/records.ts'
import { openStudio } from '../open.testing.ts'
import { openBrowser } from '../tab.testing.ts'
import { jobFile } from '../ledger/ledger.ts'

test('an unreachable older month is not a missing one', async () => {
  const { comfy, studio } = await openStudio()
  onTestFinished(() => studio.dispose())
  comfy.down = true
  expect(await studio.history.older()).toBe('unreachable')
  comfy.down = false
  await comfy.userdata.write('ltx_aio/history/2026-09.json', [])
  expect(await studio.history.older()).toBe('some')
  expect(await studio.history.older()).toBe('none')
})

test('runs that couldn’t be read when the page opened are read soon after', async () => {
  const { comfy, clock, openTab } = openBrowser()
  await comfy.userdata.write(jobFile('earlier'), recordOf('earlier'))
  comfy.down = true
  const tab = await openTab()
  expect(tab.jobs.list.value).toEqual([])
  comfy.down = false
  await clock.pass(3000)
  expect(tab.jobs.list.value.map(({ id }) => id)).toEqual(['earlier'])
})

test('the filter is kept across reloads, but not the search', async () => {
  const { clock, openTab } = openBrowser()
  const tab = await openTab()
  expect(tab.history.filter).toMatchObject({ state: 'completed', mode: null })
  Object.assign(tab.history.filter, { state: null, mode: 'style', text: 'kite' })
  await clock.pass(0)
  tab.dispose()
  const next = await openTab()
  expect(next.history.filter).toMatchObject({ state: null, mode: 'style', text: '' })
  next.history.clearFilter()
  expect(next.history.filter).toMatchObject({ state: 'completed', mode: null })
})

test('many runs are removed together, and come back with one undo', async () => {
  const { comfy, openTab, clock } = openBrowser()
  for (const id of ['a', 'b', 'c']) await comfy.userdata.write(jobFile(id), recordOf(id))
  const tab = await openTab()
  await clock.pass(1000)
  const ids = () => tab.jobs.list.value.map(({ id }) => id).toSorted()
  tab.history.remove(...tab.jobs.list.value.filter(({ id }) => id !== 'b'))
  expect(ids()).toEqual(['b'])
  tab.history.undo()
  expect(ids()).toEqual(['a', 'b', 'c'])
  expect(tab.history.removed.value).toEqual([])
})
