import { requestKey } from '../../web/src/core/check/imported.ts'
import {
  box,
  bytes,
  type Bytes,
  data,
  ftyp,
  keys,
  longBox,
  meta,
  metaOf,
  mp4,
  savedVideo,
  sizedBox,
  u32,
} from './mp4.ts'
import { requestOf } from './requests.ts'

/** A malicious or damaged file. */
export interface Hostile {
  readonly name: string
  /** whether a request remains once everything hostile is dropped */
  readonly gives: 'request' | 'nothing'
  readonly file: () => Bytes
}

const good = requestOf('i2v')
const goodText = JSON.stringify(good)
const goodMeta = metaOf({ [requestKey]: goodText })

/** A valid request with changes. */
const changed = (values: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...good, ...values })
const holding = (text: Uint8Array | string): Bytes => savedVideo({ [requestKey]: text })
const filled = (length: number): Bytes => new Uint8Array(length).fill(0x20)
/** Inserts `"key":value` as text, since an object literal would set its prototype. */
const withKeys = (members: string): string => `{${members},${goodText.slice(1)}`
const script = '<img src=x onerror="polluted=1"><script>polluted=1</script>'

function nested(type: string, depth: number): Bytes {
  const all = new Uint8Array(depth * 8)
  for (let n = 0; n < depth; n++) all.set(bytes(u32((depth - n) * 8), type), n * 8)
  return all
}

const boxes: readonly Hostile[] = [
  { name: 'an empty file', gives: 'nothing', file: () => bytes() },
  {
    name: 'a text that says mp4',
    gives: 'nothing',
    file: () => bytes('moovudtametailst'.repeat(99)),
  },
  {
    name: 'a box of size 0 before the metadata',
    gives: 'nothing',
    file: () => mp4(sizedBox(0, 'free'), box('udta', goodMeta)),
  },
  {
    name: 'a moov of size 0, which goes on to the end',
    gives: 'request',
    file: () => bytes(ftyp, sizedBox(0, 'moov', box('udta', goodMeta))),
  },
  {
    name: 'a size of 1 without the long size that it announces',
    gives: 'nothing',
    file: () => bytes(ftyp, sizedBox(1, 'moov')),
  },
  {
    name: 'a size smaller than its own header',
    gives: 'nothing',
    file: () => mp4(sizedBox(7, 'udta'), box('udta', goodMeta)),
  },
  {
    name: 'a long size smaller than its own header',
    gives: 'nothing',
    file: () => bytes(ftyp, longBox('mdat', bytes(), [0, 9]), box('moov', box('udta', goodMeta))),
  },
  {
    name: 'a negative size',
    gives: 'nothing',
    file: () => bytes(ftyp, sizedBox(-8, 'mdat'), box('moov', box('udta', goodMeta))),
  },
  {
    name: 'a long size that is negative',
    gives: 'nothing',
    file: () =>
      bytes(ftyp, longBox('mdat', bytes(), [0xffffffff, 0xfffffff0]), box('moov', goodMeta)),
  },
  {
    name: 'a moov that claims four gigabytes',
    gives: 'request',
    file: () => bytes(ftyp, sizedBox(0xffffffff, 'moov', box('udta', goodMeta))),
  },
  {
    name: 'a metadata box that claims to reach beyond its parent',
    gives: 'nothing',
    file: () => mp4(box('udta', sizedBox(100_000, 'meta', u32(0), bytes(goodMeta.subarray(12))))),
  },
  {
    name: 'boxes that overlap',
    gives: 'nothing',
    file: () => mp4(sizedBox(1000, 'trak', new Uint8Array(16)), box('udta', goodMeta)),
  },
  {
    name: 'a hundred thousand boxes before the first',
    gives: 'nothing',
    file: () => {
      const all = new Uint8Array(800_000)
      for (let at = 0; at < all.length; at += 8) all.set(box('free'), at)
      return bytes(all, mp4(box('udta', goodMeta)))
    },
  },
  {
    name: 'ten thousand empty metadata boxes',
    gives: 'nothing',
    file: () => mp4(box('udta', ...Array.from({ length: 10_000 }, () => box('meta', u32(0))))),
  },
  {
    name: 'one metadata box of five megabytes after the other',
    gives: 'nothing',
    file: () =>
      mp4(box('udta', ...Array.from({ length: 5 }, () => box('meta', new Uint8Array(5_000_000))))),
  },
  {
    name: 'moov in moov, a hundred thousand deep',
    gives: 'nothing',
    file: () => nested('moov', 100_000),
  },
  {
    name: 'meta in meta in the metadata, ten thousand deep',
    gives: 'nothing',
    file: () => mp4(box('udta', box('meta', u32(0), nested('ilst', 10_000)))),
  },
  {
    name: 'a moov that holds the file it is in again and again',
    gives: 'nothing',
    file: () => {
      let file = mp4()
      for (let n = 0; n < 200; n++) file = bytes(ftyp, box('moov', box('udta', file)))
      return file
    },
  },
  {
    name: 'four billion keys announced',
    gives: 'request',
    file: () =>
      mp4(box('udta', meta(keys([requestKey], 0xffffffff), box('ilst', box(1, data(goodText)))))),
  },
  {
    name: 'values for keys that are not there',
    gives: 'nothing',
    file: () =>
      mp4(
        box(
          'udta',
          meta(
            keys([requestKey]),
            box('ilst', ...[0, 2, 0xffffffff].map((place) => box(place, data(goodText)))),
          ),
        ),
      ),
  },
  {
    name: 'a value longer than what holds it',
    gives: 'nothing',
    file: () =>
      mp4(
        box(
          'udta',
          meta(
            keys([requestKey]),
            box('ilst', box(1, sizedBox(1_000_000, 'data', u32(1), u32(0), goodText))),
          ),
        ),
      ),
  },
  {
    name: 'a value of another kind',
    gives: 'nothing',
    file: () => mp4(box('udta', meta(keys([requestKey]), box('ilst', box(1, data(goodText, 2)))))),
  },
  {
    name: 'a prompt of ten megabytes',
    gives: 'nothing',
    file: () => holding(changed({ prompt: 'a'.repeat(10_000_000) })),
  },
]

