import { describe, expect, test } from 'vitest'
import { done } from '../../../../tests/fakes/records.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import type { ModeId } from '../../core/form/form.ts'
import { keptFiles } from '../../core/jobs/kept-files.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { openStudio, type OpenedStudio, settle } from '../open.testing.ts'
import type { Entry } from '../ledger/entry.ts'

/** A finished draft, whose first pass is on the server's disk. */
async function draftOf(opened: OpenedStudio, mode: ModeId = 't2v', seed = 5): Promise<Entry> {
  const { comfy, studio } = opened
  const id = `${seed}`.padStart(8, '0')
  await studio.jobs.add(requestOf(mode, { preset: 'draft', seed }), id)
  const draft = studio.jobs.list.value.find((entry) => entry.id === id)!
  const file = { ...done.file, filename: `${draft.name}_00001_.mp4` }
  comfy.truths.set(draft.id, { status: 'completed', files: [file], milliseconds: 1000 })
  await studio.jobs.reconcile()
  for (const { filename } of keptFiles(draft, ltx23)) comfy.disk.add(filename)
  comfy.toasts.length = 0
  opened.world.pass(1000)
  return studio.jobs.list.value.find((entry) => entry.id === id)!
}

function nodesOf({ comfy }: OpenedStudio, at = -1): string[] {
  return Object.keys(comfy.submissions.at(at)?.prompt ?? {})
}

describe('Finish', () => {
  test('goes on from what the draft saved, with the same seed', async () => {
    const opened = await openStudio()
    const draft = await draftOf(opened)
    await opened.studio.runs.finish(draft)
    expect(nodesOf(opened)).not.toContain('sample_1')
    expect(nodesOf(opened)).toEqual(
      expect.arrayContaining(['draft_video', 'draft_sound', 'sample_2']),
    )
    expect(opened.comfy.submissions.at(-1)?.request).toEqual({
      ...draft.request,
      preset: 'balanced',
    })
    expect(opened.comfy.toasts).toEqual([])
  })

  test('takes another preset of the same first pass, and none with another', async () => {
    const opened = await openStudio()
    const draft = await draftOf(opened)
    await opened.studio.runs.finish(draft, 'fast')
    expect(opened.comfy.submissions.at(-1)?.request).toMatchObject({ preset: 'fast' })
    expect(nodesOf(opened)).not.toContain('sample_1')
    await opened.studio.runs.finish(draft, 'quality')
    expect(opened.comfy.submissions).toHaveLength(2)
  })

  test('finishes many at once, in any order, each from its own', async () => {
    const opened = await openStudio()
    const drafts = [await draftOf(opened, 't2v', 1), await draftOf(opened, 't2v', 2)]
    await Promise.all(drafts.toReversed().map((draft) => opened.studio.runs.finish(draft)))
    const read = opened.comfy.submissions
      .slice(2)
      .map(({ prompt }) => String(prompt['draft_video']?.inputs['latent']))
    expect(read.toSorted()).toEqual(
      drafts.map(({ name }) => `latents/LTX_AIO/${name}_video_00001_.latent [output]`).toSorted(),
    )
  })

  test('finishes many as one batch, each from its own, and says whose first pass is gone', async () => {
    const opened = await openStudio()
    const drafts = [await draftOf(opened, 't2v', 1), await draftOf(opened, 't2v', 2)]
    opened.comfy.deleted.add(`${drafts[1]!.name}_video_00001_.latent`)
    await opened.studio.runs.finishAll(drafts)
    await settle()
    const live = [...opened.studio.jobs.live.value].reverse()
    expect(live.map(({ runOptions }) => runOptions?.draft)).toEqual([drafts[0]!.name, undefined])
    expect(live.map(({ batch }) => [batch?.index, batch?.count])).toEqual([
      [0, 2],
      [1, 2],
    ])
    expect(opened.comfy.toasts).toEqual(['One draft’s first pass isn’t saved here'])
  })

  test.each(['_video', '_sound'])('says so and repeats the first pass without %s', async (part) => {
    const opened = await openStudio()
    const draft = await draftOf(opened)
    opened.comfy.deleted.add(`${draft.name}${part}_00001_.latent`)
    await opened.studio.runs.finish(draft)
    expect(nodesOf(opened)).toContain('sample_1')
    expect(nodesOf(opened)).not.toContain('draft_video')
    expect(opened.comfy.toasts).toEqual(['The draft’s first pass isn’t saved here'])
  })

  test('says so and repeats the first pass of a draft from an older version', async () => {
    const opened = await openStudio()
    const draft = await draftOf(opened)
    const nodes = draft.nodes.filter((node) => !node.startsWith('keep_'))
    await opened.studio.runs.finish({ ...draft, nodes })
    expect(nodesOf(opened)).toContain('sample_1')
    expect(opened.comfy.toasts).toHaveLength(1)
  })

  test('is remembered while ComfyUI does not answer, and then goes on from the draft', async () => {
    const opened = await openStudio()
    const draft = await draftOf(opened)
    opened.comfy.down = true
    await opened.studio.runs.finish(draft)
    expect(opened.studio.jobs.live.value[0]?.runOptions).toEqual({ draft: draft.name })
    opened.comfy.down = false
    await opened.pass(60_000)
    expect(nodesOf(opened)).toContain('draft_video')
  })

  test('a refused first pass can be repeated with one click', async () => {
    const opened = await openStudio()
    const draft = await draftOf(opened)
    opened.comfy.answer = {
      error: { type: 'prompt_outputs_failed_validation', message: '', details: '', extra_info: {} },
      node_errors: {
        draft_video: {
          class_type: 'LoadLatent',
          errors: [
            {
              type: 'custom_validation_failed',
              message: 'Custom validation failed for node',
              details:
                'latent - Invalid latent file: latents/LTX_AIO/x_video_00001_.latent [output]',
              extra_info: { input_name: 'latent' },
            },
          ],
        },
      },
    }
    await opened.studio.runs.finish(draft)
    await settle()
    const failed = opened.studio.jobs.list.value[0]!
    const [advised] = opened.studio.advice(failed)
    expect(advised?.code).toBe('first_pass_gone')
    opened.comfy.answer = {}
    await opened.studio.act(advised!.actions![0]!, failed)
    expect(nodesOf(opened)).toContain('sample_1')
  })
})
