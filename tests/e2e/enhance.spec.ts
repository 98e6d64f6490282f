import { join } from 'node:path'
import { type Server } from '../../tools/comfyui/comfy.ts'
import { startRecorded } from '../../tools/comfyui/recorded.ts'
import { frontendRoot } from '../../tools/machine/install.ts'
import { cache } from '../../tools/machine/paths.ts'
import { expect, Panel, test } from './fixtures.ts'

/**
 * Enhance, on a recorded ComfyUI: tiny weights write only noise. Nothing here differs between frontends but the
 * failures that they would show, which host-errors.spec.ts covers.
 */
test.describe('Enhance', { tag: '@once' }, () => {
  let server: Server

  test.beforeAll(async ({ frontend }) => {
    const files = frontendRoot(frontend)
    test.skip('missing' in files, 'the frontend is not installed')
    if ('missing' in files) return
    server = await startRecorded({
      base: join(cache, `test-e2e-enhance-${frontend}`),
      frontendRoot: files.dir,
      speed: 5,
      settings: { 'Comfy.TutorialCompleted': true },
    })
  })
  test.afterAll(() => server?.stop())

  test('writes takes, one of which goes into the prompt, out of it and in again', async ({
    page,
  }) => {
    const panel = new Panel(page, server.url)
    await panel.open()
    const field = panel.root.getByRole('textbox', { name: 'Prompt', exact: true })
    await panel.write('A sailor on a pier says "Ahoy!".')
    const toolbar = panel.root.getByRole('toolbar', { name: 'Help with the prompt' })
    await toolbar.getByRole('button', { name: 'Enhance' }).click()
    const box = panel.root.getByRole('region', { name: 'Enhanced prompts' })
    await expect(box).toContainText('Uses Gemma 3 12B')
    await box.getByRole('button', { name: 'Write 3 takes' }).click()

    await expect(box.getByRole('group', { name: 'Take 1' })).toContainText('Ahoy!')
    await box.getByRole('radio', { name: '1' }).focus()
    await page.keyboard.press('ArrowRight')
    const second = box.getByRole('group', { name: 'Take 2' })
    await expect(second).toContainText('says "Ahoy!"', { timeout: 20_000 })
    const text = (await second.textContent())?.trim() ?? ''

    await box.getByRole('button', { name: 'Use take 2' }).click()
    await expect(field).toHaveValue(text)
    await field.click()
    await page.keyboard.press('Control+z')
    await expect(field).toHaveValue('A sailor on a pier says "Ahoy!".')
    await page.keyboard.press('Control+Shift+z')
    await expect(field).toHaveValue(text)
    await box.getByRole('button', { name: 'Undo' }).click()
    await expect(field).toHaveValue('A sailor on a pier says "Ahoy!".')
    // no run of the panel's
    await expect(panel.results()).toHaveCount(0)
  })
})
