import { readFileSync } from 'node:fs'
import { expect, Panel, test } from './fixtures.ts'

const star = (panel: Panel) => panel.root.getByRole('button', { name: 'Your presets' })
const section = (panel: Panel) => panel.root.getByRole('region', { name: 'Your presets' })
const preset = (panel: Panel, name: string) =>
  section(panel).getByRole('button', { name: new RegExp(`^${name} `) })
const length = (panel: Panel) => panel.root.getByRole('spinbutton', { name: 'Length' }).first()
const prompt = (panel: Panel) => panel.root.getByRole('textbox', { name: 'Prompt', exact: true })

test('a preset is saved, applied in another browser, undone, exported and imported', async ({
  panel,
  browser,
}) => {
  await panel.open()
  await panel.write('a lighthouse at dusk')
  await panel.makeSmall(2)
  await star(panel).click()
  await section(panel).getByRole('button', { name: 'Save form…' }).click()
  await section(panel).getByLabel('Name').fill('Small')
  await section(panel).getByRole('button', { name: 'Save', exact: true }).click()
  await expect(preset(panel, 'Small')).toBeVisible()

  // it outlives a reload of the page
  await panel.page.reload()
  await panel.tab().click()
  await star(panel).click()
  await expect(preset(panel, 'Small')).toContainText('256×256')

  // another browser knows nothing but what the server has
  const context = await browser.newContext()
  const other = new Panel(await context.newPage(), panel.url)
  await other.open()
  await other.write('my own words')
  await other.number('Length', 5)
  await star(other).click()
  await preset(other, 'Small').click()
  await expect(length(other)).toHaveValue('2')
  await expect(prompt(other)).toHaveValue('my own words')
  const made = await other.announced()
  expect([made.width, made.height]).toEqual([256, 256])
  await other.root.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(length(other)).toHaveValue('5')
  await expect(prompt(other)).toHaveValue('my own words')

  // a file goes from one to the other
  await star(other).click()
  const download = other.page.waitForEvent('download')
  await section(other).getByRole('button', { name: 'Export all' }).click()
  const file = await (await download).path()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    format: 'ltx-aio-presets',
    version: 1,
    presets: [{ name: 'Small', values: { width: 256, height: 256, seconds: 2 } }],
  })
  await section(other).getByRole('button', { name: 'Options for Small' }).click()
  await section(other).getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(preset(other, 'Small')).toHaveCount(0)
  await section(other).locator('input[accept*="json"]').setInputFiles(file)
  await expect(section(other)).toContainText('1 preset imported.')
  await expect(preset(other, 'Small')).toBeVisible()
  await context.close()
})
