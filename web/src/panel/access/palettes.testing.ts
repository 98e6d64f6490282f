import { onTestFinished } from 'vitest'

/** ComfyUI's colours that the panel uses, as frontends 1.45.20 and 1.58.1 set them. */
export const palettes = {
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
  // the newer frontend's defaults, for values that a palette leaves out
  'dark, 1.58.1': {
    'comfy-menu-bg': '#171718',
    'bg-color': '#202121',
    'comfy-input-bg': '#313235',
    'input-text': '#fff',
    'descrip-text': '#8a8a8a',
    'border-color': '#494a50',
    'error-text': '#b33a3a',
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

export type PaletteName = keyof typeof palettes
export const paletteNames = Object.keys(palettes) as PaletteName[]

/** Sets the colours as ComfyUI does: inline on the root element. */
export function paint(name: PaletteName): void {
  const { style } = document.documentElement
  for (const [variable, value] of Object.entries(palettes[name]))
    style.setProperty(`--${variable}`, value)
}

/** Restores the page after the test. */
export function paintOnlyHere(): void {
  onTestFinished(() => document.documentElement.removeAttribute('style'))
}
