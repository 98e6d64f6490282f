import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { execute, setSetting } from './host.ts'
import { expect, test } from './fixtures.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Axe = {
  axe: {
    run(
      context: unknown,
      options: unknown,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
  }
}

/** axe's violations in the panel and its lists, one line each; ComfyUI's own page is excluded. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async () => {
    await Promise.all(
      document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished.catch(() => undefined)),
    )
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations: found } = await (window as never as Axe).axe.run(
      { include: [['.ltxaio-root'], ['.ltxaio-overlay']] },
      {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
        // stylesheets would be reloaded on every run, for an experimental rule that these tags exclude
        preload: { assets: ['media'] },
      },
    )
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

async function unfold(page: Page): Promise<void> {
  await page.locator('.ltxaio-root').evaluate((root) => {
    for (const fold of root.querySelectorAll('details')) fold.open = true
  })
}

for (const palette of ['dark', 'light']) {
  // both frontends set the same colours in the light palette
  const tag = palette === 'light' ? '@once' : []
  test(`axe finds nothing in any tab of the real page: ${palette}`, { tag }, async ({ panel }) => {
    const { page, root } = panel
    // axe skips elements out of view
    await page.setViewportSize({ width: 1440, height: 2400 })
    await panel.open()
    await setSetting(page, 'Comfy.ColorPalette', palette)
    const found: Record<string, string[]> = {}
    const look = async (at: string): Promise<void> => {
      await unfold(page)
      const lines = await violations(page)
      if (lines.length > 0) found[at] = lines
    }
    for (const mode of ['Text', 'Audio', 'Image', 'Lips', 'First–last', 'Style']) {
      await panel.choose(mode)
      await look(mode)
    }
    await root.getByRole('combobox', { name: 'Size' }).click()
    await expect(page.locator('.ltxaio-overlay')).toBeVisible()
    await look('a list')
    await page.keyboard.press('Escape')
    for (const tab of ['History', 'Models', 'Settings']) {
      await root.getByRole('tab', { name: tab }).click()
      await look(tab)
    }
    expect(found).toEqual({})

    // and it does find violations
    await root.evaluate((element) =>
      element.style.setProperty('--ltx-muted', 'rgb(128 128 128 / 40%)'),
    )
    expect(
      (await violations(page)).filter((line) => line.startsWith('color-contrast')),
    ).not.toEqual([])
  })
}

test('the panel works in and after App Mode, and keeps typed text', async ({ panel }) => {
  const { page, root } = panel
  await panel.open()
  await panel.write('a red kite over dunes')
  const prompt = root.getByRole('textbox', { name: 'Prompt', exact: true })
  await execute(page, 'Comfy.ToggleLinear')
  await expect(root).toHaveCount(0)

  await execute(page, 'Workspace.ToggleSidebarTab.ltx-aio')
  await expect(prompt).toHaveValue('a red kite over dunes')
  await expect(root).toHaveCount(1)

  await execute(page, 'Comfy.ToggleLinear')
  // the page is re-rendered, and the tab may or may not be open in it
  await expect(async () => {
    if ((await root.count()) === 0) await panel.tab().click()
    await expect(root).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(prompt).toHaveValue('a red kite over dunes')
  await expect(panel.generate()).toBeVisible()
})
