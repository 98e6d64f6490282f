import { expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { gigabytes } from '../text/bytes.ts'
import { entryOf, hubLine, sizeOf } from './catalogue.ts'

const upscaler = entryOf(ltx23, 'ltx-2.3-spatial-upscaler-x2-1.1.safetensors')
const checkpoint = entryOf(ltx23, 'ltx-2.3-22b-dev-fp8.safetensors')
if (!upscaler || !checkpoint) throw new Error('the catalogue lacks what these tests are about')

test.each(['', 'LTX-2.3/', 'ltxv\\ltx2\\'])(
  'an entry is found by base name behind %j',
  (folder) => {
    expect(entryOf(ltx23, folder + checkpoint.file)).toBe(checkpoint)
    expect(entryOf(ltx23, `${folder}my-own.safetensors`)).toBeUndefined()
  },
)

test('a size is exact if known to the byte, approximate if a source gives GiB', () => {
  expect(sizeOf(upscaler)).toBe(995743560)
  expect(sizeOf({ ...checkpoint, bytes: null, gib: 2 })).toBe(2147483648)
  expect(sizeOf({ ...checkpoint, bytes: null, gib: null })).toBeNull()
})

test.each([
  [29_145_431_166, '29.1 GB'],
  [995_743_560, '1.0 GB'],
  [100_000_000, '0.1 GB'],
  [23_531_296, '24 MB'],
  [1, '1 MB'],
  [0, '0 MB'],
])('%d bytes are said as %s', (bytes, said) => {
  expect(gigabytes(bytes)).toBe(said)
})

test('the command line names repository, path and folder, and the revision only if pinned', () => {
  expect(hubLine(upscaler)).toBe(
    'hf download Lightricks/LTX-2.3 ltx-2.3-spatial-upscaler-x2-1.1.safetensors --local-dir ComfyUI/models/latent_upscale_models',
  )
  expect(hubLine({ ...upscaler, revision: 'abc' })).toContain(' --revision abc ')
})
