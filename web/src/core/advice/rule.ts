import type { Words } from '../../words/index.ts'
import type { Family } from '../family/family.ts'
import type { FormField, MediaField, Scale } from '../form/form.ts'
import type { RunError } from '../problem/run-error.ts'
import type { Mode } from '../family/mode.ts'
import type { Action } from '../problem/problem.ts'
import type { Request } from '../form/request.ts'
import type { StageId } from '../graph/nodes.ts'
import type { Host } from '../machine/version-advice.ts'

/** What is known of a run besides its error. Missing facts only cost the buttons that need them. */
export interface Context {
  readonly request?: Request
  readonly mode?: Mode
  readonly family: Family
  /** the size for this machine */
  readonly scale?: Scale
  /** the download for a model file; null if there is none */
  readonly downloadOf?: (file: string) => string | null
  /** the server it ran on: some versions have issues of their own */
  readonly host?: Host
}

/** A failed run as the rules see it. */
export interface Failure extends Context {
  readonly error: RunError
  readonly stage: StageId | null
  /** the form field whose file the failing node reads */
  readonly media: MediaField | 'keyframes' | 'references' | null
  /** the model file involved */
  readonly model: { readonly file: string; readonly folder: string } | null
}

/** Identifies a failure. All given patterns must match. */
export interface Sign {
  /** the exception's class, with its module */
  readonly type?: RegExp
  /** the node's class */
  readonly node?: RegExp
  readonly stages?: readonly StageId[]
  /** a line of the traceback */
  readonly within?: RegExp
  /** the message; the weakest sign, since versions differ */
  readonly says?: RegExp | ((family: Family) => RegExp)
}

/** A failure that we recognise. */
export interface Rule {
  /** key of its words in the catalogue; two of those are also used elsewhere */
  readonly id: keyof Words['advice'] | 'input_file_gone' | 'model_missing'
  readonly signs: readonly Sign[]
  readonly field?: (failure: Failure) => FormField | null
  /** best first; null where one does not apply */
  readonly actions: (failure: Failure) => readonly (Action | null)[]
}

/** An exception class or a place in the code is a surer sign than the message alone. */
export function isSure({ type, within }: Sign): boolean {
  return type !== undefined || within !== undefined
}

export function holds(
  sign: Sign,
  { error, stage, family }: Pick<Failure, 'error' | 'stage' | 'family'>,
): boolean {
  const { type, node, stages, within } = sign
  const says = typeof sign.says === 'function' ? sign.says(family) : sign.says
  return (
    (type?.test(error.type) ?? true) &&
    (node?.test(error.nodeClass) ?? true) &&
    (stages === undefined || (stage !== null && stages.includes(stage))) &&
    (within === undefined || error.traceback.some((line) => within.test(line))) &&
    (says?.test(error.message) ?? true)
  )
}
