/** Several runs of History, chosen to do something with all of them. */
export const choosing = {
  label: 'Chosen runs',
  choose: (run: string): string => `Choose ${run}`,
  count: (count: number): string => `${count} chosen`,
  finish: (drafts: number): string =>
    drafts === 1 ? 'Finish the draft' : `Finish ${drafts} drafts`,
  favourite: 'Add to favourites',
  unfavourite: 'Remove from favourites',
  download: (videos: number): string => (videos === 1 ? 'Download' : `Download ${videos} videos`),
  remove: 'Delete from History; the files stay',
  none: 'Choose none',
  removed: (runs: number): string => `${runs} runs deleted from History.`,
  removedFilesStay: (runs: number): string => `${runs} runs deleted from History. Files stay.`,
  removeFiles: 'Delete the files too',
  finished: (runs: number): string =>
    runs === 1
      ? 'Queued to be finished. Follow it in Create.'
      : `${runs} runs queued. Follow them in Create.`,
}
