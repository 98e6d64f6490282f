import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../tools/machine/paths.ts'
import { isOlder } from '../../web/src/core/text/version.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modesOf } from '../../web/src/modes/index.ts'
import { expect, inOnePage, type Panel, test } from './fixtures.ts'
import { setSetting } from './host.ts'

/** A first visit, with a size small enough to generate in seconds. */
async function firstVisit(panel: Panel, form: object = {}): Promise<void> {
  await panel.page.addInitScript((values) => {
    if (localStorage.getItem('ltx_aio.form') === null)
      localStorage.setItem(
        'ltx_aio.form',
        JSON.stringify({ aspect: 'custom', width: 256, height: 256, seconds: 1, ...values }),
      )
  }, form)
}

// only our own buttons; modes.spec makes a video in both frontends
test('the first video, using only the guide’s buttons', { tag: '@once' }, async ({ panel }) => {
  await firstVisit(panel)
  await panel.open()
  const guide = panel.root.getByRole('region', { name: 'Your first video' })
  await expect(guide.getByText('Text to video has all the files it needs.')).toBeVisible()
  await expect(guide.getByText(/No graphics card: /)).toBeVisible()
  await expect(guide.getByText(/Makes 1\.04 s of video at 256×256/)).toBeVisible()

  await guide.getByRole('button', { name: 'Use this sample' }).click()
  await guide.getByRole('button', { name: 'Make your first video' }).click()
  await expect(guide.getByText(/^Running/)).toBeVisible()
  await panel.video()
  await expect(guide).toHaveCount(0)
})

test.describe('in ComfyUI’s page', () => {
  const thePanel = inOnePage()

  test('Health finds no problem here except the missing graphics card', async () => {
    const panel = thePanel()
    await panel.root
      .getByRole('region', { name: 'Your first video' })
      .getByRole('button', { name: 'Check this ComfyUI' })
      .click()
    const health = panel.root.locator('.ltx-health')
    await expect(health.getByText(/^ComfyUI 0\.\d+\.\d+$/)).toBeVisible()
    const version = (await health.locator('[data-line="comfyui"]').innerText()).split(' ')[1] ?? ''
    const known = isOlder(version, '0.28.0') ? ['securityHoles'] : []
    await expect(health.getByRole('status')).toContainText(
      known.length > 0 ? 'Works, with 2 warnings.' : 'Works, with one warning.',
    )
    const odd = await health
      .locator('.ltx-health-line:not([data-level="ok"])')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-line')))
    expect(odd).toEqual([...known, 'vram'])
    const count = modesOf(ltx23).length
    const nodes = new RegExp(`^All \\d+ nodes used by the ${count} modes are installed`)
    await expect(health.getByText(nodes)).toBeVisible()
    await expect(health.getByText(/^ComfyUI’s frontend 1\.\d+\.\d+$/)).toBeVisible()
    await expect(health.locator('.ltx-command')).toHaveText(/^python main\.py --cpu/)
    await expect(health.getByText('already in use')).toBeVisible()
  })

  test('its settings show the version under About', async () => {
    const panel = thePanel()
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    await panel.page.getByRole('button', { name: /^Settings \(/ }).click()
    await panel.page.getByText('About', { exact: true }).click()
    await expect(panel.page.getByRole('link', { name: `LTX AIO ${version}` })).toHaveAttribute(
      'href',
      'https://registry.comfy.org/nodes/ltx-aio',
    )
    await panel.page.keyboard.press('Escape')
  })

  test('without its new menu the panel says what it needs, and opens no empty pane', async () => {
    const panel = thePanel()
    if (await panel.root.isVisible()) await panel.tab().click()
    await expect(panel.root).toHaveCount(0)
    await setSetting(panel.page, 'Comfy.UseNewMenu', 'Disabled')
    try {
      await expect(panel.tab()).toHaveCount(0)
      await panel.page.locator('#graph-canvas').click({ position: { x: 700, y: 500 } })
      const canvas = await panel.page.locator('#graph-canvas').boundingBox()
      await panel.page.keyboard.press('l')
      // the newer frontend announces it to screen readers as well
      for (const words of ['LTX AIO needs ComfyUI’s new menu', 'Settings → Menu → Use new menu'])
        await expect(panel.page.getByText(words).last()).toBeVisible()
      await expect(panel.root).toHaveCount(0)
      expect(await panel.page.locator('#graph-canvas').boundingBox()).toEqual(canvas)
    } finally {
      await setSetting(panel.page, 'Comfy.UseNewMenu', 'Top')
    }
    await panel.page.locator('#graph-canvas').click({ position: { x: 700, y: 500 } })
    await panel.page.keyboard.press('l')
    await expect(panel.root).toBeVisible()
  })
})

test.describe('ComfyUI’s keys', () => {
  /** Ready for key presses, with the focus on the canvas. */
  async function ready(panel: Panel): Promise<void> {
    await panel.load()
    await panel.page.locator('#graph-canvas').click({ position: { x: 700, y: 500 } })
  }

  test('start a run while the panel is closed, and open and close it', async ({ panel }) => {
    await firstVisit(panel, { prompt: 'a red kite over dunes' })
    await ready(panel)
    await panel.page.keyboard.press('Alt+Enter')
    await expect(panel.page.getByText('Queued', { exact: true }).first()).toBeVisible()
    await expect(panel.root).toHaveCount(0)
    await panel.page.keyboard.press('l')
    await expect(panel.root).toBeVisible()
    await panel.video()
    await panel.page.keyboard.press('Alt+PageDown')
    await expect(panel.root.getByRole('tab', { name: 'History' })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await panel.page.keyboard.press('l')
    await expect(panel.root).toHaveCount(0)
  })

  test('say what blocks them, and show where', async ({ panel }) => {
    await firstVisit(panel)
    await ready(panel)
    await panel.page.keyboard.press('Alt+Enter')
    await expect(panel.page.getByText('The prompt is empty.').first()).toBeVisible()
    await expect(panel.root.getByRole('textbox', { name: 'Prompt', exact: true })).toBeVisible()
    await panel.page.keyboard.press('Shift+L')
    const sheet = panel.root.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(sheet.locator('[data-command="generate"] dd')).toHaveText(/Alt\s*\+\s*Enter/)
    await panel.page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
  })

  test('are the user’s own key bindings', async ({ panel }) => {
    await firstVisit(panel)
    await ready(panel)
    await setSetting(panel.page, 'Comfy.Keybinding.UnsetBindings', [
      { commandId: 'LTXAIO.generate', combo: { key: 'Enter', alt: true } },
    ])
    await setSetting(panel.page, 'Comfy.Keybinding.NewBindings', [
      { commandId: 'LTXAIO.generate', combo: { key: 'F9', alt: true } },
    ])
    await ready(panel)
    // ComfyUI reads the user's key bindings once its page is idle, and nothing on the page shows when
    await expect(async () => {
      await panel.page.keyboard.press('Alt+F9')
      await expect(panel.page.getByText('The prompt is empty.').first()).toBeVisible({
        timeout: 1000,
      })
    }).toPass({ timeout: 30_000 })
    await panel.page.keyboard.press('Shift+L')
    const sheet = panel.root.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(sheet.locator('[data-command="generate"] dd')).toHaveText(/Alt\s*\+\s*F9/)
    for (const id of ['Comfy.Keybinding.UnsetBindings', 'Comfy.Keybinding.NewBindings'])
      await setSetting(panel.page, id, [])
  })
})
