/** Whether a language's texts fit where they are, whichever fonts this machine has. */

/**
 * Every Chinese, Japanese and Korean sign as a square of the font's size, as in all fonts for them. Made with
 * fontTools: one glyph, and a table (format 13) that maps all those signs to it.
 */
const squares =
  'data:font/ttf;base64,AAEAAAAKAIAAAwAgT1MvMlXgTgoAAAEoAAAAYGNtYXAAGmRaAAABkAAAAHBnbHlm60frRQAAAggAAAA0aGVhZDFj9sgAAACsAAAANmhoZWEHWgOuAAAA5AAAACRobXR4BCQAPAAAAYgAAAAGbG9jYQAaAA0AAAIAAAAABm1heHAABAAGAAABCAAAACBuYW1lBZUZkAAAAjwAAABdcG9zdAADAAAAAAKcAAAAIAABAAAAAQAAneM3cF8PPPUAAwPoAAAAAOcyWXgAAAAA5zJZeAA8/8QDrAM0AAAAAwACAAAAAAAAAAEAAANw/4gAAAPoADwAPAOsAAEAAAAAAAAAAAAAAAAAAAABAAEAAAACAAQAAQAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAwPoAZAABQAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAPz8/PwAAEQD/5gNw/4gAAANwAHgAAAAAAAAAAAAAAAAAAAAgAAAD6AA8ADwAAAAAAAEAAwAKAAAADAANAAAAAABkAAAAAAAAAAcAABEAAAAR/wAAAAEAAC6AAACf/wAAAAEAAKwAAADXrwAAAAEAAPkAAAD6/wAAAAEAAP4wAAD+TwAAAAEAAP8AAAD/YAAAAAEAAP/gAAD/5gAAAAEAAAANABoAAAABADz/xAOsAzQAAwAAFxEhETwDcDwDcPyQAAEAPP/EA6wDNAADAAAXESERPANwPANw/JAAAAAEADYAAQAAAAAAAQAGAAAAAQAAAAAAAgAHAAYAAwABBAkAAQAMAA0AAwABBAkAAgAOABlTcXVhcmVSZWd1bGFyAFMAcQB1AGEAcgBlAFIAZQBnAHUAbABhAHIAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=='

let loaded: Promise<unknown> | undefined

/** Writes the panel in DejaVu Sans, which is wider than ComfyUI's Inter, if the system has it. */
export async function widen(side: HTMLElement): Promise<void> {
  loaded ??= new FontFace('Squares', `url(${squares})`)
    .load()
    .then((face) => document.fonts.add(face))
  await loaded
  side.style.fontFamily = "'DejaVu Sans', Squares, Verdana, sans-serif"
}

/** Where a long word has no room: a label beside two tools, half as wide as the panel, and a small tile. */
const cramped = '[data-pair] .ltx-field-head:has(> .ltx-head-tools) > .ltx-label, .ltx-thumb-words'

const lines =
  'button, a.ltx-button, summary, [role="tab"], .ltx-segment, .ltx-select-label, .ltx-field-head, .ltx-label'

function shownLines(side: HTMLElement): HTMLElement[] {
  return [...side.querySelectorAll<HTMLElement>(lines)].filter(
    (element) => element.checkVisibility() && !element.matches(cramped),
  )
}

/** Text that doesn't fit its button, tab, list or label; for buttons, not in height either. */
export function clipped(side: HTMLElement): string[] {
  return shownLines(side)
    .filter(
      (element) =>
        // a count stands on the corner of an icon
        (element.scrollWidth > element.clientWidth && !element.matches('.ltx-icon-button')) ||
        (element.matches('.ltx-button, .ltx-segment') &&
          element.scrollHeight > element.clientHeight),
    )
    .map((element) => element.textContent.trim())
}

/** Words of them that continue on the next line. Chinese and Japanese have no spaces to break at. */
export function broken(side: HTMLElement): string[] {
  return shownLines(side).flatMap((element) => {
    const found: string[] = []
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest(cramped)) continue
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(
        /[\p{scx=Latn}\p{scx=Hang}]{2,}/gu,
      )) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1)
          found.push(`${word} is broken`)
      }
    }
    return found
  })
}
