/** Where videos are saved, and under which name. Patterns and tokens come as they are typed. */
export const naming = {
  title: 'Files',
  folder: 'Folder for new videos',
  folderHelp: 'In ComfyUI’s output folder.',
  name: 'File name',
  nameHelp: 'Part of the run’s ID and a number are added, so that no file is overwritten.',
  tokens: 'Insert a token',
  says: {
    prompt: 'First words of the prompt',
    mode: 'Mode, such as t2v',
    seed: 'Seed',
    preset: 'Preset',
    date: 'Date, in any order: %date:yyyy-MM-dd%, %date:hhmmss%',
    width: 'Width in pixels',
    height: 'Height in pixels',
  },
  example: 'The next video will be saved as:',
  inOutput: (path: string): string => `output/${path}`,
  kept: (before: string): string => `Until then, new videos go to output/${before}.`,
  reset: 'Back to the default',
  faults: {
    token: (text: string): string => `LTX AIO doesn’t know ${text}. Use one of the tokens below.`,
    character: (text: string): string =>
      `Folder and file names can’t contain ${text.trim() ? text : 'control characters'}. Remove it.`,
    reserved: (text: string): string => `Windows reserves the name ${text}. Choose another.`,
    edge: (text: string): string =>
      `“${text}” begins or ends with a dot or a space. Remove it: such names get lost.`,
    outside: 'The folder has to be in ComfyUI’s output folder. Remove the dots.',
    absolute:
      'Enter a folder in ComfyUI’s output folder, such as video/kites, without a drive or a slash at the start.',
    levels: 'A file name can’t contain a slash. Put folders in the field above.',
    level: 'There is a slash without a name beside it. Remove it.',
    long: (max: number): string => `This is too long. Use ${max} characters at most.`,
  },
}
