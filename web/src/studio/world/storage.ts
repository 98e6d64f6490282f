/** Where the studio keeps what must outlive a reload. */
export interface Storage {
  /** The value saved under this key, or undefined. */
  load(key: string): unknown
  /** Returns whether it is saved: the browser's storage may be full or blocked. */
  save(key: string, value: unknown): boolean
  remove(key: string): void
  /** The keys with this prefix. */
  keys(start: string): string[]
}

/**
 * The prefix of a user's keys: each user of a server has their own. The only user, or the default one, keeps
 * the keys from before there were users.
 */
export function prefixFor(user: string): string {
  return user === '' || user === 'default' ? 'ltx_aio.' : `ltx_aio@${user}.`
}

/**
 * The browser's storage. If it is full or blocked, what could not be saved stays in memory until the page is
 * left.
 */
export function browserStorage(prefix: string): Storage {
  const unsaved = new Map<string, string>()
  return {
    load(key) {
      try {
        const text = unsaved.get(key) ?? localStorage.getItem(prefix + key)
        return text === null ? undefined : JSON.parse(text)
      } catch {
        return undefined
      }
    },
    save(key, value) {
      const text = JSON.stringify(value)
      try {
        localStorage.setItem(prefix + key, text)
        unsaved.delete(key)
        return true
      } catch (error) {
        console.warn('LTX AIO could not save its state in this browser', error)
        unsaved.set(key, text)
        return false
      }
    },
    remove(key) {
      unsaved.delete(key)
      try {
        localStorage.removeItem(prefix + key)
      } catch {
        // blocked: there is nothing to remove
      }
    },
    keys(start) {
      return [...new Set([...savedKeys(prefix), ...unsaved.keys()])].filter((key) =>
        key.startsWith(start),
      )
    },
  }
}

function savedKeys(prefix: string): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    )
  } catch {
    return []
  }
}

export function memoryStorage(): Storage {
  const values = new Map<string, string>()
  return {
    load: (key) => {
      const text = values.get(key)
      return text === undefined ? undefined : JSON.parse(text)
    },
    save(key, value) {
      values.set(key, JSON.stringify(value))
      return true
    },
    remove: (key) => void values.delete(key),
    keys: (start) => [...values.keys()].filter((key) => key.startsWith(start)),
  }
}
