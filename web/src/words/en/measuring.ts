/** "Measure this machine", in Health. */
export const measuring = {
  title: 'Measure this machine',
  /** `family`: its name */
  help: (family: string): string =>
    `Makes five short videos of growing size with ${family}, which takes about 10 minutes on most cards. The proposed size and the times then come from this machine instead of estimates.`,
  start: 'Measure',
  again: 'Measure again',
  progress: (done: number, of: number): string => `${done} of ${of} videos made`,
  stop: 'Stop',
  size: 'Size',
  time: 'Time',
  full: 'Out of memory',
  /** of a table */
  found: (family: string): string => `Measured with ${family}`,
}
