import { expect, test } from './fixtures.ts'
import { Scripted } from './scripted.ts'

test('icon and title show a run, and its end, while the panel is closed', async ({ panel }) => {
  const { page } = panel
  const server = new Scripted(page)
  await server.start()
  await panel.open()
  await panel.write('a red kite')
  await panel.generate().click()
  await expect.poll(() => server.jobs.size).toBe(1)
  const [id = ''] = server.jobs.keys()
  server.jobs.set(id, { status: 'in_progress' })
  const badge = panel.tab().locator('.sidebar-icon-badge')
  const title = await page.title()
  await expect(badge).toHaveCount(0)

  await panel.tab().click()
  await expect(panel.root).toHaveCount(0)
  const step = (value: number) => ({
    prompt_id: id,
    nodes: { sample_1: { value, max: 8, state: 'running' } },
  })
  await server.event('progress_state', step(2))
  await expect(badge).toHaveText(/^\d+%$/)
  await expect(page).toHaveTitle(/^\d+ % · .*LTX AIO$/)
  const before = Number.parseInt(await badge.innerText(), 10)
  await server.event('progress_state', step(6))
  await expect(badge).not.toHaveText(`${before}%`)

  // ComfyUI keeps writing its own title
  await page.evaluate(() => (document.title = 'of the host'))
  await expect(page).toHaveTitle(/LTX AIO$/)

  await panel.tab().click()
  await expect(badge).toHaveCount(0)
  // which it may have written again since
  await expect(page).not.toHaveTitle(/LTX AIO/)
  await page.evaluate((own) => (document.title = own), title)

  await panel.tab().click()
  await expect(badge).toHaveText(/%$/)
  const file = { filename: 'a_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
  server.jobs.set(id, { status: 'completed', outputs: { save: { images: [file] } } })
  await server.event('execution_success', { prompt_id: id })
  await expect(badge).toHaveCount(0)
  await expect(page).toHaveTitle(title)
  await expect(page.getByText('The video is ready').first()).toBeVisible()
})

test('a page reloaded during a run shows it, though the panel stays closed', async ({ panel }) => {
  const { page } = panel
  const server = new Scripted(page)
  await server.start()
  await panel.open()
  await panel.write('a red kite')
  await panel.generate().click()
  await expect.poll(() => server.jobs.size).toBe(1)
  await panel.tab().click()
  await page.reload()
  await expect(panel.tab().locator('.sidebar-icon-badge')).toHaveText('1')
})
