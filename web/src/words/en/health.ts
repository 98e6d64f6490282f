export const health = {
  title: 'Health of this ComfyUI',
  check: 'Check this ComfyUI',
  checkHelp: 'Versions, nodes, model files, disk, memory, and the flags to start it with.',
  back: 'Back to Settings',
  recheck: 'Check again',
  checking: 'Checking…',
  copyAll: 'Copy all',
  copyHelp: 'In English, without private paths: for whoever helps you.',
  copied: 'The check is on the clipboard',
  copiedDetail: 'Paste it where you ask.',
  notCopied: 'The browser did not let it be copied',
  notCopiedDetail: 'Select the lines and copy them yourself.',
  mark: { ok: 'ok', warning: 'warning', fault: 'fault' },
  verdict: {
    ok: 'Everything is fine.',
    warning: (count: number) =>
      count === 1
        ? 'It works; one thing is worth a look.'
        : `It works; ${count} things are worth a look.`,
    fault: (count: number) =>
      count === 1 ? 'One thing has to be put right.' : `${count} things have to be put right.`,
  },
  areas: {
    versions: 'Versions',
    nodes: 'Nodes',
    models: 'Model files',
    disk: 'Disk',
    memory: 'Memory',
    flags: 'Started with',
  },
  names: {
    comfyui: 'ComfyUI',
    frontend: 'ComfyUI’s frontend',
    python: 'Python',
    torch: 'PyTorch',
  },
  down: 'ComfyUI does not answer.',
  startIt: 'Start it again, or look at its console.',
  again: 'Try again',
  versionUnknown: (name: string) => `${name} does not say which version it is.`,
  tooOld: (least: string, name: string) => `Too old: update ${name} to ${least} or later.`,
  shimAbsent: 'LTX AIO’s server part does not answer: no downloads, no look into files.',
  shimRemedy: 'Restart ComfyUI, and look for LTX AIO in its console.',
  nodesFine: (classes: number, modes: number) =>
    `All ${classes} node classes of the ${modes} modes are here, with the inputs that they need.`,
  neededBy: (modes: string) => `Needed by ${modes}.`,
  inputGone: (input: string, node: string) =>
    `This ComfyUI no longer has the input ${input} in ${node}: runs go without it.`,
  inputUnknown: (input: string, node: string) =>
    `This ComfyUI asks for the input ${input} in ${node}, which LTX AIO does not know.`,
  updateUs: 'Update LTX AIO in ComfyUI Manager.',
  modelsFine: (mode: string, count: number) =>
    count === 1
      ? `The one file that ${mode} reads is here.`
      : `All ${count} files that ${mode} reads are here.`,
  missing: (mode: string, count: number, amount: string, atLeast: boolean) =>
    `${count === 1 ? '1 file is' : `${count} files are`} missing for ${mode}: ${atLeast ? 'at least ' : ''}${amount}.`,
  byHand: 'Create says how to bring them by hand.',
  download: 'Download',
  broken: (file: string) => `${file} is damaged.`,
  brokenRemedy: 'Remove it in Models, then download it again.',
  fileMissing: (file: string) => `${file}, which you chose, is not there.`,
  putInto: (folder: string) =>
    `Put it into ComfyUI/models/${folder}, or choose another in Advanced.`,
  showModels: 'Show Models',
  disk: (free: string, labels: string, more: number) =>
    `${free} free for ${labels}${more > 0 ? ` and ${more} more folders` : ''}.`,
  noRoom: (lacking: string) => `What is missing does not fit: free ${lacking}.`,
  littleRoom: 'That is little: runs also write temporary files.',
  locked: (label: string) => `${label} cannot be written to.`,
  lockedRemedy: 'Downloads cannot go there. Change its rights, or choose another folder in Models.',
  machineUnknown: 'ComfyUI has not said what it runs on.',
  card: (name: string, all: string, free: string) => `${name}: ${all}, ${free} free.`,
  memory: (all: string, free: string) => `Memory: ${all}, ${free} free.`,
  noCard: 'No graphics card: ComfyUI calculates on the processor.',
  noCardRemedy: 'Runs work, but take very long.',
  littleMemory: 'That is little: close other programs.',
  unload: 'Unload models',
  cramped: (room: number) =>
    `Card and memory together have less than the ${room} GB that a checkpoint needs: choose a GGUF in Advanced.`,
  startedWith: (flag: string) => `ComfyUI was started with ${flag}.`,
  leaveOut: 'Leave it out.',
  flagsFine: (flags: string) =>
    flags === '' ? 'No flags: nothing that hurts.' : `${flags}: nothing that hurts.`,
  flagsUnknown: 'ComfyUI does not say which flags it was started with.',
  command: 'Start ComfyUI with',
  commandHelp:
    'Beside the flags that you use already. In ComfyUI Desktop: Settings, Server-Config; with comfy-cli: behind “comfy launch --”.',
  commandNone: 'This machine needs no flags: ComfyUI’s own choices suit it.',
  copyCommand: 'Copy the command',
  commandCopied: 'The command is on the clipboard',
  commandCopiedDetail: 'Close ComfyUI, then start it with this.',
  alreadySet: 'already in use',
  flags: {
    cpu: 'Without a graphics card ComfyUI starts with this only.',
    reserve: (vram: number) =>
      `The card has ${vram} GB. Some of it stays free for the screen and other programs, so that a run does not fail at its end (estimated).`,
    lowVram: 'This machine has no dynamic VRAM: text encoders stay off the card.',
    pinned: (ram: number) =>
      `${ram} GB of memory: ComfyUI would pin up to nine tenths of it, which the system then cannot swap out.`,
    amdPinned: 'On AMD cards pinned memory makes LTX hang while it is loaded (seen by others).',
    amdOffload: 'On AMD cards the same is told of weights that are moved while others are in use.',
    uploads: (limit: number) =>
      `Files up to ${limit} MB can be uploaded now; videos for Style transfer are often larger.`,
  },
  harm: {
    allOnCard:
      'It keeps all models on the card, which is too small for LTX-2.3, and turns dynamic VRAM off.',
    noDynamic: 'It turns dynamic VRAM off, with which models larger than the card run well.',
    reload: 'Models leave the card after each run and are loaded again for the next.',
    noCache: 'Finish and New seed repeat everything, because nothing is kept between runs.',
    noMetadata:
      'Videos do not carry their settings, so dropping one on the panel brings nothing back.',
    cpuVae: 'Decoding on the processor takes minutes.',
    wide: 'Weights take two to four times the memory.',
  },
}
