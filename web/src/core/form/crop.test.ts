import { describe, expect, test } from 'vitest'
import { facts, requestOf } from '../../../../tests/fakes/requests.ts'
import { importRequest } from '../check/imported.ts'
import { restoredForm } from '../check/restored.ts'
import { families } from '../../families/index.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { type Crop, framed, isMiddle, leftOut, shifted, withCrop, zoomed } from './crop.ts'
import { reviveRequest } from './stated.ts'

const shape = { width: 800, height: 600 }
const wide = { width: 1280, height: 704 }
const tall = { width: 704, height: 1280 }

/** Width to height, as far as whole pixels allow. */
function isOf(crop: Crop, { width, height }: typeof wide): boolean {
  return Math.abs(crop.width * height - crop.height * width) <= Math.max(width, height)
}
const inside = ({ x, y, width, height }: Crop): boolean =>
  x >= 0 && y >= 0 && x + width <= shape.width && y + height <= shape.height

describe('a crop', () => {
  test('without a choice is the middle', () => {
    const middle = framed(null, shape, wide)
    expect(middle).toEqual({ x: 0, y: 80, width: 800, height: 440 })
    expect(isMiddle(middle, shape, wide)).toBe(true)
    expect(leftOut(middle, shape)).toEqual({ left: 0, right: 0, top: 80 / 600, bottom: 80 / 600 })
  })

  test('moves as far as the image goes', () => {
    const middle = framed(null, shape, wide)
    expect(shifted(middle, 50, -30, shape)).toEqual({ ...middle, y: 50 })
    expect(shifted(middle, 0, 1000, shape)).toEqual({ ...middle, y: 160 })
  })

  test('is zoomed around a point that keeps its place, and back to the whole', () => {
    const middle = framed(null, shape, wide)
    const near = zoomed(middle, 2, shape, wide, { x: 200, y: 190 })
    expect(near).toEqual({ x: 100, y: 135, width: 400, height: 220 })
    expect(isMiddle(near, shape, wide)).toBe(false)
    expect(zoomed(near, 0.1, shape, wide).width).toBe(800)
    const closest = zoomed(middle, 1000, shape, wide)
    expect(closest.width).toBe(100)
    expect(inside(closest)).toBe(true)
  })

  test('follows another size: same middle, same enlargement', () => {
    const near = zoomed(framed(null, shape, wide), 2, shape, wide)
    const other = framed(near, shape, tall)
    expect(isOf(other, tall)).toBe(true)
    expect(other.height).toBe(300)
    expect(other.x + other.width / 2).toBeCloseTo(near.x + near.width / 2, -0.5)
    expect(other.y + other.height / 2).toBeCloseTo(near.y + near.height / 2, -0.5)
  })

  test('settles: framing again changes nothing, and it always lies inside the image', () => {
    for (const size of [wide, tall, { width: 512, height: 512 }, { width: 2048, height: 128 }])
      for (const given of [
        { x: 3, y: 7, width: 123, height: 457 },
        { x: 790, y: 590, width: 500, height: 500 },
        { x: 0, y: 0, width: 1, height: 1 },
      ]) {
        const once = framed(given, shape, size)
        expect(inside(once), JSON.stringify([given, size, once])).toBe(true)
        expect(framed(once, shape, size)).toEqual(once)
      }
  })

  test('is kept for each file, the newest 50', () => {
    const crop = { x: 0, y: 0, width: 9, height: 9 }
    let crops = {}
    for (let n = 0; n < 60; n++) crops = withCrop(crops, `${n}.png`, crop)
    expect(Object.keys(crops)).toHaveLength(50)
    expect(crops).toHaveProperty('59.png', crop)
    expect(withCrop(crops, '59.png', null)).not.toHaveProperty('59.png')
  })
})

describe('the crops of a request', () => {
  const crops = { 'square.png': { x: 0, y: 300, width: 640, height: 352 } }
  const values = { image: 'square.png', aspect: '16:9', crops } as const

  test('are those of its own images, for its size', () => {
    const others = { ...crops, 'other.png': { x: 1, y: 1, width: 1, height: 1 } }
    expect(requestOf('i2v', { ...values, crops: others }).crops).toEqual(crops)
    expect(requestOf('i2v', { ...values, aspect: '1:1' }).crops['square.png']).toMatchObject({
      width: 640,
      height: 640,
    })
    expect(requestOf('t2v', { crops }).crops).toEqual({})
  })

  test('survive a record, the file of a video, and the form', () => {
    const request = requestOf('i2v', values)
    expect(reviveRequest(JSON.parse(JSON.stringify(request)))).toEqual(request)
    const imported = importRequest(JSON.stringify(request), modes, families)
    expect(imported.value?.crops).toEqual(crops)
    const proposal = { loader: 'checkpoint', lowVram: false, models: {}, line: null } as never
    const form = restoredForm(request, { mode: modes.i2v, family: ltx23, facts, proposal })
    expect(form).toMatchObject({ crops, aspect: '16:9' })
  })

  test('are none in older records', () => {
    const { crops: _, ...older } = requestOf('i2v')
    expect(reviveRequest(older)).toEqual(requestOf('i2v'))
  })

  test('of a file with a path out of the folder are dropped from an import, and noted', () => {
    const text = JSON.stringify({
      ...requestOf('i2v', values),
      crops: { '../secret.png': crops['square.png'] },
    })
    const { value, notes } = importRequest(text, modes, families)
    expect(value?.crops).toEqual({})
    expect(notes.map(({ code }) => code)).toEqual(['import_senseless'])
  })
})
