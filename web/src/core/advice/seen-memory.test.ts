import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import type { SettledForm } from '../form/form.ts'
import { memoryRisk, type Outcome } from './seen-memory.ts'

const sized = (width: number, height: number, seconds = 5, more: Partial<SettledForm> = {}) =>
  requestOf('t2v', { aspect: 'custom', width, height, seconds, ...more })
const fits = (...of: Parameters<typeof sized>): Outcome => ({ request: sized(...of), fits: true })
const fails = (...of: Parameters<typeof sized>): Outcome => ({ request: sized(...of), fits: false })
const risk = (request: ReturnType<typeof sized>, ...past: Outcome[]) =>
  memoryRisk(request, past, modes.t2v, ltx23)

describe('nothing is said', () => {
  test('while nothing is known', () => {
    expect(risk(sized(1920, 1088, 20))).toBeNull()
  })

  test('if everything has fit so far, however large this is', () => {
    expect(risk(sized(1920, 1088, 20), fits(640, 384, 2))).toBeNull()
  })

  test('of another preset, or of runs with low VRAM', () => {
    expect(risk(sized(1280, 704), fails(1280, 704, 5, { preset: 'quality' }))).toBeNull()
    expect(risk(sized(1280, 704), fails(640, 384, 5, { lowVram: true }))).toBeNull()
  })

  test('if it has fit since', () => {
    expect(risk(sized(1280, 704), fits(1280, 704), fails(1280, 704))).toBeNull()
    expect(risk(sized(1280, 704), fits(1280, 704, 8), fails(1280, 704))).toBeNull()
  })

  test('of less than what failed', () => {
    expect(risk(sized(640, 384), fails(1280, 704))).toBeNull()
  })
})

describe('what ran out of memory here', () => {
  test('is said before the click, with the nearest that may fit', () => {
    const found = risk(sized(1280, 704), fails(1280, 704))
    expect(found?.why).toBe('failed')
    expect(found?.nearest?.will).toBe('at 1024×576')
    expect(found?.nearest?.values).toMatchObject({ width: 1024, height: 576 })
  })

  test('is said of more than that, too', () => {
    expect(risk(sized(1920, 1088, 8), fails(1280, 704))?.why).toBe('failed')
  })

  test('again, if it has failed since it fit', () => {
    expect(risk(sized(1280, 704), fails(1280, 704), fits(1280, 704))?.why).toBe('failed')
  })

  test('does not lead to a size that failed as well', () => {
    const found = risk(sized(1280, 704), fails(1280, 704), fails(1024, 576))
    expect(found?.nearest?.values.width).toBeLessThan(1024)
  })
})

test('more than has ever fit, and than what failed in another shape, is said to be', () => {
  const past = [fits(1280, 704, 2), fails(960, 512, 10)]
  expect(risk(sized(1280, 704, 6), ...past)?.why).toBe('beyond')
  expect(risk(sized(1280, 704, 3), ...past)).toBeNull()
})
