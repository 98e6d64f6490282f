/** How long we wait for what, in milliseconds. Tests with a real server shorten some. */
export interface Waits {
  /** between two looks at the server while a job of ours is not over */
  readonly look: number
  /** the same when none is */
  readonly idle: number
  /** without an event of a running job: then its progress is asked for */
  readonly silence: number
  /** after the end of a POST that the server knows nothing of: its bytes may still be under way */
  readonly unsent: number
  /** between the two looks that a missing job takes */
  readonly again: number
  /** of looks that fail while the socket seems fine: then the server counts as gone */
  readonly deaf: number
}

export const usualWaits: Waits = {
  look: 2000,
  idle: 30_000,
  silence: 5000,
  unsent: 30_000,
  again: 2000,
  deaf: 30_000,
}
