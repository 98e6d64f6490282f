import { downloadAgain, downloadMissing, retry, showModels } from './buttons.ts'
import type { Rule } from './rule.ts'

/** Model files: gone, damaged, of another kind, or of another version. */

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
    { type: /(^|\.)SafetensorError$/ },
    // ComfyUI's own reader meets what is no header with Python's exceptions
    {
      type: /(^|\.)(JSONDecodeError|UnicodeDecodeError|UnpicklingError)$|^struct\.error$/,
      stages: ['load'],
    },
    {
      within: /in load_safetensors\b/,
      says: /is invalid for input of size|buffer length|requires a buffer/,
    },
    { says: /Error while deserializing header|Header(TooLarge|TooSmall)|MetadataIncompleteBuffer/ },
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

/** Gemma gives 49 layers of 3840 (188160 in all); LTX-2 made 3840 of them, LTX-2.3 makes 4096 and 2048. */
const mixed: Rule = {
  id: 'models_mixed',
  signs: [
    { node: /TextEncode/, says: /mat1 and mat2 shapes cannot be multiplied/ },
    { says: /shapes cannot be multiplied \(1024x\d+ and \d+x\d+\)|188160x3840|x62208 and/ },
    { says: /Expected size 4096 but got size 3840/ },
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
