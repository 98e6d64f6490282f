import { expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createApp, h, nextTick, reactive, ref } from 'vue'
import long from '../../../../tests/fakes/film-128x72-24fps.mp4?url'
import half from '../../../../tests/fakes/film-64x36-24fps.mp4?url'
import short from '../../../../tests/fakes/film-64x64-25fps.mp4?url'
import { provideSound } from '../player/sound.ts'
import CompareStage, { type Film } from './CompareStage.vue'

/** Real videos; each frame shows its number, in eight bars. */
const films = {
  long: { url: long, label: 'long', fps: 24, shape: 16 / 9 },
  half: { url: half, label: 'half', fps: 24, shape: 16 / 9 },
  short: { url: short, label: 'short', fps: 25, shape: 1 },
} as const satisfies Record<string, Film>

type Stage = InstanceType<typeof CompareStage>

async function open(
  a: keyof typeof films,
  b: keyof typeof films,
  sound: 'a' | 'b' | 'none' = 'none',
) {
  const root = document.createElement('div')
  root.className = 'ltxaio-root'
  root.style.cssText = 'width: 300px'
  document.body.append(root)
  const stage = ref<Stage>()
  const props = reactive({ layout: 'divider' as 'divider' | 'side', sound: sound as string })
  const app = createApp({
    setup() {
      provideSound(reactive({ muted: false, volume: 0.1 }))
      return () =>
        h(CompareStage, {
          ref: stage,
          films: { a: films[a], b: films[b] },
          layout: props.layout,
          sound: props.sound as 'a',
          onSound: (of: string) => void (props.sound = of),
        })
    },
  })
  app.mount(root)
  onTestFinished(() => {
    app.unmount()
    root.remove()
  })
  const video = (side: string) =>
    root.querySelector<HTMLVideoElement>(`[data-side="${side}"] > video`)!
  const [one, two] = [video('a'), video('b')]
  await vi.waitFor(() => expect([one.readyState, two.readyState]).toEqual([4, 4]), 10_000)
  const { transport } = stage.value!
  const bar = root.querySelector<HTMLElement>('.ltx-scrub')!
  return { root, one, two, transport, bar, props }
}

const moving = (...videos: HTMLVideoElement[]) =>
  vi.waitFor(() => expect(videos.map(({ paused }) => paused)).not.toContain(true), 5000)
const still = (...videos: HTMLVideoElement[]) =>
  vi.waitFor(
    () =>
      expect(videos.map(({ paused, seeking }) => [paused, seeking])).toEqual(
        videos.map(() => [true, false]),
      ),
    5000,
  )
const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))

/** A page that waits this long for a frame has no processor, and neither have the videos' clocks. */
const starved = 40

/**
 * The largest gap while both play, in seconds, over this many milliseconds; and how often they began again.
 * Moments in which the machine had no time for the page don't count.
 */
async function gaps(one: HTMLVideoElement, two: HTMLVideoElement, milliseconds: number) {
  const found: number[] = []
  const times = { first: performance.now(), before: performance.now(), starvedAt: -Infinity }
  let [loops, before, frames] = [0, one.currentTime, 0]
  while (times.before < times.first + milliseconds) {
    await frame()
    frames++
    const now = performance.now()
    if (now - times.before > starved) times.starvedAt = now
    times.before = now
    if (one.currentTime < before) loops++
    before = one.currentTime
    const runs = [one, two].every(({ paused, seeking }) => !paused && !seeking)
    if (runs && now - times.starvedAt > 100) found.push(Math.abs(before - two.currentTime))
  }
  expect(found.length).toBeGreaterThan(milliseconds / 200)
  const median = found.toSorted((a, b) => a - b)[found.length >> 1]!
  // 60 a second where there is time for them
  return { median, found, loops, slow: Math.max(1, milliseconds / (1000 / 60) / frames) }
}

/** Not more than a frame apart; a few exceptions are the machine's, more of them on one that is busy. */
function expectInStep(
  { median, found, slow }: Awaited<ReturnType<typeof gaps>>,
  fps: number,
): void {
  expect(median).toBeLessThan(Math.min(0.012 * slow, 1 / fps))
  const far = found.filter((gap) => gap > 1 / fps)
  expect(far.length / found.length).toBeLessThan(Math.min(0.05 * slow ** 3, 0.4))
}

