import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { setSetting } from './host.ts'

/** Changes it while the page is open. */
function setLocale(page: Page, locale: string): Promise<void> {
  return setSetting(page, 'Comfy.Locale', locale)
}

/** Stored as by an earlier visit; null: none was chosen. */
async function keepLocale(url: string, locale: string | null): Promise<void> {
  await fetch(`${url}/api/settings/Comfy.Locale`, { method: 'POST', body: JSON.stringify(locale) })
}

test.afterEach(({ panel }) => keepLocale(panel.url, null))

const prompt = 'a red kite over dunes'

// our own setting, kept in the browser: ComfyUI's language doesn't matter
test(
  'the language is chosen in the settings: at once, permanently, and nothing is lost',
  { tag: '@once' },
  async ({ panel }) => {
    await panel.open()
    await panel.write(prompt)
    const tab = (name: string) => panel.root.getByRole('tab', { name })
    await tab('Settings').click()
    await panel.root.getByRole('combobox', { name: 'Language of this panel' }).click()
    await panel.page.getByRole('option', { name: 'Deutsch' }).click()
    await expect(panel.root.getByRole('heading', { name: 'Dieser Rechner' })).toBeVisible()
    await tab('Erstellen').click()
    await expect(panel.root.locator('.ltx-prompt textarea').first()).toHaveValue(prompt)

    await panel.page.reload()
    await panel.tab().click()
    await expect(tab('Erstellen')).toBeVisible()
    await expect(panel.root.locator('.ltx-prompt textarea').first()).toHaveValue(prompt)
  },
)

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' })

  test('without a chosen language the panel is German, and follows ComfyUI without a reload', async ({
    panel,
  }) => {
    await panel.open()
    const tab = (name: string) => panel.root.getByRole('tab', { name })
    const text = panel.root.locator('.ltx-prompt textarea').first()
    await expect(tab('Erstellen')).toBeVisible()
    await text.fill(prompt)
    await text.evaluate((element) => (element.dataset['same'] = ''))

    await setLocale(panel.page, 'ja')
    await expect(tab(japanese)).toBeVisible()
    await expect(panel.root.locator('[lang]').first()).toHaveAttribute('lang', 'ja')
    await expect(text).toHaveValue(prompt)
    await expect(text).toHaveAttribute('data-same')
    // a language that the panel doesn't speak
    await setLocale(panel.page, 'ru')
    await expect(tab('Create')).toBeVisible()
  })

  test('the panel and its commands speak the language that is chosen in ComfyUI', async ({
    panel,
  }) => {
    await keepLocale(panel.url, 'ja')
    await panel.open()
    await expect(panel.root.getByRole('tab', { name: japanese })).toBeVisible()
    expect(await commandLabel(panel.page, 'LTXAIO.generate')).toBe(commands.LTXAIO_generate.label)
  })
})
