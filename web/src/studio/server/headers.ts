import { type ShallowRef, shallowRef, watch } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import type { Families } from '../../core/family/families.ts'
import { type Headers, headersOf, noHeaders } from '../../core/files/facts.ts'
import { optionsOf } from '../../core/files/listed.ts'
import { onceAtATime } from '../world/once.ts'
import { sameData, stable } from '../world/stable.ts'
import { isExpected } from '../world/trouble.ts'
import type { Models } from './models.ts'
import type { Server } from './server.ts'

/** What the model files on the server are, by their headers; empty without the backend. */
export interface FileHeaders {
  readonly headers: ShallowRef<Headers>
  readonly dispose: () => void
}

/** Asks at first, and whenever the server lists other files or has other copies of them. */
export function createHeaders(
  comfy: Comfy,
  server: Server,
  models: Pick<Models, 'link' | 'library'>,
  families: Families,
): FileHeaders {
  const headers = shallowRef<Headers>(noHeaders)

  const listed = stable(() => {
    if (models.link.value.is !== 'here' || server.state.value.status !== 'ready') return null
    const files = families.all.flatMap((family) =>
      Object.keys(family.roles).map((role) => optionsOf(role, family, server.defs.value)),
    )
    return { files, loras: server.loras.value, copies: models.library.value?.models }
  }, sameData)

  const ask = onceAtATime(async () => {
    try {
      const files = await comfy.shim.headers()
      if (files) headers.value = headersOf(files)
    } catch (error) {
      // nothing is refused for what isn't known
      if (!isExpected(error)) throw error
    }
  })
  const dispose = watch(listed, (now) => void (now && ask()), { immediate: true })
  return { headers, dispose }
}