/** Other work on this machine may stop a video's clock for longer than a frame. */
const busy = { retry: 2, timeout: 30_000 }

/** The number of the frame that is shown. */
function shown(video: HTMLVideoElement): number {
  const canvas = new OffscreenCanvas(8, 1)
  const context = canvas.getContext('2d')!
  context.drawImage(video, 0, 0, 8, 1)
  const { data } = context.getImageData(0, 0, 8, 1)
  return Array.from({ length: 8 }, (_, bit) => (data[bit * 4]! > 128 ? 1 << bit : 0)).reduce(
    (sum, value) => sum + value,
    0,
  )
}

it('plays two videos in step for more than 5 s, through their loop', busy, async () => {
  const { one, two } = await open('long', 'half')
  await moving(one, two)
  const seen = await gaps(one, two, 6500)
  expect(seen.loops).toBe(1)
  expectInStep(seen, 24)
  // not one exception, but where the page has less than half of its frames
  if (seen.slow < 2) expect(Math.max(...seen.found)).toBeLessThanOrEqual(1 / 24)
})

it('plays in step when one is heard', busy, async () => {
  const { one, two } = await open('long', 'half', 'b')
  await moving(one, two)
  expect([one.muted, two.muted]).toEqual([true, false])
  expectInStep(await gaps(one, two, 3000), 24)
})

it(
  'keeps videos of other lengths and frame rates in step; the shorter one waits at its end',
  busy,
  async () => {
    const { one, two, transport } = await open('short', 'long')
    await moving(one, two)
    expect(transport.length.value).toBeCloseTo(121 / 24, 1)
    expectInStep(await gaps(one, two, 2000), 25)
    await vi.waitFor(() => expect(two.currentTime).toBeGreaterThan(3.5), 8000)
    expect([one.paused, one.currentTime > 2.9, two.paused]).toEqual([true, true, false])
    // both begin again together
    await vi.waitFor(() => expect(two.currentTime).toBeLessThan(2), 8000)
    await moving(one, two)
    expectInStep(await gaps(one, two, 1000), 25)
  },
)

it('a video that fell behind catches up', busy, async () => {
  const { one, two } = await open('long', 'half')
  await moving(one, two)
  // a little: by speed
  two.currentTime = one.currentTime - 0.1
  await vi.waitFor(() => expect(one.playbackRate).toBeLessThan(1), 3000)
  await vi.waitFor(
    () => {
      expect(Math.abs(one.currentTime - two.currentTime)).toBeLessThan(0.02)
      expect([one.playbackRate, two.playbackRate]).toEqual([1, 1])
    },
    { timeout: 8000, interval: 20 },
  )
  // a lot: they meet again
  two.currentTime = 0
  await vi.waitFor(
    () => {
      expect(Math.abs(one.currentTime - two.currentTime)).toBeLessThan(1 / 24)
      expect([one.paused, two.paused]).toEqual([false, false])
    },
    { timeout: 8000, interval: 20 },
  )
})

it('shows the same frame after a pause, after a seek, and frame by frame', busy, async () => {
  const { one, two, transport, bar } = await open('long', 'half')
  await moving(one, two)
  await vi.waitFor(() => expect(one.currentTime).toBeGreaterThan(0.4), 5000)
  transport.pause()
  await still(one, two)
  await vi.waitFor(() => expect(Math.abs(one.currentTime - two.currentTime)).toBeLessThan(0.002))
  await vi.waitFor(() => expect(shown(one)).toBe(shown(two)))

  transport.seek(2.02)
  await still(one, two)
  await vi.waitFor(() => expect([shown(one), shown(two)]).toEqual([48, 48]))

  bar.focus()
  for (const [keys, at] of [
    ['.', 49],
    ['..', 51],
    [',', 50],
    ['{Home}', 0],
    [',', 0],
    ['{End}', 120],
    ['.', 120],
  ] as const) {
    await userEvent.keyboard(keys)
    await vi.waitFor(() => expect([shown(one), shown(two)]).toEqual([at, at]), 3000)
  }
  // at its end, play begins again
  await userEvent.keyboard(' ')
  await moving(one, two)
  expect(one.currentTime).toBeLessThan(2)
  expectInStep(await gaps(one, two, 1000), 24)
})

