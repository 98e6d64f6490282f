import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import type { Crop } from '../../core/form/crop.ts'
import type { Form } from '../../core/form/form.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { lookInBrowser } from './media-facts.ts'
import { openPanel } from '../open.testing.ts'

/** An upright image of four colours, 80 × 120, as a phone saves it: lying, with a note to turn it. */
async function lying(): Promise<File> {
  const canvas = new OffscreenCanvas(120, 80)
  const context = canvas.getContext('2d')!
  // the image turned to the left
  context.translate(0, 80)
  context.rotate(-Math.PI / 2)
  for (const [colour, x, y] of [
    ['red', 0, 0],
    ['lime', 40, 0],
    ['blue', 0, 60],
    ['yellow', 40, 60],
  ] as const) {
    context.fillStyle = colour
    context.fillRect(x, y, 40, 60)
  }
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 })
  const exif = [
    // APP1 of 34 bytes: "Exif", big-endian, one entry: orientation 6
    ...new Uint8Array([0xff, 0xe1, 0, 34]),
    ...new TextEncoder().encode('Exif\0\0MM\0*\0\0\0\x08'),
    ...new Uint8Array([0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]),
  ]
  return new File([jpeg.slice(0, 2), new Uint8Array(exif), jpeg.slice(2)], 'turned.jpg', {
    type: 'image/jpeg',
  })
}

async function open(values: Partial<Form> = {}, width = 400) {
  const comfy = new FakeComfy(ltx23)
  const picture = URL.createObjectURL(await lying())
  comfy.inputUrl = () => picture
  const opened = openPanel(
    { mode: 'i2v', prompt: 'x', image: 'square.png', aspect: '16:9', ...values },
    { comfy, width },
  )
  await vi.waitFor(() => expect(opened.side.querySelector('.ltx-crop')).not.toBeNull())
  const frame = opened.side.querySelector<SVGSVGElement>('.ltx-crop')!
  const crop = (): Crop | undefined => opened.studio.form.crops['square.png']
  const asked = () => opened.studio.readiness.check.value.request?.crops['square.png']
  return { ...opened, frame, crop, asked }
}

