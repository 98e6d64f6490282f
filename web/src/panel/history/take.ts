import type { Part } from '../../studio/reuse.ts'
import { happens } from '../happens.ts'

const patience = 10_000

/** What is taken of a video, as a file to upload; null where the browser cannot get at it. */
export function take(part: Part, url: string, filename: string): Promise<File | null> {
  return part === 'frame' ? lastFrame(url, filename) : wholeFile(url, filename)
}

async function wholeFile(url: string, filename: string): Promise<File | null> {
  try {
    const response = await fetch(url)
    if (!response.ok) return null
    const content = await response.blob()
    return new File([content], filename, { type: content.type })
  } catch (error) {
    // what fetch throws when there is no answer
    if (error instanceof TypeError) return null
    throw error
  }
}

async function lastFrame(url: string, filename: string): Promise<File | null> {
  const player = document.createElement('video')
  player.muted = true
  player.preload = 'auto'
  try {
    player.src = url
    if (!(await happens(player, 'loadeddata', patience))) return null
    // what is later than the end is the end
    player.currentTime = 1e9
    if (!(await happens(player, 'seeked', patience))) return null
    const content = await drawn(player)
    const name = `${filename.replace(/\.\w+$/, '')}_last.png`
    return content && new File([content], name, { type: 'image/png' })
  } finally {
    player.removeAttribute('src')
    player.load()
  }
}

function drawn(player: HTMLVideoElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = player.videoWidth
  canvas.height = player.videoHeight
  canvas.getContext('2d')?.drawImage(player, 0, 0)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