it('seeks while it plays, again and again, and goes on in step', busy, async () => {
  const { one, two, transport } = await open('long', 'half')
  await moving(one, two)
  for (const at of [1, 3, 0.5, 2.5]) {
    transport.seek(at)
    await frame()
  }
  await moving(one, two)
  expect(one.currentTime).toBeGreaterThanOrEqual(2.5)
  expectInStep(await gaps(one, two, 1000), 24)
  expect(transport.playing.value).toBe(true)
})

it('one of another frame rate steps by the finer one, and shows the same time', async () => {
  const { one, two, transport } = await open('short', 'long')
  transport.pause()
  transport.seek(1)
  await still(one, two)
  transport.step(1)
  await still(one, two)
  await vi.waitFor(() => {
    expect(shown(one)).toBe(26)
    expect(Math.abs(one.currentTime - two.currentTime)).toBeLessThan(0.002)
  })
  // past the end of the shorter one, its last frame stays
  transport.seek(4)
  await still(one, two)
  await vi.waitFor(() => expect([shown(one), shown(two)]).toEqual([74, 96]))
})

it('keeps playing in step when one is paused by the browser: both stop', async () => {
  const { one, two, transport } = await open('long', 'half')
  await moving(one, two)
  await frame()
  two.pause()
  await still(one, two)
  expect(transport.playing.value).toBe(false)
  await vi.waitFor(() => expect(Math.abs(one.currentTime - two.currentTime)).toBeLessThan(0.002))
})

it('A, B and M switch the sound', async () => {
  const { one, two, bar } = await open('long', 'half')
  bar.focus()
  const muted = () => [one.muted, two.muted]
  for (const [key, expected] of [
    ['a', [false, true]],
    ['b', [true, false]],
    ['m', [true, true]],
    ['m', [true, false]],
  ] as const) {
    await userEvent.keyboard(key)
    await nextTick()
    await vi.waitFor(() => expect(muted()).toEqual(expected))
  }
  expect(bar.getAttribute('aria-valuetext')).toContain('Sound of B')
})

it('the divider moves by keys and by pointer, and both videos cover each other exactly', async () => {
  const { root, one, two, props } = await open('long', 'half')
  const divider = root.querySelector<HTMLElement>('.ltx-divider')!
  const stage = root.querySelector<HTMLElement>('.ltx-duel-stage')!
  expect(one.getBoundingClientRect()).toEqual(two.getBoundingClientRect())
  divider.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(divider.getAttribute('aria-valuenow')).toBe('55')
  expect(divider.getAttribute('aria-valuetext')).toBe('55 % A, 45 % B')
  await userEvent.keyboard('{Home}')
  expect(divider.getAttribute('aria-valuenow')).toBe('0')
  await userEvent.keyboard('{ArrowLeft}{End}')
  expect(divider.getAttribute('aria-valuenow')).toBe('100')
  const box = stage.getBoundingClientRect()
  vi.spyOn(stage, 'setPointerCapture').mockReturnValue(undefined)
  const at = (element: Element, type: string, part: number): void =>
    void element.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        button: 0,
        clientX: box.left + box.width * part,
        clientY: box.top + 20,
      }),
    )
  at(divider, 'pointerdown', 1)
  at(stage, 'pointermove', 0.25)
  at(stage, 'pointerup', 0.25)
  await nextTick()
  expect(divider.getAttribute('aria-valuenow')).toBe('25')
  const line = divider.getBoundingClientRect()
  expect(line.left + line.width / 2).toBeCloseTo(box.left + box.width / 4, 0)
  // dragged anywhere else, too; a click plays or pauses
  at(stage, 'pointerdown', 0.4)
  at(stage, 'pointermove', 0.6)
  at(stage, 'pointerup', 0.6)
  await nextTick()
  expect(divider.getAttribute('aria-valuenow')).toBe('60')
  await moving(one, two)
  at(stage, 'pointerdown', 0.4)
  at(stage, 'pointerup', 0.4)
  await still(one, two)
  expect(divider.getAttribute('aria-valuenow')).toBe('60')
  props.layout = 'side'
  await nextTick()
  expect(root.querySelector('.ltx-divider')).toBeNull()
  expect(one.getBoundingClientRect().right).toBeLessThan(two.getBoundingClientRect().left)
})
