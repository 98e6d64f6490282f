import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { facts } from '../../../../tests/fakes/requests.ts'
import { page, userEvent } from 'vitest/browser'
import { openPanel, openReady, picture, transferOf } from '../open.testing.ts'

const timeline = () => page.getByRole('group', { name: 'Keyframes' })
const keyAt = (seconds: string) => page.getByRole('slider', { name: `Keyframe at ${seconds} s` })
const keyframes = [
  { image: 'square.png', at: 1, strength: null },
  { image: 'last.png', at: 3, strength: 0.4 },
]

function open() {
  const { studio } = openReady('keyframe', { keyframes })
  const frames = () => studio.form.keyframes.map(({ at }) => Math.round(at * 24))
  return { studio, frames }
}

it('a keyframe is moved, skipping taken frames, by the keyboard alone', async () => {
  const { studio, frames } = open()
  const key = keyAt('1')
  ;(key.element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(frames()).toEqual([25, 72])
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{ArrowLeft}')
  expect(frames()).toEqual([34, 72])
  // the first frame has 0
  await userEvent.keyboard('{Home}')
  expect(frames()).toEqual([1, 72])
  await userEvent.keyboard('{End}')
  expect(frames()).toEqual([119, 72])
  await userEvent.keyboard('{ArrowUp}')
  expect(document.activeElement).toHaveAccessibleName('Keyframe at 3 s')
  await userEvent.keyboard('{Delete}')
  expect(frames()).toEqual([119])
  expect(studio.readiness.check.value.problems).toEqual([])
})

it('the images are one Tab stop, and each says its place', async () => {
  open()
  const stops = [...timeline().element().querySelectorAll('[role="slider"]')].map(
    (one) => (one as HTMLElement).tabIndex,
  )
  expect(stops).toEqual([0, -1, -1, -1])
  await expect.element(keyAt('1')).toHaveAttribute('aria-valuetext', '1 s, frame 24 of 120')
})

it('a keyframe is dragged to a frame, and no further than the next free one', async () => {
  const { studio, frames } = open()
  const track = timeline().element().querySelector('.ltx-timeline-track') as HTMLElement
  const { left, width, top } = track.getBoundingClientRect()
  const send = (target: Element, type: string, frame: number): void => {
    const clientX = left + (width * frame) / 120
    const more = { clientX, clientY: top + 20, button: 0, bubbles: true, pointerId: 1 }
    target.dispatchEvent(new PointerEvent(type, more))
  }
  // only a real pointer can be captured
  track.setPointerCapture = () => undefined
  send(keyAt('1').element(), 'pointerdown', 24)
  send(track, 'pointermove', 50)
  expect(frames()).toEqual([50, 72])
  send(track, 'pointermove', 72)
  expect(frames()).toEqual([71, 72])
  send(track, 'pointermove', 500)
  expect(frames()).toEqual([119, 72])
  send(track, 'pointerup', 500)
  send(track, 'pointermove', 10)
  expect(frames()).toEqual([119, 72])
  studio.undo.back()
  expect(frames()).toEqual([24, 72])
})

it('a typed time stays as it is, and the frame it means is shown', async () => {
  const { studio } = open()
  ;(keyAt('1').element() as HTMLElement).focus()
  await userEvent.fill(timeline().getByLabelText('Time', { exact: true }), '2.03')
  expect(studio.form.keyframes[0]?.at).toBe(2.03)
  await expect.element(timeline().getByText(/→ frame 49, 2.04 s/)).toBeVisible()
  await userEvent.fill(timeline().getByLabelText('Time', { exact: true }), '9')
  await expect
    .element(timeline().getByText(/is at 9 s, but the last frame is at 5 s/))
    .toBeVisible()
  await timeline().getByRole('button', { name: 'Move it to 4.96 s' }).click()
  expect(studio.readiness.check.value.problems).toEqual([])
})

it('what is removed, swapped, duplicated or moved comes back with undo', async () => {
  const { studio } = open()
  const before = studio.form.keyframes
  const undone = async (): Promise<void> => {
    studio.undo.back()
    expect(studio.form.keyframes).toEqual(before)
    await vi.waitFor(() => expect(timeline().getByRole('slider').elements()).toHaveLength(4))
    ;(keyAt('1').element() as HTMLElement).focus()
  }
  ;(keyAt('1').element() as HTMLElement).focus()
  await userEvent.keyboard('{Delete}')
  expect(studio.form.keyframes).toHaveLength(1)
  const line = page.getByRole('region', { name: 'Last change to the form' })
  await expect.element(line).toMatchTextContent('square.png was removed from the keyframes.')
  await line.getByRole('button', { name: 'Undo' }).click()
  expect(studio.form.keyframes).toEqual(before)
  await line.getByRole('button', { name: 'Redo' }).click()
  expect(studio.form.keyframes).toHaveLength(1)
  await undone()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}')
  expect(studio.form.keyframes[0]?.at).toBe(1.5)
  // moved bit by bit is one step; what is seen needs no line
  await undone()
  await timeline().getByRole('button', { name: 'Swap with the next' }).click()
  expect(studio.form.keyframes[0]?.image).toBe('last.png')
  await undone()
  await userEvent.keyboard('{Control>}d{/Control}')
  expect(studio.form.keyframes).toHaveLength(3)
  await undone()
  // the first frame, too
  await userEvent.keyboard('{ArrowUp}{Delete}')
  expect(studio.form.image).toBeNull()
  await line.getByRole('button', { name: 'Undo' }).click()
  expect(studio.form.image).toBe('first.png')
})

