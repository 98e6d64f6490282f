/** The card of a batch. */
export const batch = {
  /** of a LoRA, as its number in the batch */
  strength: (strength: string): string => `strength ${strength}`,
  label: (count: number, prompt: string) => `Batch of ${count}: ${prompt}`,
  /** the same moment of a video, regenerated several times */
  span: (from: string, to: string, video: string) => `Retake ${from}–${to} s of ${video}`,
  poster: (number: number, what: string) => `${number}: ${what}`,
  chosen: 'chosen',
  /** beside a poster */
  choose: (number: number) => `Choose ${number}`,
  ready: (ready: number, count: number) =>
    ready === count ? `${count} videos` : `${ready} of ${count} ready`,
  waiting: 'waiting',
  running: 'in progress',
  failed: 'failed',
  play: 'Play all',
  pause: 'Pause all',
  finish: (count: number) => (count === 1 ? 'Finish the chosen one' : `Finish the ${count} chosen`),
  compare: 'Compare the two',
  hideOthers: 'Hide the others',
  clear: 'Choose none',
  more: (count: number) => `Show ${count} more`,
  /** in the strip of the newest results */
  inStrip: (count: number, what: string) => `Batch of ${count}, ${what}`,
  keys: 'Keys 1 to 9 choose, the arrow keys move, Enter shows, F finishes, S adds to favourites, X hides, C compares, Space plays or pauses.',
}