describe('the crop of an image', () => {
  it('is dragged, and the run gets it', async () => {
    const { frame, crop, asked, studio } = await open()
    const box = frame.getBoundingClientRect()
    const pixel = 800 / box.height
    const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }
    const to = { ...at, clientY: at.clientY + 10 }
    frame.setPointerCapture = () => undefined
    const pointer = (type: string, where: typeof at): void => {
      frame.dispatchEvent(
        new PointerEvent(type, {
          ...where,
          pointerId: 1,
          button: 0,
          bubbles: true,
          cancelable: true,
        }),
      )
    }
    pointer('pointerdown', at)
    pointer('pointermove', to)
    pointer('pointerup', to)
    expect(crop()).toMatchObject({ x: 0, width: 800, height: 440 })
    expect(Math.abs((crop()?.y ?? 0) - 180 - 10 * pixel)).toBeLessThan(2)
    expect(asked()).toEqual(crop())
    // a move without a button does nothing
    pointer('pointermove', { ...to, clientY: 0 })
    expect(asked()).toEqual(crop())
    await page.getByRole('button', { name: 'Center the crop' }).click()
    expect(studio.form.crops).toEqual({})
    expect(page.getByRole('button', { name: 'Center the crop' }).query()).toBeNull()
  })

  it('is moved, zoomed and centered with the keyboard alone, and said', async () => {
    const { frame, crop, asked } = await open()
    expect(frame.getAttribute('aria-label')).toBe(
      'Crop of square.png. Cut off: 23 % at the top, 23 % at the bottom.',
    )
    frame.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(crop()).toEqual({ x: 0, y: 196, width: 800, height: 440 })
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(crop()?.y).toBe(276)
    await userEvent.keyboard('+')
    expect(crop()?.width).toBe(696)
    await userEvent.keyboard('{ArrowLeft}')
    expect(crop()?.x).toBe(36)
    expect(asked()).toEqual(crop())
    await vi.waitFor(() => expect(frame.getAttribute('aria-label')).toContain('on the left'))
    const said = [...document.querySelectorAll('[aria-live="polite"]')].map(
      (one) => one.textContent,
    )
    expect(said.some((text) => text.startsWith('Cut off: 5 % on the left'))).toBe(true)
    await userEvent.keyboard('0')
    expect(crop()).toBeUndefined()
  })

  it('is zoomed with the wheel once it is chosen; before, the panel scrolls', async () => {
    const { frame, crop } = await open()
    const { x, y } = frame.getBoundingClientRect()
    const turn = (more: WheelEventInit = {}): boolean =>
      frame.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY: -100,
          clientX: x + 1,
          clientY: y + 1,
          bubbles: true,
          cancelable: true,
          ...more,
        }),
      )
    expect(turn()).toBe(true)
    expect(crop()).toBeUndefined()
    frame.focus()
    expect(turn()).toBe(false)
    expect(crop()?.width).toBeLessThan(700)
    const before = crop()?.width ?? 0
    frame.blur()
    // a pinch comes with Ctrl
    for (let n = 0; n < 20; n++) turn({ ctrlKey: true, deltaY: -0.5 })
    expect(crop()?.width).toBeLessThan(before)
  })

  it('is zoomed by two fingers that move apart', async () => {
    const { frame, crop } = await open()
    frame.setPointerCapture = () => undefined
    const { x, y, width, height } = frame.getBoundingClientRect()
    const finger = (type: string, pointerId: number, from: number): void => {
      const at = { clientX: x + width / 2 + from, clientY: y + height / 2 }
      frame.dispatchEvent(
        new PointerEvent(type, { ...at, pointerId, button: 0, bubbles: true, cancelable: true }),
      )
    }
    finger('pointerdown', 1, -10)
    finger('pointerdown', 2, 10)
    finger('pointermove', 1, -20)
    finger('pointermove', 2, 20)
    finger('pointerup', 1, -20)
    finger('pointerup', 2, 20)
    expect(crop()?.width).toBeCloseTo(400, -1)
    expect((crop()?.x ?? 0) + 200).toBeCloseTo(400, -1)
  })

  it('of an image that fits is its whole, and can be zoomed too', async () => {
    const { frame, side, asked } = await open({ aspect: '1:1' })
    expect(frame.getAttribute('aria-label')).toBe('Crop of square.png. Shows the whole image.')
    expect(side.querySelector('.ltx-crop-cut')).toBeNull()
    expect(asked()).toBeUndefined()
    frame.focus()
    await userEvent.keyboard('+')
    expect(asked()?.width).toBe(696)
  })

  it('is not drawn with bars, and comes back', async () => {
    const { side, frame, asked } = await open()
    frame.focus()
    await userEvent.keyboard('{ArrowDown}')
    await page.getByRole('radio', { name: 'Fit with bars' }).click()
    expect(side.querySelector('.ltx-crop')).toBeNull()
    expect(asked()).toBeUndefined()
    await page.getByRole('radio', { name: 'Crop to fill' }).click()
    expect(asked()?.y).toBe(196)
  })
})

it('an image is shown and measured the way round that its EXIF orientation says', async () => {
  const file = await lying()
  const url = URL.createObjectURL(file)
  expect(await lookInBrowser(file, 'image')).toMatchObject({
    kind: 'image',
    width: 80,
    height: 120,
  })
  const { side } = await open()
  const image = side.querySelector<HTMLImageElement>('.ltx-preview-picture > img')!
  await vi.waitFor(() => expect([image.naturalWidth, image.naturalHeight]).toEqual([80, 120]))
  const canvas = new OffscreenCanvas(80, 120)
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0)
  const near = (x: number, y: number) =>
    Array.from(context.getImageData(x, y, 1, 1).data.slice(0, 3), (value) => Math.round(value / 85))
  expect([near(10, 10), near(70, 10), near(10, 110), near(70, 110)]).toEqual([
    [3, 0, 0],
    [0, 3, 0],
    [0, 0, 3],
    [3, 3, 0],
  ])
  expect(getComputedStyle(image).imageOrientation).toBe('from-image')
  URL.revokeObjectURL(url)
})
