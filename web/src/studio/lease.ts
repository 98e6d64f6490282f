import type { Storage } from './storage.ts'
import type { World } from './world.ts'

const length = 10_000
const renewal = 3000
/** Two tabs that ask at the same time both write; after this long each sees whose word stayed. */
const settling = 50

interface Lease {
  readonly holder: string
  readonly until: number
}

/**
 * A lock in the browser's storage, for pages without the Web Locks API: a tab that dies holds it 10 s more.
 * Where nothing can be stored there is no lock, and the work is done without one: twice is better than never.
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
    await pause(world, settling)
    if (!holds()) return false
    // a tab that slept past its time has lost it to another one
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

/** One that ends later than any could was written before the clock was set back. */
function isHeld(lease: Lease | null, now: number): boolean {
  return lease !== null && lease.until > now && lease.until <= now + length
}

function leaseAt(storage: Storage, key: string): Lease | null {
  const found = storage.load(key) as Partial<Lease> | null | undefined
  return typeof found?.holder === 'string' && typeof found.until === 'number'
    ? { holder: found.holder, until: found.until }
    : null
}

function pause(world: World, milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const stop = world.every(milliseconds, () => {
      stop()
      done()
    })
  })
}
