/** Long audio that becomes several runs and one video. */
export const parts = {
  /** of the row that joins them */
  afterAll: (name: string) => `${name} · after its parts`,
  /** of a row that waits for a part that was cancelled or failed */
  missing: (part: number, name: string) => `Part ${part} is missing · ${name}`,
  hints: {
    part: (part: number) =>
      `This part begins with the last frame of part ${part}, which was cancelled or failed. Make part ${part} again, and this one follows.`,
    join: (part: number) =>
      `The parts can’t be joined without part ${part}, which was cancelled or failed. Make part ${part} again, or join the others.`,
  },
  again: (part: number) => `Make part ${part} again`,
  joinOthers: 'Join the others…',
}
