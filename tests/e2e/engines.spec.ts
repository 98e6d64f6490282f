import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Server } from '../../tools/comfyui/comfy.ts'
import { startRecorded } from '../../tools/comfyui/recorded.ts'
import { frontendRoot } from '../../tools/machine/install.ts'
import { cache } from '../../tools/machine/paths.ts'
import { expect, test } from './fixtures.ts'
import { baseOf, ends } from './servers.ts'

/** A recorded ComfyUI as the engine of the server under test. */

let engine: Server | undefined

test.beforeAll(async () => {
  const files = frontendRoot(ends[1])
  if ('missing' in files) return
  const base = join(cache, 'test-e2e-engine')
  rmSync(join(base, 'output'), { recursive: true, force: true })
  engine = await startRecorded({ base, frontendRoot: files.dir, speed: 4 })
})

test.afterAll(async () => {
  await engine?.stop()
})

// the list, the rows and the results are drawn by our panel alone
test('a run is made on another engine and named after it; while that is gone, its row says what to do @once', async ({
  panel,
  frontend,
}) => {
  test.skip(!engine, 'no frontend is there')
  const list = join(baseOf(frontend), 'user/__ltx_aio/engines.json')
  mkdirSync(dirname(list), { recursive: true })
  writeFileSync(list, JSON.stringify([{ name: 'Studio PC', url: engine?.url, kind: 'comfyui' }]), {
    mode: 0o600,
  })
  try {
    const { root, page } = panel
    await panel.open()
    await panel.write('a red kite over dunes')
    await panel.makeSmall()
    await panel.preset('Draft')
    const choice = root.getByRole('combobox', { name: 'Run on' })
    await expect(choice).toHaveText('This ComfyUI')
    await choice.click()
    const there = page.getByRole('option', { name: 'Studio PC' })
    await expect(there).toContainText('ready')
    await there.click()
    await expect(root.getByText('Studio PC: ready')).toBeVisible()

    await panel.generate().click()
    await expect(root.locator('.ltx-run').getByText(/^Studio PC · /)).toBeVisible()
    await panel.video()
    await expect(root.getByText('on Studio PC', { exact: true })).toBeVisible()

    await engine?.stop()
    await panel.generate().click()
    const row = root.locator('.ltx-run')
    await expect(row.getByText(/^Waiting for Studio PC/)).toBeVisible({ timeout: 60_000 })
    await row.getByRole('button', { name: /^Details of/ }).click()
    await expect(
      row.getByText(/^Studio PC can't be reached\. Check that it is running/),
    ).toBeVisible()
    await row.getByRole('button', { name: 'Run on this ComfyUI' }).click()
    await expect(row).toHaveCount(0, { timeout: 120_000 })
    await expect(root.getByText('on Studio PC', { exact: true })).toHaveCount(0)
  } finally {
    writeFileSync(list, '[]', { mode: 0o600 })
  }
})
