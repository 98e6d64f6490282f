import { join } from 'node:path'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { samplesFolder } from '../comfyui/samples.ts'
import { tabButton } from './host.ts'
import { serverVariable } from './servers.ts'

/** The panel in ComfyUI's page, in the words of somebody who uses it. */
export class Panel {
  readonly page: Page
  readonly url: string
  readonly root: Locator

  constructor(page: Page, url: string) {
    this.page = page
    this.url = url
    this.root = page.locator('.ltxaio-root')
  }

  /** Loads ComfyUI and opens the tab. */
  async open(): Promise<void> {
    await this.page.goto(this.url)
    await this.tab().click()
    await expect(this.root).toBeVisible()
  }

  /** Our button in ComfyUI's sidebar. */
  tab(): Locator {
    return tabButton(this.page, 'ltx-aio')
  }

  async choose(mode: string): Promise<void> {
    await this.root.getByRole('radio', { name: mode, exact: true }).first().click()
  }

  async preset(name: string): Promise<void> {
    await this.root.getByRole('radio', { name, exact: true }).last().click()
  }

  async write(prompt: string): Promise<void> {
    await this.root.getByRole('textbox', { name: 'Prompt', exact: true }).fill(prompt)
  }

  /** Gives a sample file to an input of the form, as the file dialog would, and waits until it has arrived. */
  async give(label: string, file: string): Promise<void> {
    await this.root.getByLabel(`File for ${label}`).setInputFiles(join(samplesFolder, file))
    await expect(this.slot(label).locator('.ltx-file-name')).toBeVisible()
  }

  slot(label: string): Locator {
    return this.root.getByRole('group', { name: label, exact: true })
  }

  /** Small enough for noise in seconds. */
  async makeSmall(seconds: number | null = 1): Promise<void> {
    await this.number('Width', 256)
    await this.number('Height', 256)
    if (seconds !== null) await this.number('Length', seconds)
  }

  async number(label: string, value: number): Promise<void> {
    const field = this.root.getByRole('spinbutton', { name: label }).first()
    await field.fill(String(value))
    await field.press('Tab')
  }

  generate(): Locator {
    return this.root.getByRole('button', { name: /^Generate/ })
  }

  /** What the panel says it will make. */
  async announced(): Promise<{ width: number; height: number; fps: number; frames: number }> {
    const data = await this.root
      .getByTestId('made')
      .evaluate((line: HTMLElement) => Object.fromEntries(Object.entries(line.dataset)))
    return {
      width: Number(data['width']),
      height: Number(data['height']),
      fps: Number(data['fps']),
      frames: Number(data['frames']),
    }
  }

  /** The newest result's video, once it can play. */
  async video(): Promise<Locator> {
    const video = this.root.locator('video[src*="type=output"]').first()
    await expect(video).toBeVisible({ timeout: 180_000 })
    await video.scrollIntoViewIfNeeded()
    return video
  }
}

/** Takes the records of earlier tests from the server: a new browser shows them, as it should. */
export async function forgetRuns(url: string): Promise<void> {
  const listed = await fetch(`${url}/api/v2/userdata?path=ltx_aio`)
  if (listed.status === 404) return
  const files = (await listed.json()) as { path: string; type: string }[]
  for (const { path, type } of files)
    if (type === 'file')
      await fetch(`${url}/api/userdata/${encodeURIComponent(path)}`, { method: 'DELETE' })
}

export const test = base.extend<{ frontend: string; panel: Panel }>({
  frontend: ['1.45.20', { option: true }],
  panel: async ({ page, frontend }, use) => {
    const url = process.env[serverVariable(frontend)] ?? '! no server was started'
    test.skip(url.startsWith('!'), url.slice(2))
    await forgetRuns(url)
    await use(new Panel(page, url))
  },
})
export { expect }
