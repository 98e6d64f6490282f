import { type Words, words } from '../../words/index.ts'
import type { Message } from '../../words/said.ts'
import type { FormField } from '../form/form.ts'
import type { RunError } from './run-error.ts'

/** What a problem's button does. `set` changes the form; the rest are studio commands. */
export type Action =
  | {
      readonly kind: 'set'
      readonly label: string
      readonly values: Readonly<Record<string, unknown>>
      /** on a job: queues its own settings again with these changes */
      readonly run?: true
    }
  | { readonly kind: 'retry'; readonly label: string }
  /** queues all of a sound that is too long for a run, in parts */
  | { readonly kind: 'parts'; readonly label: string }
  | { readonly kind: 'reconnect'; readonly label: string }
  | { readonly kind: 'download'; readonly label: string; readonly ids: readonly string[] }
  | { readonly kind: 'open'; readonly label: string; readonly url: string }
  | { readonly kind: 'show'; readonly label: string; readonly tab: 'models' | 'settings' }
  | { readonly kind: Rescue; readonly label: string }

/**
 * The same request again, run differently: after unloading all models, without live preview, without sound in
 * the file, decoded in small tiles, or with the first pass that it should have read from a draft. Or only the report for helpers.
 */
type Rescue =
  | 'unload-retry'
  | 'preview-off'
  | 'save-silent'
  | 'small-tiles'
  | 'repeat-first-pass'
  | 'report'

/** Whether a button queues the same request again. */
export function repeats({ kind }: Action): boolean {
  return [
    'retry',
    'unload-retry',
    'preview-off',
    'save-silent',
    'small-tiles',
    'repeat-first-pass',
  ].includes(kind)
}

/** An expected problem in two sentences: what happened, and what to do. */
export interface Problem {
  /** Permanent name, for tests, scripts and support. */
  readonly code: ProblemCode
  /** The form field that causes it, if any. */
  readonly field?: FormField
  /** Name of the stage it happened in. */
  readonly stage?: string
  readonly what: string
  readonly remedy: string
  /** A run's error from ComfyUI, for later advice and reports. */
  readonly error?: RunError
  /** The server's raw message, collapsed. */
  readonly detail?: string
  readonly actions?: readonly Action[]
  /** The model file involved, and its folder below ComfyUI/models. */
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
  // the tuple above ties values to codes; the catalogue's union of functions cannot
  const say = catalogue()[code] as (values: Values<C> | undefined) => Message
  const [what, remedy] = say(values)
  return { code, what, remedy, ...extras }
}

/** Without duplicates: a checkpoint that three nodes read is missing once. */
export function eachOnce(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ code, what }) => {
    const key = `${code} ${what}`
    return !seen.has(key) && seen.add(key)
  })
}

/** A stored problem in the current language if its sentences take no values; else as stored. */
export function saidAnew(kept: Problem): Problem {
  const all: Readonly<Partial<Record<string, (values: never) => Message>>> = catalogue()
  // another version may have stored it, with a code of its own
  const say = Object.hasOwn(all, kept.code) ? all[kept.code] : undefined
  if (say?.length !== 0) return kept
  const [what, remedy] = (say as () => Message)()
  return { ...kept, what, remedy }
}

function catalogue(): Catalogue {
  const { problems, transfers, advice } = words()
  return { ...problems, ...transfers, ...advice }
}
