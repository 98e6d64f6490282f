export const footer = {
  generate: (count: number) => (count > 1 ? `Generate × ${count}` : 'Generate'),
  sending: 'Sending…',
  /** the key's name on keyboards */
  control: 'Ctrl',
  waiting: (count: number) =>
    count > 1
      ? `${count} videos start when the files are ready.`
      : 'Starts when the files are ready.',
  dontGenerate: 'Don’t generate',
  files: {
    label: 'Model files',
    download: 'Download missing files',
    count: (files: number) => (files === 1 ? '1 file' : `${files} files`),
    atLeast: (size: string) => `at least ${size}`,
    free: (size: string) => `${size} free`,
    noRoom: 'Not enough disk space.',
    makeRoom: (size: string) => `Free up ${size}, or choose a folder on another disk.`,
    which: (files: number): string => (files === 1 ? 'File and folder' : 'Files and folders'),
    byHand: (files: number) =>
      `${files === 1 ? 'A model file is' : `${files} model files are`} missing. On the machine that runs ComfyUI, open a terminal in the folder that contains ComfyUI’s folder and run:`,
    noShim: 'Downloads aren’t available: LTX AIO’s backend isn’t responding.',
  },
}
