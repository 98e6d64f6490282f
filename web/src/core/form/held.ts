/** Files that ComfyUI already has, in one of its folders. */

/** As ComfyUI's /view names it. */
export interface ServerFile {
  readonly filename: string
  readonly subfolder: string
  /** its folder: input, output or temp */
  readonly type: string
}

/** A file on the server, as something that can go into an input. */
export interface Held {
  /** plain file name */
  readonly name: string
  /** unknown, unlike that of a `File`: its kind follows from its name */
  readonly type: ''
  readonly at: ServerFile
  /** the run that made it */
  readonly job?: string
  /** the time that a player showed of it, in seconds */
  readonly seconds?: number
}

/** A frame of a video: by its number from 0, or from the end if negative, or as shown at a time in seconds. */
export type Cut = { readonly frame: number } | { readonly seconds: number }

export function held(at: ServerFile, more: Pick<Held, 'job' | 'seconds'> = {}): Held {
  const { filename, subfolder, type } = at
  return { name: filename, type: '', at: { filename, subfolder, type }, ...more }
}

/** "sub/clip.mp4 [output]", as loaders and our own routes take it */
export function annotatedName({ filename, subfolder, type }: ServerFile): string {
  return `${subfolder ? `${subfolder}/` : ''}${filename} [${type}]`
}

/** The other way round; a name without a folder is an input's. */
export function fileNamed(name: string): ServerFile {
  const [, path = name, type = 'input'] = /^(.*) \[(input|output|temp)\]$/.exec(name) ?? []
  const slash = path.lastIndexOf('/')
  return { filename: path.slice(slash + 1), subfolder: path.slice(0, Math.max(0, slash)), type }
}
