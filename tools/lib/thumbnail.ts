import type { Page } from '@playwright/test'
import type { Example } from './examples.ts'

/** The side of a card's picture in ComfyUI's template browser, at twice its density. */
const side = 480
/** The height of the strip that shows the graph. */
const strip = 210

/** A picture for the template browser: the graph that `page` shows, and above it what goes in and comes out. */
export async function thumbnail(page: Page, { name, takes, makes }: Example): Promise<Buffer> {
  const graph = await page.screenshot({ type: 'jpeg', quality: 60, clip: amid(page) })
  const card = await page.context().newPage()
  try {
    await card.setViewportSize({ width: side, height: side })
    await card.setContent(html(name, takes, makes, graph.toString('base64')))
    return await card.screenshot({ type: 'jpeg', quality: 72 })
  } finally {
    await card.close()
  }
}

/** The middle of the page, without its bars. */
function amid(page: Page): { x: number; y: number; width: number; height: number } {
  const { width, height } = page.viewportSize() ?? { width: side, height: side }
  const [across, down] = [width * 0.9, width * 0.9 * (strip / side)]
  return { x: (width - across) / 2, y: (height - down) / 2, width: across, height: down }
}

function html(name: string, takes: readonly string[], makes: string, graph: string): string {
  const chip = (text: string) => `<span>${text}</span>`
  return `<!doctype html><style>
    body { margin: 0; width: ${side}px; height: ${side}px; background: #16181d; color: #f4f4f5;
      font: 600 21px/1.3 system-ui, sans-serif; display: grid; grid-template-rows: 1fr ${strip}px; }
    main { display: flex; flex-direction: column; gap: 16px; justify-content: center; padding: 0 32px; }
    h1 { margin: 0; font-size: 34px; line-height: 1.15; }
    p { margin: 0; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
    span { border: 2px solid #5b8def; border-radius: 10px; padding: 4px 12px; }
    b { border-radius: 10px; padding: 6px 14px; background: #2f6fed; }
    img { width: 100%; height: 100%; object-fit: cover; opacity: 0.85; }
  </style>
  <main><h1>${name.replace('LTX-2.3 ', '')}</h1><p>${takes.map(chip).join('')}</p><p>→ <b>${makes}</b></p></main>
  <img src="data:image/jpeg;base64,${graph}" alt="" />`
}
