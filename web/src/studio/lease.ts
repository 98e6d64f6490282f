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

/** A lock in the browser's storage, for pages without the Web Locks API: a tab that dies holds it 10 s more. */
export function leaseIn(
  storage: Storage,
  world: World,
): (name: string, work: () => Promise<void>) => Promise<boolean> {
  const holder = world.uuid()

  return async (name, work) => {
    const key = `lease.${name}`
    const holds = (): boolean => leaseAt(storage, key)?.holder === holder
    const renew = (): void => storage.save(key, { holder, until: world.now() + length })
    const lease = leaseAt(storage, key)
    if (lease && lease.until > world.now()) return false
    renew()
    await pause(world, settling)
    if (!holds()) return false
    const stop = world.every(renewal, renew)
    try {
      await work()
    } finally {
      stop()
      if (holds()) storage.remove(key)
    }
    return true
  }
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
