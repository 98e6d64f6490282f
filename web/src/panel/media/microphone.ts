import { onBeforeUnmount, type Ref, ref } from 'vue'
import { mayCapture } from './capture.ts'

/** Why the microphone can't be used: the page's address, the user or the browser, or no microphone. */
export type MicrophoneTrouble = 'insecure' | 'refused' | 'missing' | 'failed'

export interface Microphone {
  readonly state: Readonly<Ref<'idle' | 'asking' | 'recording'>>
  /** whole seconds recorded so far */
  readonly seconds: Readonly<Ref<number>>
  readonly trouble: Readonly<Ref<MicrophoneTrouble | null>>
  /** Asks for the microphone and records until `stop`. */
  start(): Promise<void>
  stop(): void
}

const formats = [
  { type: 'audio/webm;codecs=opus', ending: 'webm' },
  { type: 'audio/mp4', ending: 'm4a' },
] as const

/** Records from the microphone; `recorded` gets the file. Leaving the page's part discards it. */
export function useMicrophone(recorded: (file: File) => void): Microphone {
  const state = ref<'idle' | 'asking' | 'recording'>('idle')
  const seconds = ref(0)
  const trouble = ref<MicrophoneTrouble | null>(null)
  let end = (): void => undefined
  let left = false

  async function start(): Promise<void> {
    trouble.value = null
    if (!mayCapture()) {
      trouble.value = 'insecure'
      return
    }
    state.value = 'asking'
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      if (left) stopTracks(stream)
      else record(stream)
    } catch (error) {
      state.value = 'idle'
      trouble.value = troubleOf(error)
    }
  }

  function record(stream: MediaStream): void {
    const format = formats.find(({ type }) => MediaRecorder.isTypeSupported(type))
    const recorder = new MediaRecorder(stream, format ? { mimeType: format.type } : {})
    const parts: Blob[] = []
    const clock = setInterval(() => seconds.value++, 1000)
    recorder.ondataavailable = ({ data }) => parts.push(data)
    recorder.onstop = () => {
      clearInterval(clock)
      stopTracks(stream)
      state.value = 'idle'
      const size = parts.reduce((sum, part) => sum + part.size, 0)
      if (!left && size > 0) recorded(fileOf(parts, format?.ending ?? 'webm'))
    }
    seconds.value = 0
    state.value = 'recording'
    end = () => recorder.state !== 'inactive' && recorder.stop()
    recorder.start()
  }

  onBeforeUnmount(() => {
    left = true
    end()
  })
  return { state, seconds, trouble, start, stop: () => end() }
}

function fileOf(parts: readonly Blob[], ending: string): File {
  const time = new Date().toISOString().slice(0, 19).replace(/\D/g, '-')
  const type = ending === 'm4a' ? 'audio/mp4' : 'audio/webm'
  return new File([...parts], `recording-${time}.${ending}`, { type })
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

function troubleOf(error: unknown): MicrophoneTrouble {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' ? 'missing' : 'failed'
}
