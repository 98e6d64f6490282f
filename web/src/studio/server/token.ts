import { type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { TokenCheck, TokenStatus } from '../../core/files/token.ts'
import { sayWhy } from '../world/trouble.ts'

/** The Hugging Face token that the server holds. It passes through here only once, when it is entered. */
export interface Token {
  /** null: not asked yet, or no shim */
  readonly status: ShallowRef<TokenStatus | null>
  readonly check: ShallowRef<TokenCheck | null>
  readonly busy: ShallowRef<boolean>
  readonly problem: ShallowRef<Problem | null>
  refresh(): Promise<void>
  save(token: string): Promise<void>
  forget(): Promise<void>
  /** Asks Hugging Face whose token it is. */
  ask(): Promise<void>
}

export function createToken({ shim }: Comfy): Token {
  const status = shallowRef<TokenStatus | null>(null)
  const check = shallowRef<TokenCheck | null>(null)
  const busy = shallowRef(false)
  const trouble = shallowRef<Problem | null>(null)

  async function attempt(work: () => Promise<void>): Promise<void> {
    if (busy.value) return
    busy.value = true
    trouble.value = null
    try {
      await work()
    } catch (error) {
      trouble.value = sayWhy(error)
    } finally {
      busy.value = false
    }
  }

  async function put(token: string | null): Promise<void> {
    status.value = await shim.saveToken(token)
    check.value = token === null ? null : await shim.checkToken()
  }

  return {
    status,
    check,
    busy,
    problem: trouble,
    refresh: () => attempt(async () => void (status.value = await shim.token())),
    save: (token) => attempt(() => put(token)),
    forget: () => attempt(() => put(null)),
    ask: () => attempt(async () => void (check.value = await shim.checkToken())),
  }
}
