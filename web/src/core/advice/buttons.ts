import { words } from '../../words/index.ts'
import type { Action } from '../problem/problem.ts'
import type { Failure } from './rule.ts'
import { type Step, smaller } from './smaller.ts'

/** Buttons that several rules share, one label per action. */

export function retry(): Action {
  return { kind: 'retry', label: words().buttons.retry }
}

export function unloadAndRetry(): Action {
  return { kind: 'unload-retry', label: words().buttons.unloadAndRetry }
}

export function showModels(): Action {
  return { kind: 'show', label: words().buttons.openModels, tab: 'models' }
}

export function report(): Action {
  return { kind: 'report', label: words().buttons.report }
}

/** Runs again with less; two ways at most, since more would be a menu. */
export function tryAgainSmaller(
  failure: Pick<Failure, 'request' | 'mode' | 'family' | 'stage' | 'scale'>,
): Action[] {
  const { request, mode, family, stage, scale } = failure
  if (!request || !mode) return []
  return smaller(request, mode, family, stage, scale).slice(0, 2).map(tryAgainWith)
}

function tryAgainWith({ will, values }: Step): Action {
  return { kind: 'set', label: words().buttons.retryWith(will), values, run: true }
}

export function downloadAgain({ model, downloadOf }: Failure): Action | null {
  const id = model ? (downloadOf?.(model.file) ?? null) : null
  return id === null ? null : { kind: 'download', label: words().buttons.downloadAgain, ids: [id] }
}

export function downloadMissing({ model, downloadOf }: Failure): Action | null {
  const id = model ? (downloadOf?.(model.file) ?? null) : null
  return id === null
    ? null
    : { kind: 'download', label: words().buttons.downloadMissing, ids: [id] }
}

/** Clears the field, so that it asks for a file. */
export function chooseAnother({ media }: Failure): Action | null {
  return media && { kind: 'set', label: words().buttons.chooseAnother, values: { [media]: null } }
}
