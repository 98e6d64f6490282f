import { words } from '../../words/index.ts'
import { gigabytes } from '../text/bytes.ts'
import { baseName, entryOf, sizeOf } from '../family/catalogue.ts'
import type { Family } from '../family/family.ts'
import { type Copy, inTheWay, type Library, type Misplaced } from './library.ts'
import { type Action, type Problem, problem, type ProblemExtras } from '../problem/problem.ts'

/** The result of looking for a model on the server. */
export type ModelLookup =
  | { readonly is: 'whole'; readonly option: string }
  | { readonly is: 'broken'; readonly copy: Copy }
  | { readonly is: 'misplaced'; readonly where: Misplaced }
  | { readonly is: 'missing' }

/**
 * Searches a node's options by base name: sub-folders do not matter, and a complete copy outranks a damaged
 * one. Files unknown to the library, the user's own, are taken as they are.
 */
export function findModel(
  value: string,
  options: readonly string[],
  family: Pick<Family, 'catalogue'>,
  library: Library | null,
): ModelLookup {
  const same = options.filter((option) => baseName(option) === baseName(value))
  const listed = same.includes(value) ? [value, ...same] : same
  const entry = entryOf(family, value)
  const held = entry && library?.models[entry.id]
  const copyOf = (option: string): Copy | undefined =>
    held?.copies.find(({ path }) => slashed(path) === slashed(option))
  const whole = listed.find((option) => !copyOf(option)?.fault)
  if (whole !== undefined) return { is: 'whole', option: whole }
  const broken = held?.copies.find(({ fault }) => fault !== null)
  if (broken) return { is: 'broken', copy: broken }
  const where = held?.misplaced[0]
  return where ? { is: 'misplaced', where } : { is: 'missing' }
}

/** The problem of an unusable file. With a library, the server part can download it. */
export function modelProblem(
  found: Exclude<ModelLookup, { is: 'whole' }>,
  model: { readonly file: string; readonly folder: string },
  extras: ProblemExtras,
  family: Pick<Family, 'catalogue'>,
  library: Library | null,
): Problem {
  const say = words().buttons
  const entry = library ? entryOf(family, model.file) : undefined
  const size = entry ? sizeOf(entry) : null
  const bring = (label: string): ProblemExtras => {
    const actions: Action[] = entry ? [{ kind: 'download', label, ids: [entry.id] }] : []
    return { ...extras, model, ...(actions.length > 0 ? { actions } : {}) }
  }
  switch (found.is) {
    case 'missing':
      return problem(
        'model_missing',
        model,
        bring(size === null ? say.download : say.downloadSize(gigabytes(size))),
      )
    case 'misplaced':
      return problem(
        'model_misplaced',
        { ...model, found: `models/${found.where.folder}` },
        bring(say.addTo(model.folder)),
      )
    case 'broken': {
      const values = { ...model, fault: found.copy.fault ?? '' }
      const show: Action = { kind: 'show', label: say.showInModels, tab: 'models' }
      return entry && library && inTheWay(entry, library)
        ? problem('model_broken', values, { ...extras, model, actions: [show] })
        : problem('model_broken', values, bring(say.downloadAgain))
    }
  }
}

/** Servers on Windows list sub-folders with backslashes. */
function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
