export const tabs = {
  /** of the icon in ComfyUI's sidebar */
  tooltip: 'LTX AIO: make video and sound',
  label: 'Parts of LTX AIO',
  create: 'Create',
  history: 'History',
  models: 'Models',
  settings: 'Settings',
  /** the signs on "Create" in words */
  runs: (live: number, ready: number, failed: number) =>
    [
      ...(live > 0 ? [`${live} under way`] : []),
      ...(ready > 0 ? [`${ready} new`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
    ].join(', '),
}
