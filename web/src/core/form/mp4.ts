/** Bytes from `start` up to `end` of a file; fewer if it ends sooner. */
export type ReadBytes = (start: number, end: number) => Promise<Uint8Array>

/** SaveVideo's metadata holds a prompt and a request: a few dozen kB. */
const maxBytes = 8 * 2 ** 20
/** A file has about ten before its metadata; each costs a read. */
const maxBoxes = 500

/** An MP4 box: its type and the position of its content. */
interface Box {
  readonly type: string
  readonly start: number
  readonly end: number
}

/**
 * The metadata that ComfyUI's SaveVideo writes (FFmpeg's `use_metadata_tags`): key → text. Reads only box
 * headers and the metadata box, so files of any size take a few reads. Bytes that are not a complete MP4 give
 * whatever can be read: at worst an empty map.
 */
export async function readMetadata(read: ReadBytes): Promise<ReadonlyMap<string, string>> {
  let left = maxBoxes
  let room = maxBytes

  async function* boxes(type: RegExp, inside: Omit<Box, 'type'>): AsyncGenerator<Box> {
    for (let at = inside.start; at < inside.end && left > 0; left--) {
      const box = boxIn(await read(at, at + 16), 0, at, inside.end)
      if (!box) return
      if (type.test(box.type)) yield box
      at = box.end
    }
  }

  async function metadataIn(meta: Box): Promise<ReadonlyMap<string, string>> {
    room -= meta.end - meta.start
    return room < 0 ? new Map() : metadataOf(await read(meta.start, meta.end))
  }

  for await (const moov of boxes(/^moov$/, { start: 0, end: Infinity }))
    // MP4 has it in moov/udta, QuickTime in moov
    for await (const box of boxes(/^(udta|meta)$/, moov))
      for await (const meta of box.type === 'meta' ? [box] : boxes(/^meta$/, box)) {
        const metadata = await metadataIn(meta)
        if (metadata.size > 0) return metadata
      }
  return new Map()
}

function metadataOf(bytes: Uint8Array): Map<string, string> {
  // MP4 has four bytes of version and flags before the first box, QuickTime none
  const boxes = boxesIn(bytes, typeAt(bytes, 4) === 'hdlr' ? 0 : 4)
  const keys = boxes.find(({ type }) => type === 'keys')
  const list = boxes.find(({ type }) => type === 'ilst')
  if (!keys || !list) return new Map()
  const names = keyNames(bytes.subarray(keys.start, keys.end))
  const metadata = new Map<string, string>()
  const items = bytes.subarray(list.start, list.end)
  for (const item of boxesIn(items)) {
    // an item's type is its key's index, from 1
    const name = names[numberIn(item.type) - 1]
    const value = textOf(items.subarray(item.start, item.end))
    if (name !== undefined && value !== null && !metadata.has(name)) metadata.set(name, value)
  }
  return metadata
}

function keyNames(bytes: Uint8Array): string[] {
  // skip version, flags and the count: the box's own end is more reliable
  return boxesIn(bytes, 8).map(({ start, end }) => decode(bytes.subarray(start, end)))
}

function textOf(item: Uint8Array): string | null {
  const [data] = boxesIn(item)
  if (data?.type !== 'data' || data.end - data.start < 8) return null
  // kind 1 is UTF-8; the next four bytes are a locale
  const kind = viewOf(item).getUint32(data.start)
  return kind === 1 ? decode(item.subarray(data.start + 8, data.end)) : null
}

function boxesIn(bytes: Uint8Array, from = 0): Box[] {
  const boxes: Box[] = []
  for (let at = from; at < bytes.length;) {
    const box = boxIn(bytes, at, at, bytes.length)
    if (!box) break
    boxes.push(box)
    at = box.end
  }
  return boxes
}

/** The box with its header `at` in `bytes` and `place` in the file; null unless it ends by `end`. */
function boxIn(bytes: Uint8Array, at: number, place: number, end: number): Box | null {
  if (bytes.length < at + 8) return null
  const view = viewOf(bytes)
  let size = view.getUint32(at)
  let header = 8
  if (size === 1) {
    if (bytes.length < at + 16) return null
    size = view.getUint32(at + 8) * 2 ** 32 + view.getUint32(at + 12)
    header = 16
  }
  // 0 = to the end
  const last = size === 0 ? end : place + size
  return last < place + header || last > end
    ? null
    : { type: typeAt(bytes, at + 4), start: place + header, end: last }
}

function typeAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

function numberIn(type: string): number {
  return Array.from(type).reduce((number, char) => number * 256 + char.charCodeAt(0), 0)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
