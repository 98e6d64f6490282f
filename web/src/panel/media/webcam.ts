import { onBeforeUnmount, type Ref, ref, type ShallowRef, shallowRef } from 'vue'
import { mayCapture } from './capture.ts'

/** Why the webcam can't be used: the page's address, the user or the browser, or no webcam. */
export type WebcamTrouble = 'insecure' | 'refused' | 'missing' | 'failed'

export interface Webcam {
  /** what it sees now; null while it is off */
  readonly stream: Readonly<ShallowRef<MediaStream | null>>
  readonly asking: Readonly<Ref<boolean>>
  readonly trouble: Readonly<Ref<WebcamTrouble | null>>
  /** Asks for the webcam and switches it on. */
  start(): Promise<void>
  stop(): void
}

/** More pixels than any video has that a run makes. */
const asked: MediaStreamConstraints = {
  video: { width: { ideal: 1920 }, height: { ideal: 1080 } },
}

/** The webcam, off again when the page's part is left. */
export function useWebcam(): Webcam {
  const stream = shallowRef<MediaStream | null>(null)
  const asking = ref(false)
  const trouble = ref<WebcamTrouble | null>(null)
  let left = false

  async function start(): Promise<void> {
    if (asking.value || stream.value) return
    trouble.value = null
    if (!mayCapture()) {
      trouble.value = 'insecure'
      return
    }
    asking.value = true
    try {
      const found = await navigator.mediaDevices.getUserMedia(asked)
      if (left) stopTracks(found)
      else see(found)
    } catch (error) {
      trouble.value = troubleOf(error)
    } finally {
      asking.value = false
    }
  }

  function see(found: MediaStream): void {
    stream.value = found
    // pulled out, or taken back by the browser
    for (const track of found.getTracks())
      track.addEventListener('ended', () => {
        if (stream.value !== found) return
        stop()
        trouble.value = 'failed'
      })
  }

  function stop(): void {
    if (stream.value) stopTracks(stream.value)
    stream.value = null
  }

  onBeforeUnmount(() => {
    left = true
    stop()
  })
  return { stream, asking, trouble, start, stop }
}

/** What a video shows now, at its own size, as a PNG file. Null if the browser can't make one. */
export async function stillOf(video: HTMLVideoElement): Promise<File | null> {
  const { videoWidth: width, videoHeight: height } = video
  if (width === 0 || height === 0) return null
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  const time = new Date().toISOString().slice(0, 19).replace(/\D/g, '-')
  return blob && new File([blob], `webcam-${time}.png`, { type: 'image/png' })
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

function troubleOf(error: unknown): WebcamTrouble {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' ? 'missing' : 'failed'
}