const texts: readonly Hostile[] = [
  {
    name: 'a prompt of seven megabytes',
    gives: 'nothing',
    file: () => holding(changed({ prompt: 'a'.repeat(7_000_000) })),
  },
  {
    name: 'a text of nothing but blanks',
    gives: 'nothing',
    file: () => holding(filled(8_000_000)),
  },
  {
    name: 'a text that ends in its middle',
    gives: 'nothing',
    file: () => holding(goodText.slice(0, 200)),
  },
  ...['null', '3', '"i2v"', `[${goodText}]`, '{}', '{"mode":"constructor"}', '{"mode":null}'].map(
    (text): Hostile => ({
      name: `the JSON ${text.slice(0, 24)}`,
      gives: 'nothing',
      file: () => holding(text),
    }),
  ),
  {
    name: 'a prompt of almost one megabyte',
    gives: 'nothing',
    file: () => holding(changed({ prompt: 'a'.repeat(1_000_000) })),
  },
  {
    name: 'lists in lists, a million deep',
    gives: 'nothing',
    file: () => holding('['.repeat(1_000_000)),
  },
  {
    name: 'lists in lists as a prompt',
    gives: 'nothing',
    file: () =>
      holding(
        goodText.replace(
          JSON.stringify(good.prompt),
          () => '['.repeat(200_000) + ']'.repeat(200_000),
        ),
      ),
  },
  {
    name: '__proto__ on every level',
    gives: 'request',
    file: () =>
      holding(
        withKeys(
          '"__proto__":{"polluted":1,"lowVram":true},"constructor":{"prototype":{"polluted":1}},' +
            '"prototype":{"polluted":1}',
        )
          .replace('"models":{}', '"models":{"__proto__":"x.safetensors","constructor":"y"}')
          .replace('"loras":[]', '"loras":[{"name":"a","__proto__":{"on":false,"polluted":1}}]'),
      ),
  },
  {
    name: 'names that every object has',
    gives: 'nothing',
    file: () =>
      holding(changed({ image: '__proto__', lastImage: 'constructor', video: 'toString' })),
  },
  {
    name: 'wrong types everywhere',
    gives: 'nothing',
    file: () =>
      holding(
        JSON.stringify(
          Object.fromEntries(
            Object.entries(good).map(([key, value]) => [
              key,
              key === 'mode'
                ? value
                : typeof value === 'number'
                  ? '1'
                  : { length: 1e9, toString: 1 },
            ]),
          ),
        ),
      ),
  },
  {
    name: 'numbers that are none',
    gives: 'request',
    file: () =>
      holding(
        goodText.replace(
          /"(width|height|seconds|fps|seed|audioStart)":[\d.]+/g,
          (_, key: string) => `"${key}":1e999`,
        ),
      ),
  },
  {
    name: 'NaN, which JSON has not',
    gives: 'nothing',
    file: () => holding(goodText.replace('"seed":42', '"seed":NaN')),
  },
  {
    name: 'impossible numbers',
    gives: 'request',
    file: () =>
      holding(
        changed({
          width: -1,
          height: 1e300,
          seconds: 1e308,
          fps: -24,
          seed: -0.5,
          steps: 1e9,
          cfg: -1e9,
          imageStrength: 1e308,
          audioStart: -5,
        }),
      ),
  },
  {
    name: 'a low VRAM run of a size that low VRAM forbids',
    gives: 'request',
    file: () => holding(changed({ lowVram: true, width: 2048, height: 2048 })),
  },
  {
    name: 'scripts in every text',
    gives: 'request',
    file: () =>
      holding(
        changed({
          prompt: script,
          negative: script,
          image: script,
          [script]: script,
          loras: [{ name: script }],
        }),
      ),
  },
  {
    name: 'addresses and ways out of the folder as names',
    gives: 'request',
    file: () =>
      holding(
        changed({
          mode: 't2v',
          image: 'http://evil.test/x.png',
          audio: '../../etc/passwd',
          video: 'C:\\x.mp4',
          loras: ['https://evil.test/x', '/etc/passwd', '..\\..\\x', 'a\0b', '\\\\host\\x', ''].map(
            (name) => ({ name, strength: 1 }),
          ),
          models: { checkpoint: 'file:///etc/passwd', upscaler: 'a/../../b', nothing: 'x' },
        }),
      ),
  },
  {
    name: 'seventy thousand LoRAs',
    gives: 'request',
    file: () =>
      holding(
        goodText.replace('"loras":[]', () => `"loras":[${'{"name":"a"},'.repeat(70_000)}{}]`),
      ),
  },
  {
    name: 'a thousand senseless LoRAs and models',
    gives: 'request',
    file: () =>
      holding(
        changed({
          loras: Array.from({ length: 1000 }, () => ({ name: 3, strength: [] })),
          models: Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`m${n}`, n])),
        }),
      ),
  },
  {
    name: 'a hundred thousand settings nobody knows',
    gives: 'request',
    file: () => holding(withKeys(Array.from({ length: 90_000 }, (_, n) => `"${n}x":0`).join(','))),
  },
  {
    name: 'a good request under the same key as a bad one',
    gives: 'nothing',
    file: () =>
      mp4(
        box(
          'udta',
          meta(
            keys([requestKey, requestKey]),
            box('ilst', box(1, data('{')), box(2, data(goodText))),
          ),
        ),
      ),
  },
  {
    name: 'Latin-1 and half characters in a text of UTF-8',
    gives: 'request',
    file: () =>
      holding(bytes(goodText.slice(0, 24), [0xe9, 0xff, 0xc3, 0xf0, 0x9f], goodText.slice(24))),
  },
  {
    name: 'UTF-16 said to be UTF-8',
    gives: 'nothing',
    file: () => holding(Uint8Array.from(Array.from(goodText).flatMap((c) => [0, c.charCodeAt(0)]))),
  },
  {
    name: 'text that turns and hides',
    gives: 'request',
    file: () =>
      holding(changed({ prompt: '\u202Etxt.\u200B\u2066\uD800 \u0000', image: 'a\u202Egnp.exe' })),
  },
]

export const hostileFiles: readonly Hostile[] = [...boxes, ...texts]
