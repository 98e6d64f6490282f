import { Unreachable } from '../comfy/comfy.ts'

/** What the work gives, or null while the server cannot be reached. */
export async function ifReachable<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Unreachable) return null
    throw error
  }
}
