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

/** As in ComfyUI's own settings. */
export async function setSetting(page: Page, id: string, value: unknown): Promise<void> {
  await page.evaluate(
    ([name, to]) =>
      (window as never as Host).comfyAPI.app.app.extensionManager.setting.set(name, to),
    [id, value] as const,
  )
}

/** Carries out one of ComfyUI's commands. */
export async function execute(page: Page, command: string): Promise<void> {
  await page.evaluate(
    (id) => (window as never as Host).comfyAPI.app.app.extensionManager.command.execute(id),
    command,
  )
}

/** The button of a sidebar tab: by a class up to 1.49, by a test id later. */
export function tabButton(page: Page, id: string): Locator {
  return page.locator(`.${id}-tab-button, [data-testid="${id}-tab-button"]`)
}
