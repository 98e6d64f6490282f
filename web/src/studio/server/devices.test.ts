import { expect, onTestFinished, test } from 'vitest'
import { openStudio } from '../open.testing.ts'

test('a state that could not be read is asked for again while it is shown', async () => {
  const { studio, comfy, pass } = await openStudio()
  onTestFinished(() => studio.dispose())
  comfy.shim.refusal = { code: 'host', what: 'Not here.', remedy: 'Add it.' }
  onTestFinished(studio.devices.watch())
  await pass(1000)
  expect(studio.devices.state.value).toBeNull()
  comfy.shim.refusal = null
  await pass(3000)
  expect(studio.devices.state.value).toEqual(comfy.shim.deviceState)
})
