import { words } from '../../words/index.ts'
import { showModels, tryAgainSmaller, unloadAndRetry } from './buttons.ts'
import type { Rule } from './rule.ts'

/** RAM. Before VRAM, as both mention allocating. */
const hostMemory: Rule = {
  id: 'host_memory',
  signs: [
    { type: /(^|\.)_?(Array)?MemoryError$/ },
    { says: /\[?(os error|WinError) 1455\b|paging file is too small/i },
    { says: /DefaultCPUAllocator: (not enough memory|can't allocate memory)/ },
    { says: /\[Errno 12\] Cannot allocate memory/ },
  ],
  actions: (failure) => [
    ...(failure.stage === 'load' || failure.stage === 'encode'
      ? [showModels()]
      : tryAgainSmaller(failure)),
    unloadAndRetry(),
  ],
}

const cardMemory: Rule = {
  id: 'out_of_memory',
  signs: [
    { type: /(^|\.)OutOfMemoryError$/ },
    // ComfyUI's own verdict, appended to the exception
    { says: /This error means you ran out of memory on your GPU/ },
    { says: /\b(CUDA|HIP|XPU|NPU|MPS backend)( error:)? out of memory/i },
    { says: /Allocation on device|Tried to allocate [\d.]+ [GM]i?B/ },
    { says: /exceeds the maximum (allowed )?allocation size|Invalid buffer size: [\d.]+ [GT]i?B/ },
    { says: /not enough GPU video memory/i },
  ],
  actions: (failure) => [
    ...(failure.stage === 'decode' && !failure.request?.lowVram
      ? [{ kind: 'small-tiles', label: words().buttons.smallTiles } as const]
      : []),
    ...tryAgainSmaller(failure),
    unloadAndRetry(),
    ...(failure.stage === 'load' || failure.stage === 'encode' ? [showModels()] : []),
  ],
}

export const memoryRules: readonly Rule[] = [hostMemory, cardMemory]
