/** Where the studio keeps what must outlive a reload. */
export interface Storage {
  /** The value saved under this key, or undefined. */
  load(key: string): unknown
  save(key: string, value: unknown): void
  remove(key: string): void
  /** The keys in use that begin like this. */
  keys(start: string): string[]
}

/** The browser's own storage. When it is full or forbidden the session goes on without it. */
export function browserStorage(prefix: string): Storage {
  return {
    load(key) {
      try {
        const text = localStorage.getItem(prefix + key)
        return text === null ? undefined : JSON.parse(text)
      } catch {
        return undefined
      }
    },
    save(key, value) {
      try {
        localStorage.setItem(prefix + key, JSON.stringify(value))
      } catch (error) {
        console.warn('LTX AIO could not save its state in this browser', error)
      }
    },
    remove(key) {
      try {
        localStorage.removeItem(prefix + key)
      } catch {
        // forbidden: nothing is there to be removed
      }
    },
    keys(start) {
      try {
        return Object.keys(localStorage)
          .filter((key) => key.startsWith(prefix + start))
          .map((key) => key.slice(prefix.length))
      } catch {
        return []
      }
    },
  }
}

export function memoryStorage(): Storage {
  const values = new Map<string, string>()
  return {
    load: (key) => {
      const text = values.get(key)
      return text === undefined ? undefined : JSON.parse(text)
    },
    save: (key, value) => void values.set(key, JSON.stringify(value)),
    remove: (key) => void values.delete(key),
    keys: (start) => [...values.keys()].filter((key) => key.startsWith(start)),
  }
}
