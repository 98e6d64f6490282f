import { z } from 'zod'
import { type Call, goodJson, notOurs } from '../http.ts'
import { Refusal } from '../shim-answers.ts'
import { shimHeaders } from '../shim.ts'
import { comfyuiEngine, definitionsOf } from './comfyui.ts'
import { type Engine, type EngineAbout, engineKinds, type Names, type Refused } from './engine.ts'
import { proxied } from './proxied.ts'
import { v2Engine } from './v2.ts'

/** The engines on the owner's list. */
export interface Engines {
  /** The list; empty without our backend, and with one that knows no engines. Throws `Unreachable` for any other answer. */
  list(): Promise<EngineList>
  /** `clientId`: gets events. `names`: of runs, where the engine chooses them. */
  open(about: EngineAbout, clientId: () => string, names: Names): Engine
}

export interface EngineList {
  readonly engines: readonly EngineAbout[]
  /** what is wrong with the owner's file, and what to do */
  readonly problem: Refused | null
  /** workers of a ComfyUI-Distributed that aren't used, and what to do */
  readonly leftOut: readonly Refused[]
}

/** A ComfyUI has one run while the next one waits there. */
const defaultParallel = 2

const About: z.ZodType<EngineAbout, z.ZodTypeDef, unknown> = z.object({
  id: z.string().min(1),
  name: z.string(),
  kind: z.enum(engineKinds),
  paid: z.boolean().catch(false),
  parallel: z.number().int().positive().catch(defaultParallel),
})
const none: EngineList = { engines: [], problem: null, leftOut: [] }
const Listed: z.ZodType<EngineList, z.ZodTypeDef, unknown> = z
  .object({
    engines: z.array(z.unknown()),
    problem: Refusal.shape.error.nullable().catch(null),
    left_out: z.array(Refusal.shape.error).catch([]),
  })
  .transform(({ engines, problem, left_out }) => ({
    // a kind that only newer versions know hides no other
    engines: engines.flatMap((one) => About.safeParse(one).data ?? []),
    problem,
    leftOut: left_out,
  }))

/** Without a list of engines. */
export const noEngines: Engines = {
  list: async () => none,
  open() {
    throw new Error('there are no engines')
  },
}

export function enginesOver(call: Call): Engines {
  return {
    async list() {
      const response = await call('/ltx_aio/engines', { headers: shimHeaders })
      if (response.status === 404) return none
      // runs of engines that aren't on the list are made elsewhere, so a gateway's answer must not pass for one
      const list = Listed.safeParse(await goodJson(response)).data
      if (!list) throw notOurs(response)
      return list
    },
    open(about, clientId, names) {
      const proxy = proxied(call, about.id)
      if (about.kind !== 'v2') return comfyuiEngine(about, proxy, clientId)
      return v2Engine(about, proxy, names, (classes) => definitionsOf(call, classes))
    },
  }
}
