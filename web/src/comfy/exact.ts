import type { ApiPrompt } from '../core/template.ts'

/** What of a node in ComfyUI's editor holds its values. */
export interface EditorNode {
  readonly id: number | string
  readonly widgets?: { name: string; value?: unknown }[]
}

/**
 * Gives the widgets of an opened prompt its own numbers: the editor rounds each to the step of its arrows, and a sound
 * that is shorter by hundredths of a second is heard early.
 */
export function keepNumbers(nodes: Iterable<EditorNode>, prompt: ApiPrompt): void {
  for (const { id, widgets } of nodes)
    for (const widget of widgets ?? []) {
      const value = prompt[String(id)]?.inputs[widget.name]
      if (typeof value === 'number' && typeof widget.value === 'number') widget.value = value
    }
}
