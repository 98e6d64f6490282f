/** Whether the browser lets this page use the camera and the microphone: at https addresses and on localhost. */
export function mayCapture(): boolean {
  return isSecureContext && 'mediaDevices' in navigator
}

/** A device that is touched: its file dialog can open the camera or the recorder, also where pages may not. */
export function isPhone(): boolean {
  return matchMedia('(pointer: coarse)').matches
}
