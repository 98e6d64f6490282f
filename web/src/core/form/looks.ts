/** What a sound or video looks like, as the backend reads it. */

/** How far the samples of a sound reach. */
export interface Peaks {
  /** the length of the sound; what its file declares until it is `done` */
  readonly seconds: number
  /** when the first part begins */
  readonly from: number
  /** seconds a part */
  readonly step: number
  /** lowest and highest of each part, one after the other, -127 to 127 */
  readonly pairs: readonly number[]
  readonly done: boolean
  /** if asked for: from when to when it can be cut */
  readonly pauses?: readonly (readonly [number, number])[] | undefined
}

/** Small images of a video, as far as they have arrived. */
export interface Film {
  /** the length of the video */
  readonly seconds: number
  readonly from: number
  readonly to: number
  /** pixels of each image */
  readonly width: number
  readonly height: number
  /** JPEG as base64, each of an equal share of the time */
  readonly images: readonly (string | null)[]
}

/** What to make of a sound; seconds, but for `volume`. */
export interface SoundEdit {
  readonly from: number
  readonly seconds: number
  readonly fadeIn: number
  readonly fadeOut: number
  /** decibels, -60 to 24 */
  readonly volume: number
  /** silence around it, up to 60 s each */
  readonly before: number
  readonly after: number
}

/** Which part of a file, and in how much detail. */
export interface LookAsk {
  /** seconds */
  readonly from?: number
  readonly to?: number
  /** parts or images at most */
  readonly count?: number
}

/** An SVG path of peaks: x in seconds, y from -127 at the top to 127. */
export function pathOf({ from, step, pairs }: Pick<Peaks, 'from' | 'step' | 'pairs'>): string {
  const count = pairs.length >> 1
  if (count === 0) return ''
  // a tenth of a part can't be seen
  const digits = Math.max(0, Math.ceil(1 - Math.log10(step)))
  const x = (part: number): string => (from + part * step).toFixed(digits)
  let highs = ''
  let lows = ''
  for (let part = 0; part < count; part++) {
    highs += `${part ? 'L' : 'M'}${x(part + 0.5)} ${-(pairs[2 * part + 1] ?? 0)}`
    const back = count - 1 - part
    lows += `L${x(back + 0.5)} ${-(pairs[2 * back] ?? 0)}`
  }
  return `${highs}${lows}Z`
}