it('swaps, duplicates, sets a strength and removes', async () => {
  const { studio } = open()
  ;(keyAt('1').element() as HTMLElement).focus()
  await timeline().getByRole('button', { name: 'Swap with the next' }).click()
  expect(studio.form.keyframes).toEqual([
    { image: 'last.png', at: 1, strength: 0.4 },
    { image: 'square.png', at: 3, strength: null },
  ])
  await timeline().getByRole('button', { name: 'Duplicate' }).click()
  expect(studio.form.keyframes[2]).toMatchObject({ image: 'last.png', strength: 0.4 })
  await userEvent.fill(timeline().getByRole('spinbutton', { name: /: strength/ }), '0.9')
  expect(studio.form.keyframes[2]?.strength).toBe(0.9)
  await timeline().getByRole('button', { name: 'Remove' }).click()
  expect(studio.form.keyframes).toHaveLength(2)
})

it('an image dropped on a full first and last frame is one more, in the widest gap', async () => {
  const { studio } = openReady('keyframe')
  timeline()
    .element()
    .dispatchEvent(
      new DragEvent('drop', {
        dataTransfer: transferOf(await picture('mid.png')),
        bubbles: true,
        cancelable: true,
      }),
    )
  await vi.waitFor(() =>
    expect(studio.form.keyframes).toEqual([{ image: 'ltx_aio/mid.png', at: 2.5, strength: null }]),
  )
  expect(studio.form.image).toBe('first.png')
})

it('images are added with the button, and what is no image says so and can be dismissed', async () => {
  const { studio } = openPanel({ mode: 'keyframe', prompt: 'a kite' })
  const picker = timeline().getByLabelText('Choose images or videos for keyframes')
  await userEvent.upload(picker, await picture('one.png'))
  await vi.waitFor(() => expect(studio.form.keyframes).toHaveLength(1))
  await userEvent.upload(picker, new File(['x'], 'bad.png', { type: 'image/png' }))
  await expect.element(timeline().getByRole('button', { name: 'Dismiss' })).toBeVisible()
  await timeline().getByRole('button', { name: 'Dismiss' }).click()
  expect(studio.keyframes.uploads.value).toEqual([])
})

