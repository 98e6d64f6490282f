import { describe, expect, test } from 'vitest'
import { completeForm } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import type { SettledForm } from '../form/form.ts'
import type { FactsByName, VideoFacts } from '../form/media.ts'
import { check } from './check.ts'

const video: VideoFacts = {
  kind: 'video',
  width: 1280,
  height: 704,
  fps: 24,
  frames: 36,
  seconds: 1.5,
  hasAudio: true,
  audioSeconds: 1.5,
}

function checked(values: Partial<SettledForm>, of: Partial<VideoFacts> = {}) {
  const facts: FactsByName = { 'a.mp4': { ...video, ...of } }
  const form = completeForm('retake', { video: 'a.mp4', seconds: null, videoStart: 0, ...values })
  return check(form, modes.retake, ltx23, facts)
}

describe('the span that is made anew by default', () => {
  test.each([
    ['is two seconds', {}, { frames: 121, seconds: 5.04 }, 2, 49],
    ['is all of a short video', {}, {}, 33 / 24, 33],
    ['ends with the video', { videoStart: 0.75 }, {}, 16 / 24, 16],
    ['is as long as is asked, as far as there is so much', { seconds: 3 }, {}, 3, 33],
  ] as const)('%s', (_, values, of, seconds, frames) => {
    const { length, plan } = checked(values, of)
    expect(length?.seconds).toBeCloseTo(seconds, 5)
    expect(plan?.retake?.frames).toBe(frames)
  })
})

test.each([
  [{ seconds: 0 }, {}, 'span_empty'],
  [{ videoStart: 1.4 }, {}, 'span_outside'],
  [{}, { frames: 8 }, 'video_too_short_to_retake'],
] as const)('%j of %j is refused as %s', (values, of, code) => {
  expect(checked(values, of).problems.map((one) => one.code)).toEqual([code])
})
