import type { Locator } from '@playwright/test'

/** Milliseconds from the click on our tab to the frame that shows the form, by the page's clock. */
export function clickToForm(tab: Locator): Promise<number> {
  return tab.evaluate(async (button: HTMLElement) => {
    const frame = (): Promise<number> => new Promise((drawn) => requestAnimationFrame(drawn))
    const started = performance.now()
    button.click()
    while (!document.querySelector('.ltxaio-root .ltx-prompt textarea')) await frame()
    await frame()
    return performance.now() - started
  })
}
