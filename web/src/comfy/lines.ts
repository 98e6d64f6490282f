import { jsonIn, Unreachable } from './http.ts'

/**
 * Reads an answer of JSON lines as they arrive. A last line without its end was cut off. Throws `Unreachable` if
 * the connection breaks, and what `line` throws.
 */
export async function linesOf(response: Response, line: (value: unknown) => void): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  const take = (text: string): void => {
    const whole = (rest + text).split('\n')
    rest = whole.pop() ?? ''
    for (const one of whole) {
      const value = jsonIn(one)
      if (value !== undefined) line(value)
    }
  }
  try {
    for (;;) {
      const { done, value } = (await reader?.read().catch(broken)) ?? { done: true, value: '' }
      if (done) return
      take(value)
    }
  } finally {
    // nobody reads what follows
    void reader?.cancel().catch(() => undefined)
  }
}

function broken(error: unknown): never {
  throw new Unreachable(String(error))
}
