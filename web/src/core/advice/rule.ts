import type { Words } from '../../words/index.ts'
import type { Family } from '../family.ts'
import type { FormField, MediaField, Scale } from '../form.ts'
import type { RunError } from '../job.ts'
import type { Mode } from '../mode.ts'
import type { Action } from '../problem.ts'
import type { Request } from '../request.ts'
import type { StageId } from '../stages.ts'
import type { Host } from '../version-advice.ts'

/** What is known of a run besides its error. Whatever is missing only costs the buttons that need it. */
export interface Context {
  readonly request?: Request
  readonly mode?: Mode
  readonly family?: Family
  /** the size that suits this machine */
  readonly scale?: Scale
  /** what to download for a model file; null for files that nobody offers */
  readonly downloadOf?: (file: string) => string | null
  /** the server that it ran on: some versions have trouble of their own */
  readonly host?: Host
}

/** A failed run as the rules see it. */
export interface Failure extends Context {
  readonly error: RunError
  readonly stage: StageId | null
  /** the form field whose file the failing node reads */
  readonly media: MediaField | null
  /** the model file that it is about */
  readonly model: { readonly file: string; readonly folder: string } | null
}

/** What gives a failure away. All that a sign names must be so. */
export interface Sign {
  /** the exception's class, with its module */
  readonly type?: RegExp
  /** the node's class */
  readonly node?: RegExp
  readonly stages?: readonly StageId[]
  /** a line of the traceback */
  readonly within?: RegExp
  /** what it says; the least certain of all, as versions differ */
  readonly says?: RegExp
}

/** One failure that is understood. */
export interface Rule {
  /** of its words in the catalogue, which has two of them for other uses, too */
  readonly id: keyof Words['advice'] | 'input_file_gone' | 'model_missing'
  readonly signs: readonly Sign[]
  readonly field?: (failure: Failure) => FormField | null
  /** best first; one that does not apply is null */
  readonly actions: (failure: Failure) => readonly (Action | null)[]
}

/** Signs that name an exception or a place in the code are surer than those that only know the text. */
export function isSure({ type, within }: Sign): boolean {
  return type !== undefined || within !== undefined
}

export function holds(sign: Sign, { error, stage }: Pick<Failure, 'error' | 'stage'>): boolean {
  const { type, node, stages, within, says } = sign
  return (
    (type?.test(error.type) ?? true) &&
    (node?.test(error.nodeClass) ?? true) &&
    (stages === undefined || (stage !== null && stages.includes(stage))) &&
    (within === undefined || error.traceback.some((line) => within.test(line))) &&
    (says?.test(error.message) ?? true)
  )
}
