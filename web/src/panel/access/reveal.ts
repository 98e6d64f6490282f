import type { Problem } from '../../core/problem/problem.ts'

/** Problems without a field in the form: model files have their own box. */
export function isUnplaced({ field }: Problem): boolean {
  return field === undefined || field === 'models'
}

/** Unfolds a problem's place, scrolls to it and focuses its control. */
export function reveal(root: HTMLElement, problem: Problem): void {
  const { field } = problem
  const place =
    (field && root.querySelector<HTMLElement>(`[data-field~="${field}"]`)) ??
    root.querySelector<HTMLElement>('[data-blockers]')
  if (!place) return
  unfold(place)
  const control =
    place.querySelector<HTMLElement>(
      '.ltx-empty, .ltx-input:not(:disabled), [role="combobox"], [role="radio"][tabindex="0"]',
    ) ?? place.querySelector('button')
  const target = control ?? place
  // the whole question, centred: half of it is useless
  place.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
}

/** Scrolls to the first thing in the way of the list, and focuses it. */
export function revealInList(root: HTMLElement): void {
  const place =
    root.querySelector<HTMLElement>('[data-list-wrong]') ??
    root.querySelector<HTMLElement>('[data-list]')
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('button, textarea')?.focus({ preventScroll: true })
}

/** Unfolds a run's card and scrolls to it. */
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
