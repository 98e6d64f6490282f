import { expect, type Panel, test } from './fixtures.ts'

const rows = (panel: Panel) => panel.root.locator('.ltx-run')
const seedsOf = async (panel: Panel): Promise<string[]> =>
  rows(panel).evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''))

/** Three waiting runs of four, paused: nothing changes by itself. */
async function openPaused(panel: Panel): Promise<void> {
  await panel.open()
  await panel.write('a lighthouse at dusk')
  await panel.makeSmall()
  await panel.pick('Variations', '× 4')
  await panel.generate().click()
  await panel.root.getByRole('button', { name: 'Pause', exact: true }).click()
  await expect(panel.root.getByText('Paused.')).toBeVisible()
  // the first one ends
  await expect(rows(panel)).toHaveCount(3, { timeout: 120_000 })
  await expect(panel.root.locator('.ltx-run[data-status="waiting"]')).toHaveCount(3)
}

test('waiting runs are dragged, moved by keyboard, edited in place and resumed', async ({
  panel,
}) => {
  await openPaused(panel)
  const before = await seedsOf(panel)
  const handle = (n: number) => rows(panel).nth(n).locator('[data-rove="handle"]')
  // the last one before the first
  const [from, to] = [await handle(2).boundingBox(), await rows(panel).nth(0).boundingBox()]
  await panel.page.mouse.move(from!.x + 8, from!.y + 8)
  await panel.page.mouse.down()
  await panel.page.mouse.move(to!.x + 20, to!.y + 4, { steps: 5 })
  await panel.page.mouse.up()
  await expect.poll(() => seedsOf(panel)).toEqual([before[2], before[0], before[1]])
  await rows(panel).nth(1).locator('[data-rove="details"]').focus()
  await panel.page.keyboard.press('Alt+ArrowDown')
  const order = [before[2], before[1], before[0]]
  await expect.poll(() => seedsOf(panel)).toEqual(order)

  await panel.write('typed meanwhile')
  await rows(panel).nth(2).locator('[data-rove="details"]').click()
  await panel.root.getByRole('button', { name: 'Edit', exact: true }).click()
  const prompt = panel.root.getByRole('textbox', { name: 'Prompt', exact: true })
  await expect(prompt).toHaveValue('a lighthouse at dusk')
  await prompt.fill('a lighthouse at dawn')
  await panel.root.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(prompt).toHaveValue('typed meanwhile')
  await expect(rows(panel).nth(2)).toContainText('a lighthouse at dawn')

  // the order is the server's, not this page's
  await panel.page.reload()
  await panel.tab().click()
  await expect.poll(() => seedsOf(panel)).toEqual(order)
  await panel.root.getByRole('button', { name: 'Resume', exact: true }).click()
  await expect(panel.results().nth(3)).toBeAttached({
    timeout: 200_000,
  })
  await expect(rows(panel)).toHaveCount(0)
})
