import { expect, it } from 'vitest'
import { settled } from '../../../../tests/fakes/clock.ts'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { openBrowser } from '../tab.testing.ts'

class CountingComfy extends FakeComfy {
  looks = 0
  override async machine() {
    this.looks++
    return super.machine()
  }
}

const model = { name: 'LTXAV', bytes: 2 ** 34 }

it('what is in memory is polled only while it is shown', async () => {
  const { comfy, clock, openTab } = openBrowser(new CountingComfy())
  const counting = comfy as CountingComfy
  const { residents } = await openTab()
  const before = counting.looks
  await clock.pass(30_000)
  expect(counting.looks).toBe(before)

  comfy.models = [model]
  const stop = residents.watch()
  await settled()
  expect(residents.models.value).toEqual([model])
  comfy.models = []
  await clock.pass(5000)
  expect(residents.models.value).toEqual([])
  expect(counting.looks).toBe(before + 2)

  comfy.page.isHidden = true
  await clock.pass(30_000)
  expect(counting.looks).toBe(before + 2)
  comfy.page.isHidden = false
  stop()
  await clock.pass(30_000)
  expect(counting.looks).toBe(before + 2)
})

it('is unknown while the server or our backend is away', async () => {
  const { comfy, clock, openTab } = openBrowser()
  comfy.models = [model]
  const { residents } = await openTab()
  residents.watch()
  await settled()
  comfy.down = true
  await clock.pass(5000)
  expect(residents.models.value).toBeNull()
  comfy.down = false
  comfy.session = null
  await clock.pass(5000)
  expect(residents.models.value).toBeNull()
})
