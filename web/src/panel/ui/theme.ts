import { shallowRef } from 'vue'

/** ComfyUI's theme is light. For elements outside the panel's root. */
export const light = shallowRef(false)

/**
 * Tells the browser whether its own UI (players, scroll bars) is on a dark page; ComfyUI may not. Returns a function
 * that ends it.
 */
export function followTheme(root: HTMLElement): () => void {
  const apply = (): void => {
    const dark = isDark(getComputedStyle(root).getPropertyValue('background-color'))
    if (dark === null) return inPage.observe(root)
    inPage.disconnect()
    root.style.colorScheme = dark ? 'dark' : 'light'
    light.value = !dark
    root.classList.toggle('ltxaio-light', !dark)
  }
  // ComfyUI lets us render before our element is in the page, where it has no colours yet
  const inPage = new ResizeObserver(apply)
  // a theme comes as inline variables on <html> or as a class on <body>
  const observer = new MutationObserver(apply)
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true, attributeFilter: ['class', 'style'] })
  apply()
  return () => {
    inPage.disconnect()
    observer.disconnect()
  }
}

/** For a computed colour; null when it has no value, as outside the page. */
export function isDark(colour: string): boolean | null {
  const [red, green, blue, alpha = 1] = channels(colour)
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128
}

/** From 0 to 255; mixed colours are given from 0 to 1. */
function channels(colour: string): number[] {
  const mixed = /^color\(srgb (.*)\)$/.exec(colour)?.[1]
  const numbers = (mixed ?? colour).match(/[\d.]+/g)?.map(Number) ?? []
  return numbers.map((number, at) => (mixed && at < 3 ? number * 255 : number))
}
