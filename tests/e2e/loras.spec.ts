import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cache } from '../../tools/machine/paths.ts'
import { expect, test } from './fixtures.ts'

const film = fileURLToPath(new URL('../fakes/film-64x36-24fps.mp4', import.meta.url))
const pattern = 'Reference shows {reference}. Edited shows {result}. COLORIZE'

// the cards are drawn by our panel alone, whatever ComfyUI's page is around it
test(
  'a LoRA plays the video beside it, and its pattern goes around the prompt, to a video',
  { tag: '@once' },
  async ({ panel, frontend }) => {
    test.skip(process.env['LTX_AIO_RECORDED'] === '1', 'it was not recorded')
    const { root, page, url } = panel
    const beside = join(cache, `test-e2e-${frontend}`, 'models/loras/styles/tiny-style')
    copyFileSync(film, `${beside}.mp4`)
    writeFileSync(`${beside}.json`, JSON.stringify({ trainedWords: [pattern] }))
    try {
      await panel.open()
      await panel.write('a red kite over dunes')
      await panel.makeSmall(0.4)
      await panel.preset('Draft')
      await root.getByText('LoRAs', { exact: true }).first().click()
      await root.getByRole('button', { name: 'Add a LoRA' }).click()
      const library = root.getByRole('region', { name: 'LoRA library' })
      await library.getByRole('searchbox').fill('tiny-style')
      const card = library.getByRole('listitem').first()
      await expect(card).toContainText(`Prompt pattern: ${pattern}`)
      await expect(card.locator('img')).toBeVisible()
      await expect(card.locator('video')).toHaveCount(0)
      await card.hover()
      await expect
        .poll(() => card.locator('video').evaluate((v: HTMLVideoElement) => v.currentTime))
        .toBeGreaterThan(0.2)
      await library.getByRole('searchbox').hover()
      await expect(card.locator('video')).toHaveCount(0)

      await card.getByRole('button', { name: /^Add/ }).click()
      await library.getByRole('button', { name: 'Close the LoRA library' }).click()
      await root.getByRole('button', { name: 'Use this pattern' }).click()
      const prompt = root.getByRole('textbox', { name: 'Prompt', exact: true })
      await expect(prompt).toBeFocused()
      await page.keyboard.type('the same dunes in grey')
      const whole =
        'Reference shows the same dunes in grey. Edited shows a red kite over dunes. COLORIZE'
      await expect(prompt).toHaveValue(whole)
      await panel.generate().click()
      await panel.video()
      const ran = await (await page.request.get(`${url}/history?max_items=5`)).text()
      expect(ran).toContain(whole)
      expect(ran).toContain('styles/tiny-style.safetensors')
    } finally {
      for (const end of ['mp4', 'json']) rmSync(`${beside}.${end}`)
    }
  },
)
