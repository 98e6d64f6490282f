import type { MediaFacts, MediaKind } from '../../core/form/media.ts'
import { words } from '../../words/index.ts'
import { happens } from '../happens.ts'

/**
 * Facts of a file as far as this browser knows, otherwise null: it may not support the format, and a content
 * security policy of ComfyUI blocks local files in every page. It can't count frames: fps is measured.
 */
export async function lookInBrowser(file: File, kind: MediaKind): Promise<MediaFacts | null> {
  if (kind === 'image') return lookAtImage(file)
  const url = URL.createObjectURL(file)
  const player = document.createElement('video')
  try {
    player.muted = true
    player.preload = 'auto'
    player.src = url
    return await lookAtPlayer(player, kind)
  } finally {
    player.removeAttribute('src')
    player.load()
    URL.revokeObjectURL(url)
  }
}

async function lookAtImage(file: File): Promise<MediaFacts> {
  try {
    const bitmap = await createImageBitmap(file)
    const { width, height } = bitmap
    bitmap.close()
    return { kind: 'image', width, height }
  } catch {
    return { kind: 'unreadable', reason: words().form.media.noPicture }
  }
}

async function lookAtPlayer(
  player: HTMLVideoElement,
  kind: 'audio' | 'video',
): Promise<MediaFacts | null> {
  if (!(await happens(player, 'loadeddata', 10_000))) return null
  const seconds = await durationOf(player)
  if (seconds === null) return null
  if (kind === 'audio') return { kind, seconds }
  const { videoWidth: width, videoHeight: height } = player
  // without an image it is an audio file, whatever its name says
  if (width === 0) return { kind: 'audio', seconds }
  const fps = await fpsOf(player)
  if (fps === null) return null
  const frames = Math.max(1, Math.round(seconds * fps))
  const hasAudio = hasSound(player)
  return {
    kind,
    width,
    height,
    fps,
    frames,
    seconds,
    hasAudio,
    audioSeconds: hasAudio ? seconds : 0,
  }
}

/** A browser recording has no duration until its end has been reached. */
async function durationOf(player: HTMLMediaElement): Promise<number | null> {
  if (Number.isFinite(player.duration)) return player.duration
  player.currentTime = 1e9
  await happens(player, 'durationchange', 3000)
  const { duration } = player
  player.currentTime = 0
  await happens(player, 'seeked', 3000)
  return Number.isFinite(duration) ? duration : null
}

const commonRates = [24000 / 1001, 24, 25, 30000 / 1001, 30, 48, 50, 60000 / 1001, 60]

/** Measures fps by the median frame interval of a short playback; null when no frames are shown. */
async function fpsOf(player: HTMLVideoElement): Promise<number | null> {
  const times = await frameTimes(player, 24, 2500)
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  const gap = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]
  if (!gap || gap <= 0) return null
  const measured = 1 / gap
  const near = (rate: number): number => Math.abs(rate - measured) / measured
  const nearest = commonRates.toSorted((a, b) => near(a) - near(b))[0] ?? measured
  return near(nearest) < 0.005 ? nearest : Math.round(measured * 1000) / 1000
}

/** Timestamps of the first frames, in file time. */
function frameTimes(
  player: HTMLVideoElement,
  count: number,
  milliseconds: number,
): Promise<number[]> {
  const times: number[] = []
  return new Promise((resolve) => {
    const done = (): void => {
      player.pause()
      resolve(times)
    }
    const timer = setTimeout(done, milliseconds)
    const next: VideoFrameRequestCallback = (_now, { mediaTime }) => {
      times.push(mediaTime)
      if (times.length < count) player.requestVideoFrameCallback(next)
      else {
        clearTimeout(timer)
        done()
      }
    }
    player.requestVideoFrameCallback(next)
    // without permission to play, nothing can be measured
    player.play().catch(() => undefined)
  })
}

/** Each browser has its own property for it; without any, the file counts as having sound. */
function hasSound(player: HTMLVideoElement): boolean {
  const browsers = player as HTMLVideoElement & {
    mozHasAudio?: boolean
    captureStream?: () => MediaStream
    audioTracks?: { length: number }
  }
  if (browsers.mozHasAudio !== undefined) return browsers.mozHasAudio
  if (browsers.audioTracks) return browsers.audioTracks.length > 0
  if (browsers.captureStream) return browsers.captureStream().getAudioTracks().length > 0
  return true
}
