/** Screen reader texts. */
export const access = {
  /** when a run reaches its next stage */
  stage: (name: string, reached: number, stages: number) =>
    reached > 0 ? `${name}, ${reached} of ${stages}` : name,
  ready: (prompt: string) => `The video is ready: ${prompt}`,
  cancelled: 'The run was cancelled.',
  /** names of scrollable texts */
  report: 'What ComfyUI said',
  lines: 'Commands to copy',
  files: 'Missing files',
}
