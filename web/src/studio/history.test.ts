import { expect, onTestFinished, test } from 'vitest'
import { openStudio } from './open.testing.ts'

test('an older month that cannot be reached is not one that is not there', async () => {
  const { comfy, studio } = await openStudio()
  onTestFinished(() => studio.dispose())
  comfy.down = true
  expect(await studio.history.older()).toBe('unreachable')
  comfy.down = false
  await comfy.userdata.write('ltx_aio/history/2026-09.json', [])
  expect(await studio.history.older()).toBe('some')
  expect(await studio.history.older()).toBe('none')
})
