import { Unreachable } from '../../comfy/http.ts'
import { isExpected } from './trouble.ts'

/** The work's result, or null if the server can't be reached. */
export async function ifReachable<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Unreachable) return null
    throw error
  }
}

/** The shim's answer, or null if it doesn't answer or refuses. */
export async function ifAnswered<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (isExpected(error)) return null
    throw error
  }
}
