import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folderFault, nameFault } from './check.ts'
import {
  fixedFolder,
  longestFolder,
  longestName,
  looksOurs,
  type Naming,
  pathOf,
  refusedCharacters,
  reservedName,
  type RunFacts,
  splitPath,
  tokenNames,
} from './naming.ts'

const facts: RunFacts = {
  mode: 't2v',
  preset: 'balanced',
  seed: 42,
  prompt: 'A red kite over the dunes, at dusk.',
  width: 1280,
  height: 704,
  date: new Date(2026, 10, 9, 7, 5, 3),
  id: '1a2b3c4d-0000-4000-8000-000000000000',
}

const path = (naming: Partial<Naming>, more: Partial<RunFacts> = {}) =>
  pathOf({ videoFolder: '', videoName: '', ...naming }, { ...facts, ...more })

describe('a path', () => {
  test.each([
    [{}],
    [{ videoFolder: 'video/LTX_AIO' }],
    [{ videoFolder: 'video/LTX_AIO', videoName: '%mode%_%date:yyyy-MM-dd%' }],
  ])('of the defaults is none: %j', (naming) => expect(path(naming)).toBeUndefined())

  test.each([
    ['kites', '', 'kites/t2v_2026-11-09_1a2b3c4d'],
    ['', '%prompt%', 'video/LTX_AIO/A-red-kite-over-the-dunes_1a2b3c4d'],
    ['', '%seed%_%preset%', 'video/LTX_AIO/42_balanced_1a2b3c4d'],
    ['', 'kite', 'video/LTX_AIO/kite_1a2b3c4d'],
    ['a/%mode%', '%width%x%height%', 'a/t2v/1280x704_1a2b3c4d'],
    ['%year%/%month%', '%day% %hour%-%minute%-%second%', '2026/11/09 07-05-03_1a2b3c4d'],
    // ComfyUI's formats
    ['%date:yyyy/MM%', '%date:d.M.yy hhmm%', '2026/11/9.11.26 0705_1a2b3c4d'],
    ['x', '%date%', 'x/20261109070503_1a2b3c4d'],
    ['x', '%date:h m s%', 'x/7 5 3_1a2b3c4d'],
    // a file name has no levels
    ['x', '%date:yyyy/MM%', 'x/2026-11_1a2b3c4d'],
  ])('of the folder %j and the name %j is %s', (videoFolder, videoName, expected) => {
    expect(path({ videoFolder, videoName })).toBe(expected)
  })

  test.each([
    ['', 'x/1a2b3c4d'],
    ['../../etc/passwd', 'x/etc-passwd_1a2b3c4d'],
    ['100 %year% %width%', 'x/100-year-width_1a2b3c4d'],
    ['Don’t <b>stop</b>: "now"', 'x/Dont-b-stop-b-now_1a2b3c4d'],
    ['一只红色的风筝', 'x/一只红色的风筝_1a2b3c4d'],
    ['🪁🪁 kite', 'x/kite_1a2b3c4d'],
    ['Ünï'.normalize('NFD'), `x/${'Ünï'.normalize('NFC')}_1a2b3c4d`],
    ['a'.repeat(500), `x/${'a'.repeat(40)}_1a2b3c4d`],
  ])('of the prompt %j is %s', (prompt, expected) => {
    expect(path({ videoFolder: 'x', videoName: '%prompt%' }, { prompt })).toBe(expected)
  })

  test.each([
    ['con', '_con'],
    ['Aux', '_Aux'],
    ['', 'y'],
  ])('has no folder that Windows refuses: the prompt %j makes %s', (prompt, level) => {
    const made = path({ videoFolder: '%prompt%', videoName: 'y' }, { prompt })
    expect(made).toBe(prompt ? `${level}/y_1a2b3c4d` : 'y_1a2b3c4d')
  })

  test('is one that every system takes, whatever the patterns and prompts that pass the checks', () => {
    const piece = fc.oneof(
      fc.constantFrom(...tokenNames.map((name) => `%${name}%`), '%date:yyyy-MM-dd%', '%date%'),
      fc.constantFrom('/', '.', ' ', '-', '..', 'con', 'Ä', '風', '%', ':', '\\', 'x'),
      fc.string({ maxLength: 6 }),
    )
    const pattern = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    const prompt = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(pattern, pattern, prompt, (videoFolder, videoName, text) => {
        fc.pre(folderFault(videoFolder) === null && nameFault(videoName) === null)
        const made = path({ videoFolder, videoName }, { prompt: text })
        if (made === undefined) return
        const levels = made.split('/')
        for (const level of levels) {
          expect(level).toMatch(/^[^. ].*[^. ]$|^[^. ]$/su)
          expect(refusedCharacters.test(level)).toBe(false)
          expect(reservedName.test(level)).toBe(false)
          expect(new TextEncoder().encode(level).length).toBeLessThan(235)
        }
        expect(levels.at(-1)).toMatch(/(^|_)1a2b3c4d$/)
        expect(made.length).toBeLessThan(longestFolder + longestName + 40)
      }),
      { numRuns: 2000 },
    )
  })

  test('is found again as folder and name', () => {
    expect(splitPath('a/b/kite_1a2b3c4d')).toEqual({ folder: 'a/b', name: 'kite_1a2b3c4d' })
    expect(splitPath('kite_1a2b3c4d')).toEqual({ folder: '', name: 'kite_1a2b3c4d' })
  })
})

