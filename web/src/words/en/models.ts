/** Model files, downloads and disk space. Amounts, sizes and speeds come with their units. */
export const models = {
  noDownloads: {
    label: 'Downloads',
    why: 'Downloads aren’t available: LTX AIO’s backend isn’t responding. To get the files that the form in Create needs, run these commands on the machine that runs ComfyUI, in the folder that contains ComfyUI’s folder:',
    copyLine: 'Copy command',
    copyLines: 'Copy commands',
    copied: 'Copied.',
    selected: 'Selected: press Ctrl+C.',
  },
  queue: {
    label: 'Queue',
    title: (files: number): string =>
      files === 1 ? 'Downloading 1 file' : `Downloading ${files} files`,
    cancel: 'Cancel',
    /** what a screen reader adds to "Cancel" */
    cancelAll: ' all downloads',
    progress: 'Download progress',
  },
  disk: {
    label: 'Disk',
    of: (folder: string): string => `Disk of ${folder}`,
    models: (size: string): string => `These models ${size}`,
    other: (size: string): string => `Other ${size}`,
    free: (size: string): string => `Free ${size}`,
    leftOver: (files: number): string =>
      `Leftovers from ${files === 1 ? 'a download' : `${files} downloads`} by earlier versions.`,
    reclaim: (size: string): string => `Free up ${size}`,
  },
  places: {
    title: 'Download folders',
    folderFor: (kind: string): string => `Folder for ${kind}`,
    room: (folder: string, free: string): string => `${folder} (${free} free)`,
  },
  search: 'Search files',
  noMatch: 'No files match.',
  groups: {
    now: { title: 'Needed now', help: 'What the form in Create needs.' },
    elsewhere: {
      title: 'For other modes',
      help: 'What the other modes and presets also need.',
    },
    optional: {
      title: 'Optional',
      help: 'Formats for other graphics cards, LoRAs, and other LTX files you already have.',
    },
  },
  /** a group is named after the family whose files it has */
  ofFamily: (family: string): string =>
    `Files for ${family}. To see which of them you need, choose ${family} in Create.`,
  forAllModes: 'For all modes.',
  forModes: (modes: readonly string[]): string =>
    `For ${new Intl.ListFormat('en-GB').format(modes)}.`,
  needsAccount: 'Needs a Hugging Face account',
  needsLicence: 'Needs a Hugging Face account that has accepted the licence',
  replacedBy: (title: string): string => `Replaced by ${title}.`,
  removeToDownload: 'To download it again, remove it first.',
  deleteToDownload: 'To download it again, delete it from its folder first.',
  removeQuestion: (file: string, size: string): string =>
    size ? `Delete ${file} and free ${size}?` : `Delete ${file}?`,
  commands: {
    download: 'Download',
    resume: 'Resume',
    again: 'Download again',
    use: 'Use this copy',
    retry: 'Try again',
    cancel: 'Cancel',
    verify: 'Verify',
    remove: 'Remove',
    dismiss: 'Dismiss',
  },
  /** what a screen reader adds to a command */
  commandOn: (title: string): string => ` ${title}`,
  states: {
    unknown: 'Unknown',
    missing: 'Missing',
    begun: (amount: string): string => `Incomplete: ${amount} downloaded`,
    misplaced: (folder: string): string => `In the wrong folder: ${folder}`,
    here: 'Installed',
    checksumRight: 'checksum verified',
    damaged: (fault: string): string => `Damaged: ${fault}`,
    waitsForCheck: 'Waiting to be verified',
    waitsForTurn: 'Waiting to download',
    checked: 'Checked',
    notDownloaded: 'Download failed',
  },
  /** where a file came from, after "Installed, " */
  origins: {
    downloaded: 'downloaded by LTX AIO',
    hardlink: 'shared with the Hugging Face cache',
    symlink: 'linked from the Hugging Face cache',
    copy: 'copied by LTX AIO',
  },
  phases: {
    asking: 'Contacting Hugging Face',
    reusing: 'Looking for a copy on this disk',
    reading: 'Checking what is already downloaded',
    checking: 'Verifying',
    waiting: 'Waiting for Hugging Face',
    retryIn: (seconds: number): string => `Retrying in ${seconds} s`,
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
