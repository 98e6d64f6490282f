import { report, retry, showModels, unloadAndRetry } from './buttons.ts'
import type { Rule } from './rule.ts'

/** The machine and its software. */

const tooOld: Rule = {
  id: 'gpu_too_old',
  signs: [{ says: /CUBLAS_STATUS_NOT_SUPPORTED|need pytorch with cu130/ }],
  actions: () => [showModels(), report()],
}

const unusable: Rule = {
  id: 'gpu_unusable',
  signs: [
    { says: /Torch not compiled with CUDA enabled|Found no NVIDIA driver/ },
    { says: /no kernel image is available for execution/ },
  ],
  actions: () => [report()],
}

/** After one of these, every run fails until the process ends. */
const crashed: Rule = {
  id: 'gpu_crashed',
  signs: [
    { says: /illegal memory access|device-side assert triggered|unspecified launch failure/ },
    { says: /CUDA error: (too many resources requested|misaligned address)/ },
  ],
  actions: () => [retry(), report()],
}

const transfer: Rule = {
  id: 'gpu_transfer',
  signs: [
    { says: /CUDA error: invalid argument|cudaErrorInvalidValue/ },
    { says: /Buffer too small: needs \d+ bytes, but only has \d+/ },
  ],
  actions: () => [retry(), unloadAndRetry(), report()],
}

const devices: Rule = {
  id: 'device_mismatch',
  signs: [{ says: /Expected all tensors to be on the same device/ }],
  actions: () => [unloadAndRetry(), report()],
}

const apple: Rule = {
  id: 'apple_dtype',
  signs: [
    { says: /Float8_\w+ to the MPS backend|Undefined type Float8/ },
    { says: /MPS framework doesn't support float64/ },
  ],
  actions: () => [showModels()],
}

const nodeChanged: Rule = {
  id: 'node_changed',
  signs: [
    {
      type: /^TypeError$/,
      says: /got an unexpected keyword argument|missing \d+ required (positional|keyword-only) argument/,
    },
  ],
  actions: () => [retry(), report()],
}

const packageMissing: Rule = {
  id: 'python_package_missing',
  signs: [{ type: /^(ModuleNotFoundError|ImportError)$/ }],
  actions: () => [retry(), report()],
}

export const setupRules: readonly Rule[] = [
  tooOld,
  unusable,
  crashed,
  transfer,
  devices,
  apple,
  nodeChanged,
  packageMissing,
]
