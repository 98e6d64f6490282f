import { onBeforeUnmount, type Ref, ref, watch } from 'vue'

/** Plays a `<video>`, without drawing anything. Times are seconds, frames count from 0. */
export interface Transport {
  readonly playing: Readonly<Ref<boolean>>
  /** what is shown now */
  readonly seconds: Readonly<Ref<number>>
  /** 0 until the video has loaded */
  readonly length: Readonly<Ref<number>>
  toggle(): void
  play(): void
  pause(): void
  /** Clamped to the video. */
  seek(seconds: number): void
  /** Pauses, and shows the frame this many frames later, or earlier if negative. */
  step(frames: number): void
  /** the frame that is shown */
  frame(): number
}

/** A time is never exactly on a frame's edge: this much of a frame counts as reached. */
const slack = 0.01

export function useTransport(
  video: Readonly<Ref<HTMLVideoElement | null>>,
  /** frames a second */
  rate: () => number,
): Transport {
  const playing = ref(false)
  const seconds = ref(0)
  const length = ref(0)
  let asked = 0
  let pending = 0

  function read(): void {
    const element = video.value
    playing.value = element !== null && !element.paused && !element.ended
    seconds.value = element?.currentTime ?? 0
    length.value = element && Number.isFinite(element.duration) ? element.duration : 0
  }

  function follow(): void {
    read()
    cancelAnimationFrame(pending)
    if (playing.value) pending = requestAnimationFrame(follow)
  }

  const events = ['play', 'pause', 'ended', 'seeked', 'timeupdate', 'durationchange', 'emptied']
  watch(
    video,
    (element, _before, onCleanup) => {
      follow()
      if (!element) return
      for (const name of events) element.addEventListener(name, follow)
      onCleanup(() => {
        for (const name of events) element.removeEventListener(name, follow)
      })
    },
    { immediate: true, flush: 'post' },
  )
  onBeforeUnmount(() => cancelAnimationFrame(pending))

  // a seek takes a while, and steps add up meanwhile
  const now = (): number => (video.value?.seeking ? asked : (video.value?.currentTime ?? 0))
  const frame = (): number => Math.floor(now() * rate() + slack)

  function seek(to: number): void {
    const element = video.value
    if (!element || length.value === 0) return
    asked = Math.max(0, Math.min(to, length.value))
    element.currentTime = asked
    seconds.value = asked
  }

  function play(): void {
    // the browser may block playback: then it stays paused
    void video.value?.play().catch(() => undefined)
  }
  const pause = (): void => video.value?.pause()

  return {
    playing,
    seconds,
    length,
    play,
    pause,
    toggle: () => (video.value?.paused === false ? pause() : play()),
    seek,
    step(frames) {
      pause()
      const last = Math.max(0, Math.round(length.value * rate()) - 1)
      const to = Math.max(0, Math.min(last, frame() + frames))
      // the middle of a frame, since its edges are rounded
      seek((to + 0.5) / rate())
    },
    frame,
  }
}
