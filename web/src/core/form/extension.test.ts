import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addedFrames,
  contextWithin,
  extensionOf,
  maxAdded,
  placesOf,
  secondsOfAdded,
} from './extension.ts'
import { directions } from './form.ts'

const step = 8
const anyDirection = fc.constantFrom(...directions)

describe('frames to add', () => {
  test.each([
    ['after', 5, 24, 120],
    ['after', 1, 24, 24],
    ['after', 0.1, 24, 8],
    ['after', 5, 30000 / 1001, 152],
    ['after', 1, 60, 64],
    ['before', 5, 24, 121],
    ['before', 0.1, 24, 9],
    ['before', 5, 30000 / 1001, 153],
  ] as const)('%s, %d s at %d fps: %d', (direction, seconds, fps, frames) => {
    expect(addedFrames(direction, seconds, fps, step)).toBe(frames)
  })

  test('are those nearest to the seconds, and come back from theirs', () => {
    fc.assert(
      fc.property(
        anyDirection,
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        fc.double({ min: 1, max: 60, noNaN: true }),
        (direction, seconds, fps) => {
          const added = addedFrames(direction, seconds, fps, step)
          expect(added % step).toBe(direction === 'after' ? 0 : 1)
          const off = Math.abs(secondsOfAdded(direction, added, fps) * fps - seconds * fps)
          // at least one step
          if (added > step + 1) expect(off).toBeLessThanOrEqual(step / 2 + 1e-6)
          expect(addedFrames(direction, secondsOfAdded(direction, added, fps), fps, step)).toBe(
            added,
          )
        },
      ),
    )
  })
})

describe('the context', () => {
  test.each([
    [25, 121, 25],
    [25, 33, 25],
    [25, 24, 17],
    [25, 9, 9],
    [25, 8, 0],
    [9, 121, 9],
    [20, 121, 17],
    [1, 121, 0],
  ])('of %d frames in a video of %d: %d', (wanted, available, frames) => {
    expect(contextWithin(wanted, available, step)).toBe(frames)
  })
})

describe('an extension', () => {
  const anyOne = fc
    .record({
      direction: anyDirection,
      source: fc.integer({ min: 9, max: 5000 }),
      wanted: fc.integer({ min: 9, max: 121 }),
      seconds: fc.double({ min: 0.1, max: 30, noNaN: true }),
      fps: fc.constantFrom(23.976, 24, 25, 29.97, 30, 60),
    })
    .map(({ direction, source, wanted, seconds, fps }) => {
      const context = contextWithin(wanted, source, step)
      const added = addedFrames(direction, seconds, fps, step)
      return { source, one: extensionOf(direction, source, context, added, step) }
    })

  test('samples step · n + 1 frames: those it adds and those it keeps', () => {
    fc.assert(
      fc.property(anyOne, ({ source, one }) => {
        const { direction, context, added, frames, total } = one
        expect(frames % step).toBe(1)
        expect(total).toBe(source + added)
        expect(frames - added).toBe(direction === 'after' ? context : context - 1)
        expect(maxAdded(direction, context, frames)).toBe(added)
      }),
    )
  })

  test('takes its context from the video’s end, or from its beginning, and leaves nothing out', () => {
    fc.assert(
      fc.property(anyOne, ({ source, one }) => {
        const { direction, context, added, frames } = one
        const at = placesOf(one, source)
        // the context lies in the video
        const first = at.context < 0 ? source + at.context : at.context
        expect(first).toBeGreaterThanOrEqual(0)
        expect(first + context).toBeLessThanOrEqual(source)
        if (direction === 'after') {
          // what is sampled begins with the context, the new frames follow the video's last
          expect([at.keptAt, at.newAt, at.window]).toEqual([0, context, first])
          expect(at.window + at.newAt).toBe(source)
          expect(at.newAt + added).toBe(frames)
        } else {
          // a clip as a guide goes to step · n + 1, and one frame less than it has is kept
          expect(at.keptAt % step).toBe(1)
          expect([at.keptAt, at.newAt, at.window]).toEqual([added, 0, -added])
          expect(at.keptAt + context - 1).toBe(frames)
        }
      }),
    )
  })

  test('of frames that don’t go together is a bug', () => {
    expect(() => extensionOf('after', 121, 25, 121, step)).toThrow(/don't go with/)
    expect(() => extensionOf('before', 121, 25, 120, step)).toThrow(/don't go with/)
  })
})
