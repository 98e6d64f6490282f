import type { ApiPrompt } from '../core/graph/template.ts'

/** The part of an editor node that holds its values. */
export interface EditorNode {
  readonly id: number | string
  readonly widgets?: { name: string; value?: unknown }[]
}

/**
 * Restores an opened prompt's own numbers: the editor rounds each to its widget's step, and a sound that is
 * hundredths of a second shorter plays early.
 */
export function keepNumbers(nodes: Iterable<EditorNode>, prompt: ApiPrompt): void {
  for (const { id, widgets } of nodes)
    for (const widget of widgets ?? []) {
      const value = prompt[String(id)]?.inputs[widget.name]
      if (typeof value === 'number' && typeof widget.value === 'number') widget.value = value
    }
}
