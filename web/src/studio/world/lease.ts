import type { Storage } from './storage.ts'
import { sleep } from './sleep.ts'
import type { World } from './world.ts'

const length = 10_000
const renewal = 3000
/** If two tabs ask at the same time, both write; after this long, each sees whose lease stayed. */
const settling = 50

interface Lease {
  readonly holder: string
  readonly until: number
}

/**
 * A lock in the browser's storage, for pages without the Web Locks API: a tab that dies holds it for another
 * 10 s. If nothing can be stored, the work is done without a lock: twice is better than never.
 */
export function leaseIn(
  storage: Storage,
  world: World,
): (name: string, work: () => Promise<void>) => Promise<boolean> {
  const holder = world.uuid()

  return async (name, work) => {
    const key = `lease.${name}`
    const holds = (): boolean => leaseAt(storage, key)?.holder === holder
    const write = (): boolean => storage.save(key, { holder, until: world.now() + length })
    if (isHeld(leaseAt(storage, key), world.now())) return false
    if (!write()) {
      storage.remove(key)
      await work()
      return true
    }
    await sleep(world, settling)
    if (!holds()) return false
    // a tab that slept past its lease has lost it to another
    const stop = world.every(renewal, () => holds() && write())
    try {
      await work()
    } finally {
      stop()
      if (holds()) storage.remove(key)
    }
    return true
  }
}

/** A lease that ends too late was written before the clock was set back. */
function isHeld(lease: Lease | null, now: number): boolean {
  return lease !== null && lease.until > now && lease.until <= now + length
}

function leaseAt(storage: Storage, key: string): Lease | null {
  const found = storage.load(key) as Partial<Lease> | null | undefined
  return typeof found?.holder === 'string' && typeof found.until === 'number'
    ? { holder: found.holder, until: found.until }
    : null
}
