import { words } from '../../words/index.ts'
import type { CatalogueEntry } from '../family/catalogue.ts'
import type { FileState } from '../files/file-state.ts'
import type { Library } from '../files/library.ts'
import type { Needs } from '../prompt/needs.ts'
import { gigabytes } from '../text/bytes.ts'
import { shownName } from '../text/display.ts'
import { type Button, type Line, linesOf } from './line.ts'

export interface ModelFacts {
  /** null where LTX AIO's server part does not answer */
  readonly library: Library | null
  /** the name of the form's mode */
  readonly modes: { readonly name: string }
  /** the files that the form's mode reads, and those that it lacks */
  readonly reads: readonly CatalogueEntry[]
  readonly needs: Needs
  readonly stateOf: (id: string) => FileState | undefined
  /** all files that there are to download */
  readonly catalogue: readonly CatalogueEntry[]
}

const line = linesOf('models')

export function modelLines(facts: ModelFacts): Line[] {
  const broken = brokenLines(facts)
  const named = new Set(broken.map(({ id }) => id))
  const lacking = facts.needs.entries.filter(({ file }) => !named.has(file))
  const found = [
    ...broken,
    ...unknownLines(facts.needs),
    ...(lacking.length > 0 ? [missingLine(lacking, facts)] : []),
  ]
  const { reads, modes } = facts
  return found.length > 0
    ? found
    : [line('models', 'ok', words().health.modelsFine(modes.name, reads.length))]
}

/** Damaged files, and downloads that failed. */
function brokenLines({ catalogue, stateOf }: Pick<ModelFacts, 'catalogue' | 'stateOf'>): Line[] {
  const say = words().health
  const show: Button = { kind: 'show', label: say.showModels, tab: 'models' }
  return catalogue.flatMap(({ id, file }) => {
    const state = stateOf(id)
    if (state?.is === 'broken')
      return [line(file, 'fault', say.broken(file), say.brokenRemedy, show)]
    if (state?.is === 'failed')
      return [line(file, 'fault', state.problem.what, state.problem.remedy, show)]
    return []
  })
}

/** Files that nobody but the user can get. */
function unknownLines({ unknown }: Needs): Line[] {
  const say = words().health
  return unknown.map(({ file, folder }) =>
    line(file, 'fault', say.fileMissing(shownName(file)), say.putInto(folder)),
  )
}

function missingLine(
  lacking: readonly CatalogueEntry[],
  { library, needs, modes }: Pick<ModelFacts, 'library' | 'needs' | 'modes'>,
): Line {
  const say = words().health
  const { bytes, unsized } = needs
  const what = say.missing(modes.name, lacking.length, gigabytes(bytes), unsized > 0)
  if (!library) return line('missing', 'warning', what, say.byHand)
  const ids = lacking.map(({ id }) => id)
  return line('missing', 'warning', what, '', { kind: 'download', label: say.download, ids })
}
