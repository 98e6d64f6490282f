import { onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'

/** Emulates a media feature of the user's system. */
export async function emulate(name: string, value: string): Promise<void> {
  const session = cdp() as unknown as {
    send(method: string, parameters: unknown): Promise<unknown>
  }
  const set = (features: unknown) => session.send('Emulation.setEmulatedMedia', { features })
  onTestFinished(async () => void (await set([])))
  await set([{ name, value }])
}
