import { renameSync } from 'node:fs'

/** Windows refuses to replace a file while a virus scanner, an indexer, an editor or a player has it open. */
const refusals = ['EPERM', 'EACCES', 'EBUSY']
/** milliseconds */
const pause = 200
const maxWait = 5000

export interface Replacing {
  readonly rename: (from: string, to: string) => void
  readonly wait: (milliseconds: number) => void
  readonly windows: boolean
}

const here: Replacing = {
  rename: renameSync,
  wait: (milliseconds) =>
    void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
  windows: process.platform === 'win32',
}

/** Renames a file over another, which on Windows may take some tries. Throws with what to do. */
export function replaceWith(from: string, to: string, { rename, wait, windows } = here): void {
  for (let waited = 0; ; waited += pause) {
    try {
      return rename(from, to)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      if (!windows || !refusals.includes(code)) throw error
      if (waited >= maxWait)
        throw new Error(
          `${to} can't be replaced (${code}). Close the program that has it open, and start the same command again.`,
          { cause: error },
        )
      wait(pause)
    }
  }
}
