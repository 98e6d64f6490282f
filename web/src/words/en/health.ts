export const health = {
  title: 'Health of this ComfyUI',
  check: 'Check this ComfyUI',
  checkHelp: 'Checks versions, nodes, model files, disk and memory, and suggests start flags.',
  back: 'Back to Settings',
  recheck: 'Check again',
  checking: 'Checking…',
  copyAll: 'Copy all',
  copyHelp: 'Copies a report in English without private paths, to share with whoever helps you.',
  copied: 'Report copied',
  copiedDetail: 'Paste it wherever you ask for help.',
  notCopied: 'The browser didn’t allow copying',
  notCopiedDetail: 'Select the text and copy it yourself.',
  mark: { ok: 'ok', warning: 'warning', fault: 'problem' },
  verdict: {
    ok: 'Everything looks good.',
    warning: (count: number) =>
      count === 1 ? 'Works, with one warning.' : `Works, with ${count} warnings.`,
    fault: (count: number) => (count === 1 ? 'One problem to fix.' : `${count} problems to fix.`),
  },
  areas: {
    versions: 'Versions',
    nodes: 'Nodes',
    models: 'Model files',
    disk: 'Disk',
    memory: 'Memory',
    flags: 'Start flags',
  },
  names: {
    comfyui: 'ComfyUI',
    frontend: 'ComfyUI’s frontend',
    python: 'Python',
    torch: 'PyTorch',
  },
  down: 'ComfyUI isn’t responding.',
  startIt: 'Restart it, or check its console.',
  again: 'Try again',
  versionUnknown: (name: string) => `${name} doesn’t report its version.`,
  tooOld: (min: string, name: string) => `Too old: update ${name} to ${min} or later.`,
  shimAbsent: 'LTX AIO’s backend isn’t responding: downloads and file checks aren’t available.',
  shimRemedy: 'Restart ComfyUI, then look for LTX AIO in its console.',
  nodesFine: (classes: number, modes: number) =>
    `All ${classes} nodes used by the ${modes} modes are installed, with the inputs they need.`,
  otherNeeds: (family: string, version: string): string =>
    `${family} needs ComfyUI ${version} or newer.`,
  otherFine: (family: string, nodes: number): string =>
    `All ${nodes} nodes used by ${family} are installed.`,
  neededBy: (modes: string) => `Needed by ${modes}.`,
  inputGone: (input: string, node: string) =>
    `${node} no longer has the input ${input} in this ComfyUI: runs skip it.`,
  inputUnknown: (input: string, node: string) =>
    `${node} requires the input ${input} in this ComfyUI, which LTX AIO doesn’t know.`,
  updateUs: 'Update LTX AIO in ComfyUI Manager.',
  modelsFine: (mode: string, count: number) =>
    count === 1
      ? `The one file that ${mode} needs is installed.`
      : `All ${count} files that ${mode} needs are installed.`,
  missing: (mode: string, count: number, amount: string, atLeast: boolean) =>
    `${count === 1 ? '1 file is' : `${count} files are`} missing for ${mode}: ${atLeast ? 'at least ' : ''}${amount}.`,
  byHand: 'See Create for commands that download them.',
  download: 'Download',
  broken: (file: string) => `${file} is damaged.`,
  brokenRemedy: 'Remove it in Models, then download it again.',
  fileMissing: (file: string) => `The file you chose, ${file}, is missing.`,
  putInto: (folder: string) => `Put it in ComfyUI/models/${folder}, or choose another in Advanced.`,
  showModels: 'Show Models',
  disk: (free: string, labels: string, more: number) =>
    `${free} free for ${labels}${more > 0 ? ` and ${more} more folders` : ''}.`,
  noRoom: (lacking: string) => `Not enough space for the missing files: free up ${lacking}.`,
  littleRoom: 'That is low: runs also write temporary files.',
  locked: (label: string) => `ComfyUI can’t write to ${label}.`,
  lockedRemedy:
    'Downloads can’t go there. Change its permissions, or choose another folder in Models.',
  machineUnknown: 'ComfyUI hasn’t reported its hardware yet.',
  card: (name: string, all: string, free: string) => `${name}: ${all}, ${free} free.`,
  memory: (all: string, free: string) => `RAM: ${all}, ${free} free.`,
  noCard: 'No graphics card: ComfyUI runs on the CPU.',
  noCardRemedy: 'Runs work, but take very long.',
  littleMemory: 'That is low: close other programs.',
  unload: 'Unload models',
  cramped: (room: number) =>
    `VRAM and RAM together are less than the ${room} GB a checkpoint needs: choose a GGUF in Advanced.`,
  startedWith: (flag: string) => `ComfyUI was started with ${flag}.`,
  leaveOut: 'Remove it.',
  flagsFine: (flags: string) => (flags === '' ? 'No problematic flags.' : `${flags}: no problems.`),
  flagsUnknown: 'ComfyUI doesn’t report its start flags.',
  command: 'Start ComfyUI with',
  commandHelp:
    'Add these to the flags you already use. In ComfyUI Desktop: Settings, Server-Config. With comfy-cli: after “comfy launch --”.',
  commandNone: 'This machine needs no flags: ComfyUI’s defaults suit it.',
  copyCommand: 'Copy command',
  commandCopied: 'Command copied',
  commandCopiedDetail: 'Close ComfyUI, then start it with this command.',
  alreadySet: 'already in use',
  flags: {
    cpu: 'Without a graphics card, ComfyUI only starts with this.',
    reserve: (vram: number) =>
      `The card has ${vram} GB. This leaves some for the display and other programs, so that runs don’t fail at the end (estimated).`,
    lowVram: 'This machine has no dynamic VRAM: this keeps text encoders off the card.',
    pinned: (ram: number) =>
      `${ram} GB of RAM: ComfyUI would pin up to 90 % of it, and the system can’t swap pinned memory out.`,
    amdPinned: 'On AMD cards, LTX can hang while loading with pinned memory (reported by others).',
    amdOffload: 'Also reported on AMD cards when weights are moved while others are in use.',
    uploads: (limit: number) =>
      `Uploads are limited to ${limit} MB; videos for Style transfer are often larger.`,
  },
  harm: {
    allOnCard: (family: string) =>
      `It keeps all models on the card, which is too small for ${family}, and turns off dynamic VRAM.`,
    noDynamic: 'It turns off dynamic VRAM, which lets models larger than the card run well.',
    reload: 'Models are unloaded after each run and loaded again for the next.',
    noCache: 'Finish and New seed repeat everything, because nothing is cached between runs.',
    noMetadata:
      'Settings are not saved in videos, so you can’t drop a video on the panel to reuse them.',
    cpuVae: 'Decoding on the CPU takes minutes.',
    wide: 'Weights need two to four times the memory.',
  },
}
