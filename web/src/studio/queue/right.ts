import { z } from 'zod'
import type { Comfy } from '../../comfy/comfy.ts'
import { Unreachable } from '../../comfy/http.ts'
import type { Storage } from '../world/storage.ts'
import type { World } from '../world/world.ts'

/** The right to send our waiting runs: one browser of a user has it at a time. */
export interface Right {
  /** Takes it, or keeps it. Returns whether this browser has it now. Throws `Unreachable`. */
  take(): Promise<boolean>
  /** Gives it to whoever asks next. Never throws. */
  give(): Promise<void>
}

export const rightFile = 'ltx_aio/queue/feeder.json'
/** The holder writes this often while it sends. */
const renewal = 15_000
/** A holder that hasn't written for this long is gone. */
const patience = 60_000

const Held = z.object({
  holder: z.string(),
  /** another value with every write */
  beat: z.number(),
  /** milliseconds since the epoch, by the holder's clock */
  until: z.number(),
})
type Held = z.infer<typeof Held>

/**
 * ComfyUI makes two runs of a prompt that is sent twice, so two browsers must not send the same one. Its
 * userdata has one operation that only one of several can do: moving a file to a name that must not exist. A
 * holder that vanished is noticed by its clock or, if clocks differ, by a file that stays the same.
 */
export function createRight({ userdata }: Comfy, storage: Storage, world: World): Right {
  /** known as soon as there is something to send */
  let holder = ''
  /** by `world.elapsed` */
  let renewed = Number.NEGATIVE_INFINITY
  let other: { readonly seen: Held; readonly since: number } | null = null
  let beat = 0

  const held = (): Held => ({ holder, beat: ++beat, until: world.now() + patience })

  async function take(): Promise<boolean> {
    holder ||= nameOf(storage, world)
    const there = Held.safeParse(await userdata.read(rightFile)).data ?? null
    if (there?.holder === holder) return renew()
    if (!there) return claim()
    if (!isGone(there)) return false
    await userdata.remove(rightFile)
    await claim()
    // another browser may have removed our claim with the old one: the next call finds out
    return false
  }

  async function renew(): Promise<boolean> {
    other = null
    if (world.elapsed() - renewed < renewal) return true
    await userdata.write(rightFile, held())
    renewed = world.elapsed()
    return true
  }

  async function claim(): Promise<boolean> {
    other = null
    try {
      if (!(await userdata.claim(rightFile, held()))) return false
    } catch (error) {
      // a server that saves nothing: twice is better than never
      if (error instanceof Unreachable && error.status !== null) return true
      throw error
    }
    renewed = world.elapsed()
    return true
  }

  function isGone(seen: Held): boolean {
    if (other?.seen.holder !== seen.holder || other.seen.beat !== seen.beat)
      other = { seen, since: world.elapsed() }
    return seen.until + patience < world.now() || world.elapsed() - other.since >= patience
  }

  return {
    take,
    async give() {
      if (renewed === Number.NEGATIVE_INFINITY) return
      renewed = Number.NEGATIVE_INFINITY
      try {
        const there = Held.safeParse(await userdata.read(rightFile)).data
        if (there?.holder === holder) await userdata.remove(rightFile)
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error
      }
    },
  }
}

/** The tabs of a browser share it. */
function nameOf(storage: Storage, world: World): string {
  const stored = storage.load('browser')
  if (typeof stored === 'string') return stored
  const name = world.uuid()
  storage.save('browser', name)
  return name
}
