import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { paint, paintOnlyHere, paletteNames } from './access/palettes.testing.ts'
import { scenes, unfold } from './access/scenes.testing.ts'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe has to say against the panel and its lists, a line each. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(
    { include: [['.ltxaio-root'], ['.ltxaio-overlay']] },
    { runOnly: { type: 'tag', values: levels }, resultTypes: ['violations'] },
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all }) => `${id}: ${html} ${[...any, ...all].map((c) => c.message).join(' ')}`,
    ),
  )
}

/** Colours glide to what they will be. */
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
  it.each(Object.entries(scenes))('in %s', { timeout: 120_000 }, async (_name, open) => {
    paintOnlyHere()
    await page.viewport(1400, height)
    const opened = await open()
    unfold(opened)
    const sidebar = opened.side.parentElement!
    const found = new Set<string>()
    for (const { width, zoom } of sights) {
      sidebar.style.width = `${width}px`
      sidebar.style.zoom = String(zoom)
      // all of it in sight, because axe does not judge the colours of what is not
      sidebar.style.height = `${height / zoom}px`
      for (const palette of paletteNames) {
        paint(palette)
        await settled()
        for (const line of await violations())
          found.add(`${palette}, ${width} px, ${zoom * 100} %: ${line}`)
      }
    }
    expect([...found].join('\n')).toBe('')
  })

  it('unless there is something to find', async () => {
    paintOnlyHere()
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
