import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import { modeIds } from '../core/form/form.ts'
import { paint, paintOnlyHere, paletteNames } from './access/palettes.testing.ts'
import { scenes, unfold } from './access/scenes.testing.ts'
import { type Opened, openReady } from './open.testing.ts'
import { reveal } from './access/reveal.ts'

/** Measured layout: what tests of words and roles can't see. */

const widths = [312, 420, 700]

const frames = (count = 2): Promise<void> =>
  new Promise((done) =>
    requestAnimationFrame(() => (count > 1 ? void frames(count - 1).then(done) : done())),
  )

async function wide(opened: Opened, width: number): Promise<void> {
  opened.side.parentElement!.style.width = `${width}px`
  await frames()
}

const named = (element: Element): string =>
  `${element.tagName} ${element.className} “${element.textContent?.trim().slice(0, 40)}”`

const leaves =
  '.ltx-label, .ltx-input, .ltx-button, .ltx-segment, .ltx-select, .ltx-switch, .ltx-slider, .ltx-help, .ltx-problem p, .ltx-made, .ltx-link, .ltx-group-title, .ltx-preview, .ltx-file-name, code'

function shown(side: HTMLElement): HTMLElement[] {
  return [...side.querySelectorAll<HTMLElement>(leaves)].filter(
    (element) =>
      // rows out of view have no layout
      element.checkVisibility({ contentVisibilityAuto: true }) &&
      !element.closest('.ltx-hidden, dialog') &&
      element.getBoundingClientRect().width > 1,
  )
}

/** What a list that scrolls shows of an element. */
function boxIn(part: HTMLElement, element: HTMLElement) {
  let { left, right, top, bottom } = element.getBoundingClientRect()
  for (let at = element.parentElement; at && at !== part; at = at.parentElement) {
    if (getComputedStyle(at).overflowY !== 'auto') continue
    const box = at.getBoundingClientRect()
    ;[left, right] = [Math.max(left, box.left), Math.min(right, box.right)]
    ;[top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)]
  }
  return { left, right, top, bottom }
}

/** Pairs of elements that overlap, though neither contains the other. */
function overlaps(side: HTMLElement): string[] {
  // the sticky footer covers the scrolled page
  const parts = [
    ...side.querySelectorAll<HTMLElement>(
      '.ltx-form, .ltx-footer, .ltx-page-scroll, .ltx-imported',
    ),
  ]
  return parts.flatMap((part) => {
    const inside = shown(part)
    const boxes = inside.map((element) => boxIn(part, element))
    return inside.flatMap((a, i) =>
      inside.slice(i + 1).flatMap((b, rest) => {
        if (a.contains(b) || b.contains(a)) return []
        const [one, other] = [boxes[i]!, boxes[i + 1 + rest]!]
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        // a link's target is four pixels larger than its line
        return across > 1 && down > 4.5 ? [`${named(a)} on ${named(b)}`] : []
      }),
    )
  })
}

/** Clipped texts without an intended ellipsis. */
function clipped(side: HTMLElement): string[] {
  return shown(side)
    .filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      if (textOverflow === 'ellipsis' || overflowX === 'auto') return false
      return element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible'
    })
    .filter((element) => !(element instanceof HTMLInputElement))
    .map(named)
}

const formScenes = Object.entries(scenes).filter(([name]) =>
  /^(Create|Settings|Health|Models)/.test(name),
)

it.each(formScenes)('%s: nothing overlaps or is clipped', async (_name, open) => {
  await page.viewport(1000, 900)
  const opened = await open()
  unfold(opened)
  const found: Record<string, string[]> = {}
  for (const width of widths) {
    await wide(opened, width)
    const wrong = [...overlaps(opened.side), ...clipped(opened.side)]
    if (wrong.length > 0) found[`${width} px`] = wrong
  }
  expect(found).toEqual({})
})

