import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../../../tests/fakes/text.ts'
import { timed } from '../../../../tests/fakes/timed.ts'
import { shownLine, shownName, shownText } from './display.ts'

describe('untrusted text', () => {
  test.each([
    ['a red kite over dunes'],
    ['ein Drachen über Dünen'],
    ['風に舞う凧'],
    ['👨‍👩‍👧 ❤️‍🔥 🏳️‍🌈'],
    ['<img src=x onerror=alert(1)>'],
    ['क्‍ष and می‌خواهم'.slice(0, 4)],
    ['e\u0301a\u0308'],
  ])('%s is shown as it is', (text) => {
    expect(shownLine(text)).toBe(text)
    expect(shownName(text)).toBe(text)
    expect(shownText(text)).toBe(text)
  })

  test('in the other direction is isolated, and keeps its joiners', () => {
    expect(shownLine('می‌خواهم')).toBe('\u2068می‌خواهم\u2069')
    expect(shownName('تقرير.mp4')).toBe('\u2068تقرير.mp4\u2069')
  })

  test('reverses and hides nothing', () => {
    expect(shownName('photo\u202Egnp.exe')).toBe('photognp.exe')
    expect(shownLine('pay\u200B\u200Dload\uFEFF\u2066\u00AD\u{E0041}')).toBe('payload')
    expect(shownLine('\u200E\u061C\u2060\u3164')).toBe('')
  })

  test('without letters of the other direction leaves no isolate open', () => {
    fc.assert(
      fc.property(anyText(80), (raw) => {
        const open = Array.from(shownLine(raw)).filter((c) => c === '\u2068').length
        const closed = Array.from(shownLine(raw)).filter((c) => c === '\u2069').length
        expect([open, shownLine(raw).match(/[\u202A-\u202E\u2066\u2067]/)]).toEqual([closed, null])
      }),
    )
  })

  test('has at most four marks per letter', () => {
    expect(shownLine(`Z${'\u0335'.repeat(500)}o`)).toBe(`Z${'\u0335'.repeat(4)}o`)
    expect(shownLine(`Z${'\u0335\u200D'.repeat(500)}o`).length).toBeLessThan(20)
  })

  test('has no control characters or lone surrogates', () => {
    expect(shownLine('a\u0000b\u001B[31m\u0007 \uD83D c')).toBe('ab[31m \uFFFD c')
  })

  test('is one line, or keeps its lines', () => {
    expect(shownLine(' a\r\n\tb\u2028c  d ')).toBe('a bc d')
    expect(shownText('a\r\n\tb\rc')).toBe('a\n\tb\nc')
  })
})

describe('long text', () => {
  test('is shortened, never within a character', () => {
    expect(shownLine('abcdef', 4)).toBe('abc…')
    expect(shownLine('🪁🪁🪁🪁🪁', 4)).toBe('🪁🪁🪁…')
    expect(shownLine('🪁🪁🪁🪁', 4)).toBe('🪁🪁🪁🪁')
    expect(shownText('a\nb\nc\nd', 4)).toBe('a\nb…')
  })

  test('as a file name keeps its extension', () => {
    const shown = shownName(`${'very '.repeat(50)}long.mp4`, 30)
    expect(shown).toBe('very very very very…y long.mp4')
    expect(shown).toHaveLength(30)
    expect(shownName(`a.mp4${'\u200B'.repeat(5000)}.exe`, 30)).toMatch(/^a\.mp4….*\.exe$/)
  })

  test('is shown even after hidden characters', () => {
    expect(shownLine(`${'\u200B'.repeat(300)}text`)).toBe('text')
  })

  test('of ten megabytes takes no time', async () => {
    const long = 'a\u202E\u0335'.repeat(3_500_000)
    const { took } = await timed(() => {
      for (const shown of [shownLine(long), shownName(long), shownText(long)])
        expect(shown).toContain('…')
    })
    expect(took).toBeLessThan(200)
  })

  test('is never longer than asked for', () => {
    fc.assert(
      fc.property(anyText(200), fc.integer({ min: 4, max: 60 }), (raw, max) => {
        for (const shown of [shownLine(raw, max), shownName(raw, max), shownText(raw, max)])
          expect(Array.from(shown.replace(/[\u2068\u2069]/g, '')).length).toBeLessThanOrEqual(max)
      }),
    )
  })
})
