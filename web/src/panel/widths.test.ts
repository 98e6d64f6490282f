import { expect, it, onTestFinished } from 'vitest'
import { nextTick, ref } from 'vue'
import { page } from 'vitest/browser'
import { type Language, languages, speak } from '../words/index.ts'
import { scenes, unfold } from './access/scenes.testing.ts'

const widths = [312, 360, 420, 560, 700, 900]

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

it.each(Object.entries(scenes))(
  '%s fits into every width, in every language',
  { timeout: 60_000 },
  async (_name, open) => {
    const language = ref<Language>('en')
    onTestFinished(speak(() => language.value))
    await page.viewport(1000, 900)
    const opened = await open()
    unfold(opened)
    const found: Record<string, string[]> = {}
    for (const spoken of languages) {
      language.value = spoken
      await nextTick()
      for (const width of widths) {
        opened.side.parentElement!.style.width = `${width}px`
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        const wide = tooWide(opened.side)
        if (wide.length > 0) found[`${spoken}, ${width} px`] = wide
      }
    }
    expect(found).toEqual({})
  },
)
