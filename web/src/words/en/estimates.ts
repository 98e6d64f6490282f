/** How long runs will take, and whether they will fit. */
export const estimates = {
  about: (time: string) => `about ${time}`,
  between: (from: string, to: string) => `${from} – ${to}`,
  secondsBetween: (from: number, to: number) => `${from}–${to} s`,
  minutesBetween: (from: number, to: number) => `${from}–${to} min`,
  seconds: (count: number) => `${count} s`,
  minutes: (count: number) => `${count} min`,
  hours: (count: number) => `${count} h`,
  /** under a preset's name */
  over: (limit: string) => `over ${limit}`,
  none: 'No estimate yet: the first run on this machine sets it.',
  open: 'The model chooses the length, so the time may differ.',
  memory: {
    failed: (size: string, seconds: string) =>
      `${size} at ${seconds} s has run out of memory here before.`,
    beyond: 'Larger than anything that has fit in memory here.',
    try: (how: string) => `Try it ${how}`,
  },
}
