import { jsonIn, Unreachable } from '../http.ts'

/**
 * Reads a stream of server-sent events as they arrive: their names, and their data as JSON. Comments are skipped.
 * Throws `Unreachable` if the connection breaks, and what `frame` throws.
 */
export async function framesOf(
  response: Response,
  frame: (event: string, data: unknown) => void,
): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = (await reader?.read().catch(broken)) ?? { done: true, value: '' }
      if (done) return
      const whole = (rest + value.replaceAll('\r', '')).split('\n\n')
      rest = whole.pop() ?? ''
      for (const one of whole) {
        const data = jsonIn(fieldOf(one, 'data'))
        if (data !== undefined) frame(fieldOf(one, 'event'), data)
      }
    }
  } finally {
    // nobody reads what follows
    void reader?.cancel().catch(() => undefined)
  }
}

/** The lines of a field, joined. */
function fieldOf(frame: string, name: string): string {
  return frame
    .split('\n')
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1).trim())
    .join('\n')
}

function broken(error: unknown): never {
  throw new Unreachable(String(error))
}
