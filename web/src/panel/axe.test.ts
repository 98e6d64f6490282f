import axe from 'axe-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ref } from 'vue'
import { page } from 'vitest/browser'
import { foreign, type Language, speak } from '../words/index.ts'
import { paint, paintOnlyHere, paletteNames } from './access/palettes.testing.ts'
import { scenes, unfold } from './access/scenes.testing.ts'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe judges by colours. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** axe's violations in the panel and its lists, one line each: of all rules, of colours' alone, or of all others. */
async function violations(of: 'all' | 'colours' | 'others' = 'all'): Promise<string[]> {
  const { violations: found } = await axe.run(
    { include: [['.ltxaio-root'], ['.ltxaio-overlay']] },
    {
      runOnly:
        of === 'colours' ? { type: 'rule', values: ofColours } : { type: 'tag', values: levels },
      ...(of === 'others'
        ? { rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])) }
        : {}),
      resultTypes: ['violations'],
      // stylesheets would be reloaded on every run, for an experimental rule that these tags exclude
      preload: { assets: ['media'] },
    },
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all }) => `${id}: ${html} ${[...any, ...all].map((c) => c.message).join(' ')}`,
    ),
  )
}

/** Colours change in transitions, which took a third of these tests' time. */
function changeAtOnce(): void {
  const style = document.createElement('style')
  style.textContent = '*, ::before, ::after { transition: none !important }'
  document.head.append(style)
  onTestFinished(() => style.remove())
}

async function settled(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  await Promise.all(document.getAnimations().map(({ finished }) => finished))
}

const height = 2400
const sights = [
  { width: 312, zoom: 1 },
  { width: 700, zoom: 1 },
  { width: 700, zoom: 2 },
]

describe('axe finds nothing', () => {
  it.each(Object.entries(scenes))('in %s', { timeout: 120_000 }, async (name, open) => {
    const language = ref<Language>('en')
    onTestFinished(speak(() => language.value))
    // a list that the scene before left open
    for (const left of document.querySelectorAll('.ltxaio-overlay')) left.remove()
    paintOnlyHere()
    changeAtOnce()
    await page.viewport(1400, height)
    const opened = await open()
    unfold(opened)
    const sidebar = opened.side.parentElement!
    const found = new Set<string>()
    for (const { width, zoom } of sights) {
      sidebar.style.width = `${width}px`
      sidebar.style.zoom = String(zoom)
      // names change with the language: the scenes take turns
      if (zoom > 1) language.value = foreign[Object.keys(scenes).indexOf(name) % foreign.length]!
      // show all of it: axe skips the colours of elements out of view
      sidebar.style.height = `${height / zoom}px`
      for (const palette of paletteNames) {
        paint(palette)
        await settled()
        // a palette changes nothing but colours, and a zoom no colour
        const first = palette === paletteNames[0]
        if (zoom > 1 && !first) continue
        const rules = zoom > 1 ? 'others' : first ? 'all' : 'colours'
        for (const line of await violations(rules))
          found.add(`${palette}, ${language.value}, ${width} px, ${zoom * 100} %: ${line}`)
      }
    }
    expect([...found].join('\n')).toBe('')
  })

  it('unless there is something to find', async () => {
    paintOnlyHere()
    changeAtOnce()
    await page.viewport(1400, height)
    paint('dark')
    const { side } = await scenes['Settings']!()
    side.parentElement!.style.height = `${height}px`
    const line = side.querySelector<HTMLElement>('.ltx-about')!
    line.style.color = '#555'
    const button = document.createElement('button')
    line.append(button)
    await settled()
    expect((await violations()).map((found) => found.split(':')[0])).toEqual(
      expect.arrayContaining(['button-name', 'color-contrast']),
    )
  })
})
