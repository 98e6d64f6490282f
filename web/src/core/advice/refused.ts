import { words } from '../../words/index.ts'
import { entryOf } from '../family/catalogue.ts'
import type { Family } from '../family/family.ts'
import { type Action, type Problem, saidAnew } from '../problem/problem.ts'
import { report, retry, showModels } from './buttons.ts'
import { finishAgain } from './first-pass.ts'

/**
 * A rejected or lost run has no error, only the problem stored with it, in that time's language and with its
 * buttons. Returns it in today's words, with what helps now.
 */
export function adviseKnown(known: Problem, family: Pick<Family, 'catalogue'>): Problem {
  const anew = saidAnew(known)
  return { ...anew, actions: actionsOf(anew, family) }
}

function actionsOf(known: Problem, family: Pick<Family, 'catalogue'>): readonly Action[] {
  const { code, model, field, actions = [] } = known
  // another version may have more
  const others = actions.filter(({ kind }) => kind !== 'retry' && kind !== 'download')
  if (code === 'run_stopped')
    return [{ kind: 'retry', label: words().buttons.retryAnyway }, ...others]
  if (code === 'first_pass_gone') return [finishAgain()]
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
