/** System notifications. Not available over plain HTTP. */

export async function mayNotify(): Promise<boolean> {
  if (!('Notification' in window) || !window.isSecureContext) return false
  if (Notification.permission !== 'default') return Notification.permission === 'granted'
  return (await Notification.requestPermission()) === 'granted'
}

/** Notifications with the same id replace each other, across tabs too. */
export function notify(
  id: string,
  summary: string,
  detail: string,
  whenClicked: () => void,
): boolean {
  if (!('Notification' in window) || Notification.permission !== 'granted') return false
  try {
    const shown = new Notification(summary, { body: detail, tag: id })
    shown.addEventListener('click', () => {
      window.focus()
      shown.close()
      whenClicked()
    })
    return true
  } catch {
    // phones allow them in service workers only
    return false
  }
}
