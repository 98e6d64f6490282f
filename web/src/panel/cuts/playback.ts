import { onBeforeUnmount, type Ref, ref, watch } from 'vue'
import type { Span } from '../../core/form/span.ts'
import { useSound } from '../player/sound.ts'

/** Plays a part of a file. */
export interface Playback {
  readonly playing: Readonly<Ref<boolean>>
  /** what is heard or shown now, in seconds of the file; null before it was played or moved */
  readonly at: Readonly<Ref<number | null>>
  /** From the start of the part, or on from where it was stopped within. */
  toggle(): void
  stop(): void
  /** Shows a time without playing. */
  show(seconds: number): void
}

/** A part ends this much early rather than late: the next frame would show. */
const early = 0.005

/**
 * Over the `<audio>` or `<video>` that the slot has anyway. `offset`: when the sound begins in its file, as players
 * count.
 */
export function usePlayback(
  element: () => HTMLMediaElement | null,
  span: () => Span,
  offset: () => number,
): Playback {
  const sound = useSound()
  const playing = ref(false)
  const at = ref<number | null>(null)
  let pending = 0
  /** it was started here, not in the player: then it ends with the part */
  let ours = false

  function read(): void {
    const media = element()
    if (!media) return
    const now = media.currentTime - offset()
    playing.value = ours && !media.paused && !media.ended
    at.value = media.currentTime > 0 || playing.value ? now : null
    if (playing.value && now >= span().end - early) stop()
  }

  function follow(): void {
    read()
    cancelAnimationFrame(pending)
    if (playing.value) pending = requestAnimationFrame(follow)
  }

  function stop(): void {
    const media = element()
    if (ours) media?.pause()
    ours = false
    playing.value = false
  }

  function play(): void {
    const media = element()
    if (!media) return
    const { start, end } = span()
    const now = media.currentTime - offset()
    if (now < start || now >= end - 0.05) media.currentTime = start + offset()
    if (media instanceof HTMLAudioElement) {
      media.volume = sound.volume
      media.muted = sound.muted
    }
    ours = true
    // the browser may block playback: then it stays stopped
    void media.play().catch(stop)
  }

  const events = ['play', 'pause', 'ended', 'seeked', 'timeupdate']
  watch(
    element,
    (media, _before, onCleanup) => {
      if (!media) return
      for (const name of events) media.addEventListener(name, follow)
      onCleanup(() => {
        for (const name of events) media.removeEventListener(name, follow)
      })
    },
    { immediate: true, flush: 'post' },
  )
  onBeforeUnmount(() => {
    stop()
    cancelAnimationFrame(pending)
  })

  return {
    playing,
    at,
    toggle: () => (playing.value ? stop() : play()),
    stop,
    show(seconds) {
      const media = element()
      if (!media) return
      stop()
      media.currentTime = Math.max(0, seconds + offset())
      at.value = seconds
    },
  }
}
