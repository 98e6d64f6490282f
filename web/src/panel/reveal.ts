import type { Problem } from '../core/problem.ts'

/** Problems that no field in the form stands for. Model files get their own page one day. */
export function isUnplaced({ field }: Problem): boolean {
  return field === undefined || field === 'models'
}

/** Brings the place of a problem into view, unfolded, and puts the focus on its control. */
export function reveal(root: HTMLElement, problem: Problem): void {
  const place = root.querySelector<HTMLElement>(
    isUnplaced(problem) ? '[data-blockers]' : `[data-field~="${problem.field}"]`,
  )
  if (!place) return
  for (
    let fold = place.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true
  const control = place.querySelector<HTMLElement>(
    '.ltx-empty, .ltx-input:not(:disabled), [role="combobox"], [role="radio"][tabindex="0"], button',
  )
  const target = control ?? place
  target.scrollIntoView({ block: 'nearest' })
  target.focus()
}
