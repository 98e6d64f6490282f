import { describe, expect, onTestFinished, test } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { noLimits, type OwnerLimits } from '../../core/family/owner-limits.ts'
import type { Request } from '../../core/form/request.ts'
import { newRecord } from '../../core/history/record.ts'
import { newJob } from '../../core/jobs/job.ts'
import { fill } from '../../core/prompt/fill.ts'
import { report, retry } from '../../core/advice/buttons.ts'
import { problem } from '../../core/problem/problem.ts'
import { families } from '../../families/index.ts'
import { modes } from '../../modes/index.ts'
import { createCommands } from '../commands.ts'
import { openStudio, settle } from '../open.testing.ts'
import { memoryStorage } from '../world/storage.ts'

const saved = { filename: 't2v_00001_.mp4', subfolder: 'video/LTX_AIO', type: 'output' }

async function open(limits: Partial<OwnerLimits>, storage = memoryStorage()) {
  const comfy = new FakeComfy(...families.all)
  comfy.shim.owner = { ...noLimits, ...limits }
  const opened = await openStudio({ comfy, storage })
  onTestFinished(() => opened.studio.dispose())
  await opened.studio.machine.refresh()
  await opened.studio.jobs.reconcile()
  await settle()
  return opened
}

/** A past run of this request, of 80 s, that knows how long its parts took. */
function ran(request: Request, device: string) {
  const nodes = Object.keys(fill(request, modes[request.mode], families.of(request), 'name'))
  const samplers = { sample_1: { steps: 8, pace: 5 }, sample_2: { steps: 3, pace: 6.6 } }
  const seconds = { sample_1: 40, sample_2: 20, upscale: 2, decode_video: 15, save: 3 }
  return {
    ...newRecord(newJob('past', request, nodes, 0), 't2v_past'),
    state: { status: 'completed', file: saved, milliseconds: 80_000 } as const,
    timing: { cold: false, seconds, samplers, device },
  }
}

async function openWithPast(seconds: number) {
  const storage = memoryStorage()
  const first = await open({})
  const { request } = first.studio.readiness.check.value
  if (!request) throw new Error('incomplete')
  const device = first.studio.machine.machine.value?.device ?? ''
  storage.save('job.past', ran({ ...request, seed: request.seed + 1 }, device))
  const opened = await open({ seconds }, storage)
  opened.comfy.running = { id: 'past', nodes: {} }
  await opened.studio.jobs.reconcile()
  await settle()
  return opened
}
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code)

describe('the owner’s limit of time', () => {
  test('refuses a run that would take longer, and says how long', async () => {
    const { studio, comfy, pass } = await openWithPast(60)
    expect(studio.forecast.value?.time?.low).toBeGreaterThan(60)
    expect(studio.next.problems.value).toMatchObject([
      { code: 'estimate_over_limit', field: 'preset' },
    ])
    expect(studio.next.problems.value[0]?.what).toMatch(/about 1 min 20 s.*allows 1 min\.$/)
    await studio.next.generate()
    await pass(1000)
    expect(comfy.submissions).toEqual([])
    expect(studio.limited.tooSlow('balanced')?.code).toBe('estimate_over_limit')
    expect(studio.limited.tooSlow('draft')).toBeNull()
    studio.edit({ preset: 'draft' })
    expect(studio.next.problems.value).toEqual([])
    await studio.next.generate()
    await pass(1000)
    expect(comfy.submissions).toHaveLength(1)
  })

  test('says nothing of a run within it, and of one without an estimate', async () => {
    const { studio } = await openWithPast(600)
    expect(studio.forecast.value?.time).not.toBeNull()
    expect(studio.next.problems.value).toEqual([])
    expect(studio.limited.tooSlow('balanced')).toBeNull()
    const unknown = await open({ seconds: 1 })
    expect(unknown.studio.forecast.value?.time).toBeNull()
    expect(unknown.studio.next.problems.value).toEqual([])
  })

  test('holds for each run of a list, however many there are', async () => {
    const { studio, comfy, pass } = await openWithPast(60)
    studio.lists.open.value = true
    studio.lists.change({ text: 'a kite\na sea' })
    expect(codes(studio.next.problems.value)).toEqual(['estimate_over_limit'])
    await studio.next.generate()
    await pass(1000)
    expect(comfy.submissions).toEqual([])
    const enough = await openWithPast(120)
    enough.studio.lists.open.value = true
    enough.studio.lists.change({ text: 'a kite\na sea\na hill' })
    expect(enough.studio.next.total.value?.low).toBeGreaterThan(120)
    expect(enough.studio.next.problems.value).toEqual([])
  })
})

