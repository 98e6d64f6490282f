/** The model files, what is on its way, and the room for it. Amounts, sizes and speeds come with their units. */
export const models = {
  noDownloads: {
    label: 'Downloads',
    why: 'Downloads are not available here: LTX AIO’s server part does not answer. On the machine that ComfyUI runs on, in the folder that ComfyUI’s folder is in, these lines bring what the form in Create runs with:',
    copyLine: 'Copy the line',
    copyLines: 'Copy the lines',
    copied: 'Copied.',
    selected: 'Selected: press Ctrl+C.',
  },
  queue: {
    label: 'Queue',
    title: (files: number): string =>
      files === 1 ? 'Downloading 1 file' : `Downloading ${files} files`,
    cancel: 'Cancel',
    /** what a reader hears behind "Cancel" */
    cancelAll: ' all downloads',
    progress: 'Progress of the downloads',
  },
  disk: {
    label: 'Disk',
    of: (folder: string): string => `Disk of ${folder}`,
    models: (size: string): string => `These models ${size}`,
    other: (size: string): string => `Other ${size}`,
    free: (size: string): string => `Free ${size}`,
    leftOver: (files: number): string =>
      `Left over from ${files === 1 ? 'a download' : `${files} downloads`} of earlier versions.`,
    reclaim: (size: string): string => `Reclaim ${size}`,
  },
  places: {
    title: 'Where downloads go',
    folderFor: (kind: string): string => `Folder for ${kind}`,
    room: (folder: string, free: string): string => `${folder} (${free} free)`,
  },
  groups: {
    now: { title: 'Needed now', help: 'What the form in Create runs with.' },
    elsewhere: {
      title: 'For other modes',
      help: 'What the other modes and presets add to it.',
    },
    optional: {
      title: 'Optional',
      help: 'The same models in other formats, for other graphics cards, and LoRAs.',
    },
  },
  forAllModes: 'For all modes.',
  forModes: (modes: readonly string[]): string =>
    `For ${new Intl.ListFormat('en-GB').format(modes)}.`,
  needsAccount: 'Needs a Hugging Face account',
  needsLicence: 'Needs a Hugging Face account that has accepted its licence',
  replacedBy: (title: string): string => `Replaced by ${title}.`,
  removeToDownload: 'Remove it; then it can be downloaded again.',
  deleteToDownload: 'Delete it in its folder; then it can be downloaded again.',
  removeQuestion: (file: string, size: string): string =>
    size ? `Delete ${file} and free ${size}?` : `Delete ${file}?`,
  commands: {
    download: 'Download',
    goOn: 'Go on',
    again: 'Download again',
    use: 'Use it from there',
    retry: 'Try again',
    cancel: 'Cancel',
    verify: 'Verify',
    remove: 'Remove',
    dismiss: 'Dismiss',
  },
  /** what a reader hears behind a command */
  commandOn: (title: string): string => ` ${title}`,
  states: {
    unknown: 'Not known',
    missing: 'Not here',
    begun: (amount: string): string => `Begun: ${amount} are here`,
    misplaced: (folder: string): string => `In the wrong folder: ${folder}`,
    here: 'Here',
    checksumRight: 'checksum right',
    damaged: (fault: string): string => `Damaged: ${fault}`,
    waitsForCheck: 'Waits to be checked',
    waitsForTurn: 'Waits for its turn',
    checked: 'Checked',
    notDownloaded: 'Not downloaded',
  },
  /** where a file came from, after "Here, " */
  origins: {
    downloaded: 'downloaded by LTX AIO',
    hardlink: 'shared with the Hugging Face cache',
    symlink: 'a link into the Hugging Face cache',
    copy: 'copied by LTX AIO',
  },
  phases: {
    asking: 'Asking the hub',
    reusing: 'Looking for a copy on this disk',
    reading: 'Reading what is already there',
    checking: 'Checking',
    waiting: 'Waiting for the hub',
    retryIn: (seconds: number): string => `Trying again in ${seconds} s`,
    finishing: 'Finishing',
    downloading: 'Downloading',
  },
  amountOf: (part: string, whole: string): string => `${part} of ${whole}`,
  left: {
    lessThanMinute: 'less than a minute left',
    minutes: (minutes: number): string => `about ${minutes} min left`,
    hours: (hours: number): string => `about ${hours} h left`,
    hoursAndMinutes: (hours: number, minutes: number): string =>
      `about ${hours} h ${minutes} min left`,
    days: (days: number): string => `about ${days} days left`,
  },
}
