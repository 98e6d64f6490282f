export const tabs = {
  label: 'LTX AIO tabs',
  create: 'Create',
  history: 'History',
  models: 'Models',
  settings: 'Settings',
  /** the badges on "Create" in words */
  runs: (live: number, ready: number, failed: number) =>
    [
      ...(live > 0 ? [`${live} in progress`] : []),
      ...(ready > 0 ? [`${ready} new`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
    ].join(', '),
}
