import { downloadAgain, downloadMissing, retry, showModels } from './buttons.ts'
import type { Rule } from './rule.ts'

/** Model files: missing, damaged, of another kind or version. */

/** Any node but the one that reads what a draft saved. */
const model = /^(?!LoadLatent$)/

const missing: Rule = {
  id: 'model_missing',
  signs: [
    { type: /(^|\.)FileNotFoundError$/, stages: ['load'] },
    { says: /Model in folder '.+' with filename '.+' not found/ },
  ],
  actions: (failure) => [downloadMissing(failure), showModels(), retry()],
}

const damaged: Rule = {
  id: 'model_damaged',
  signs: [
    { node: model, type: /(^|\.)SafetensorError$/ },
    // ComfyUI's own reader fails on a bad header with Python exceptions
    {
      type: /(^|\.)(JSONDecodeError|UnicodeDecodeError|UnpicklingError)$|^struct\.error$/,
      stages: ['load'],
    },
    {
      within: /in load_safetensors\b/,
      says: /is invalid for input of size|buffer length|requires a buffer/,
    },
    {
      node: model,
      says: /Error while deserializing header|Header(TooLarge|TooSmall)|MetadataIncompleteBuffer/,
    },
    { says: /safetensors file is corrupt/ },
  ],
  actions: (failure) => [downloadAgain(failure), showModels(), retry()],
}

const tokenizer: Rule = {
  id: 'tokenizer_missing',
  signs: [{ within: /spiece_tokenizer\.py/ }, { says: /^invalid tokenizer/ }],
  actions: () => [showModels()],
}

const gguf: Rule = {
  id: 'gguf_unknown',
  signs: [
    { says: /Unexpected (text model )?architecture type in GGUF file/ },
    { says: /incompatible with llama\.cpp/ },
    { node: /GGUF/, says: /This model is not currently supported/ },
  ],
  actions: () => [showModels()],
}

const unknown: Rule = {
  id: 'model_unknown',
  signs: [{ says: /Could not detect model type of|does not have a heatmap_head/ }],
  actions: (failure) => [showModels(), downloadAgain(failure)],
}

const noTextEncoder: Rule = {
  id: 'text_encoder_missing',
  signs: [{ says: /clip input is invalid: None/ }],
  actions: () => [showModels()],
}

const noVae: Rule = {
  id: 'vae_missing',
  signs: [{ says: /VAE is invalid: None/ }],
  actions: () => [showModels()],
}

const noAudioVae: Rule = {
  id: 'audio_vae_missing',
  signs: [
    { says: /(Metadata|Audio VAE config|Vocoder config) is required for audio VAE/ },
    { says: /^Audio VAE model is required/ },
  ],
  actions: () => [showModels()],
}

/** Files of different model generations together. */
const mixed: Rule = {
  id: 'models_mixed',
  signs: [
    { node: /TextEncode/, says: /mat1 and mat2 shapes cannot be multiplied/ },
    { says: ({ mixed: says }) => says },
    { stages: ['load'], says: /Error\(s\) in loading state_dict|size mismatch for/ },
  ],
  actions: () => [showModels()],
}

export const modelRules: readonly Rule[] = [
  missing,
  tokenizer,
  damaged,
  gguf,
  unknown,
  noTextEncoder,
  noVae,
  noAudioVae,
  mixed,
]
