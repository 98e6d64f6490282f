import { z } from 'zod'
import type { Combo } from '../core/shortcuts.ts'

const Keybinding = z.object({
  combo: z.object({
    key: z.string(),
    ctrl: z.boolean().catch(false),
    alt: z.boolean().catch(false),
    shift: z.boolean().catch(false),
  }),
})

/** The keys of a keybinding as ComfyUI's store holds it; null for a command that has none. */
export function parseKeybinding(keybinding: unknown): Combo | null {
  const found = Keybinding.safeParse(keybinding)
  return found.success ? found.data.combo : null
}
