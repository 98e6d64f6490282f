import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { type Family, promptsOf } from '../../core/family/family.ts'
import type { NodeDefs } from '../../core/graph/node-defs.ts'
import { userLoraClass, userLoraFile } from '../../core/graph/user-loras.ts'
import { onceAtATime } from '../world/once.ts'

export type ServerState =
  | { readonly status: 'unknown' }
  | { readonly status: 'ready'; readonly defs: NodeDefs }
  | { readonly status: 'down' }

export interface Server {
  /** down: it never answered */
  readonly state: ShallowRef<ServerState>
  /** It did not answer when it was last asked. What it said before stays: runs queued now wait for it. */
  readonly unanswered: ShallowRef<boolean>
  readonly defs: ComputedRef<NodeDefs>
  /** the server's LoRA files, including sub-folders */
  readonly loras: ComputedRef<readonly string[]>
  /** Asks for every class that a template or fragment of the families in use has. */
  refresh(): Promise<void>
  /** Asks for the classes of families that have come into use. */
  catchUp(): Promise<void>
  /** Whether all classes of this family were asked for. */
  knows(family: Family): boolean
  /** Asks for those that were not. */
  learn(family: Family): Promise<void>
}

/** `used`: the families that the form can show here. A class that only others have is never asked for. */
export function createServer(
  comfy: Pick<Comfy, 'nodeDefs'>,
  used: () => readonly Family[],
): Server {
  const state = shallowRef<ServerState>({ status: 'unknown' })
  const unanswered = shallowRef(false)
  /** besides those in use: of runs that wait */
  const others = new Set<Family>()
  let asked: ReadonlySet<string> = new Set()

  const wanted = (): string[] => classesOf([...used(), ...others])
  const lacking = (): string[] => wanted().filter((name) => !asked.has(name))

  /** All again, or only those that nobody has asked for yet. */
  async function ask(classes: readonly string[], known: NodeDefs): Promise<void> {
    try {
      const defs = { ...known, ...(await comfy.nodeDefs(classes)) }
      asked = new Set([...Object.keys(known), ...classes])
      state.value = { status: 'ready', defs }
      unanswered.value = false
    } catch (error) {
      console.warn('LTX AIO could not read ComfyUI’s nodes', error)
      if (state.value.status !== 'ready') state.value = { status: 'down' }
      unanswered.value = true
      // it may be another one when it is back
      all = true
    }
  }

  /** the next look asks for all, not only for what is lacking */
  let all = true
  const look = onceAtATime(async () => {
    if (all) {
      all = false
      await ask(wanted(), {})
    }
    // a family may have come into use meanwhile
    if (!unanswered.value && lacking().length > 0) await ask(lacking(), defs.value)
  })

  const defs = computed<NodeDefs>(() => (state.value.status === 'ready' ? state.value.defs : {}))
  return {
    state,
    unanswered,
    defs,
    loras: computed(() => defs.value[userLoraClass]?.[userLoraFile]?.options ?? []),
    async refresh() {
      all = true
      await look()
    },
    async catchUp() {
      if (state.value.status === 'ready' && lacking().length > 0) await look()
    },
    knows: (family) =>
      state.value.status === 'ready' && classesOf([family]).every((name) => asked.has(name)),
    async learn(family) {
      others.add(family)
      await look()
    },
  }
}

function classesOf(families: readonly Family[]): string[] {
  const nodes = families.flatMap(promptsOf).flatMap((prompt) => Object.values(prompt))
  return [...new Set(nodes.map((node) => node.class_type))]
}
