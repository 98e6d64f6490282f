/** The list of runs that are over, and what can be done with one of them. */
export const history = {
  label: 'History',
  search: 'Search prompts, file names and seeds',
  searchHint: 'Search prompts, files, seeds',
  favouritesOnly: 'Favourites only',
  mode: 'Mode',
  allModes: 'All modes',
  preset: 'Preset',
  allPresets: 'All presets',
  state: 'Result',
  allStates: 'All runs',
  /** of the runs in one of these states */
  states: { completed: 'Videos', failed: 'Failed', cancelled: 'Cancelled' },
  order: 'Order',
  orders: { newest: 'Newest', oldest: 'Oldest', longest: 'Longest', slowest: 'Slowest' },
  from: 'From',
  to: 'To',
  firstDay: 'Made on this day or later',
  lastDay: 'Made on this day or earlier',
  count: (shown: number, all: number): string => {
    if (shown < all) return `${shown} of ${all} runs`
    return all === 1 ? '1 run' : `${all} runs`
  },
  showAll: 'Show all',

  runs: 'Runs',
  empty: 'Videos that you make are kept here.',
  noneLike: 'No runs match.',
  older: 'Load older',
  noneOlder: 'There are none.',
  olderUnreachable: 'ComfyUI does not answer, so nothing older was loaded.',
  tryAgain: 'Try again',
  dropHint: 'Drop a video that LTX AIO made here, or on another machine, to get its settings.',

  favourite: 'Favourite',
  seed: (seed: number): string => `seed ${seed}`,
  seconds: (seconds: string): string => `${seconds} s`,
  /** why there is no picture */
  noPicture: 'No picture',
  fileGone: 'The file is gone',
  failed: 'Failed',
  cancelled: 'Cancelled',
  notYet: 'Not made yet',

  run: 'Run',
  back: 'Back to all runs',
  download: 'Download',
  remove: 'Delete from the history; the file stays',
  videoOf: (mode: string): string => `Video of ${mode}`,
  madeAt: (milliseconds: number): string =>
    new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds),
  useSettings: 'Use settings',
  newSeed: 'New seed',
  onCanvas: 'Open on canvas',
  useAsInput: 'Use as an input',
  useAsInputHint: 'Use as an input…',
  parts: { frame: 'Last frame', sound: 'Sound', video: 'Video' },
  taking: 'Taking it out of the video…',
  /** ends the sentence that the video cannot be read */
  outOfReach: 'this browser cannot get at it.',
  queued: 'Queued with a new seed. It runs in Create.',

  removed: 'Deleted.',
  removedFileStays: 'Deleted from the history. The file stays.',
  undo: 'Undo',
  removeFile: 'Delete the file too',
  removeFileQuestion: (file: string): string =>
    `Delete ${file} from the disk? It cannot be brought back.`,
  close: 'Close',

  imported: 'Settings of a video',
  importedInForm: (file: string): string => `The settings of ${file} are in the form.`,
}
