import { computed, type ComputedRef, type ShallowRef, shallowRef } from 'vue'
import type { Comfy } from '../comfy/comfy.ts'
import type { Family } from '../core/family.ts'
import type { NodeDefs } from '../core/node-defs.ts'
import { onceAtATime } from './once.ts'

export type ServerState =
  | { readonly status: 'unknown' }
  | { readonly status: 'ready'; readonly defs: NodeDefs }
  | { readonly status: 'down' }

export interface Server {
  readonly state: ShallowRef<ServerState>
  readonly defs: ComputedRef<NodeDefs>
  /** the server's LoRA files, sub-folders included */
  readonly loras: ComputedRef<readonly string[]>
  /** Asks for every class that a template or fragment of the family uses. */
  refresh(): Promise<void>
}

export function createServer(comfy: Comfy, family: Family): Server {
  const state = shallowRef<ServerState>({ status: 'unknown' })

  async function ask(): Promise<void> {
    try {
      state.value = { status: 'ready', defs: await comfy.nodeDefs(classesOf(family)) }
    } catch (error) {
      console.warn('LTX AIO could not read ComfyUI’s nodes', error)
      state.value = { status: 'down' }
    }
  }

  const defs = computed<NodeDefs>(() => (state.value.status === 'ready' ? state.value.defs : {}))
  return {
    state,
    defs,
    loras: computed(() => defs.value['LoraLoaderModelOnly']?.['lora_name']?.options ?? []),
    refresh: onceAtATime(ask),
  }
}

function classesOf(family: Family): string[] {
  const prompts = [
    ...Object.values(family.templates),
    ...Object.values(family.fragments).map((fragment) => fragment.nodes),
  ]
  return [
    ...new Set(prompts.flatMap((prompt) => Object.values(prompt).map((node) => node.class_type))),
  ]
}
