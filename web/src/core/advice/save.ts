import { words } from '../../words/index.ts'
import type { Action } from '../problem/problem.ts'
import { retry } from './buttons.ts'
import type { Rule } from './rule.ts'

function saveSilent(): Action {
  return { kind: 'save-silent', label: words().buttons.saveSilent }
}

/** AAC rejects NaN. PyAV's message differs by version: some name NaN, some only the call. */
const brokenSound: Rule = {
  id: 'sound_broken',
  signs: [
    { type: /(^|\.)(ArgumentError|ValueError)$/, stages: ['save'], says: /avcodec_send_frame/ },
    { says: /\[aac\] Input contains \(near\) NaN/ },
  ],
  actions: () => [saveSilent(), retry()],
}

/** AAC supports 1, 2 or 6 channels and certain rates. The form rejects others if it knows the file's. */
const unsavableSound: Rule = {
  id: 'sound_unsavable',
  signs: [
    { stages: ['save'], says: /Expected planar `?array\.shape\[0\]`? to equal/ },
    { stages: ['save'], says: /avcodec_open2\("?aac\b/ },
  ],
  actions: () => [saveSilent()],
}

const diskFull: Rule = {
  id: 'save_disk_full',
  signs: [
    { says: /No space left on device|\[Errno 28\]|not enough space on the disk|WinError 112\b/i },
    { says: /Disk quota exceeded/i },
  ],
  actions: () => [retry()],
}

/** ComfyUI 0.30 and later resolve links before they decide what is outside. */
const outside: Rule = {
  id: 'save_outside',
  signs: [{ says: /Saving image outside the output folder is not allowed/ }],
  actions: () => [retry()],
}

const forbidden: Rule = {
  id: 'save_forbidden',
  signs: [
    { type: /(^|\.)(PermissionError|FileNotFoundError)$/, stages: ['save'] },
    { stages: ['save'], says: /Read-only file system|Permission denied/i },
  ],
  actions: () => [retry()],
}

export const saveRules: readonly Rule[] = [
  brokenSound,
  unsavableSound,
  diskFull,
  outside,
  forbidden,
]