describe('every way into a run', () => {
  /** A draft that made a video, and a whole run of 80 s, under these limits. */
  async function withDraft(limits: Partial<OwnerLimits>) {
    const storage = memoryStorage()
    const first = await open({})
    const { request } = first.studio.readiness.check.value
    if (!request) throw new Error('incomplete')
    const device = first.studio.machine.machine.value?.device ?? ''
    storage.save('job.past', ran({ ...request, seed: 9000 }, device))
    const draft = {
      ...ran({ ...request, preset: 'draft' }, device),
      id: 'draft',
      name: 't2v_draft',
    }
    storage.save('job.draft', { ...draft, timing: undefined })
    const opened = await open(limits, storage)
    opened.comfy.running = { id: 'past', nodes: {} }
    await opened.studio.jobs.reconcile()
    await settle()
    const entryOf = (id: string) => opened.studio.jobs.list.value.find((one) => one.id === id)!
    return { ...opened, past: entryOf('past'), draft: entryOf('draft') }
  }
  type Opened = Awaited<ReturnType<typeof withDraft>>

  const ways: Readonly<Record<string, (opened: Opened) => Promise<unknown>>> = {
    // of what ComfyUI has just made it would have everything
    'Try again': ({ studio, past }) => studio.runs.again({ ...past.request, seed: 1 }),
    'New seed': ({ studio, past }) => studio.runs.vary(past.request),
    Finish: ({ studio, draft }) => studio.runs.finish(draft),
    'Finish with another preset': ({ studio, draft }) => studio.runs.finish(draft, 'fast'),
    'Finish several': ({ studio, draft }) => studio.runs.finishAll([draft, { ...draft, id: 'b' }]),
    'a button of a failed run': ({ studio, past }) =>
      studio.act(
        { kind: 'unload-retry', label: '' },
        { ...past, request: { ...past.request, seed: 1 } },
      ),
    'a button with other settings': ({ studio, past }) =>
      studio.act({ kind: 'set', label: '', values: { seed: 3 }, run: true }, past),
    'the command New seed': ({ studio, comfy }) => createCommands(comfy, () => studio).again(),
  }

  // nothing is known yet of how long Fast takes
  const known = Object.entries(ways).filter(([way]) => way !== 'Finish with another preset')
  test.each(known)('%s, is closed by the limit of time', async (_, go) => {
    const limited = await withDraft({ seconds: 5 })
    await go(limited)
    await limited.pass(1000)
    expect(limited.comfy.submissions).toEqual([])
    const free = await withDraft({ seconds: 600 })
    await go(free)
    await free.pass(1000)
    expect(free.comfy.submissions.length).toBeGreaterThan(0)
  })

  test('a waiting run in the form, is closed by the limit of time', async () => {
    for (const seconds of [30, 600]) {
      const { studio, past } = await withDraft({ seconds })
      await studio.jobs.pauseNow()
      await studio.jobs.add({ ...past.request, preset: 'draft', seed: 1 })
      const { id } = studio.jobs.line.value[0]!
      await studio.editing.start(id)
      studio.edit({ preset: 'balanced' })
      expect(await studio.editing.save()).toBe(seconds === 600)
      expect(studio.editing.run.value?.id).toBe(seconds === 600 ? undefined : id)
    }
  })

  test('a failed run that may not be repeated says so instead of offering it', async () => {
    const { studio, past } = await withDraft({ seconds: 5 })
    const request = { ...past.request, seed: 1 }
    const problems = [problem('prompt_empty', undefined, { actions: [retry(), report()] })]
    const state = { status: 'failed', problems } as const
    expect(studio.advice({ request, state })).toMatchObject([
      { actions: [{ kind: 'report' }], remedy: expect.stringContaining('allows 5 s') as string },
    ])
    const free = await withDraft({})
    expect(free.studio.advice({ request, state })[0]?.actions).toHaveLength(2)
  })

  test('measuring, is closed by the list of modes', async () => {
    const { studio } = await withDraft({ modes: ['i2v'] })
    expect(studio.measuring.problem.value).toMatchObject({ code: 'mode_not_offered', remedy: '' })
    expect((await withDraft({})).studio.measuring.problem.value?.code).not.toBe('mode_not_offered')
  })

  test('Finish, takes the first of its presets that is offered', async () => {
    const { studio, draft } = await withDraft({ modes: ['t2v:draft', 't2v:fast'] })
    expect(studio.runs.finishes(draft).map(({ id }) => id)).toEqual(['fast'])
    const none = await withDraft({ modes: ['t2v:draft'] })
    expect(none.studio.runs.finishProblem(none.draft)).toMatchObject({
      code: 'preset_limited',
      what: 'The owner of this server doesn’t offer Balanced in Text to video.',
    })
  })

  test.each(Object.entries(ways))('%s, is closed by the list of modes', async (_, go) => {
    const opened = await withDraft({ modes: ['i2v'] })
    await go(opened)
    await opened.pass(1000)
    expect(opened.comfy.submissions).toEqual([])
  })
})

