/** Of our tab in ComfyUI's sidebar. */
export const panelId = 'ltx-aio'

/** The event with which our backend signals that downloads have changed, nothing else. */
export const hint = 'ltx_aio.changed'
