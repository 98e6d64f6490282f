import { expect, it, onTestFinished } from 'vitest'
import { nextTick, ref } from 'vue'
import { page } from 'vitest/browser'
import { type Language, languages, speak } from '../words/index.ts'
import { broken, clipped, widen } from './access/fits.testing.ts'
import { scenes, unfold } from './access/scenes.testing.ts'
import { openReady } from './open.testing.ts'

const narrowest = 312
const widths = [narrowest, 360, 420, 560, 700, 900]
/** Those of the shortest and of the longest words; the others are measured where it is narrowest. */
const atEveryWidth: readonly Language[] = ['en', 'de']

/** Elements beyond the panel's right edge, or with sideways scrolling. */
function tooWide(side: HTMLElement): string[] {
  const sidebar = side.getBoundingClientRect().right
  const named = (element: Element): string => `${element.tagName} ${element.className}`
  return [...side.querySelectorAll('*')].flatMap((element) => {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
    // a dialog is centred on the page
    const right = element.closest('dialog') ? innerWidth : sidebar
    const beyond = element.getBoundingClientRect().right > right + 0.5
    return beyond || (scrolls && element.scrollWidth > element.clientWidth) ? [named(element)] : []
  })
}

const longest = {
  'Create, the longest values': async () =>
    openReady('i2v', {
      seed: 2 ** 53,
      variations: 8,
      loras: [{ name: '', strength: 1, on: true }],
    }),
  'Create, a guided preset': async () =>
    openReady('i2v', { preset: 'quality', steps: 40, cfg: 4.5 }),
}

it.each(Object.entries({ ...scenes, ...longest }))(
  '%s fits into every width, in every language',
  { timeout: 60_000 },
  async (_name, open) => {
    const language = ref<Language>('en')
    onTestFinished(speak(() => language.value))
    await page.viewport(1000, 900)
    const opened = await open()
    unfold(opened)
    await widen(opened.side)
    const found: Record<string, string[]> = {}
    for (const spoken of languages) {
      language.value = spoken
      await nextTick()
      for (const width of atEveryWidth.includes(spoken) ? widths : [narrowest]) {
        opened.side.parentElement!.style.width = `${width}px`
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        const wrong = [
          ...tooWide(opened.side),
          ...(width === narrowest ? [...clipped(opened.side), ...broken(opened.side)] : []),
        ]
        if (wrong.length > 0) found[`${spoken}, ${width} px`] = wrong
      }
    }
    expect(found).toEqual({})
  },
)
