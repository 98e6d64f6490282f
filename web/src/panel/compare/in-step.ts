import { computed, onBeforeUnmount, type Ref, ref, watch } from 'vue'
import { happens } from '../happens.ts'
import { type Transport, useTransport } from '../player/transport.ts'

type Video = HTMLVideoElement
type VideoRef = Readonly<Ref<Video | null>>

/** How far apart the two may be before the one that isn't heard is corrected, and when that ends; in seconds. */
const apart = 0.008
const together = 0.003
/** How much faster or slower it is meanwhile. */
const correction = 0.08
/** From here on, the one that is ahead waits for the other. */
const ahead = 0.02
/** The speed of one that waits: a pause would take longer to end. */
const crawl = 0.1
/** So far apart they are stopped, brought together and started again. */
const lost = 0.15
/** How long a video may take to show a time, in milliseconds. */
const patience = 10_000

/**
 * Plays two videos on one clock, that of the longer one; the shorter one waits at its end. They loop together, and
 * start only when both have arrived. One frame is one of the video that has more of them a second.
 */
export function useInStep(
  a: VideoRef,
  b: VideoRef,
  rates: () => readonly [number, number],
  /** the video that is heard: the other one is corrected */
  heard: () => Video | null,
): Transport {
  /** the video whose length counts */
  const longest = ref<'a' | 'b'>('a')
  const leader = computed(() => (longest.value === 'a' ? a.value : b.value))
  const rate = (): number => Math.max(...rates())
  const clock = useTransport(leader, rate)
  const playing = ref(false)
  /** the newest meeting: an older one is given up */
  let meeting = 0
  /** where the newest one is; null when both have arrived */
  let goal: number | null = null
  /** where both have begun to play; null once both move */
  let start: number | null = null
  let pending = 0

  const both = (): Video[] =>
    [a.value, b.value].flatMap((video) => (video && !video.error ? [video] : []))

  function measure(): void {
    const [one, two] = [a.value?.duration, b.value?.duration]
    longest.value = (two || 0) > (one || 0) + 1e-3 ? 'b' : 'a'
  }

  /** A time is never exactly on a frame's edge. */
  function within(video: Video, seconds: number): number {
    const last = Math.max(0, (video.duration || 0) - 0.5 / rate())
    return Math.max(0, Math.min(seconds, last))
  }

  const isPast = (video: Video, seconds: number): boolean =>
    seconds >= (video.duration || 0) - 0.5 / rate()

  async function show(video: Video, seconds: number): Promise<void> {
    const to = within(video, seconds)
    if (!video.seeking && video.readyState >= 2 && Math.abs(video.currentTime - to) < 1e-3) return
    video.currentTime = to
    await happens(video, 'seeked', patience)
  }

  /** Stops both at a time, and starts them together if they play. */
  async function meet(seconds: number): Promise<void> {
    const mine = ++meeting
    goal = seconds
    for (const video of both()) {
      video.pause()
      video.playbackRate = 1
    }
    await Promise.all(both().map((video) => show(video, seconds)))
    if (mine !== meeting) return
    goal = null
    if (!playing.value) return
    const moving = both().filter((video) => !isPast(video, seconds))
    // each takes another while to begin, the more so with sound
    start = moving.length > 1 ? seconds : null
    if (start !== null) for (const video of moving) video.playbackRate = crawl
    // the browser may block playback: then both stay paused
    const started = await Promise.all(
      moving.map((video) =>
        video.play().then(
          () => true,
          () => false,
        ),
      ),
    )
    if (mine === meeting && started.includes(false)) pause()
  }

  function keepTogether(): void {
    cancelAnimationFrame(pending)
    if (!playing.value) return
    pending = requestAnimationFrame(keepTogether)
    const [one, two] = [a.value, b.value]
    if (!one || !two || goal !== null || one.paused || two.paused) return
    const begun = start
    if (begun !== null) {
      if ([one, two].some((video) => video.currentTime <= begun)) return
      start = null
    }
    const gap = one.currentTime - two.currentTime
    if (Math.abs(gap) > lost) return void meet(Math.min(one.currentTime, two.currentTime))
    const [fixed, corrected] = heard() === two ? [two, one] : [one, two]
    const behind = fixed.currentTime - corrected.currentTime
    if (Math.abs(behind) > ahead) {
      run(fixed, behind > 0 ? crawl : 1)
      run(corrected, behind > 0 ? 1 : crawl)
    } else {
      run(fixed, 1)
      if (Math.abs(behind) > apart) run(corrected, 1 + Math.sign(behind) * correction)
      else if (Math.abs(behind) < together || corrected.playbackRate === crawl) run(corrected, 1)
    }
  }

  function run(video: Video, speed: number): void {
    if (video.playbackRate !== speed) video.playbackRate = speed
  }

  function ended({ target }: Event): void {
    if (playing.value && target === leader.value) void meet(0)
  }

  for (const video of [a, b])
    watch(
      video,
      (element, _before, onCleanup) => {
        measure()
        if (!element) return
        const metadata = (): void => {
          measure()
          // what begins late joins the other
          if (playing.value || goal !== null) void meet(goal ?? clock.seconds.value)
        }
        const stopped = (): void => {
          // by the browser or a media key
          if (playing.value && goal === null && element.paused && !element.ended) pause()
        }
        element.addEventListener('loadedmetadata', metadata)
        element.addEventListener('durationchange', measure)
        element.addEventListener('ended', ended)
        element.addEventListener('pause', stopped)
        onCleanup(() => {
          element.removeEventListener('loadedmetadata', metadata)
          element.removeEventListener('durationchange', measure)
          element.removeEventListener('ended', ended)
          element.removeEventListener('pause', stopped)
        })
      },
      { immediate: true, flush: 'post' },
    )
  onBeforeUnmount(() => {
    playing.value = false
    meeting++
    cancelAnimationFrame(pending)
  })

  const now = (): number => goal ?? leader.value?.currentTime ?? 0
  const isOver = (): boolean => leader.value !== null && isPast(leader.value, now())

  function play(): void {
    playing.value = true
    void meet(isOver() ? 0 : now())
    keepTogether()
  }

  function pause(): void {
    playing.value = false
    void meet(middleOf(now()))
  }

  const frameAt = (seconds: number): number => Math.floor(seconds * rate() + 0.01)

  /** Its edges are rounded: on one, the two might show different frames. */
  function middleOf(seconds: number): number {
    return (frameAt(seconds) + 0.5) / rate()
  }

  function seek(seconds: number): void {
    const to = Math.max(0, Math.min(seconds, clock.length.value))
    void meet(to === 0 || playing.value ? to : middleOf(to))
  }

  return {
    playing,
    seconds: clock.seconds,
    length: clock.length,
    play,
    pause,
    toggle: () => (playing.value ? pause() : play()),
    seek,
    step(frames) {
      const last = Math.max(0, Math.round(clock.length.value * rate()) - 1)
      const to = Math.max(0, Math.min(last, frameAt(now()) + frames))
      playing.value = false
      void meet((to + 0.5) / rate())
    },
    frame: () => frameAt(now()),
  }
}
