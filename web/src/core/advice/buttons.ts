import type { Action } from '../problem.ts'
import type { Failure } from './rule.ts'
import { type Step, smaller } from './smaller.ts'

/** The buttons that several rules offer, each label for one thing only. */

export const retry: Action = { kind: 'retry', label: 'Try again' }
export const unloadAndRetry: Action = { kind: 'unload-retry', label: 'Unload models and try again' }
export const showModels: Action = { kind: 'show', label: 'Open Models', tab: 'models' }
export const report: Action = { kind: 'report', label: 'Copy report' }

/** Runs again with less: at most two ways, as more would be a menu. */
export function tryAgainSmaller(failure: Failure): Action[] {
  const { request, mode, family, stage, scale } = failure
  if (!request || !mode || !family) return []
  return smaller(request, mode, family, stage, scale).slice(0, 2).map(tryAgainWith)
}

function tryAgainWith({ will, values }: Step): Action {
  return { kind: 'set', label: `Try again ${will}`, values, run: true }
}

export function downloadAgain({ model, downloadOf }: Failure): Action | null {
  const id = model ? (downloadOf?.(model.file) ?? null) : null
  return id === null ? null : { kind: 'download', label: 'Download again', ids: [id] }
}

export function downloadMissing({ model, downloadOf }: Failure): Action | null {
  const id = model ? (downloadOf?.(model.file) ?? null) : null
  return id === null ? null : { kind: 'download', label: 'Download what is missing', ids: [id] }
}

/** Empties the field, so that it asks for a file. */
export function chooseAnother({ media }: Failure): Action | null {
  return media && { kind: 'set', label: 'Choose another file', values: { [media]: null } }
}
