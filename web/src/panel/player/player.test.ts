import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createApp, h, nextTick, reactive, ref } from 'vue'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import film from '../../../../tests/fakes/film-64x36-20fps.mp4?url'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { memoryStorage } from '../../studio/world/storage.ts'
import { openReady, storedJob } from '../open.testing.ts'
import { provideSound } from './sound.ts'
import VideoPlayer from './VideoPlayer.vue'

const fps = 20

type Player = InstanceType<typeof VideoPlayer>

async function open(sound = reactive({ muted: true, volume: 1 })) {
  const root = document.createElement('div')
  root.className = 'ltxaio-root'
  root.style.cssText = 'width: 300px'
  document.body.append(root)
  const player = ref<Player>()
  const busy: boolean[] = []
  const app = createApp({
    setup() {
      provideSound(sound)
      return () =>
        h(VideoPlayer, {
          ref: player,
          url: film,
          label: 'a kite',
          fps,
          shape: 16 / 9,
          onBusy: (on: boolean) => busy.push(on),
        })
    },
  })
  app.mount(root)
  onTestFinished(() => {
    app.unmount()
    root.remove()
  })
  const video = root.querySelector('video')!
  await vi.waitFor(() => expect(video.readyState).toBeGreaterThanOrEqual(2))
  const bar = root.querySelector<HTMLElement>('[role="slider"]')!
  return { root, video, bar, sound, busy, player, frame: () => player.value!.frame() }
}

const frameIs = (frame: () => number, at: number) => vi.waitFor(() => expect(frame()).toBe(at))

