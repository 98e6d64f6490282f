import { type ShallowRef, shallowRef } from 'vue'
import type { Families } from '../../core/family/families.ts'
import type { Request } from '../../core/form/request.ts'
import type { JobRecord } from '../../core/history/record.ts'
import { exampleOf, firstFile, type Naming, pathOf } from '../../core/naming/naming.ts'
import { filesIn } from '../../core/form/form.ts'
import { meaningOf } from '../../core/graph/nodes.ts'
import { type ApiPrompt, renameFiles } from '../../core/graph/template.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { fieldOf } from '../../core/prompt/fields.ts'
import { type FillOptions, prefixOf, runName } from '../../core/prompt/fill.ts'
import { type PromptAnswer, refusalOf } from '../../core/prompt/refusal.ts'
import { factsOf } from './name-facts.ts'
import { modes } from '../../modes/index.ts'
import type { Site } from '../engines/sites.ts'
import type { Readiness } from '../form/readiness.ts'
import type { Models } from '../server/models.ts'
import type { Server } from '../server/server.ts'
import type { World } from '../world/world.ts'

/** Makes prompts of requests, and reads ComfyUI's answers to them. */
export interface PromptBuilder {
  /** The name of the run's file, without its extension. */
  name(request: Request, id: string): string
  /** Where it saves its video, as the settings say now; undefined for the default. */
  path(request: Request, id: string): string | undefined
  /** The same for a run whose settings change; one that has a path of its own keeps having one. */
  repath(request: Request, run: Pick<JobRecord, 'id' | 'path'>): Pick<JobRecord, 'path'>
  /** The video's first file, below ComfyUI's output folder, if the run were queued now. */
  file(request: Request, id: string): string
  prompt(request: Request, name: string, options?: FillOptions): Promise<ApiPrompt>
  /** The same for another engine, which then has the files that it reads. Throws what that throws. */
  promptAt(site: Site, request: Request, name: string, options?: FillOptions): Promise<ApiPrompt>
  /** Why ComfyUI refused a prompt; empty if it accepted it. */
  refusalOf(request: Request, answer: PromptAnswer): readonly Problem[]
  /** why the run that was asked for last was refused */
  readonly refused: ShallowRef<readonly Problem[]>
}

export interface PromptBuilderParts {
  readonly world: World
  readonly families: Families
  readonly server: Server
  readonly models: Models
  readonly readiness: Readiness
  readonly naming: Naming
}

export function createPromptBuilder(parts: PromptBuilderParts): PromptBuilder {
  const { world, families, server, models, readiness, naming } = parts
  const refused = shallowRef<readonly Problem[]>([])

  function name(request: Request, id: string): string {
    const date = new Date(world.now()).toISOString().slice(0, 10)
    return runName(request.rework ?? modes[request.mode], id, date)
  }

  function path(request: Request, id: string): string | undefined {
    return pathOf(naming, factsOf(request, families, id, world.now()))
  }

  return {
    refused,
    name,
    path,
    file: (request, id) => firstFile(prefixOf(name(request, id), path(request, id))),
    repath(request, { id, path: before }) {
      const facts = factsOf(request, families, id, world.now())
      const path = before === undefined ? pathOf(naming, facts) : exampleOf(naming, facts)
      return path === undefined ? {} : { path }
    },
    async prompt(request, name, options) {
      // a job may be sent right after a reload, or be of the family that the form doesn't show
      const family = families.of(request)
      if (!server.knows(family)) await server.learn(family)
      return readiness.fitTo(request, name, options).prompt
    },
    async promptAt({ server: theirs, engine }, request, name, options) {
      const family = families.of(request)
      if (!theirs.knows(family)) await theirs.learn(family)
      const { prompt } = readiness.fitTo(request, name, options, theirs.defs.value)
      const names = await engine.upload(filesIn(request))
      return renameFiles(prompt, names, (node) => !!meaningOf(node, family.nodes)?.media)
    },
    refusalOf(request, answer) {
      const family = families.of(request)
      return refusalOf(
        answer,
        family,
        (path) => fieldOf(path, modes[request.mode], family),
        models.library.value,
      )
    },
  }
}
