import { z } from 'zod'
import type { Combo } from '../core/prefs/shortcuts.ts'

const Keybinding = z.object({
  combo: z.object({
    key: z.string(),
    ctrl: z.boolean().catch(false),
    alt: z.boolean().catch(false),
    shift: z.boolean().catch(false),
  }),
})

/** The keys of a keybinding from ComfyUI's store; null for a command without one. */
export function parseKeybinding(keybinding: unknown): Combo | null {
  const found = Keybinding.safeParse(keybinding)
  return found.success ? found.data.combo : null
}
