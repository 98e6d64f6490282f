import { nextTick, onMounted, onUpdated, type ShallowRef } from 'vue'

/**
 * One Tab stop for a group of controls, marked `data-rove`: arrow keys move between them, Home and End to the
 * first and last. In rows, marked `data-row`, left and right stay in the row, and the other keys keep the column,
 * or the name, if `data-rove` has one. With `chooses`, the chosen one has the Tab stop, and moving chooses.
 * Returns the handlers for the group's element, which is in the component's own template: what is in a slot changes
 * without the component.
 */
export function useRoving(
  group: Readonly<ShallowRef<HTMLElement | null>>,
  { chooses = false } = {},
) {
  let current: HTMLElement | undefined

  function all(): HTMLElement[] {
    return [...(group.value?.querySelectorAll<HTMLElement>('[data-rove]:not(:disabled)') ?? [])]
  }

  function mark(): void {
    const controls = all()
    if (chooses) current = controls.find(isChosen)
    if (!current || !controls.includes(current)) current = controls[0]
    for (const control of controls) {
      const stop = control === current ? 0 : -1
      // setting the same value would be a change of the page, too
      if (control.getAttribute('tabindex') !== String(stop)) control.tabIndex = stop
    }
  }

  onMounted(mark)
  onUpdated(mark)

  return {
    focusin({ target }: FocusEvent): void {
      const control = (target as Element).closest<HTMLElement>('[data-rove]')
      if (!control) return
      current = control
      mark()
    },
    keydown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const from = (event.target as Element).closest<HTMLElement>('[data-rove]')
      const to = from && next(event.key, from, all())
      if (!to) return
      // the canvas has shortcuts of the same keys
      event.preventDefault()
      event.stopPropagation()
      to.focus()
      if (chooses && to !== from) to.click()
    },
  }
}

function isChosen({ ariaChecked, ariaSelected }: HTMLElement): boolean {
  return ariaChecked === 'true' || ariaSelected === 'true'
}

function next(key: string, from: HTMLElement, controls: HTMLElement[]): HTMLElement | undefined {
  const row = from.closest('[data-row]')
  const line = row ? controls.filter((one) => row.contains(one)) : controls
  const at = line.indexOf(from)
  switch (key) {
    case 'ArrowRight':
      return line[(at + 1) % line.length]
    case 'ArrowLeft':
      return line.at(at - 1)
    case 'ArrowDown':
    case 'ArrowUp': {
      if (row) return inRow(from, controls, key === 'ArrowDown' ? 1 : -1)
      // these have one line
      if (from.closest('[role="toolbar"], [role="tablist"]')) return undefined
      return next(key === 'ArrowDown' ? 'ArrowRight' : 'ArrowLeft', from, controls)
    }
    case 'Home':
      return row ? inRow(from, controls, -Infinity) : line[0]
    case 'End':
      return row ? inRow(from, controls, Infinity) : line.at(-1)
    default:
      return undefined
  }
}

/** The control of the same name or column, this many rows further, or in the last one there. */
function inRow(from: HTMLElement, controls: HTMLElement[], by: number): HTMLElement | undefined {
  const rowOf = (control: HTMLElement) => control.closest('[data-row]')
  const rows = [...new Set(controls.map(rowOf))]
  const inside = (row: Element | null | undefined) => controls.filter((one) => rowOf(one) === row)
  const at = rows.indexOf(rowOf(from))
  const there = inside(rows[Math.max(0, Math.min(rows.length - 1, at + by))])
  const name = from.dataset['rove']
  if (name) return there.find(({ dataset }) => dataset['rove'] === name) ?? there[0]
  return there[Math.min(inside(rows[at]).indexOf(from), there.length - 1)]
}

/** Moving an element takes its focus: this gives it back. */
export async function keepingFocus(move: () => void): Promise<void> {
  const focused = document.activeElement
  move()
  await nextTick()
  if (focused instanceof HTMLElement) focused.focus()
}
