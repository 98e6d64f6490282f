/** One thing to choose in a menu. */
export interface MenuItem {
  readonly id: string
  readonly label: string
  /** PrimeIcons class */
  readonly icon?: string
  readonly hint?: string
  /** why it can't be chosen */
  readonly why?: string
  /** a link instead of a command */
  readonly href?: string
  /** the file name to save it under */
  readonly download?: string
}

/** Items that belong together, under a heading if they have one. */
export interface MenuSection {
  readonly label?: string
  readonly items: readonly MenuItem[]
}

const gap = 4

/**
 * Where a menu of this size goes: below its button, or above it if there is more room; in line with its right
 * edge if that keeps it right of `from`, the panel's left edge. Always within the window.
 */
export function menuPlace(
  button: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  menu: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  from = gap,
): { readonly left: number; readonly top: number; readonly maxHeight: number } {
  const wanted = button.right - menu.width >= from ? button.right - menu.width : button.left
  const left = Math.max(gap, Math.min(wanted, view.width - menu.width - gap))
  const below = view.height - button.bottom - 2 * gap
  const above = button.top - 2 * gap
  const down = menu.height <= below || below >= above
  const maxHeight = Math.max(80, down ? below : above)
  const height = Math.min(menu.height, maxHeight)
  return { left, top: down ? button.bottom + gap : button.top - gap - height, maxHeight }
}