describe('a clip', () => {
  const clip = {
    image: 'clip.mp4',
    at: 1.04,
    strength: null,
    clip: { start: 0.5, seconds: 1, fps: 30 },
  }
  const openClip = () => openReady('keyframe', { keyframes: [clip], lastImage: null })
  const bar = (seconds: string) => page.getByRole('slider', { name: `Clip at ${seconds} s` })

  it('is a bar from its first to its last frame, and moves on the grid', async () => {
    const { studio } = openClip()
    const element = bar('1.04').element() as HTMLElement
    expect(element).toHaveAttribute('aria-valuetext', '1.04–2 s, frames 25 to 48 of 120')
    const track = element.parentElement!.getBoundingClientRect()
    const { left, width } = element.getBoundingClientRect()
    expect((left - track.left) / track.width).toBeCloseTo(25 / 120, 2)
    expect(width / track.width).toBeCloseTo(23 / 120, 2)
    element.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(bar('1.38').element()).toHaveAttribute('aria-valuenow', '33')
    // the first frame has 0
    await userEvent.keyboard('{Home}')
    expect(bar('0.04').element()).toHaveAttribute('aria-valuenow', '1')
    await userEvent.keyboard('{End}')
    expect(bar('4.04').element()).toHaveAttribute('aria-valuenow', '97')
    expect(studio.readiness.check.value.problems).toEqual([])
    await expect.element(timeline().getByText(/→ frames 97 to 120, 4.04–5 s/)).toBeVisible()
  })

  it('has in and out points, on the filmstrip and as numbers', async () => {
    const { studio } = openClip()
    ;(bar('1.04').element() as HTMLElement).focus()
    const part = timeline().getByRole('slider', { name: 'The part' })
    await expect.element(part).toHaveAttribute('aria-valuenow', '0.5')
    ;(timeline().getByRole('slider', { name: 'End' }).element() as HTMLElement).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(studio.form.keyframes[0]?.clip?.seconds).toBe(1.333)
    ;(part.element() as HTMLElement).focus()
    await userEvent.keyboard('{End}')
    expect(studio.form.keyframes[0]?.clip?.start).toBeGreaterThan(3)
    await userEvent.fill(timeline().getByRole('spinbutton', { name: 'Video from' }), '4.5')
    await expect.element(timeline().getByText(/but clip.mp4 ends at 5 s/)).toBeVisible()
    await timeline()
      .getByRole('button', { name: /^Start it at/ })
      .click()
    expect(studio.readiness.check.value.problems).toEqual([])
    await userEvent.fill(timeline().getByRole('spinbutton', { name: 'Length' }), '4.2')
    await expect.element(timeline().getByText(/lasts from 1.04 to 5.\d* s/)).toBeVisible()
  })

  it('comes from a video that is dropped on the timeline, near where it is dropped', async () => {
    const { studio } = openReady('keyframe', { lastImage: null })
    const track = timeline().element().querySelector('.ltx-timeline-track')!
    const box = track.getBoundingClientRect()
    const dataTransfer = transferOf(new File(['mp4'], 'kite.mp4', { type: 'video/mp4' }))
    const send = (target: Element, type: string, more: DragEventInit = {}) =>
      target.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, ...more }),
      )
    studio.comfy.shim.probe = async () => facts['clip.mp4']!
    send(track, 'dragover')
    send(track, 'dragleave', { relatedTarget: track.firstElementChild })
    await nextTick()
    // on the way to a child it is still over the timeline
    expect(timeline().element()).toHaveAttribute('data-over')
    send(track, 'drop', { clientX: box.left + box.width / 2, clientY: box.top + 9 })
    await vi.waitFor(() => expect(studio.form.keyframes).toHaveLength(1))
    expect(timeline().element()).not.toHaveAttribute('data-over')
    const [made] = studio.form.keyframes
    // half of five seconds, on the grid
    expect(made).toMatchObject({ image: 'ltx_aio/kite.mp4', clip: { start: 0, fps: 30 } })
    expect(made?.clip?.seconds).toBeCloseTo(56 / 24, 3)
    expect(Math.round((made?.at ?? 0) * 24)).toBe(57)
    expect(studio.readiness.check.value.problems).toEqual([])
  })
})

it('the image of a keyframe has a crop frame, as a first frame has', async () => {
  const comfy = new FakeComfy()
  const url = URL.createObjectURL(await picture('square.png', 80, 80))
  comfy.urlOf = () => url
  const { studio } = openReady('keyframe', { keyframes, image: null, lastImage: null }, { comfy })
  ;(keyAt('1').element() as HTMLElement).focus()
  studio.edit({ aspect: '16:9' })
  const crop = timeline().getByRole('application', { name: /^Crop of square.png/ })
  await expect.element(crop).toBeVisible()
  ;(crop.element() as SVGElement).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(studio.form.crops['square.png']).toMatchObject({ y: 196 })
  expect(studio.readiness.check.value.request?.crops['square.png']).toBeDefined()
  await timeline().getByRole('button', { name: 'Center the crop' }).click()
  expect(studio.form.crops).toEqual({})
})
