import { element } from '../shell/elements.ts'
import './page.css'
import './icons.css'

/** Our own page: ComfyUI's colours, and a place for the panel that the keyboard doesn't cover. */

/** ComfyUI's palettes, as far as the panel uses them. */
const palettes = {
  dark: {
    'comfy-menu-bg': '#171718',
    'bg-color': '#202020',
    'comfy-input-bg': '#222',
    'input-text': '#ddd',
    'descrip-text': '#999',
    'border-color': '#4e4e4e',
    'error-text': '#ff4444',
    'primary-background': '#0b8ce9',
  },
  light: {
    'comfy-menu-bg': '#fff',
    'bg-color': '#ddd',
    'comfy-input-bg': '#c9c9c9',
    'input-text': '#222',
    'descrip-text': '#444',
    'border-color': '#888',
    'error-text': '#f44336',
    'primary-background': '#31b9f4',
  },
} as const

/** Draws the page and returns where the panel goes. */
export function layPage(): HTMLElement {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)')
  prefersDark.addEventListener('change', () => paint(prefersDark.matches))
  paint(prefersDark.matches)
  const main = element('main', 'ltx-alone')
  const place = element('div', '')
  main.append(place)
  document.body.append(main)
  if (visualViewport) followKeyboard(visualViewport, main)
  loadIcons()
  return place
}

function paint(dark: boolean): void {
  const palette = palettes[dark ? 'dark' : 'light']
  const { style } = document.documentElement
  for (const [name, value] of Object.entries(palette)) style.setProperty(`--${name}`, value)
  document
    .querySelector('meta[name="theme-color"]')
    ?.setAttribute('content', palette['comfy-menu-bg'])
}

/** Where the keyboard lies over the page instead of making it smaller, we do that. */
function followKeyboard(seen: VisualViewport, main: HTMLElement): void {
  const fit = (): void => {
    // pinched in, the reader moves the page
    if (seen.scale > 1.01) return
    main.style.height = `${Math.round(seen.height)}px`
    window.scrollTo(0, 0)
    const field = document.activeElement
    if (field?.matches('textarea, input')) field.scrollIntoView({ block: 'nearest' })
  }
  seen.addEventListener('resize', fit)
}

/** Beside this file, with its version. */
function loadIcons(): void {
  const here = import.meta.url
  const { href } = new URL('primeicons.woff2?v=7.0.0', here)
  const font = new FontFace('primeicons', `url("${href}")`, { display: 'block' })
  document.fonts.add(font)
  void font.load().catch(console.error)
}
