export const viewer = {
  label: 'Viewer',
  fold: 'Fold the viewer',
  unfold: 'Unfold the viewer',
  newest: 'Newest results',
  took: (time: string) => `took ${time}`,
  useSeed: 'Use this seed in the form',
  seedUsed: (seed: number) => `Seed ${seed} is in the form.`,
  /** the line that opens the fields of size, length and seed */
  line: {
    label: 'Size, length and seed',
    seconds: (seconds: string) => `${seconds} s`,
    upTo: (length: string) => `up to ${length}`,
    fps: (fps: string) => `${fps} fps`,
    seed: (seed: number) => `seed ${seed}`,
    times: (count: number) => `× ${count}`,
  },
  swap: 'Swap the two images',
  /** a dialog with more room for the prompt */
  editor: 'Large editor',
  done: 'Done',
}
