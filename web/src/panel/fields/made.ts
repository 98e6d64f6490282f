import type { Check } from '../../core/check/check.ts'
import type { Plan, Preset } from '../../core/family/preset.ts'
import type { MediaFacts } from '../../core/form/media.ts'
import type { Size } from '../../core/form/snap.ts'
import { sizeText } from '../../core/text/size-text.ts'
import { decimal, words } from '../../words/index.ts'

/** What the form will make, as far as known while something is missing. */
export interface Made {
  /** of the saved file */
  readonly output: Size
  /** size after Finish; null when the file is final */
  readonly finished: Size | null
  readonly frames: number
  /** the model chooses, and these are the most */
  readonly open: boolean
  readonly fps: number
  /** frames of a video that stay and those that are new, in the order of the file */
  readonly parts: readonly number[] | null
}

export function madeOf(
  { plan, size, length, open }: Pick<Check, 'plan' | 'size' | 'length' | 'open'>,
  preset: Preset | undefined,
): Made | null {
  if (!size || !length || !preset) return null
  const half = { width: size.width / 2, height: size.height / 2 }
  return {
    output: plan?.saved ?? (preset.half ? half : size),
    // a video that is extended keeps its size
    finished: preset.half && !plan?.extension && !plan?.retake ? size : null,
    frames: plan?.saved.frames ?? length.frames,
    open,
    parts: plan ? partsOf(plan) : null,
    fps: length.fps,
  }
}

function partsOf({ extension, retake, saved: { frames } }: Plan): Made['parts'] {
  if (retake) {
    const parts = [retake.start, retake.frames, retake.rest].filter((part) => part > 0)
    return parts.length > 1 ? parts : null
  }
  if (!extension || frames !== extension.total) return null
  const { added, total, direction } = extension
  return direction === 'after' ? [total - added, added] : [added, total - added]
}

export function madeWords({ output, finished, frames, fps, open, parts }: Made): string {
  const say = words().form.made
  const shown = parts ? `${parts.join(' + ')} = ${frames}` : String(frames)
  const made = say.video(
    open ? say.upTo(shown) : shown,
    rounded(fps),
    secondsWords(frames / fps),
    sizeText(output),
  )
  return finished ? [made, say.finished(sizeText(finished))].join(words().ui.comma) : made
}

/** "5.04" */
function secondsWords(seconds: number): string {
  return decimal(seconds, 2, 2)
}

export function factWords(fact: MediaFacts): string {
  const say = words().form.media
  switch (fact.kind) {
    case 'image':
      return sizeText(fact)
    case 'audio':
      return words().cuts.seconds(secondsWords(fact.seconds))
    case 'video':
      return [
        sizeText(fact),
        `${rounded(fact.fps)} fps`,
        words().cuts.seconds(secondsWords(fact.seconds)),
        fact.hasAudio ? say.withSound : say.noSound,
      ].join(' · ')
    case 'unreadable':
      return ''
  }
}

/** At most three decimals, without trailing zeros. */
export function rounded(value: number): string {
  return decimal(value, 3)
}
