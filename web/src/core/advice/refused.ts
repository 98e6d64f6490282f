import { words } from '../../words/index.ts'
import { entryOf } from '../catalogue.ts'
import type { Family } from '../family.ts'
import { type Action, type Problem, saidAnew } from '../problem.ts'
import { report, retry, showModels } from './buttons.ts'

/**
 * A run that ComfyUI refused or lost has no error to go by, only the problem that was written down with it,
 * in the language and with the buttons of that time. Said as now, with what helps now.
 */
export function adviseKnown(known: Problem, family: Pick<Family, 'catalogue'>): Problem {
  const anew = saidAnew(known)
  return { ...anew, actions: actionsOf(anew, family) }
}

function actionsOf(known: Problem, family: Pick<Family, 'catalogue'>): readonly Action[] {
  const { code, model, field, actions = [] } = known
  // another version may know more
  const others = actions.filter(({ kind }) => kind !== 'retry' && kind !== 'download')
  if (code === 'run_stopped')
    return [{ kind: 'retry', label: words().buttons.retryAnyway }, ...others]
  if (model) return [...download(model.file, family), showModels(), retry()]
  if (code === 'input_file_gone' && field)
    return [
      { kind: 'set', label: words().buttons.chooseAnother, values: { [field]: null } },
      retry(),
    ]
  const asks = code === 'server_refused' || code === 'run_failed' || code === 'no_video'
  return [retry(), ...others, ...(asks && !others.some(isReport) ? [report()] : [])]
}

function download(file: string, family: Pick<Family, 'catalogue'>): Action[] {
  const entry = entryOf(family, file)
  return entry
    ? [{ kind: 'download', label: words().buttons.downloadMissing, ids: [entry.id] }]
    : []
}

function isReport({ kind }: Action): boolean {
  return kind === 'report'
}
