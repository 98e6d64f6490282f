import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { expect, type Panel, test } from './fixtures.ts'
import { execute, setSetting } from './host.ts'

/** ComfyUI accepts it, and its first node fails. */
const failing: ApiPrompt = {
  '1': {
    class_type: 'RegexReplace',
    inputs: { string: 'x', regex_pattern: '(', replace: 'y' },
  },
  '2': { class_type: 'PreviewAny', inputs: { source: ['1', 0] } },
}
/** Python's message for it. */
const why = /missing \), unterminated subpattern/

/** How ComfyUI itself shows a failure, in the supported frontends. */
const dialog = (panel: Panel) => panel.page.getByRole('dialog').filter({ hasText: why })
const overlay = (panel: Panel) => panel.page.getByTestId('error-overlay')

/** Makes our next runs fail, and no others. */
async function spoil({ page }: Panel): Promise<void> {
  await page.route('**/api/prompt', async (route) => {
    const body = route.request().postDataJSON() as { extra_data?: { extra_pnginfo?: object } }
    const ours = 'ltx_aio' in (body.extra_data?.extra_pnginfo ?? {})
    await (ours ? route.continue({ postData: { ...body, prompt: failing } }) : route.continue())
  })
}

async function runOnCanvas({ page }: Panel): Promise<void> {
  type Host = {
    comfyAPI: { app: { app: { loadApiJson(prompt: object, name: string): Promise<void> | void } } }
  }
  await page.evaluate(
    async (prompt) =>
      (window as never as Host).comfyAPI.app.app.loadApiJson(prompt, 'fails on the canvas'),
    failing,
  )
  await execute(page, 'Comfy.QueuePrompt')
}

for (const inTab of [false, true])
  test.describe(inTab ? 'with ComfyUI’s errors tab' : 'with ComfyUI’s error dialog', () => {
    test.skip(() => process.env['LTX_AIO_RECORDED'] === '1', 'recorded runs do not fail')
    test.beforeEach(async ({ panel }) => {
      await panel.open()
      await setSetting(panel.page, 'Comfy.RightSidePanel.ShowErrorsTab', inTab)
    })
    test.afterEach(({ panel }) =>
      setSetting(panel.page, 'Comfy.RightSidePanel.ShowErrorsTab', false),
    )

    test('our failure has our card that nothing covers, and ComfyUI reports that of a workflow', async ({
      panel,
    }) => {
      await spoil(panel)
      await panel.write('to fail')
      await panel.makeSmall()
      await panel.generate().click()
      await expect(panel.root.locator('.ltx-failed').getByText(why).first()).toBeVisible()
      // if it appears, it appears with the event, before our card
      await panel.page.waitForTimeout(1500)
      await expect(dialog(panel)).toHaveCount(0)
      await expect(overlay(panel)).toHaveCount(0)
      // nor does it show up among ComfyUI's own errors later
      await panel.tab().click()
      await expect(panel.page.getByText(/^\d+ errors?$/i)).toHaveCount(0)

      await runOnCanvas(panel)
      await expect((inTab ? overlay(panel) : dialog(panel)).first()).toBeVisible()
    })
  })
