import { downloadAgain, report, retry, showModels } from './buttons.ts'
import type { Rule } from './rule.ts'

/** Finished videos that could not be made smoother, larger, or one. */

const wrongModel: Rule = {
  id: 'rework_model_wrong',
  signs: [
    { type: /(^|\.)UnsupportedModelError$/ },
    { says: /^Upscale model must be a single-image model/ },
    { says: /^Unrecognized frame interpolation model format/ },
  ],
  actions: (failure) => [downloadAgain(failure), showModels(), retry()],
}

const channels: Rule = {
  id: 'channels_differ',
  signs: [{ node: /^AudioConcat$/, says: /Sizes of tensors must match except in dimension/ }],
  actions: () => [retry(), report()],
}

export const reworkRules: readonly Rule[] = [wrongModel, channels]
