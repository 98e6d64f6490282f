import type { Page } from '@playwright/test'
import commands from '../../locales/ja/commands.json' with { type: 'json' }
import nodes from '../../locales/ja/nodeDefs.json' with { type: 'json' }
import { ja } from '../../web/src/words/ja/index.ts'
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

/** ComfyUI's own texts, as its page shows them. */
function saidByHost(page: Page, ...keys: string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const root = [...document.querySelectorAll('*')].find((one) => '__vue_app__' in one)
    const { __vue_app__: app } = root as never as {
      __vue_app__: { config: { globalProperties: { $t(key: string): string } } }
    }
    return all.map((key) => app.config.globalProperties.$t(key))
  }, keys)
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
    await panel.pick('Language of this panel', 'Deutsch')
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
    await expect(tab(ja.tabs.create)).toBeVisible()
    await expect(panel.root.locator('[lang]').first()).toHaveAttribute('lang', 'ja')
    await expect(text).toHaveValue(prompt)
    await expect(text).toHaveAttribute('data-same')
    // a language that the panel doesn't speak
    await setLocale(panel.page, 'ru')
    await expect(tab('Create')).toBeVisible()
  })

  test('the panel, its commands and its nodes speak the language that is chosen in ComfyUI', async ({
    panel,
  }) => {
    await keepLocale(panel.url, 'ja')
    await panel.open()
    await expect(panel.root.getByRole('tab', { name: ja.tabs.create })).toBeVisible()
    expect(
      await saidByHost(
        panel.page,
        'commands.LTXAIO_generate.label',
        'nodeDefs.LTXAIOMendSeam.display_name',
      ),
    ).toEqual([commands.LTXAIO_generate.label, nodes.LTXAIOMendSeam.display_name])
  })
})
