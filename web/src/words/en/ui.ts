export const ui = {
  /** beside the title of a part that holds a problem */
  attention: 'Needs attention',
  inNewTab: '(in a new tab)',
  said: 'What ComfyUI said',
  delete: 'Delete',
  keep: 'Keep',
  list: {
    search: 'Search',
    empty: 'Nothing to choose from',
    nothingFound: 'Nothing found',
    /** {0} is put in by the list */
    found: '{0} found',
    chosen: 'Chosen',
    noneChosen: 'Nothing chosen',
  },
}
