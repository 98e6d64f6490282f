import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import nodePath, { basename, type PlatformPath } from 'node:path'
import { uploadName } from '../../web/src/comfy/upload.ts'
import { hasReferences, hasVoice } from '../../web/src/core/family/extras.ts'
import { mediaFields } from '../../web/src/core/form/form.ts'
import type { RequestInput } from '../../web/src/core/form/request.ts'
import { families } from '../../web/src/families/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { refusal } from '../prompt/request.ts'

/** Files on this machine that requests name. */

export interface LocalFile {
  readonly path: string
  readonly bytes: number
  /** as ComfyUI's nodes name it: in a folder named after its content, so that the same content is there once */
  readonly name: string
}

/** Other files have no business on a server, whatever a request says. */
const media =
  /\.(png|jpe?g|webp|avif|bmp|gif|tiff?|wav|mp3|flac|ogg|opus|m4a|aac|mp4|m4v|mov|webm|mkv|avi)$/i
const annotated = /\[(input|output|temp)\]$/

/** A file that a run reads, and the field that names it. */
export interface Named {
  readonly field: string
  readonly name: string
}

/** The files that a request's run reads. */
export function filesOf(input: RequestInput): Named[] {
  if (input.rework) {
    const { clips, sound } = input.rework
    const named = clips.map(({ file: name }, at) => ({ field: `rework.clips.${at}.file`, name }))
    return sound ? [...named, { field: 'rework.sound.file', name: sound.file }] : named
  }
  const mode = modes[input.mode]
  const family = families.of({ family: input.family ?? '' })
  const own = mode.media
    .filter(({ field }) => field !== 'voice' || hasVoice(mode, family))
    .map(({ field }) => ({ field, name: input[field] }))
  const keys = mode.options.includes('keyframes')
    ? (input.keyframes ?? []).map(({ image: name }, at) => ({
        field: `keyframes.${at}.image`,
        name,
      }))
    : []
  const shown = hasReferences(mode, family)
    ? [
        ...(input.references ?? []).map(({ image: name }, at) => ({
          field: `references.${at}.image`,
          name,
        })),
        { field: 'sheet.file', name: input.sheet?.file },
      ]
    : []
  return [...own, ...keys, ...shown].flatMap(({ field, name }) => (name ? [{ field, name }] : []))
}

/** The request with other names for its files. */
export function renamed(input: RequestInput, to: (name: string) => string): RequestInput {
  const { keyframes, references, sheet, crops, rework } = input
  const slots = mediaFields.flatMap((field) => {
    const name = input[field]
    return name ? [[field, to(name)] as const] : []
  })
  return {
    ...input,
    ...Object.fromEntries(slots),
    ...(keyframes && { keyframes: keyframes.map((one) => ({ ...one, image: to(one.image) })) }),
    ...(references && { references: references.map((one) => ({ ...one, image: to(one.image) })) }),
    ...(sheet && { sheet: { ...sheet, file: to(sheet.file), of: sheet.of.map(to) } }),
    ...(crops && {
      crops: Object.fromEntries(Object.entries(crops).map(([name, crop]) => [to(name), crop])),
    }),
    ...(rework && {
      rework: {
        ...rework,
        clips: rework.clips.map((clip) => ({ ...clip, file: to(clip.file) })),
        ...(rework.sound && { sound: { ...rework.sound, file: to(rework.sound.file) } }),
      },
    }),
  }
}

/** Not part of a name on Windows, where "a:b" would be a stream of a file, and "C:a" wherever that drive is. */
const notOnWindows = /[<>:"|?*]/

/** Where the file that a request names may be on this machine; a list that was written on Windows is read anywhere. */
export function placesOf(name: string, folder: string, path: PlatformPath = nodePath): string[] {
  if (annotated.test(name) || name.includes('\0')) return []
  const below = (part: string): string => (path.isAbsolute(part) ? part : path.join(folder, part))
  if (path.sep === '\\') return notOnWindows.test(withoutRoot(name, path)) ? [] : [below(name)]
  return [...new Set([name, name.replaceAll('\\', '/')])].map(below)
}

function withoutRoot(name: string, path: PlatformPath): string {
  return path.isAbsolute(name) ? name.slice(path.parse(name).root.length) : name
}

/** Finds files below a folder, and reads each once. */
export function createFinder(folder: string): {
  /**
   * null: not a file of this machine, so one of the server's. Throws `Refused` for one that is no medium, or can't be
   * read.
   */
  find(named: Named): Promise<LocalFile | null>
} {
  const found = new Map<string, Promise<LocalFile>>()
  return {
    async find({ field, name }) {
      const path = placesOf(name, folder).find(isFile)
      if (path === undefined) return null
      if (!media.test(name))
        throw refusal(field, `${name} isn’t an image, an audio file or a video`)
      const file = found.get(path) ?? read(path)
      found.set(path, file)
      try {
        return await file
      } catch (error) {
        throw refusal(field, `${name} can’t be read: ${(error as Error).message}`)
      }
    },
  }
}

/** A name that no system could store, such as a very long one, is no file here. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

async function read(path: string): Promise<LocalFile> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const part of createReadStream(path)) {
    hash.update(part as Buffer)
    bytes += (part as Buffer).length
  }
  const folder = hash.digest('hex').slice(0, 16)
  return { path, bytes, name: `ltx_aio/${folder}/${uploadName(basename(path))}` }
}
