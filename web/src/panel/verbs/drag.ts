import { held } from '../../core/form/held.ts'
import { carry } from '../../studio/form/carried.ts'
import type { Entry } from '../../studio/ledger/entry.ts'
import { videoOf } from './table.ts'

/** Where the drag in progress began, unless it began outside the panel. */
let origin: EventTarget | null = null

/**
 * Begins to drag a run's video: to an input of the form, or to ComfyUI's canvas. `seconds` is what a player shows
 * of it. Without a video nothing is dragged.
 */
export function dragVideo(
  event: DragEvent,
  entry: Entry,
  url: string | null,
  seconds: number | null = null,
): void {
  const video = videoOf(entry)
  if (!video || url === null || !event.dataTransfer) return event.preventDefault()
  origin = event.currentTarget
  const { job } = video
  carry(
    event.dataTransfer,
    held(video.at, seconds === null ? { job } : { job, seconds }),
    new URL(url, location.href).href,
  )
}

export function endDrag(): void {
  origin = null
}

/** Whether what is dropped here began here: a click with an unsteady hand. */
export function isBackHome({ target }: Event): boolean {
  return origin instanceof Node && target instanceof Node && origin.contains(target)
}
