import { expect, it } from 'vitest'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { problem } from '../core/problem/problem.ts'
import { de } from './de/index.ts'
import { foreign } from './language.ts'
import { english, leavesIn, said } from './leaves.testing.ts'
import { words } from './index.ts'

/** Sentences that once puzzled people, as they read now. */
it.each([
  ['no match', () => words().history.noneLike, 'No runs match.'],
  [
    'no estimate',
    () => words().estimates.none,
    'No estimate yet: the first run on this machine sets it.',
  ],
  ['a written prompt', () => words().start.prompt.written, 'Written.'],
  [
    'loading first',
    () => words().start.run.load('42.3 GB', '15 s', '1.5 min'),
    'Loading 42.3 GB first: 15 s to 1.5 min (estimated).',
  ],
  ['slow once', () => words().jobs.loading.onlyOnce, 'Only slow the first time.'],
  ['what Style keeps', () => words().form.advanced.control, 'Keep from the video'],
  [
    'and which',
    () => Object.values(words().form.advanced.controls).map(({ label }) => label),
    ['Edges', 'Depth', 'Pose', 'Everything'],
  ],
  ['up', () => words().queue.up, 'Move up'],
  ['down', () => words().queue.down, 'Move down'],
  ['all runs', () => words().history.allStates, 'All runs'],
  ['a new seed', () => words().verbs.newSeed, 'New seed'],
  ['again', () => words().verbs.tryAgain, 'Try again'],
  ['again, without its file', () => words().verbs.renderAgain, 'Render again'],
  ['hide', () => words().verbs.hide, 'Hide here'],
  ['its time', () => words().viewer.took('0:20'), 'took 0:20'],
  ['another shape', () => words().form.size.ratioDiffers, 'Aspect ratio differs'],
  [
    'not one of ours',
    () => words().form.placing.notMade('kite.mp4'),
    'kite.mp4 was not made with LTX AIO.',
  ],
  ['a run of the guide', () => words().start.run.running, 'Running: see below.'],
  [
    'a preview to finish',
    () => ltx23.words.en.help.halfSize,
    'Half-size preview, 8 steps. Finish the good ones.',
  ],
  [
    'missing files, one name for all buttons',
    () => [words().start.files.get, words().footer.files.download, words().buttons.downloadMissing],
    Array(3).fill('Download missing files'),
  ],
  [
    'here or not',
    () => [words().models.states.missing, words().models.states.here],
    ['Missing', 'Installed'],
  ],
  [
    'a file of the wrong kind',
    () => problem('media_wrong_kind', { name: 'voice.wav', is: 'audio', needs: 'image' }).what,
    'This input takes an image; voice.wav is an audio file.',
  ],
  ['an automatic length', () => words().form.length.autoIs('7.3'), 'auto: 7.3'],
])('%s', (_, say, expected) => {
  expect(say()).toEqual(expected)
})

it('a run that was not sent, and other people’s runs', () => {
  expect(words().jobs.run.notSent).toMatch(/^Not sent yet/)
  expect(words().jobs.cancelsOnlyOurs).toBe('Other people’s runs are not affected')
})

it('German', () => {
  expect([de.settings.machine.runsOn, de.verbs.canvas, de.verbs.tryAgain]).toEqual([
    'Rechnet auf',
    'Als Graph öffnen',
    'Erneut versuchen',
  ])
})

/** Sentences and names that puzzled people, or that were one of several names for one thing. */
const gone = [
  'Nothing is like that',
  'nobody has measured',
  'Its progress stands below',
  'There is one.',
  'are read from the disk',
  'That takes its time',
  'runs that take very long',
  'to be finished when it is good',
  'Follow by',
  'Those of others',
  'Run this one earlier',
  'Run this one later',
  'All states',
  /\bVary\b/,
  'Same with a new seed',
  'Again with a new seed',
  'Queue again',
  'Get the missing files',
  'Download what this mode needs',
  'Not here',
  'wrote none into it',
  'it is not a picture',
  'ComfyUI never got',
  'Remove from this list',
  'Another shape',
  'Scripts can',
  'Läuft auf',
  'Dem Prozessor',
  'Im Canvas öffnen',
  'Erneut einreihen',
  'Skripte können',
]

it.each(gone)('nothing says “%s” any more', (old) => {
  const found = [english, ...foreign.map(leavesIn)].flatMap((all) =>
    [...all].flatMap(([path, leaf]) => {
      const text = said(leaf)
      return (typeof old === 'string' ? text.includes(old) : old.test(text)) ? [path] : []
    }),
  )
  expect(found).toEqual([])
})

it('is searched in every sentence', () => {
  expect([...leavesIn('de').values()].map((leaf) => said(leaf))).toContain('Rechnet auf')
  expect([...english.values()].map((leaf) => said(leaf))).toContain('No runs match.')
})
