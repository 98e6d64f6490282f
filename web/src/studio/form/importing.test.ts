import { describe, expect, it } from 'vitest'
import { hostileFiles } from '../../../../tests/fakes/hostile.ts'
import { savedVideo } from '../../../../tests/fakes/mp4.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { requestKey } from '../../core/check/imported.ts'
import { openStudio } from '../open.testing.ts'

const videoOf = (request: unknown, name = 'kite.mp4'): File =>
  new File([savedVideo({ [requestKey]: JSON.stringify(request) })], name)

describe('a hostile file', () => {
  it.each(hostileFiles)('$name yields at most a valid request', async (hostile) => {
    const { studio } = await openStudio()
    const before = JSON.stringify(studio.form)
    await studio.importing.take(new File([hostile.file()], 'kite.mp4'))
    const { restored, problems } = studio.importing.last.value!
    expect(restored).toBe(hostile.gives === 'request')
    if (!restored) {
      expect(problems.length).toBeGreaterThan(0)
      expect(JSON.stringify(studio.form)).toBe(before)
    }
    expect('polluted' in {}).toBe(false)
  })
})

it('the last of two dropped files counts', async () => {
  const { studio } = await openStudio()
  const slow = studio.importing.take(videoOf(requestOf('i2v', { prompt: 'the first' }), 'a.mp4'))
  const fast = studio.importing.take(videoOf(requestOf('t2v', { prompt: 'the second' }), 'b.mp4'))
  await Promise.all([slow, fast])
  expect(studio.form.prompt).toBe('the second')
  expect(studio.importing.last.value?.name).toBe('b.mp4')
})

it('an input is kept if the server can’t be asked about it', async () => {
  const { studio, comfy } = await openStudio()
  comfy.down = true
  await studio.importing.take(videoOf(requestOf('i2v')))
  expect(studio.form).toMatchObject({ mode: 'i2v', image: 'first.png' })
})

it('a file that the browser can’t read counts as one without settings', async () => {
  const { studio } = await openStudio()
  const gone = new File(['x'], 'gone.mp4')
  gone.slice = () => {
    throw new DOMException('gone', 'NotReadableError')
  }
  await studio.importing.take(gone)
  expect(studio.importing.last.value).toMatchObject({ restored: false })
})
