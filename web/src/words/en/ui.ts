export const ui = {
  /** "Seed: 7", "Remove: kite.mp4" */
  labelled: (name: string, text: string): string => `${name}: ${text}`,
  /** between the parts of an enumeration */
  comma: ', ',
  percent: (value: string): string => `${value} %`,
  /** behind the number in a field; sizes have a space before theirs */
  units: { s: 's', kB: 'kB', MB: 'MB', GB: 'GB' },
  /** beside the title of a section with a problem */
  attention: 'Needs attention',
  inNewTab: '(in a new tab)',
  said: 'What ComfyUI said',
  delete: 'Delete',
  keep: 'Keep',
  /** of a row’s handle */
  move: 'Drag to move; Alt with the up and down arrow keys moves it as well',
  list: {
    search: 'Search',
    empty: 'No options',
    nothingFound: 'No matches',
    /** the list fills in {0} */
    found: '{0} found',
    chosen: 'Selected',
    noneChosen: 'Nothing selected',
  },
}
