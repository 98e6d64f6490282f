/** Did the event come, before an error and in time? */
export function happens(
  player: HTMLMediaElement,
  name: string,
  milliseconds: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds)
    const settle = (came: boolean): void => {
      clearTimeout(timer)
      resolve(came)
    }
    player.addEventListener(name, () => settle(true), { once: true })
    player.addEventListener('error', () => settle(false), { once: true })
  })
}
