import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import type { ModeId } from '../form/form.ts'
import type { MediaFacts } from '../form/media.ts'
import { outcomeOf } from './outcome.ts'
import { planOf } from '../family/plan.ts'

type Video = Extract<MediaFacts, { kind: 'video' }>

/** The announced video with these changes, and the note on it. */
function outcome(
  mode: ModeId,
  values: Partial<Video> = {},
  preset: 'balanced' | 'draft' = 'balanced',
) {
  const request = requestOf(mode, { preset })
  const { saved, fps } = planOf(request, modes[mode], ltx23)
  const facts = {
    kind: 'video',
    ...saved,
    fps,
    hasAudio: true,
    audioSeconds: saved.seconds,
  } as const
  return outcomeOf(request, modes[mode], ltx23, { ...facts, ...values })
}

describe('a finished video', () => {
  test('that is as announced needs no note, in any mode, and in a draft at half size', () => {
    for (const mode of Object.keys(modes) as ModeId[]) {
      expect(outcome(mode)).toBeNull()
      // style's draft has another grid, retake has none
      if (mode !== 'style' && mode !== 'retake') expect(outcome(mode, {}, 'draft')).toBeNull()
    }
  })

  test('may differ within the tolerance of containers', () => {
    expect(outcome('t2v', { frames: 120, seconds: 5.1 })).toBeNull()
  })

  test('of one frame is not as announced, even if its sound is as long', () => {
    const found = outcome('style', { frames: 1 })
    expect(found?.code).toBe('made_otherwise')
    expect(found?.what).toContain('this video has 1 frame, ')
    expect(found?.remedy).toContain('constant frame rate')
  })

  test.each([
    ['another size', { width: 640 }],
    ['another time', { seconds: 9 }],
    ['more frames', { frames: 140 }],
  ])('of %s is not as announced', (_, values) => {
    expect(outcome('t2v', values)?.remedy).toMatch(/^Try again/)
  })

  test('that could not be read is not judged', () => {
    const request = requestOf('t2v')
    const unreadable = { kind: 'unreadable', reason: 'odd' } as const
    expect(outcomeOf(request, modes.t2v, ltx23, unreadable)).toBeNull()
    const turbo = { ...request, preset: 'turbo' as 'fast' }
    expect(outcomeOf(turbo, modes.t2v, ltx23, { ...unreadable })).toBeNull()
  })
})
