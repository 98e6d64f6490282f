import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  box,
  bytes,
  data,
  ftyp,
  keys,
  longBox,
  metaOf,
  moovFirst,
  mp4,
  plainMeta,
  readerOf,
  savedVideo,
  sizedBox,
  u32,
} from '../../../../tests/fakes/mp4.ts'
import { readMetadata } from './mp4.ts'

const metadataOf = async (file: Uint8Array) =>
  Object.fromEntries(await readMetadata(readerOf(file).read))
const good = savedVideo({ ltx_aio: '{"mode":"t2v"}', prompt: '{}', encoder: 'Lavf' })

describe('the metadata of a video', () => {
  test('is what ComfyUI 0.27 saved', async () => {
    // without its images and sound
    const saved = readFileSync(new URL('../../../../tests/fakes/saved.mp4', import.meta.url))
    for (const file of [saved, moovFirst(saved)]) {
      const { ltx_aio, prompt, ...others } = await metadataOf(file)
      expect(JSON.parse(ltx_aio ?? '')).toMatchObject({
        mode: 't2v',
        prompt: 'ein Drachen über Dünen, 風 🪁 "quoted" \\ <b>\n',
        seed: 2 ** 53,
      })
      expect(JSON.parse(prompt ?? '')).toHaveProperty('ckpt.class_type', 'CheckpointLoaderSimple')
      expect(others).toHaveProperty('encoder')
    }
  })

  test('is found wherever moov is', async () => {
    const expected = { ltx_aio: '{"mode":"t2v"}', prompt: '{}', encoder: 'Lavf' }
    expect(await metadataOf(good)).toEqual(expected)
    expect(await metadataOf(moovFirst(good))).toEqual(expected)
  })

  test('is found in the QuickTime form', async () => {
    const list = box('ilst', box(1, data('{}')))
    expect(await metadataOf(mp4(plainMeta(keys(['ltx_aio']), list)))).toEqual({ ltx_aio: '{}' })
  })

  test('is found after boxes with 64-bit sizes and after foreign metadata', async () => {
    const others = box('meta', u32(0), box('xml '))
    const udta = box('udta', box('©too', 'x'), others, metaOf({ a: 'b' }))
    const inside = bytes(others, udta)
    expect(await metadataOf(bytes(ftyp, longBox('moov', inside)))).toEqual({ a: 'b' })
  })

  test('keeps a key that is a property of every object', async () => {
    const metadata = await readMetadata(readerOf(savedVideo({ ['__proto__']: 'x' })).read)
    expect([...metadata]).toEqual([['__proto__', 'x']])
  })

  test('takes a few small reads, however large the file is', async () => {
    const six = 6 * 2 ** 30
    const head = bytes(ftyp, longBox('mdat', bytes(), [1, six - 2 ** 32]))
    const mdatEnd = ftyp.length + six
    const tail = box(
      'moov',
      sizedBox(80_000, 'trak', new Uint8Array(79_992)),
      box('udta', metaOf({ a: 'b' })),
    )
    const taken = { reads: 0, bytes: 0 }
    const metadata = await readMetadata(async (start, end) => {
      const part =
        start < mdatEnd ? head.slice(start, end) : tail.slice(start - mdatEnd, end - mdatEnd)
      taken.reads += 1
      taken.bytes += part.length
      return part
    })
    expect([...metadata]).toEqual([['a', 'b']])
    expect(taken.reads).toBeLessThan(10)
    expect(taken.bytes).toBeLessThan(500)
  })
})

describe('an incomplete file', () => {
  test('never gives more than it contains, wherever it ends', async () => {
    for (const file of [good, moovFirst(good)]) {
      const whole = await metadataOf(file)
      for (let end = 0; end <= file.length; end++)
        expect(whole).toMatchObject(await metadataOf(file.subarray(0, end)))
    }
  })

  test('never gives more than it contains, whichever bytes change', async () => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), async (changes) => {
        const file = good.slice()
        for (const [at, value] of changes) file[at] = value
        const { read, taken } = readerOf(file)
        expect(await readMetadata(read)).toBeInstanceOf(Map)
        expect(taken.reads).toBeLessThan(1100)
      }),
      { numRuns: 2000 },
    )
  })

  test('never throws', async () => {
    const chaos = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(
          fc.oneof(
            fc.constantFrom('moov', 'udta', 'meta', 'hdlr', 'keys', 'ilst', 'data', 'mdta', 'free'),
            fc.uint8Array({ minLength: 1, maxLength: 8 }),
            fc.constantFrom(0, 1, 8, 16, 24, 200, 0x7fffffff, -1).map(u32),
          ),
          { maxLength: 60 },
        )
        .map((parts) => bytes(...parts)),
    )
    await fc.assert(
      fc.asyncProperty(chaos, async (file) => {
        expect(await readMetadata(readerOf(file).read)).toBeInstanceOf(Map)
      }),
      { numRuns: 2000 },
    )
  })
})
