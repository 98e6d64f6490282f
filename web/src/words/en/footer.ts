export const footer = {
  generate: (count: number) => (count > 1 ? `Generate × ${count}` : 'Generate'),
  sending: 'Sending…',
  /** the key, as keyboards have it */
  control: 'Ctrl',
  waiting: (count: number) =>
    `${count > 1 ? `Generates ${count} videos` : 'Generates'} as soon as the files are there.`,
  takeBack: 'Take back',
  files: {
    label: 'Model files',
    download: 'Download what this mode needs',
    count: (files: number) => (files === 1 ? '1 file' : `${files} files`),
    atLeast: (size: string) => `at least ${size}`,
    free: (size: string) => `${size} free`,
    noRoom: 'There is not enough room on the disk.',
    makeRoom: (size: string) => `Free ${size}, or choose a folder on another disk.`,
    which: (files: number) => `Which ${files === 1 ? 'file' : 'files'}, and where to`,
    byHand: (files: number) =>
      `${files === 1 ? 'A model file is' : `${files} model files are`} missing. On the machine that ComfyUI runs on, in the folder that ComfyUI’s folder is in, run:`,
    noShim: 'Downloads are not available here: LTX AIO’s server part does not answer.',
  },
}
