import { describe, expect, test } from 'vitest'
import { copyOf, downloadOf, entry, libraryOf } from '../../../../tests/fakes/models.ts'
import { placeOf } from './library.ts'
import { fileState } from './file-state.ts'

const here = copyOf()
const broken = copyOf({ fault: 'size' })
const elsewhere = { folder: 'vae', root: 0, path: entry.file, bytes: 1 }

describe('a file', () => {
  test('is unknown while the server part does not answer', () => {
    expect(fileState(entry, null, undefined)).toEqual({ is: 'unknown' })
  })

  test('is missing, with the size of a partial download', () => {
    expect(fileState(entry, libraryOf(), undefined)).toEqual({ is: 'missing', part: null })
    expect(fileState(entry, libraryOf({ part: 5 }), undefined)).toEqual({ is: 'missing', part: 5 })
  })

  test('is installed if one copy is complete, even behind a damaged one', () => {
    const library = libraryOf({ copies: [broken, here] })
    expect(fileState(entry, library, undefined)).toEqual({ is: 'here', copy: here })
  })

  test('is broken if all copies are, downloadable or not', () => {
    const library = libraryOf({ copies: [broken], misplaced: [elsewhere] })
    expect(fileState(entry, library, undefined)).toEqual({ is: 'broken', copy: broken })
  })

  test('is misplaced if only a folder of another kind has it', () => {
    const library = libraryOf({ misplaced: [elsewhere] })
    expect(fileState(entry, library, undefined)).toEqual({ is: 'misplaced', found: elsewhere })
  })
})

describe('a download', () => {
  test('that waits or runs outranks files on disk', () => {
    const library = libraryOf({ copies: [broken] })
    expect(fileState(entry, library, downloadOf({ state: 'queued' }))).toMatchObject({
      is: 'queued',
    })
    expect(fileState(entry, null, downloadOf({ state: 'running' }))).toMatchObject({
      is: 'loading',
    })
  })

  test('that failed says why, until a complete file exists', () => {
    const failed = downloadOf({ state: 'failed', problem: { code: 'offline' } })
    expect(fileState(entry, libraryOf(), failed)).toMatchObject({
      is: 'failed',
      problem: { code: 'offline' },
    })
    expect(fileState(entry, libraryOf({ copies: [here] }), failed)).toMatchObject({ is: 'here' })
  })

  test('that is done or cancelled defers to the disk', () => {
    for (const state of ['done', 'cancelled'] as const)
      expect(fileState(entry, libraryOf(), downloadOf({ state }))).toMatchObject({ is: 'missing' })
  })
})

test('a failed check is shown although the file looks complete', () => {
  const task = 'verify'
  const failed = downloadOf({ task, state: 'failed', problem: { code: 'checksum_mismatch' } })
  expect(fileState(entry, libraryOf({ copies: [here] }), failed)).toMatchObject({
    is: 'failed',
    task,
    problem: { code: 'differs_from_source' },
  })
})

test('a copy’s place is its root’s label and the path below it', () => {
  expect(placeOf(copyOf({ path: 'LTX-2.3/a.safetensors' }), libraryOf())).toBe(
    'models/checkpoints › LTX-2.3/a.safetensors',
  )
})