test.each([
  ['', null],
  ['kites/2026', null],
  ['video/%date:yyyy-MM-dd%', null],
  ['%date:yyyy/MM/dd%/%mode%', null],
  ['Drachen über München', null],
  ['..', 'outside'],
  ['a/../../b', 'outside'],
  ['./a', 'outside'],
  ['/etc', 'absolute'],
  ['\\\\server\\share', 'absolute'],
  ['C:/videos', 'absolute'],
  ['c:videos', 'absolute'],
  ['~/videos', 'absolute'],
  ['a//b', 'level'],
  ['a/', 'level'],
  ['a\\b', 'character'],
  ['a?', 'character'],
  ['a\nb', 'character'],
  ['100%', 'character'],
  ['%name%', 'token'],
  ['%KSampler.seed%', 'token'],
  ['%%', 'token'],
  ['.hidden', 'edge'],
  ['a /b', 'edge'],
  ['nul', 'reserved'],
  ['a/COM1.x', 'reserved'],
  ['x'.repeat(81), 'long'],
] as const)('the folder %j is checked: %s', (pattern, fault) => {
  expect(folderFault(pattern)?.is ?? null).toBe(fault)
})

test.each([
  ['', null],
  ['%prompt%', null],
  ['%date:yyyy/MM%', null],
  ['a/b', 'levels'],
  ['a|b', 'character'],
  ['a.', 'edge'],
  ['%Prompt%', 'token'],
  ['con', 'reserved'],
  ['x'.repeat(81), 'long'],
] as const)('the name %j is checked: %s', (pattern, fault) => {
  expect(nameFault(pattern)?.is ?? null).toBe(fault)
})

test.each([
  ['', 'video/LTX_AIO'],
  ['kites/2026', 'kites/2026'],
  ['kites/%year%/x', 'kites'],
  ['%year%', ''],
])('the part of %j that never varies is %j', (pattern, fixed) => {
  expect(fixedFolder(pattern)).toBe(fixed)
})

test.each([
  ['video/LTX_AIO', 'kite.mp4', true],
  ['kites', 'kite_1a2b3c4d_00001_.mp4', true],
  ['', '1a2b3c4d_00012_.webm', true],
  ['kites', 'ComfyUI_00001_.mp4', false],
  ['kites', 'kite.mp4', false],
])('in %j, %s may be one of ours: %s', (subfolder, filename, ours) => {
  expect(looksOurs({ subfolder, filename })).toBe(ours)
})
