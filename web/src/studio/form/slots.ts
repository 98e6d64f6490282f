import type { MediaKind } from '../../core/form/media.ts'
import type { MediaInput } from '../../core/family/mode.ts'

const endings: Readonly<Record<MediaKind, RegExp>> = {
  image: /\.(png|jpe?g|webp|avif|bmp|gif|tiff?)$/i,
  audio: /\.(wav|mp3|flac|ogg|opus|m4a|aac)$/i,
  video: /\.(mp4|m4v|mov|webm|mkv|avi)$/i,
}

/** A file's kind by its type, or by its extension: some systems know no type for some. */
export function kindOf(file: { readonly name: string; readonly type: string }): MediaKind | null {
  const kinds = ['image', 'audio', 'video'] as const
  return (
    kinds.find((kind) => file.type.startsWith(`${kind}/`)) ??
    kinds.find((kind) => endings[kind].test(file.name)) ??
    null
  )
}

/** A video can serve as audio too. */
export function takes(input: MediaInput, kind: MediaKind | null): boolean {
  return input.kind === kind || (input.kind === 'audio' && kind === 'video')
}
