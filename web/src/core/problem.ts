import { type Words, words } from '../words/index.ts'
import type { Said } from '../words/said.ts'
import type { FormField } from './form.ts'
import type { RunError } from './job.ts'

/** What a button on a problem may do. `set` changes the form; the rest are commands of the studio. */
export type Action =
  | {
      readonly kind: 'set'
      readonly label: string
      readonly values: Readonly<Record<string, unknown>>
      /** on a job: its own settings come back with these changed, and it is queued again */
      readonly run?: true
    }
  | { readonly kind: 'retry'; readonly label: string }
  | { readonly kind: 'reconnect'; readonly label: string }
  | { readonly kind: 'download'; readonly label: string; readonly ids: readonly string[] }
  | { readonly kind: 'open'; readonly label: string; readonly url: string }
  | { readonly kind: 'show'; readonly label: string; readonly tab: 'models' | 'settings' }
  | { readonly kind: Rescue; readonly label: string }

/**
 * The same request once more, done differently: after unloading all models, without preview frames, with
 * no sound in the file, decoded in small tiles. Or only the report for whoever is asked for help.
 */
type Rescue = 'unload-retry' | 'preview-off' | 'save-silent' | 'small-tiles' | 'report'

/** Expected trouble, said in two sentences: what happened, and what to do. */
export interface Problem {
  /** Permanent name, for tests, scripts and support. */
  readonly code: ProblemCode
  /** The form field that causes it, if one does. */
  readonly field?: FormField
  /** Name of the stage it happened in. */
  readonly stage?: string
  readonly what: string
  readonly remedy: string
  /** The error of a run as ComfyUI told it, for advice that knows more, and for reports. */
  readonly error?: RunError
  /** The raw words of the server, folded away. */
  readonly detail?: string
  readonly actions?: readonly Action[]
  /** The model file that it is about, and its folder below ComfyUI/models. */
  readonly model?: { readonly file: string; readonly folder: string }
}

/** Every failure that the panel, the core and the scripts can name. */
type Catalogue = Words['problems'] & Words['transfers'] & Words['advice']
export type ProblemCode = keyof Catalogue
type Values<C extends ProblemCode> = Parameters<Catalogue[C]>[0]

export type ProblemExtras = Pick<
  Problem,
  'field' | 'stage' | 'error' | 'detail' | 'actions' | 'model'
>

export function problem<C extends ProblemCode>(
  code: C,
  ...[values, extras]: Values<C> extends undefined
    ? [values?: undefined, extras?: ProblemExtras]
    : [values: Values<C>, extras?: ProblemExtras]
): Problem {
  // the tuple above ties the values to the code; the catalogue's union of functions cannot
  const say = catalogue()[code] as (values: Values<C> | undefined) => Said
  const [what, remedy] = say(values)
  return { code, what, remedy, ...extras }
}

/** Without repetitions: one checkpoint is read by three nodes, and is missing once. */
export function eachOnce(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ code, what }) => {
    const key = `${code} ${what}`
    return !seen.has(key) && seen.add(key)
  })
}

/** A problem that was kept, in the language of now where its sentences name nothing; else as it was said. */
export function saidAnew(kept: Problem): Problem {
  const all: Readonly<Partial<Record<string, (values: never) => Said>>> = catalogue()
  // another version may have written it down, with a code of its own
  const say = Object.hasOwn(all, kept.code) ? all[kept.code] : undefined
  if (say?.length !== 0) return kept
  const [what, remedy] = (say as () => Said)()
  return { ...kept, what, remedy }
}

function catalogue(): Catalogue {
  const { problems, transfers, advice } = words()
  return { ...problems, ...transfers, ...advice }
}
