import { expect, test } from 'vitest'
import { loadSeconds, missingMedia, stepsOf, type Way } from './first-run.ts'
import { problem } from '../problem/problem.ts'

const empty = problem('prompt_empty', undefined, { field: 'prompt' })
const noPicture = problem('media_missing', { label: 'Portrait', kind: 'image' }, { field: 'image' })
const way: Way = { known: true, missing: 3, loading: false, problems: [empty], running: false }

test('the first open step comes next, and the ones after it later', () => {
  expect(stepsOf(way)).toEqual({ files: 'now', prompt: 'later', run: 'later' })
  expect(stepsOf({ ...way, missing: 0 })).toEqual({ files: 'done', prompt: 'now', run: 'later' })
  expect(stepsOf({ ...way, missing: 0, problems: [] })).toEqual({
    files: 'done',
    prompt: 'done',
    run: 'now',
  })
})

test('files that are downloading keep nobody from writing or from queueing the run', () => {
  const loading = { ...way, loading: true }
  expect(stepsOf(loading)).toEqual({ files: 'working', prompt: 'now', run: 'later' })
  expect(stepsOf({ ...loading, problems: [] }).run).toBe('now')
})

test('nothing is promised before the server answers', () => {
  expect(stepsOf({ ...way, known: false, missing: 0 }).files).toBe('working')
})

test('a prompt alone is not enough if an image is required', () => {
  const problems = [noPicture]
  expect(stepsOf({ ...way, missing: 0, problems }).prompt).toBe('now')
  expect(missingMedia([empty, noPicture])).toEqual(['image'])
})

test('a run in progress is not offered again', () => {
  expect(stepsOf({ ...way, missing: 0, problems: [], running: true }).run).toBe('working')
})

test('load times are given as rough figures', () => {
  expect(loadSeconds(36e9)).toEqual({ min: 10, max: 60 })
  expect(loadSeconds(60e9)).toEqual({ min: 20, max: 120 })
  expect(loadSeconds(1e6)).toEqual({ min: 5, max: 5 })
})
