/** Drafts, and the first passes that they save. Sizes come with their units. */
export const drafts = {
  finishWith: (preset: string): string => `Finish with ${preset}`,
  queued: 'Queued to be finished. Follow it in Create.',
  firstPassGone: 'The draft’s first pass isn’t saved here',
  firstPassRepeats: 'Finish repeats it, so this run takes longer.',
  firstPassesGone: (drafts: number): string =>
    drafts === 1
      ? 'One draft’s first pass isn’t saved here'
      : `The first passes of ${drafts} drafts aren’t saved here`,
  firstPassesRepeat: 'Finish repeats them, so these runs take longer.',
  saved: (drafts: number, size: string): string =>
    `First passes of ${drafts === 1 ? '1 draft' : `${drafts} drafts`}: ${size}`,
  clear: 'Clear',
  clearHelp: 'Drafts stay; Finish then repeats the first pass. Favourites keep theirs.',
  cleared: 'Cleared. Only favourites and runs in progress keep their first pass.',
  keep: {
    title: 'Drafts',
    days: 'Keep first passes for',
    dayCount: (days: number): string => (days === 1 ? '1 day' : `${days} days`),
    daysHelp: 'Finish starts from them. Favourites keep theirs.',
    size: 'At most',
    sizeHelp: 'The oldest go first. A 5-second draft takes about 2 MB.',
  },
}
