/** The panel's connection to the server, and its records there. */
export const link = {
  /** milliseconds since the epoch */
  silent: (since: number) => `ComfyUI hasn’t responded since ${clock(since)}; your runs are kept.`,
  unread: (files: string) =>
    `${files} in ComfyUI’s user folder can’t be read in full. LTX AIO leaves it unchanged; runs from that month may be missing here.`,
}

function clock(milliseconds: number): string {
  return new Intl.DateTimeFormat('en', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(milliseconds)
}
