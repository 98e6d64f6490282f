/** The list of past runs and their actions. */
export const history = {
  label: 'History',
  search: 'Search prompts, file names and seeds',
  searchHint: 'Search prompts, files, seeds',
  filters: 'Filters',
  /** on the button that opens them */
  filtersSet: (count: number): string => (count === 1 ? '1 filter set' : `${count} filters set`),
  favouritesOnly: 'Favourites only',
  mode: 'Mode',
  allModes: 'All modes',
  allFamilies: 'All models',
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
  firstDay: 'Made on or after this day',
  lastDay: 'Made on or before this day',
  count: (shown: number, all: number): string => {
    if (shown < all) return `${shown} of ${all} runs`
    return all === 1 ? '1 run' : `${all} runs`
  },
  countVideos: (shown: number, all: number): string => {
    if (shown < all) return `${shown} of ${all} videos`
    return all === 1 ? '1 video' : `${all} videos`
  },
  clear: 'Clear',
  clears: 'Show all videos, newest first',
  /** runs that made no video; a click shows them */
  others: (failed: number, cancelled: number): string =>
    [
      ...(failed > 0 ? [`${failed} failed`] : []),
      ...(cancelled > 0 ? [`${cancelled} cancelled`] : []),
    ].join(', '),
  showOthers: 'Show',

  runs: 'Runs',
  empty: 'Your videos are kept here.',
  noneLike: 'No runs match.',
  noVideos: 'No videos yet.',
  batch: (count: number): string => `${count} runs`,
  backToAll: 'Back to all runs',
  older: 'Load older',
  noneOlder: 'No older runs.',
  olderUnreachable: 'Couldn’t load older runs: ComfyUI isn’t responding.',
  tryAgain: 'Try again',
  dropHint: 'Drop a video made with LTX AIO, on this or another machine, to use its settings.',

  favourite: 'Favourite',
  seed: (seed: number): string => `seed ${seed}`,
  seconds: (seconds: string): string => `${seconds} s`,
  /** in place of a thumbnail */
  noPicture: 'No preview',
  fileGone: 'File is missing',
  failed: 'Failed',
  cancelled: 'Cancelled',
  notYet: 'Not finished yet',

  run: 'Run',
  back: 'Back to all runs',
  remove: 'Delete from History; the file stays',
  videoOf: (mode: string): string => `${mode} video`,
  madeAt: (milliseconds: number): string =>
    new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds),
  queued: 'Queued with a new seed. Follow it in Create.',

  removed: 'Deleted.',
  removedFileStays: 'Deleted from History. The file stays.',
  undo: 'Undo',
  removeFile: 'Delete the file too',
  close: 'Close',

  imported: 'Settings from a video',
  importedInForm: (file: string): string => `Using the settings from ${file}.`,
}
