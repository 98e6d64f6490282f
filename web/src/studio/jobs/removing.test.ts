import { expect, onTestFinished, test } from 'vitest'
import type { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { done, recordOf } from '../../../../tests/fakes/records.ts'
import { settled } from '../../../../tests/fakes/clock.ts'
import { jobFile } from '../ledger/ledger.ts'
import type { Studio } from '../studio.ts'
import { openBrowser } from '../tab.testing.ts'

const file = (id: string) => ({ ...done.file, filename: `t2v_${id}_00001_.mp4` })
const removed = (id: string) => `remove output ${file(id).filename}`
/** Without the hourly tidying of what drafts saved. */
const deleted = ({ shim }: FakeComfy) =>
  shim.asked.filter((asked) => !asked.startsWith('clear latents'))

/** A browser whose server has these runs, with their videos. */
async function openWith(...ids: readonly string[]) {
  const browser = openBrowser()
  const { comfy } = browser
  for (const id of ids) {
    comfy.disk.add(file(id).filename)
    await comfy.userdata.write(jobFile(id), recordOf(id, { state: { ...done, file: file(id) } }))
  }
  async function open(): Promise<Studio> {
    const tab = await browser.openTab()
    onTestFinished(() => tab.dispose())
    await browser.clock.pass(1000)
    return tab
  }
  return { ...browser, open }
}

const idsOf = ({ jobs }: Studio) => jobs.list.value.map(({ id }) => id)
const entry = ({ jobs }: Studio, id: string) => jobs.list.value.find((one) => one.id === id)!

test('a file is deleted only when its undo has ended', async () => {
  const { comfy, clock, open } = await openWith('a', 'b')
  const tab = await open()
  tab.removing.deleteFiles(entry(tab, 'a'))
  expect(idsOf(tab)).toEqual(['b'])
  await clock.pass(13_000)
  expect(deleted(comfy)).toEqual([])
  await clock.pass(5000)
  expect(deleted(comfy)).toEqual([removed('a')])
  expect(tab.removing.deleting.value).toEqual([])
})

test('undo restores all runs of the line, and nothing is deleted later', async () => {
  const { comfy, clock, open } = await openWith('a', 'b')
  const tab = await open()
  tab.removing.deleteFiles(entry(tab, 'a'))
  await clock.pass(5000)
  tab.removing.deleteFiles(entry(tab, 'b'))
  expect(idsOf(tab)).toEqual([])
  tab.removing.undoDelete()
  await clock.pass(120_000)
  expect(idsOf(tab).toSorted()).toEqual(['a', 'b'])
  expect(deleted(comfy)).toEqual([])
})

test('undo restores what had no file, too', async () => {
  const { comfy, open } = await openWith('a')
  await comfy.userdata.write(jobFile('b'), recordOf('b', { state: { status: 'cancelled' } }))
  const tab = await open()
  tab.removing.deleteFiles(...tab.jobs.past.value)
  expect(idsOf(tab)).toEqual([])
  tab.removing.undoDelete()
  expect(idsOf(tab).toSorted()).toEqual(['a', 'b'])
})

test('the clock stands still while the line is being read', async () => {
  const { comfy, clock, open } = await openWith('a')
  const tab = await open()
  tab.removing.deleteFiles(entry(tab, 'a'))
  tab.removing.hold(true)
  await clock.pass(90_000)
  expect(deleted(comfy)).toEqual([])
  tab.removing.hold(false)
  await clock.pass(17_000)
  expect(deleted(comfy)).toEqual([removed('a')])
})

test('another tab neither shows the run nor deletes the file while undo is offered', async () => {
  const { comfy, clock, open } = await openWith('a')
  const tab = await open()
  const other = await open()
  tab.removing.deleteFiles(entry(tab, 'a'))
  tab.removing.hold(true)
  await settled()
  expect(idsOf(other)).toEqual([])
  await clock.pass(120_000)
  expect(deleted(comfy)).toEqual([])
  tab.removing.undoDelete()
  await clock.pass(60_000)
  expect(idsOf(other)).toEqual(['a'])
  expect(deleted(comfy)).toEqual([])
})

test('what a crashed page has left is deleted by the next, once', async () => {
  const { comfy, clock, storage, open } = await openWith('a')
  const tab = await open()
  tab.removing.deleteFiles(entry(tab, 'a'))
  // no pagehide: the tab is killed
  tab.dispose()
  const next = await open()
  await clock.pass(20_000)
  expect(deleted(comfy)).toEqual([])
  await clock.pass(20_000)
  expect(deleted(comfy)).toEqual([removed('a')])
  expect(storage.keys('deleting.')).toEqual([])
  await clock.pass(60_000)
  expect(deleted(comfy)).toHaveLength(1)
  expect(idsOf(next)).toEqual([])
})

test('while ComfyUI is away, the deletion waits', async () => {
  const { comfy, clock, open } = await openWith('a')
  const tab = await open()
  tab.removing.deleteFiles(entry(tab, 'a'))
  comfy.shim.away = true
  await clock.pass(60_000)
  expect([deleted(comfy), tab.removing.trouble.value]).toEqual([[], null])
  comfy.shim.away = false
  await clock.pass(5000)
  expect(deleted(comfy)).toEqual([removed('a')])
})

test('a file that can’t be deleted says why, and its run is back', async () => {
  const { comfy, open } = await openWith('a')
  const tab = await open()
  comfy.shim.refusal = { code: 'not_deleted', what: 'It is being played.', remedy: 'Stop it.' }
  tab.removing.deleteFiles(entry(tab, 'a'))
  await tab.removing.deleteNow()
  expect(tab.removing.trouble.value).toMatchObject({ what: 'It is being played.' })
  expect(idsOf(tab)).toEqual(['a'])
})

test('a hidden run stays in History, and undo shows it again', async () => {
  const { open } = await openWith('a')
  const tab = await open()
  tab.removing.hide(entry(tab, 'a'))
  expect(entry(tab, 'a').hidden).toBe(true)
  expect(tab.history.shown.value.map(({ id }) => id)).toEqual(['a'])
  tab.removing.undoHide()
  expect(entry(tab, 'a').hidden).toBe(false)
  expect(tab.removing.hidden.value).toEqual([])
})
