import { z } from 'zod'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'

const Info = z.record(z.object({ python_module: z.string() }))

/** The classes in a prompt that are part of the ComfyUI at `url`, not of a custom node or a paid service. */
export async function coreClasses(url: string, prompt: ApiPrompt): Promise<string[]> {
  const base = url.replace(/\/$/, '')
  const classes = [...new Set(Object.values(prompt).map((node) => node.class_type))]
  const own = await Promise.all(
    classes.map(async (name) => {
      const module = await moduleOf(base, name)
      return module !== undefined && /^(nodes|comfy_extras)(\.|$)/.test(module) ? [name] : []
    }),
  )
  return own.flat()
}

async function moduleOf(base: string, name: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${base}/object_info/${encodeURIComponent(name)}`)
    return Info.parse(await response.json())[name]?.python_module
  } catch (error) {
    throw new Error(`ComfyUI doesn't answer at ${base}. Start it, or correct the URL.`, {
      cause: error,
    })
  }
}
