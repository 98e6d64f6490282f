import { Unreachable } from '../comfy/comfy.ts'
import { isExpected } from './trouble.ts'

/** What the work gives, or null while the server cannot be reached. */
export async function ifReachable<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Unreachable) return null
    throw error
  }
}

/** What the shim answers, or null while it does not or will not. */
export async function ifAnswered<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (isExpected(error)) return null
    throw error
  }
}
