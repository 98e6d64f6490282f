export const tabs = {
  label: 'Parts of LTX AIO',
  create: 'Create',
  history: 'History',
  models: 'Models',
  settings: 'Settings',
}