describe('the player', () => {
  it('has no controls of the browser, loops, and plays on a click', async () => {
    const { video, busy, root } = await open(reactive({ muted: false, volume: 1 }))
    expect([video.controls, video.loop]).toEqual([false, true])
    video.click()
    await vi.waitFor(() => expect(video.paused).toBe(false))
    await vi.waitFor(() => expect(busy).toEqual([true]))
    // it reaches the end and begins again
    video.currentTime = video.duration - 0.1
    await vi.waitFor(() => expect(video.currentTime).toBeLessThan(1), 5000)
    expect(video.paused).toBe(false)
    expect(root.querySelector('.ltx-player')!.getAttribute('data-playing')).toBe('true')
    video.click()
    await vi.waitFor(() => expect(video.paused).toBe(true))
    await vi.waitFor(() => expect(busy).toEqual([true, false]))
  })

  it('may be replaced while it plays without sound: a loop would keep it for ever', async () => {
    const { video, busy, sound } = await open()
    video.click()
    await vi.waitFor(() => expect(video.paused).toBe(false))
    await nextTick()
    expect(busy).toEqual([])
    sound.muted = false
    await vi.waitFor(() => expect(busy).toEqual([true]))
    sound.volume = 0
    await vi.waitFor(() => expect(busy).toEqual([true, false]))
  })

  it('has one tab stop, with a name and a value', async () => {
    const { root, bar } = await open()
    const stops = [...root.querySelectorAll<HTMLElement>('*')].filter(
      ({ tabIndex }) => tabIndex >= 0,
    )
    expect(stops).toEqual([bar])
    await expect.element(page.getByRole('slider', { name: 'Position in the video' })).toBeVisible()
    expect(bar.getAttribute('aria-valuetext')).toMatch(/^0\.00 of 2\.40 s, paused, muted$/)
    const keys = document.getElementById(bar.getAttribute('aria-describedby')!)
    expect(keys?.textContent).toMatch(/Space plays/)
  })

  it('obeys its keys, and keeps them from the canvas', async () => {
    const { bar, video, sound, frame, root } = await open()
    const heard: string[] = []
    const hear = ({ key }: KeyboardEvent): void => void heard.push(key)
    document.addEventListener('keydown', hear)
    onTestFinished(() => document.removeEventListener('keydown', hear))
    bar.focus()
    await userEvent.keyboard('.')
    await frameIs(frame, 1)
    await userEvent.keyboard('...')
    await frameIs(frame, 4)
    await userEvent.keyboard(',')
    await frameIs(frame, 3)
    await userEvent.keyboard('{ArrowRight}')
    await frameIs(frame, 23)
    await userEvent.keyboard('{ArrowLeft}')
    await frameIs(frame, 3)
    await userEvent.keyboard('{End}')
    await vi.waitFor(() => expect(video.currentTime).toBeGreaterThan(video.duration - 0.2))
    await userEvent.keyboard('.')
    expect(frame()).toBeLessThan(Math.round(video.duration * fps))
    await userEvent.keyboard('{Home}')
    await frameIs(frame, 0)
    await userEvent.keyboard(',')
    await frameIs(frame, 0)
    await userEvent.keyboard(' ')
    await vi.waitFor(() => expect(video.paused).toBe(false))
    await userEvent.keyboard(' ')
    await vi.waitFor(() => expect(video.paused).toBe(true))
    await userEvent.keyboard('m')
    await vi.waitFor(() => expect(video.muted).toBe(false))
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await vi.waitFor(() => expect(video.volume).toBeCloseTo(0.8))
    await userEvent.keyboard('{ArrowUp}')
    expect(sound).toEqual({ muted: false, volume: 0.9 })
    const full = vi.spyOn(root.querySelector<HTMLElement>('.ltx-player')!, 'requestFullscreen')
    full.mockResolvedValue(undefined)
    await userEvent.keyboard('f')
    expect(full).toHaveBeenCalledOnce()
    expect(heard).toEqual([])
    await userEvent.keyboard('q')
    expect(heard).toEqual(['q'])
  })

  it('is scrubbed by pointer, and says the time under it', async () => {
    const { bar, video, busy, root } = await open()
    const box = bar.getBoundingClientRect()
    const at = (part: number, type: string): void =>
      void bar.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          button: 0,
          bubbles: true,
          clientX: box.left + box.width * part,
          clientY: box.top + 2,
        }),
      )
    vi.spyOn(bar, 'setPointerCapture').mockReturnValue(undefined)
    at(0.5, 'pointermove')
    await vi.waitFor(() =>
      expect(Number(root.querySelector('.ltx-scrub-time')?.textContent)).toBeCloseTo(
        video.duration / 2,
        1,
      ),
    )
    expect(video.currentTime).toBe(0)
    at(0.5, 'pointerdown')
    expect(video.currentTime).toBeCloseTo(video.duration / 2, 1)
    at(0.75, 'pointermove')
    expect(video.currentTime).toBeCloseTo(video.duration * 0.75, 1)
    await vi.waitFor(() => expect(busy).toEqual([true]))
    at(0.75, 'pointerup')
    await vi.waitFor(() => expect(busy).toEqual([true, false]))
    at(0.1, 'pointermove')
    expect(video.currentTime).toBeCloseTo(video.duration * 0.75, 1)
  })

  it('gives its video and the frame shown', async () => {
    const { player, video, frame } = await open()
    expect(player.value!.video).toBe(video)
    video.currentTime = 1.25
    await frameIs(frame, 25)
  })
})

it('mute and volume are remembered, for every player', async () => {
  const storage = memoryStorage()
  const job = storedJob({
    request: requestOf('t2v'),
    state: {
      status: 'completed',
      file: { filename: 'a.mp4', subfolder: '', type: 'output' },
      milliseconds: 1,
    },
  })
  const comfy = new FakeComfy()
  comfy.disk.add('a.mp4')
  storage.save(`job.${job.id}`, job)
  const first = openReady('t2v', {}, { comfy, storage })
  await page.getByRole('button', { name: 'Mute' }).click()
  first.studio.sound.volume = 0.3
  await vi.waitFor(() => expect(storage.load('sound')).toEqual({ muted: true, volume: 0.3 }))
  first.studio.dispose()
  first.side.remove()
  const again = openReady('t2v', {}, { comfy, storage })
  await vi.waitFor(() => {
    const video = again.side.querySelector<HTMLVideoElement>('.ltx-viewer video')
    expect([video?.muted, video?.volume]).toEqual([true, 0.3])
  })
})
