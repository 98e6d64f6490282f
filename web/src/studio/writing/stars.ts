import { computed, type ComputedRef, shallowRef } from 'vue'
import { z } from 'zod'
import { type Comfy } from '../../comfy/comfy.ts'
import { createFolder } from '../world/folder.ts'
import { ifReachable } from '../world/reachable.ts'
import { onceAtATime } from '../world/once.ts'
import type { Storage } from '../world/storage.ts'
import type { World } from '../world/world.ts'

/** Starred prompts, a file each in ComfyUI's userdata like the runs, so that every browser has them. */
export interface Stars {
  /** newest first */
  readonly list: ComputedRef<readonly string[]>
  has(text: string): boolean
  toggle(text: string): Promise<void>
  /** Reads what other browsers starred, and writes what could not be written before. */
  load(): Promise<void>
}

const Star = z.object({
  // it names a file
  id: z.string().regex(/^[\w-]{1,64}$/),
  text: z.string().min(1),
  /** milliseconds since the epoch */
  at: z.number().finite(),
  /** not yet on the server: to be written, or to be removed */
  todo: z.enum(['write', 'remove']).optional().catch(undefined),
})
type Star = z.infer<typeof Star>

const folder = 'ltx_aio/prompts'
const fileOf = (id: string): string => `${folder}/${id}.json`

export function createStars({ userdata }: Comfy, storage: Storage, world: World): Stars {
  const stars = shallowRef<readonly Star[]>(kept(storage))
  const files = createFolder(userdata, folder)

  function put(now: readonly Star[]): void {
    stars.value = now
    // the server has the rest
    storage.save(
      'writing.stars',
      now.filter(({ todo }) => todo !== undefined),
    )
  }

  const write = onceAtATime(async () => {
    for (const { id, text, at, todo } of stars.value) {
      if (todo === undefined) continue
      const done = await ifReachable(async () => {
        if (todo === 'write') await userdata.write(fileOf(id), { v: 1, text, at })
        else await userdata.remove(fileOf(id))
        return true
      })
      if (!done) return
      // changed meanwhile
      if (stars.value.find((star) => star.id === id)?.todo !== todo) continue
      put(
        stars.value.flatMap((star) => {
          if (star.id !== id) return [star]
          const { todo: _, ...written } = star
          return todo === 'remove' ? [] : [written]
        }),
      )
    }
  })

  const load = onceAtATime(async () => {
    const news = await ifReachable(() => files.news())
    if (!news) return
    const read = news.read.flatMap(({ id, stored }): Star[] => {
      const star = Star.safeParse({ ...(stored as object | null), id }).data
      return star ? [{ id, text: star.text, at: star.at }] : []
    })
    const mine = stars.value.filter(({ id, todo }) => todo !== undefined || news.ids.has(id))
    const ids = new Set(mine.map(({ id }) => id))
    put([...mine, ...read.filter(({ id }) => !ids.has(id))])
    await write()
  })

  const shown = computed(() =>
    stars.value.filter(({ todo }) => todo !== 'remove').toSorted((a, b) => b.at - a.at),
  )
  const list = computed(() => [...new Set(shown.value.map(({ text }) => text))])

  return {
    list,
    has: (text) => list.value.includes(text),
    async toggle(text) {
      if (text.trim() === '') return
      if (list.value.includes(text))
        put(stars.value.map((star) => (star.text === text ? { ...star, todo: 'remove' } : star)))
      else put([...stars.value, { id: world.uuid(), text, at: world.now(), todo: 'write' }])
      await write()
    },
    load,
  }
}

function kept(storage: Storage): readonly Star[] {
  const stored = storage.load('writing.stars')
  return (Array.isArray(stored) ? stored : []).flatMap((one) => Star.safeParse(one).data ?? [])
}