describe('nothing jumps', () => {
  it.each(widths)('when “Start at” is wrong, at %d px', async (width) => {
    const { studio, side } = openReady('a2v', {}, { width })
    const field = () => {
      const box = side
        .querySelector('[data-field="audioStart"] .ltx-input')!
        .getBoundingClientRect()
      // the layout above the form may change as well
      const { top } = side.querySelector('[data-slot="audio"]')!.getBoundingClientRect()
      return [box.left, box.top - top, box.width]
    }
    await frames()
    const before = field()
    studio.edit({ audioStart: 9 })
    await expect.element(page.getByText(/The audio starts at 9 s/).first()).toBeVisible()
    expect(field()).toEqual(before)
  })

  const wrongs = [
    ['seconds', { seconds: 500 }],
    ['fps', { fps: 0 }],
    ['width', { aspect: 'custom', width: 1 }],
    ['height', { aspect: 'custom', height: 1 }],
    ['seed', { seed: -1 }],
  ] as const
  it.each(wrongs)('beside an invalid %s', async (field, values) => {
    const { studio, side } = openReady('t2v', { aspect: 'custom', width: 1280, height: 704 })
    const boxes = () => {
      const row = side.querySelector(`[data-field~="${field}"]`)!.closest('.ltx-row')!
      // the first steps above the form say how long a run takes, on fewer lines where there is none
      const { top } = side.querySelector('.ltx-fields')!.getBoundingClientRect()
      return [...row.querySelectorAll('.ltx-input')].map((input) => {
        const box = input.getBoundingClientRect()
        return [box.left, box.top - top, box.width]
      })
    }
    await frames()
    const before = boxes()
    studio.edit(values)
    await vi.waitFor(() => expect(side.querySelector('.ltx-problem')).not.toBeNull())
    expect(boxes()).toEqual(before)
  })
})

it.each(widths)('a note about the length spans the full width, at %d px', async (width) => {
  const { side } = openReady('a2v', { seconds: 10 }, { width })
  await frames()
  const note = side.querySelector('.ltx-field-row .ltx-problems .ltx-help')!
  const row = note.closest('.ltx-field-row')!
  expect(note.getBoundingClientRect().width).toBeCloseTo(row.getBoundingClientRect().width, 0)
  expect(page.getByLabelText('Length').element().getAttribute('aria-describedby')).toContain(
    note.parentElement!.id,
  )
})

it.each(widths)(
  'the reason scrolls to the whole field and its buttons, at %d px',
  async (width) => {
    const large = { lowVram: true, aspect: 'custom', width: 1920, height: 1088 } as const
    const opened = openReady('t2v', large, { width })
    opened.side.parentElement!.style.height = '560px'
    await frames()
    await page.getByRole('button', { name: /^1920×1088 is / }).click()
    await frames()
    const field = opened.side.querySelector('.ltx-field-row:has([data-field="width"])')!
    const box = field.getBoundingClientRect()
    const dock = opened.side.querySelector('.ltx-footer')!.getBoundingClientRect()
    const top = opened.side.querySelector('.ltx-tabs')!.getBoundingClientRect().bottom
    const bottom =
      width < 640 ? opened.side.querySelector('.ltx-dock')!.getBoundingClientRect().top : dock.top
    expect(field.querySelector('.ltx-problems button')).not.toBeNull()
    expect(box.top).toBeGreaterThanOrEqual(top)
    expect(box.bottom).toBeLessThanOrEqual(bottom)
    expect(field.contains(document.activeElement)).toBe(true)
  },
)

it.each(modeIds)('%s: every field that can be wrong is scrolled fully into view', async (mode) => {
  const opened = openReady(mode, {}, { width: 312 })
  opened.side.parentElement!.style.height = '600px'
  await frames()
  const root = opened.side.querySelector<HTMLElement>('.ltx-create')!
  for (const place of root.querySelectorAll<HTMLElement>('[data-field]')) {
    const [field = ''] = place.dataset['field']!.split(' ')
    reveal(root, { code: 'prompt_empty', field: field as 'prompt', what: '', remedy: '' })
    await frames(1)
    const box = place.getBoundingClientRect()
    const view = opened.side.querySelector('.ltx-scroll')!.getBoundingClientRect()
    expect([field, box.top >= view.top - 1]).toEqual([field, true])
    if (box.height < view.height)
      expect([field, box.bottom <= view.bottom + 1]).toEqual([field, true])
  }
})

describe('Health', () => {
  it.each(widths)('keeps flags in one piece, with a gap after them, at %d px', async (width) => {
    const opened = await scenes['Health']!()
    await wide(opened, width)
    const words = [...opened.side.querySelectorAll<HTMLElement>('.ltx-flag-word, .ltx-flag')]
    expect(words.length).toBeGreaterThan(0)
    for (const word of words)
      expect([word.textContent, word.getClientRects().length]).toEqual([word.textContent, 1])
    for (const code of opened.side.querySelectorAll('dt code')) {
      const next = code.nextElementSibling?.getBoundingClientRect()
      const own = code.getBoundingClientRect()
      if (next && next.top < own.bottom && next.bottom > own.top)
        expect(next.left - own.right).toBeGreaterThanOrEqual(4)
    }
  })
})

