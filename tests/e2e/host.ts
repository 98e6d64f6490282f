import type { Locator, Page } from '@playwright/test'

type Host = {
  comfyAPI: {
    app: {
      app: {
        extensionManager: {
          setting: { set(id: string, value: unknown): Promise<void> }
          command: { execute(id: string): Promise<void> }
        }
      }
    }
  }
}

/** As ComfyUI's own settings dialog does. */
export async function setSetting(page: Page, id: string, value: unknown): Promise<void> {
  await page.evaluate(
    ([name, to]) =>
      (window as never as Host).comfyAPI.app.app.extensionManager.setting.set(name, to),
    [id, value] as const,
  )
}

/** Runs a ComfyUI command. */
export async function execute(page: Page, command: string): Promise<void> {
  await page.evaluate(
    (id) => (window as never as Host).comfyAPI.app.app.extensionManager.command.execute(id),
    command,
  )
}

/** The button of a sidebar tab: by class up to 1.49, by test id later. */
export function tabButton(page: Page, id: string): Locator {
  return page.locator(`.${id}-tab-button, [data-testid="${id}-tab-button"]`)
}
