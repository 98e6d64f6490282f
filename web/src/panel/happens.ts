/** Whether the event fires before an error and before the timeout. */
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

/**
 * Resolves when the player's next frame can be drawn: the events come before it on a busy machine. Ask before what
 * leads to the frame. A page that isn't visible gets no frames, so call `expire` once the event has come: the frame is
 * then waited for half a second at most.
 */
export function nextFrame(player: HTMLVideoElement): {
  readonly drawable: Promise<void>
  expire(): void
} {
  let settle = (): void => undefined
  const drawable = new Promise<void>((resolve) => (settle = resolve))
  player.requestVideoFrameCallback(settle)
  return { drawable, expire: () => void setTimeout(settle, 500) }
}
