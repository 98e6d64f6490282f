import { lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findComfy, startComfy } from '../../tools/comfyui/comfy.ts'
import { cache, root } from '../../tools/machine/paths.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of a real ComfyUI on the CPU with tiny weights, or null without a ComfyUI */
    comfyUrl: string | null
    /** that ComfyUI's version, like "0.27.0" */
    comfyVersion: string | null
  }
}

/** One server for all test files of this project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const comfy = findComfy()
  if ('missing' in comfy) {
    console.warn(`Tests on a real ComfyUI are skipped. ${comfy.missing.join(' ')}`)
    project.provide('comfyUrl', null)
    project.provide('comfyVersion', null)
    return async () => {}
  }
  const base = join(cache, `test-comfyui-${comfy.version}`)
  install(base, 'ltx_sense_test')
  const server = await startComfy({ comfy, base, placeholders: true })
  project.provide('comfyUrl', server.url)
  project.provide('comfyVersion', comfy.version)
  return () => server.stop()
}

/** Copies a test pack to where the server finds it. */
function install(base: string, pack: string): void {
  const link = join(base, 'custom_nodes', pack)
  mkdirSync(join(base, 'custom_nodes'), { recursive: true })
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link)
  symlinkSync(join(root, 'tests/tiny/custom_nodes', pack), link, 'junction')
}
