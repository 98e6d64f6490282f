import { expect, onTestFinished, test } from 'vitest'
import { settled } from '../../../../tests/fakes/clock.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { done, recordOf } from '../../../../tests/fakes/records.ts'
import { splitPath } from '../../core/naming/naming.ts'
import { jobFile } from '../ledger/ledger.ts'
import type { Studio } from '../studio.ts'
import { openBrowser } from '../tab.testing.ts'

async function open() {
  const browser = openBrowser()
  async function openTab(): Promise<Studio> {
    const tab = await browser.openTab()
    onTestFinished(() => tab.dispose())
    return tab
  }
  const tab = await openTab()
  return { ...browser, openTab, tab }
}

/** What SaveVideo was told, of each run that was sent. */
const prefixes = ({ comfy }: Pick<Awaited<ReturnType<typeof open>>, 'comfy'>): unknown[] =>
  comfy.submissions.map(({ prompt }) => prompt['save']?.inputs['filename_prefix'])

test('a run saves as the settings say, and says so before', async () => {
  const opened = await open()
  const { tab, clock } = opened
  tab.edit({ seed: 7 })
  expect(tab.nextFile.value).toMatch(/^video\/LTX_AIO\/t2v_\d{4}-\d\d-\d\d_1a2b3c4d_00001_\.mp4$/)
  tab.settings.videoFolder = 'kites/%seed%'
  tab.settings.videoName = '%prompt%'
  expect(tab.nextFile.value).toBe('kites/7/a-red-kite_1a2b3c4d_00001_.mp4')
  await tab.runs.generate()
  await clock.pass(100)
  const { id, path } = tab.jobs.list.value[0]!
  expect(path).toBe(`kites/7/a-red-kite_${id.slice(0, 8)}`)
  expect(prefixes(opened)).toEqual([path])
})

test('the default is named as ever, and its record has nothing new', async () => {
  const opened = await open()
  await opened.tab.runs.generate()
  const [run] = opened.tab.jobs.list.value
  expect(run).not.toHaveProperty('path')
  expect(prefixes(opened)).toEqual([`video/LTX_AIO/${run!.name}`])
})

test('a run that waits keeps its name when the settings change, unless it is edited', async () => {
  const opened = await open()
  const { tab, clock, comfy } = opened
  tab.settings.videoName = 'old_%seed%'
  tab.edit({ seed: 1, variations: 4 })
  await tab.runs.generate()
  await clock.pass(100)
  tab.settings.videoName = ''
  const [, , third, fourth] = tab.jobs.line.value
  await tab.jobs.change(fourth!.id, requestOf('t2v', { seed: 99 }))
  await tab.jobs.cancel(tab.jobs.line.value[0]!.id)
  await tab.jobs.cancel(tab.jobs.line.value[0]!.id)
  for (const { id } of comfy.submissions) comfy.truths.set(id, { status: 'cancelled' })
  await clock.pass(6000)
  expect(prefixes(opened).slice(2)).toEqual([
    `video/LTX_AIO/old_3_${third!.id.slice(0, 8)}`,
    // it has a path of its own, so it keeps one: in the default folder, under today's default name
    expect.stringMatching(new RegExp(`^video/LTX_AIO/t2v_[\\d-]{10}_${fourth!.id.slice(0, 8)}$`)),
  ])
})

test('a run that ComfyUI has forgotten is found by its file in the folder that was chosen', async () => {
  const { tab, clock, comfy } = await open()
  tab.settings.videoFolder = 'kites'
  await tab.runs.generate()
  await clock.pass(2000)
  const { id, path } = tab.jobs.list.value[0]!
  comfy.truths.set(id, { status: 'in_progress' })
  comfy.emit(id, { type: 'started' })
  await clock.pass(2000)
  tab.settings.videoFolder = 'elsewhere'
  const filename = `${splitPath(path!).name}_00001_.mp4`
  comfy.disk.add(filename)
  comfy.truths.clear()
  await clock.pass(5000)
  expect(tab.jobs.list.value[0]?.state).toMatchObject({
    status: 'completed',
    file: { filename, subfolder: 'kites', type: 'output' },
  })
})

test('a chosen name is deleted in its folder, and undo brings it back; old ones as ever', async () => {
  const { openTab, comfy, clock } = await open()
  const file = { ...done.file, filename: 'kite_1a2b3c4d_00001_.mp4', subfolder: 'kites' }
  const made = recordOf('1a2b3c4d', { state: { ...done, file }, path: 'kites/kite_1a2b3c4d' })
  await comfy.userdata.write(jobFile('1a2b3c4d'), made)
  await comfy.userdata.write(jobFile('b'), recordOf('b'))
  for (const { filename } of [file, done.file]) comfy.disk.add(filename)
  const tab = await openTab()
  await clock.pass(1000)
  const run = (id: string) => tab.jobs.list.value.find((one) => one.id === id)!
  const deletions = () => comfy.shim.asked.filter((asked) => asked.startsWith('remove'))
  tab.removing.deleteFiles(run('1a2b3c4d'))
  tab.removing.undoDelete()
  await clock.pass(60_000)
  expect(run('1a2b3c4d')).toMatchObject({ path: 'kites/kite_1a2b3c4d', deleted: false })
  expect(deletions()).toEqual([])
  tab.removing.deleteFiles(run('1a2b3c4d'), run('b'))
  await clock.pass(20_000)
  expect(deletions()).toEqual([
    'remove output kites/kite_1a2b3c4d_00001_.mp4',
    `remove output ${done.file.filename}`,
  ])
})

test('a path that could lead elsewhere is dropped from a record', async () => {
  const { openTab, comfy, clock } = await open()
  const paths = [
    '../x',
    '/etc/x',
    'C:/x',
    'a//b',
    'a/../b',
    'a\\b',
    '%year%/x',
    '',
    'x'.repeat(500),
  ]
  for (const [n, path] of paths.entries())
    await comfy.userdata.write(jobFile(`r${n}`), recordOf(`r${n}`, { path }))
  const tab = await openTab()
  await clock.pass(1000)
  expect(tab.jobs.list.value).toHaveLength(paths.length)
  for (const run of tab.jobs.list.value) expect(run).not.toHaveProperty('path')
})

test('a folder that ComfyUI refuses keeps runs from starting, and says which', async () => {
  const { tab, comfy } = await open()
  comfy.shim.linkedFolders.add('linked/kites')
  tab.settings.videoFolder = 'linked/kites/%year%'
  await settled()
  expect(tab.readiness.problems.value[0]).toMatchObject({
    code: 'output_linked',
    what: expect.stringContaining('output/linked/kites') as string,
  })
  tab.settings.videoFolder = 'kites'
  await settled()
  expect(tab.readiness.problems.value).toEqual([])
})

test('a stored pattern that cannot be used is the default', async () => {
  const browser = openBrowser()
  browser.storage.save('settings', { videoFolder: '../x', videoName: '%nonsense%', notice: 'none' })
  const tab = await browser.openTab()
  onTestFinished(() => tab.dispose())
  expect(tab.settings).toMatchObject({ videoFolder: '', videoName: '', notice: 'none' })
})
