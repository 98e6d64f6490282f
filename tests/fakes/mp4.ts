/** MP4 boxes, valid or not, to test their readers. */

export type Bytes = Uint8Array<ArrayBuffer>

type Part = Uint8Array | string | readonly number[]

export function bytes(...parts: readonly Part[]): Bytes {
  const arrays = parts.map((part) =>
    typeof part === 'string' ? new TextEncoder().encode(part) : Uint8Array.from(part),
  )
  const all = new Uint8Array(arrays.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of arrays) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export function u32(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)
}

/** A type is four letters, or a number where FFmpeg puts a key's index. */
function typeBytes(type: string | number): number[] {
  return typeof type === 'number' ? u32(type) : Array.from(type, (char) => char.charCodeAt(0))
}

export function box(type: string | number, ...content: readonly Part[]): Bytes {
  const inside = bytes(...content)
  return sizedBox(inside.length + 8, type, inside)
}

/** A box that may claim any size. */
export function sizedBox(size: number, type: string | number, ...content: readonly Part[]): Bytes {
  return bytes(u32(size), typeBytes(type), ...content)
}

/** A box with a 64-bit size, which may be false. */
export function longBox(
  type: string,
  content: Uint8Array,
  [high, low]: readonly [number, number] = [0, content.length + 16],
): Bytes {
  return bytes(u32(1), typeBytes(type), u32(high), u32(low), content)
}

export const ftyp = box('ftyp', 'isom', u32(512), 'isomiso2avc1mp41')
const hdlr = box('hdlr', u32(0), u32(0), 'mdta', new Uint8Array(13))

export function data(value: Uint8Array | string, kind = 1): Bytes {
  return box('data', u32(kind), u32(0), value)
}

export function keys(names: readonly string[], count = names.length): Bytes {
  return box('keys', u32(0), u32(count), ...names.map((name) => box('mdta', name)))
}

/** moov/udta/meta as FFmpeg writes it with use_metadata_tags. */
export function meta(keysBox: Uint8Array, list: Uint8Array): Bytes {
  return box('meta', u32(0), hdlr, keysBox, list)
}

/** The QuickTime form: no version or flags. */
export function plainMeta(keysBox: Uint8Array, list: Uint8Array): Bytes {
  return box('meta', hdlr, keysBox, list)
}

export function metaOf(metadata: Readonly<Record<string, Uint8Array | string>>): Bytes {
  const entries = Object.entries(metadata)
  const items = entries.map(([, value], index) => box(index + 1, data(value)))
  return meta(keys(entries.map(([name]) => name)), box('ilst', ...items))
}

export function mp4(...inMoov: readonly Uint8Array[]): Bytes {
  return bytes(
    ftyp,
    box('free'),
    box('mdat', new Uint8Array(64)),
    box('moov', box('mvhd', new Uint8Array(100)), box('trak', new Uint8Array(40)), ...inMoov),
  )
}

/** An MP4 as SaveVideo writes it, with any metadata. */
export function savedVideo(metadata: Readonly<Record<string, Uint8Array | string>>): Bytes {
  return mp4(box('udta', metaOf(metadata)))
}

/** A file's top-level boxes, moov first as for streaming. */
export function moovFirst(file: Uint8Array): Bytes {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const boxes: { type: string; whole: Uint8Array }[] = []
  for (let at = 0; at < file.length; at += boxes.at(-1)!.whole.length) {
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8))
    boxes.push({ type, whole: file.subarray(at, at + view.getUint32(at)) })
  }
  const order = ['ftyp', 'moov']
  const place = (type: string): number => order.indexOf(type) + 1 || 9
  return bytes(...boxes.sort((a, b) => place(a.type) - place(b.type)).map(({ whole }) => whole))
}

/** A reader that counts requested bytes. */
export function readerOf(file: Uint8Array) {
  const taken = { reads: 0, bytes: 0 }
  return {
    taken,
    read: async (start: number, end: number): Promise<Uint8Array> => {
      const part = file.slice(start, end)
      taken.reads += 1
      taken.bytes += part.length
      return part
    },
  }
}
