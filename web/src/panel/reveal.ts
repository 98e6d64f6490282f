import type { Problem } from '../core/problem.ts'

/** Problems that no field in the form stands for: model files have their own box. */
export function isUnplaced({ field }: Problem): boolean {
  return field === undefined || field === 'models'
}

/** Brings the place of a problem into view, unfolded, and puts the focus on its control. */
export function reveal(root: HTMLElement, problem: Problem): void {
  const { field } = problem
  const place =
    (field && root.querySelector<HTMLElement>(`[data-field~="${field}"]`)) ??
    root.querySelector<HTMLElement>('[data-blockers]')
  if (!place) return
  unfold(place)
  const control = place.querySelector<HTMLElement>(
    '.ltx-empty, .ltx-input:not(:disabled), [role="combobox"], [role="radio"][tabindex="0"], button',
  )
  const target = control ?? place
  // all of it, in the middle: half a question is none
  place.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
}

/** Brings a run's card into view, unfolded. */
export function revealJob(root: HTMLElement | null, id: string): void {
  const card = root?.querySelector<HTMLElement>(`[data-job="${id}"]`)
  if (!card) return
  unfold(card)
  card.scrollIntoView({ block: 'start' })
}

function unfold(place: HTMLElement): void {
  for (
    let fold = place.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true
}
