/** What only a screen reader says. */
export const access = {
  /** when a run goes on to its next part */
  stage: (name: string, reached: number, stages: number) =>
    reached > 0 ? `${name}, ${reached} of ${stages}` : name,
  ready: (prompt: string) => `The video is ready: ${prompt}`,
  cancelled: 'The run was cancelled.',
  /** names of texts that can be scrolled */
  report: 'What ComfyUI said',
  lines: 'Lines to copy',
  files: 'Missing files',
}