describe('Settings', () => {
  it.each(widths)('show each help text below its control, at %d px', async (width) => {
    const opened = await scenes['Settings']!()
    await wide(opened, width)
    const check = opened.side.querySelector('[aria-describedby="ltxaio-check-help"]')!
    const help = opened.side.querySelector('#ltxaio-check-help')!
    const [button, line] = [check, help].map((element) => element.getBoundingClientRect())
    const keys = page
      .getByRole('button', { name: 'Keyboard shortcuts' })
      .element()
      .getBoundingClientRect()
    expect(line!.top).toBeGreaterThanOrEqual(button!.bottom)
    expect(line!.bottom).toBeLessThanOrEqual(keys.top)
  })
})

describe('places for downloads', () => {
  it('leave space above each label', async () => {
    const { default: PlaceChoice } = await import('./models/PlaceChoice.vue')
    const { createApp } = await import('vue')
    const { default: PrimeVue } = await import('primevue/config')
    const root = document.createElement('div')
    root.className = 'ltxaio-root'
    document.body.append(root)
    const options = [{ value: 0, label: 'one' }]
    const app = createApp(PlaceChoice, {
      offers: ['checkpoints', 'loras'].map((folder) => ({ folder, root: 0, options })),
    }).use(PrimeVue, { unstyled: true })
    app.mount(root)
    onTestFinished(() => {
      app.unmount()
      root.remove()
    })
    const [list] = root.querySelectorAll('.ltx-select')
    const [, label] = root.querySelectorAll('.ltx-label')
    const gap = label!.getBoundingClientRect().top - list!.getBoundingClientRect().bottom
    expect(gap).toBeGreaterThanOrEqual(8)
  })
})

describe('colours', () => {
  /** Relative luminance of a computed colour on its background. */
  function luminance(element: Element, property: string): number {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    for (const behind of [...ancestors(element)].toReversed()) {
      canvas.fillStyle = getComputedStyle(behind).backgroundColor
      canvas.fillRect(0, 0, 1, 1)
    }
    canvas.fillStyle = getComputedStyle(element).getPropertyValue(property)
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
      (value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      },
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  function* ancestors(element: Element): Generator<Element> {
    for (let at = element.parentElement; at; at = at.parentElement) yield at
  }

  const contrast = (a: number, b: number): number =>
    (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

  it.each(paletteNames)('%s: a field stands out from the page by its border', async (palette) => {
    paintOnlyHere()
    paint(palette)
    const { side } = openReady('i2v')
    await frames(4)
    const root = side.querySelector('.ltxaio-root')!
    for (const field of side.querySelectorAll('.ltx-input, .ltx-select, .ltx-filled')) {
      const border = luminance(field, 'border-top-color')
      const surface = luminance(root, 'background-color')
      expect(contrast(border, surface)).toBeGreaterThan(1.3)
    }
  })

  it('light: fields and buttons are lighter than the page; grey means off', async () => {
    paintOnlyHere()
    paint('light')
    const { side } = openReady('i2v')
    const root = side.querySelector<HTMLElement>('.ltxaio-root')!
    await vi.waitFor(() => expect(root.classList.contains('ltxaio-light')).toBe(true))
    await frames(4)
    const surface = luminance(root, 'background-color')
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    const raised = '.ltx-input:enabled, .ltx-select, .ltx-seed .ltx-icon-button, .ltx-empty'
    for (const field of side.querySelector('.ltx-form')!.querySelectorAll(raised))
      expect([field.className, luminance(field, 'background-color') > surface]).toEqual([
        field.className,
        true,
      ])
    paint('dark')
    await vi.waitFor(() => expect(root.classList.contains('ltxaio-light')).toBe(false))
  })
})

it('a list has the colours of its panel', async () => {
  paintOnlyHere()
  paint('light')
  const opened = openReady('t2v')
  await vi.waitFor(() =>
    expect(opened.side.querySelector('.ltxaio-root')!.classList.contains('ltxaio-light')).toBe(
      true,
    ),
  )
  opened.side.querySelector<HTMLElement>('.ltx-select')!.click()
  await vi.waitFor(() => expect(document.querySelector('.ltxaio-overlay')).not.toBeNull())
  const list = getComputedStyle(document.querySelector('.ltxaio-overlay')!)
  const root = getComputedStyle(opened.side.querySelector('.ltxaio-root')!)
  expect(list.backgroundColor).toBe(root.backgroundColor)
})
