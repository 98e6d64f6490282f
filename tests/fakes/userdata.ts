import type { DataFile, Userdata } from '../../web/src/comfy/userdata.ts'

/** Files in memory, as JSON like on disk. */
export class FakeUserdata implements Userdata {
  readonly files = new Map<string, { readonly text: string; readonly stamp: string }>()
  writes = 0
  readonly #reach: () => void

  constructor(reach: () => void) {
    this.#reach = reach
  }

  async list(folder: string): Promise<readonly DataFile[]> {
    this.#reach()
    return [...this.files]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, { stamp }]) => ({ name: path.slice(folder.length + 1), stamp }))
  }

  async read(path: string): Promise<unknown> {
    this.#reach()
    const file = this.files.get(path)
    if (!file) return null
    try {
      return JSON.parse(file.text)
    } catch {
      return undefined
    }
  }

  async write(path: string, value: unknown): Promise<void> {
    this.#reach()
    this.files.set(path, { text: JSON.stringify(value), stamp: String(++this.writes) })
  }

  async claim(path: string, value: unknown): Promise<boolean> {
    this.#reach()
    if (this.files.has(path)) return false
    await this.write(path, value)
    return true
  }

  async remove(path: string): Promise<void> {
    this.#reach()
    this.files.delete(path)
  }
}
