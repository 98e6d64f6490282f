import { type ShallowRef, shallowReactive, shallowRef, watch } from 'vue'
import type { Shim } from '../../comfy/shim.ts'
import {
  noSidecars,
  sidecarOf,
  type Sidecars,
  sidecarsOf,
  slashed,
} from '../../core/files/sidecars.ts'
import { onceAtATime } from '../world/once.ts'
import { isExpected } from '../world/trouble.ts'
import type { Models } from './models.ts'
import type { Server } from './server.ts'

/** What is saved beside the LoRAs on the server; nothing without the backend. */
export interface LoraFiles {
  readonly sidecars: ShallowRef<Sidecars>
  /** Asks for it once somebody looks, and again whenever the server lists other LoRAs. */
  look(): void
  /** Asks for a LoRA's picture, if it has one. */
  want(file: string): void
  /** Its URL, once it is there; null if it has none. */
  picture(file: string): string | null
  /** there is a video to play */
  plays(file: string): boolean
  /** That video; null if it can't be had now. */
  video(file: string, signal: AbortSignal): Promise<Blob | null>
  dispose(): void
}

/** A request is answered picture by picture; a smaller one lets what was scrolled to come sooner. */
const atOnce = 12

export function createLoraFiles(
  shim: Pick<Shim, 'loras' | 'loraPictures' | 'loraVideo'>,
  server: Pick<Server, 'loras'>,
  models: Pick<Models, 'link'>,
): LoraFiles {
  const sidecars = shallowRef<Sidecars>(noSidecars)
  const looking = shallowRef(false)
  /** by name and what the server says of the picture: another one is another key */
  const urls = shallowReactive(new Map<string, string | null>())
  const asked = new Set<string>()
  /** the newest first: they are in sight */
  let waiting: { readonly name: string; readonly key: string }[] = []
  const gone = new AbortController()

  const ask = onceAtATime(() =>
    quietly(async () => {
      const loras = await shim.loras()
      if (loras) sidecars.value = sidecarsOf(loras)
    }),
  )
  const stop = watch(
    [looking, () => models.link.value.is === 'here', server.loras],
    ([looks, here]) => void (looks && here && ask()),
  )

  const fetchPictures = onceAtATime(() =>
    quietly(async () => {
      while (waiting.length > 0 && !gone.signal.aborted) {
        const some = waiting.slice(0, atOnce)
        waiting = waiting.slice(atOnce)
        const keys = new Map(some.map(({ name, key }) => [name, key]))
        const tell = (name: string, url: string | null): void => {
          const key = keys.get(name)
          if (key !== undefined) urls.set(key, url)
        }
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await shim.loraPictures([...keys.keys()], tell, gone.signal).catch((error: unknown) => {
          // they may come another time
          for (const { key } of [...some, ...waiting]) asked.delete(key)
          waiting = []
          throw error
        })
      }
    }),
  )

  function keyOf(file: string): string | null {
    const picture = sidecarOf(sidecars.value, file)?.picture ?? null
    return picture === null ? null : `${slashed(file)}\n${picture}`
  }

  return {
    sidecars,
    look() {
      looking.value = true
    },
    want(file) {
      const key = keyOf(file)
      if (key === null || asked.has(key)) return
      asked.add(key)
      waiting = [{ name: slashed(file), key }, ...waiting]
      // all that come into sight together
      queueMicrotask(() => void fetchPictures())
    },
    picture(file) {
      const key = keyOf(file)
      return key === null ? null : (urls.get(key) ?? null)
    },
    plays: (file) => (sidecarOf(sidecars.value, file)?.video ?? null) !== null,
    async video(file, signal) {
      let film: Blob | null = null
      await quietly(async () => {
        film = await shim.loraVideo(slashed(file), signal)
      })
      return film
    },
    dispose() {
      stop()
      gone.abort()
    },
  }
}

/** Without pictures and titles, everything works. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isExpected(error)) throw error
  }
}
