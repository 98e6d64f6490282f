import { reactive, watch } from 'vue'
import { z } from 'zod'
import type { Storage } from '../world/storage.ts'

/** How loud videos play, wherever they play; kept across reloads. */
export interface Sound {
  muted: boolean
  /** 0 to 1 */
  volume: number
}

const loud: Sound = { muted: false, volume: 1 }
const Stored = z
  .object({
    muted: z.boolean().catch(loud.muted),
    volume: z.number().min(0).max(1).catch(loud.volume),
  })
  .catch(() => ({ ...loud }))
const key = 'sound'

export function createSound(storage: Storage): { sound: Sound; dispose: () => void } {
  const sound = reactive<Sound>(Stored.parse(storage.load(key)))
  return { sound, dispose: watch(sound, () => storage.save(key, sound)) }
}
