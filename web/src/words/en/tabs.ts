export const tabs = {
  /** of the icon in ComfyUI's sidebar */
  tooltip: 'LTX AIO: make video and sound',
  label: 'Parts of LTX AIO',
  create: 'Create',
  history: 'History',
  models: 'Models',
  settings: 'Settings',
}
