import { randomUUID } from 'node:crypto'
import { type Call, goodJson, Unreachable } from '../../web/src/comfy/http.ts'
import { type QueueRoutes, queueRoutes } from '../../web/src/comfy/queue.ts'
import { createShim, type Shim } from '../../web/src/comfy/shim.ts'
import { type NodeDefs, parseNodeDef } from '../../web/src/core/graph/node-defs.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'

/** A ComfyUI as scripts reach it. Calls throw `Unreachable` without an answer of its own. */
export interface Server {
  /** without a slash at its end */
  readonly url: string
  readonly call: Call
  readonly comfy: QueueRoutes
  readonly shim: Shim
  /** Definitions of all classes in a prompt, each asked for once. */
  nodeDefs(prompt: ApiPrompt): Promise<NodeDefs>
}

/**
 * The ComfyUI at a URL. `headers` go with every request, for a proxy in front of it; they never follow a redirect
 * to somewhere else.
 */
export function serverAt(address: string, headers: Readonly<Record<string, string>> = {}): Server {
  const url = address.replace(/\/+$/, '')
  const known = new Map<string, Promise<NodeDefs[string]>>()
  const call: Call = async (route, init = {}) => {
    const all = { ...headers, ...(init.headers as Record<string, string> | undefined) }
    try {
      return await fetch(`${url}/api${route}`, { ...init, headers: all, redirect: 'manual' })
    } catch (error) {
      throw new Unreachable(reasonOf(error))
    }
  }

  async function nodeDef(name: string): Promise<NodeDefs[string]> {
    return parseNodeDef(
      name,
      await goodJson(await call(`/object_info/${encodeURIComponent(name)}`)),
    )
  }

  const clientId = randomUUID()
  return {
    url,
    call,
    comfy: queueRoutes(call, () => clientId),
    shim: createShim(call),
    async nodeDefs(prompt) {
      const classes = [...new Set(Object.values(prompt).map((node) => node.class_type))]
      const entries = classes.map(async (name) => {
        const asked = known.get(name) ?? nodeDef(name)
        known.set(name, asked)
        return [name, await asked] as const
      })
      return Object.fromEntries(await Promise.all(entries))
    },
  }
}

/** fetch says "fetch failed" and hides why. */
function reasonOf(error: unknown): string {
  const { cause } = error as { readonly cause?: unknown }
  return cause instanceof Error ? cause.message || cause.name : String(error)
}
