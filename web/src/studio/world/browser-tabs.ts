import { leaseIn } from './lease.ts'
import type { Storage } from './storage.ts'
import type { World } from './world.ts'

/** The browser tabs with the panel: they share a storage, and tell each other what they learn. */
export interface Tabs {
  /** Tells every other tab. */
  tell(message: unknown): void
  hear(listener: (message: unknown) => void): () => void
  /**
   * Does the work unless another tab is doing work of this name. Returns whether it did. If the browser has
   * no locks at all, the work is done without one.
   */
  alone(name: string, work: () => Promise<void>): Promise<boolean>
  dispose(): void
}

/** Held while a run is sent, or taken back: only one of these at a time. */
export const sendLock = (id: string): string => `send.${id}`

/** Uses the browser's locks, which end with their tab. Over plain http in a LAN there are none. */
export function browserTabs(name: string, storage: Storage, world: World): Tabs {
  const channel = new BroadcastChannel(name)
  const lease = leaseIn(storage, world)
  return {
    // as text, because Vue's proxies can't be cloned
    tell: (message) => channel.postMessage(JSON.stringify(message)),
    hear(listener) {
      const handle = ({ data }: MessageEvent): void => listener(JSON.parse(String(data)))
      channel.addEventListener('message', handle)
      return () => channel.removeEventListener('message', handle)
    },
    async alone(what, work) {
      // typed as always present, which it isn't
      const locks = navigator.locks as LockManager | undefined
      if (!locks) return lease(what, work)
      let granted: boolean | undefined
      try {
        await locks.request(`${name}.${what}`, { ifAvailable: true }, async (lock) => {
          granted = lock !== null
          if (lock) await work()
        })
      } catch (error) {
        // the work's own error
        if (granted !== undefined) throw error
      }
      // the lock was refused, as in a frame of another origin
      return granted ?? lease(what, work)
    },
    dispose: () => channel.close(),
  }
}

/** Tabs in one process; each call makes another tab of the same browser. */
export function memoryTabs(): () => Tabs {
  const listeners = new Set<{ owner: object; listener: (message: unknown) => void }>()
  const holders = new Map<string, object>()
  return () => {
    const self = {}
    return {
      tell(message) {
        // other tabs get a copy, later
        const copy: unknown = JSON.parse(JSON.stringify(message))
        for (const { owner, listener } of listeners)
          if (owner !== self) queueMicrotask(() => listener(copy))
      },
      hear(listener) {
        const entry = { owner: self, listener }
        listeners.add(entry)
        return () => listeners.delete(entry)
      },
      async alone(name, work) {
        if (holders.has(name)) return false
        holders.set(name, self)
        try {
          await work()
        } finally {
          if (holders.get(name) === self) holders.delete(name)
        }
        return true
      },
      dispose() {
        for (const [name, holder] of holders) if (holder === self) holders.delete(name)
        for (const entry of listeners) if (entry.owner === self) listeners.delete(entry)
      },
    }
  }
}
