import { expect, onTestFinished, test } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { noLimits } from '../../core/family/owner-limits.ts'
import { families } from '../../families/index.ts'
import { openStudio } from '../open.testing.ts'

class SlowComfy extends FakeComfy {
  override async cancel(id: string): Promise<void> {
    this.cancelled.push(id)
    await new Promise(() => undefined)
  }
}

test('a ComfyUI that does not answer is asked once to stop a run', async () => {
  const comfy = new SlowComfy(...families.all)
  comfy.shim.owner = { ...noLimits, seconds: 60 }
  const { studio, pass } = await openStudio({ comfy })
  onTestFinished(() => studio.dispose())
  await studio.runs.generate()
  await pass(1000)
  const { id } = studio.jobs.list.value[0]!
  comfy.truths.set(id, { status: 'in_progress' })
  comfy.emit(id, { type: 'started' })
  await pass(70_000)
  expect(comfy.cancelled).toEqual([id])
})