describe('a run that takes longer than the owner allows', () => {
  async function running(seconds = 60) {
    const opened = await open({ seconds })
    await opened.studio.runs.generate()
    await opened.pass(1000)
    const { id } = opened.studio.jobs.list.value[0]!
    opened.comfy.truths.set(id, { status: 'in_progress' })
    opened.comfy.emit(id, { type: 'started' })
    const state = () => opened.studio.jobs.list.value.find((job) => job.id === id)!.state
    return { ...opened, id, state }
  }

  test('is stopped by the panel as well, and says why and what to do', async () => {
    const { studio, comfy, pass, id, state } = await running()
    await pass(60_000)
    expect(comfy.cancelled).toEqual([])
    await pass(10_000)
    // again and again until it has ended
    expect(new Set(comfy.cancelled)).toEqual(new Set([id]))
    expect(state()).toMatchObject({ status: 'failed', problems: [{ code: 'run_over_limit' }] })
    const [why] = studio.advice({ ...studio.jobs.list.value[0]!, state: state() })
    expect(why?.what).toContain('limit of 1 min')
    expect(why?.actions).toMatchObject([
      { kind: 'set', run: true },
      { kind: 'set', run: true },
    ])
  })

  test('has the reason also if the backend stopped it while no panel was open', async () => {
    const { studio, comfy, id, state } = await running()
    comfy.truths.set(id, { status: 'cancelled' })
    comfy.stopped = { [id]: 600 }
    await studio.jobs.reconcile()
    await settle()
    expect(state()).toMatchObject({ status: 'failed', problems: [{ code: 'run_over_limit' }] })
  })

  test('does not end without a limit', async () => {
    const { comfy, pass, state } = await running(100_000)
    await pass(90_000)
    expect(comfy.cancelled).toEqual([])
    expect(state().status).toBe('in_progress')
  })
})

describe('what the owner offers', () => {
  test('is the mode that the form has, without losing what is typed', async () => {
    const { studio } = await open({ modes: ['i2v', 'a2v'] })
    expect(studio.form).toMatchObject({ mode: 'a2v', prompt: 'a red kite' })
    studio.edit({ mode: 't2v' })
    expect(studio.next.problems.value).toMatchObject([{ code: 'mode_not_offered' }])
    await studio.next.generate()
    studio.lists.open.value = true
    studio.lists.change({ text: 'a kite\na sea' })
    expect(codes(studio.next.problems.value)).toEqual(['mode_not_offered'])
    await studio.next.generate()
    expect(studio.jobs.list.value).toEqual([])
  })

  test('is the preset that runs', async () => {
    const { studio } = await open({ modes: ['t2v:draft', 't2v:quality'] })
    expect(studio.preset.value?.id).toBe('draft')
    expect(studio.readiness.check.value.request?.preset).toBe('draft')
    studio.edit({ preset: 'quality' })
    expect(studio.preset.value?.id).toBe('quality')
    studio.edit({ preset: 'balanced' })
    expect(studio.preset.value?.id).toBe('draft')
  })

  test('is everything without a backend', async () => {
    const comfy = new FakeComfy(...families.all)
    comfy.shim.present = false
    const { studio } = await openStudio({ comfy })
    onTestFinished(() => studio.dispose())
    expect(studio.limits.offer.value).toMatchObject({ limited: false, seconds: null })
    expect(studio.form.mode).toBe('t2v')
  })
})
