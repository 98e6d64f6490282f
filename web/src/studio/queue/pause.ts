import { type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { going, type Halt, reviveHalt, type Stop, type WhyPaused } from '../../core/jobs/halt.ts'
import { onceAtATime } from '../world/once.ts'
import { ifReachable } from '../world/reachable.ts'
import type { Storage } from '../world/storage.ts'
import type { Tabs } from '../world/browser-tabs.ts'
import type { World } from '../world/world.ts'

/** Pauses our own queue, in every tab and browser of this user. Runs that ComfyUI runs already go on. */
export interface PauseSwitch {
  readonly halt: ShallowRef<Halt>
  pause(why?: WhyPaused): void
  resume(): void
  /** Pauses later; null takes that back. */
  stopLater(stop: Stop | null): void
  /** Replaces what time has made of it. */
  keep(halt: Halt): void
  /** Compares with what other browsers have chosen. Never throws. */
  exchange(): Promise<void>
  dispose(): void
}

export const pauseFile = 'ltx_aio/queue/pause.json'
const key = 'pause'

export function createPause(
  { userdata }: Comfy,
  storage: Storage,
  tabs: Tabs,
  world: World,
): PauseSwitch {
  const halt = shallowRef(reviveHalt(storage.load(key)) ?? going)

  function keep(now: Halt): void {
    if (now === halt.value) return
    take(now)
    tabs.tell({ type: 'halt', halt: now })
    void write()
  }

  // one at a time: on two connections, one could overtake the other
  const write = onceAtATime(
    async () => void (await ifReachable(() => userdata.write(pauseFile, halt.value))),
  )

  function take(now: Halt): void {
    halt.value = now
    storage.save(key, now)
  }

  function edit(change: Partial<Halt>): void {
    const editedAt = Math.max(world.now(), halt.value.editedAt + 1)
    keep({ ...halt.value, ...change, editedAt })
  }

  const stopHearing = tabs.hear((message) => {
    const { type, halt: theirs } = message as { type?: string; halt?: unknown }
    const heard = type === 'halt' ? reviveHalt(theirs) : null
    if (heard && heard.editedAt > halt.value.editedAt) take(heard)
  })

  return {
    halt,
    pause: (why = 'user') => edit({ paused: { why, at: world.now() }, stop: null }),
    resume: () => edit({ paused: null, stop: null }),
    stopLater: (stop) => edit({ stop }),
    keep,
    async exchange() {
      const read = await ifReachable(async () => ({ of: await userdata.read(pauseFile) }))
      if (!read) return
      const theirs = reviveHalt(read.of) ?? going
      if (theirs.editedAt > halt.value.editedAt) take(theirs)
      else if (theirs.editedAt < halt.value.editedAt) void write()
    },
    dispose: stopHearing,
  }
}
