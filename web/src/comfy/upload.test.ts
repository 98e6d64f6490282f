import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uploadedName, uploadName } from './upload.ts'

const bytes = (text: string): number => new TextEncoder().encode(text).length

describe('the name of an upload', () => {
  test('of 121 Chinese characters is cut to what file systems allow, and keeps its extension', () => {
    const name = uploadName(`${'龍'.repeat(121)}.png`)
    expect(name).toMatch(/^龍+\.png$/)
    expect(bytes(name)).toBeLessThanOrEqual(130)
  })

  test('stays the same if it is short', () => {
    for (const name of ['a red kite (2).png', 'Über.Länge.mp4', '.png', 'no ending', '日本語.wav'])
      expect(uploadName(name)).toBe(name)
  })

  test('has no characters that Windows forbids', () => {
    expect(uploadName('12:30 "best?".mp4')).toBe('12_30 _best__.mp4')
    expect(uploadName('ends. .png')).toBe('ends.png')
    const devices = ['con.png', 'NUL.tar.mp4', 'com1', 'aux . .wav', 'console.png', 'com10.png']
    expect(devices.map(uploadName)).toEqual([
      '_con.png',
      '_NUL.tar.mp4',
      '_com1',
      '_aux.wav',
      'console.png',
      'com10.png',
    ])
  })

  test('always fits, in whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const name = uploadName(`${text}.webm`)
        expect(bytes(name)).toBeLessThanOrEqual(130)
        expect(name.endsWith('.webm')).toBe(true)
        // a lone surrogate would not survive the round trip
        expect(new TextDecoder().decode(new TextEncoder().encode(name))).toBe(name)
      }),
    )
  })
})

test('an answer that is not ComfyUI’s names no file', () => {
  expect(uploadedName({ name: 'a.png', subfolder: 'ltx_aio', type: 'input' })).toBe('ltx_aio/a.png')
  expect(uploadedName({ name: 'a.png' })).toBe('a.png')
  for (const answer of [undefined, null, 'ok', {}, { detail: 'x' }, { name: '' }])
    expect(uploadedName(answer)).toBeNull()
})
