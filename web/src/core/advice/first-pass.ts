import { words } from '../../words/index.ts'
import type { Action } from '../problem/problem.ts'
import type { Rule } from './rule.ts'

export function finishAgain(): Action {
  return { kind: 'repeat-first-pass', label: words().buttons.finishAgain }
}

/** ComfyUI checks that the file exists when it queues a run; it may be deleted, or be half a file, by its turn. */
const firstPassGone: Rule = {
  id: 'first_pass_gone',
  // whatever the exception: LoadLatent does nothing but read it
  signs: [{ node: /^LoadLatent$/, type: /./ }],
  actions: () => [finishAgain()],
}

export const firstPassRules: readonly Rule[] = [firstPassGone]
