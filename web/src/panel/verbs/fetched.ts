import type { Cut } from '../../core/form/held.ts'
import { happens, nextFrame } from '../happens.ts'

const patience = 10_000

/**
 * A file of ComfyUI's, or a frame of it, got in the browser: where our backend can't. Its frames are as the
 * browser draws them. Null when the browser can't access it.
 */
export function fetchedInBrowser(url: string, name: string, cut: Cut | null): Promise<File | null> {
  return cut === null ? wholeFile(url, name) : frameOf(url, name, cut)
}

async function wholeFile(url: string, filename: string): Promise<File | null> {
  try {
    const response = await fetch(url)
    if (!response.ok) return null
    const content = await response.blob()
    return new File([content], filename, { type: content.type })
  } catch (error) {
    // fetch throws this when there is no response
    if (error instanceof TypeError) return null
    throw error
  }
}

async function frameOf(url: string, filename: string, cut: Cut): Promise<File | null> {
  const player = document.createElement('video')
  player.muted = true
  player.preload = 'auto'
  try {
    if (!(await frameAfter(player, 'loadeddata', () => (player.src = url)))) return null
    const seconds = secondsOf(cut)
    if (seconds > 0 && !(await frameAfter(player, 'seeked', () => (player.currentTime = seconds))))
      return null
    const content = await drawn(player)
    const stem = filename.replace(/\.\w+$/, '')
    return content && new File([content], `${stem}_${partOf(cut)}.png`, { type: 'image/png' })
  } finally {
    player.removeAttribute('src')
    player.load()
  }
}

/** Whether the event came of this step, and then its frame can be drawn. */
async function frameAfter(
  player: HTMLVideoElement,
  event: string,
  step: () => unknown,
): Promise<boolean> {
  const frame = nextFrame(player)
  step()
  if (!(await happens(player, event, patience))) return false
  frame.expire()
  await frame.drawable
  return true
}

/** Seeking past the end stops at the end. */
function secondsOf(cut: Cut): number {
  if ('seconds' in cut) return cut.seconds
  return cut.frame === 0 ? 0 : 1e9
}

function partOf(cut: Cut): string {
  if ('seconds' in cut) return `at_${cut.seconds.toFixed(2)}`
  return cut.frame === 0 ? 'first' : 'last'
}

function drawn(player: HTMLVideoElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = player.videoWidth
  canvas.height = player.videoHeight
  canvas.getContext('2d')?.drawImage(player, 0, 0)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
