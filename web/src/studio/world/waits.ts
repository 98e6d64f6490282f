/** Waiting times in milliseconds. Tests with a real server shorten some. */
export interface Waits {
  /** between looks at the server while we have jobs in progress */
  readonly look: number
  /** between looks while we have none */
  readonly idle: number
  /** without an event of a running job, after which we ask for its progress */
  readonly silence: number
  /** after a POST whose job the server doesn't know: its bytes may still be on their way */
  readonly unsent: number
  /** between the two looks that declare a job missing */
  readonly again: number
  /** of failing looks with a healthy socket, after which the server counts as gone */
  readonly deaf: number
}

export const defaultWaits: Waits = {
  look: 2000,
  idle: 30_000,
  silence: 5000,
  unsent: 30_000,
  again: 2000,
  deaf: 30_000,
}
