import type { MediaKind } from '../core/media.ts'
import type { MediaInput } from '../core/mode.ts'

const endings: Readonly<Record<MediaKind, RegExp>> = {
  image: /\.(png|jpe?g|webp|avif|bmp|gif|tiff?)$/i,
  audio: /\.(wav|mp3|flac|ogg|opus|m4a|aac)$/i,
  video: /\.(mp4|m4v|mov|webm|mkv|avi)$/i,
}

/** What a file says that it is. Some systems know no type for some endings. */
export function kindOf(file: { readonly name: string; readonly type: string }): MediaKind | null {
  const kinds = ['image', 'audio', 'video'] as const
  return (
    kinds.find((kind) => file.type.startsWith(`${kind}/`)) ??
    kinds.find((kind) => endings[kind].test(file.name)) ??
    null
  )
}

/** The first free input that takes such a file. A video can be a soundtrack where nothing else wants it. */
export function freeSlot(
  kind: MediaKind | null,
  inputs: readonly MediaInput[],
  isFree: (input: MediaInput) => boolean,
): MediaInput | undefined {
  const free = inputs.filter(isFree)
  return (
    free.find((input) => input.kind === kind) ??
    (kind === 'video' ? free.find((input) => input.kind === 'audio') : undefined)
  )
}
