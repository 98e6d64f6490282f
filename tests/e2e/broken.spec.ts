import { newJob } from '../../web/src/core/jobs/job.ts'
import { newRecord } from '../../web/src/core/history/record.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { requestOf } from '../fakes/requests.ts'
import { expect, test } from './fixtures.ts'

/** Breaks a browser feature that the panel depends on, as an extension or an update might. */
test('a panel that cannot start says what broke, copies a report, and starts when it can', async ({
  panel,
  frontend,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { page, root } = panel
  await page.addInitScript(() => {
    const { BroadcastChannel: real } = window
    let broken = true
    window.BroadcastChannel = class extends real {
      constructor(name: string) {
        super(name)
        if (name === 'ltx_aio' && broken) throw new Error('broken on purpose')
      }
    }
    Object.assign(window, { mend: () => (broken = false) })
  })
  await panel.open()
  const shell = root.getByRole('alert')
  await expect(shell).toContainText('LTX AIO crashed and can’t be shown.')
  await expect(shell).toContainText('Error: broken on purpose')
  await expect(shell).toContainText(new RegExp(`ComfyUI \\d+\\.\\d+\\.\\d+ · frontend ${frontend}`))
  await shell.getByRole('button', { name: 'Copy report' }).click()
  await expect(shell.getByRole('status')).toContainText('Report copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `- frontend: ${frontend}`,
  )

  // reopening it tries again
  await panel.tab().click()
  await expect(root).toHaveCount(0)
  await panel.tab().click()
  await expect(shell).toBeVisible()
  await page.evaluate(() => (window as never as { mend(): void }).mend())
  await shell.getByRole('button', { name: 'Try again' }).click()
  await expect(root.getByRole('textbox', { name: 'Prompt', exact: true })).toBeVisible()
  await expect(shell).toHaveCount(0)
})

// inside our own element: the frontend isn't involved
test('a page that breaks leaves the others alone', { tag: '@once' }, async ({ panel }) => {
  const { page, root } = panel
  const request = requestOf('t2v', { prompt: 'a kite of long ago' })
  const nodes = Object.keys(ltx23.graphs.t2v.template)
  const file = { filename: 'gone_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
  const job = newRecord(newJob('of-long-ago', request, nodes, Date.now()), 'gone')
  await page.addInitScript(
    (record) => localStorage.setItem('ltx_aio.job.of-long-ago', JSON.stringify(record)),
    { ...job, state: { status: 'completed', file, milliseconds: 1000 } },
  )
  await panel.open()
  await panel.write('still here')
  await page.evaluate(() => {
    const dates = Intl.DateTimeFormat.prototype
    const broken = () => {
      throw new Error('broken on purpose')
    }
    const format = Object.getOwnPropertyDescriptor(dates, 'format')!
    Object.defineProperty(dates, 'format', { configurable: true, get: () => broken })
    Object.assign(window, { mend: () => Object.defineProperty(dates, 'format', format) })
  })
  await root.getByRole('tab', { name: 'History' }).click()
  await root.locator('.ltx-tile').first().getByRole('button').first().click()
  const shell = root.getByRole('alert')
  await expect(shell).toContainText('This part of LTX AIO crashed.')
  await root.getByRole('tab', { name: 'Create' }).click()
  await expect(root.getByRole('textbox', { name: 'Prompt', exact: true })).toHaveValue('still here')
  await root.getByRole('tab', { name: 'History' }).click()
  await page.evaluate(() => (window as never as { mend(): void }).mend())
  await shell.getByRole('button', { name: 'Try again' }).click()
  await expect(shell).toHaveCount(0)
  await expect(root.locator('.ltx-tile').first()).toBeVisible()
})
