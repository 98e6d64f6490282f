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

/** What axe has to say against the panel and its lists, a line each; not against ComfyUI's page. */
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
      { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] },
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
  test(`axe finds nothing in any tab of the real page: ${palette}`, async ({ panel }) => {
    const { page, root } = panel
    // what is not in sight is not judged
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

    // and it would find something
    await root.evaluate((element) =>
      element.style.setProperty('--ltx-muted', 'rgb(128 128 128 / 40%)'),
    )
    expect(
      (await violations(page)).filter((line) => line.startsWith('color-contrast')),
    ).not.toEqual([])
  })
}

test('the panel is there after App Mode, in it too, and nothing that was typed is lost', async ({
  panel,
}) => {
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
  // the page is drawn anew, and the tab may be open in it or not
  await expect(async () => {
    if ((await root.count()) === 0) await panel.tab().click()
    await expect(root).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(prompt).toHaveValue('a red kite over dunes')
  await expect(panel.generate()).toBeVisible()
})
