import { describe, expect, it } from 'vitest'
import { type OpenedStudio, openStudio, settle } from '../open.testing.ts'
import type { Take, TakeState } from './session.ts'

const good = 'Style: realistic. A red kite climbs over wide dunes while a child holds its line.'

async function written(takes = 1) {
  const opened = await openStudio()
  const { enhance } = opened.studio.writing
  await enhance.write(takes)
  await settle()
  const ids = () => (enhance.session.value?.takes ?? []).map(({ id }) => id)
  return { ...opened, enhance, ids }
}

function states(opened: Pick<OpenedStudio, 'studio'>): TakeState['is'][] {
  const takes: readonly Take[] = opened.studio.writing.enhance.session.value?.takes ?? []
  return takes.map(({ state }) => state.is)
}

/** As if ComfyUI had run it. */
async function finish(opened: OpenedStudio, id: string | undefined, text: string) {
  opened.comfy.truths.set(id ?? '', {
    status: 'completed',
    files: [],
    milliseconds: 20_000,
    texts: [text],
  })
  opened.comfy.emit(id ?? '', { type: 'succeeded' })
  await settle()
}

describe('Enhance', () => {
  it('queues each take as a run of its own, with its own seed, and none in the history', async () => {
    const opened = await written(3)
    const seeds = opened.comfy.submissions.map(
      ({ prompt }) => prompt['prompt_writer']?.inputs['sampling_mode.seed'],
    )
    expect(seeds).toHaveLength(3)
    expect(new Set(seeds).size).toBe(3)
    expect(opened.studio.jobs.list.value).toEqual([])
    expect(states(opened)).toEqual(['waiting', 'waiting', 'waiting'])
  })

  it('says how many runs come first', async () => {
    const opened = await openStudio()
    opened.comfy.foreign = Array.from({ length: 4 }, (_, index) => ({
      id: `other-${index}`,
      status: index === 0 ? 'in_progress' : 'pending',
      number: index - 10,
    }))
    const { enhance } = opened.studio.writing
    await enhance.write(1)
    await settle()
    expect(enhance.session.value?.takes[0]?.state).toEqual({ is: 'waiting', ahead: 4 })
    opened.comfy.foreign = []
    await opened.pass(2500)
    expect(enhance.session.value?.takes[0]?.state).toEqual({ is: 'waiting', ahead: 0 })
  })

  it('counts tokens while it writes', async () => {
    const opened = await written()
    const [id = ''] = opened.ids()
    opened.comfy.truths.set(id, { status: 'in_progress' })
    opened.comfy.emit(id, { type: 'started' })
    opened.comfy.emit(id, {
      type: 'progress',
      nodes: { prompt_writer: { value: 40, max: 600, state: 'running' } },
    })
    await opened.pass(2500)
    expect(opened.enhance.session.value?.takes[0]?.state).toEqual({ is: 'writing', tokens: 40 })
  })

  it('shows the first take that is ready, until another is chosen', async () => {
    const opened = await written(3)
    const [, second, third] = opened.ids()
    await finish(opened, second, good)
    expect(opened.enhance.chosen.value).toBe(1)
    await finish(opened, third, good.replace('red', 'blue'))
    expect(opened.enhance.chosen.value).toBe(1)
    opened.enhance.choose(0)
    await finish(opened, opened.ids()[0], good)
    expect(opened.enhance.chosen.value).toBe(0)
  })

  it('puts the chosen take into the prompt; undo brings the own text back, and the take again', async () => {
    const opened = await written(2)
    const { studio, enhance } = opened
    const [first, second] = opened.ids()
    await finish(opened, first, good)
    await finish(opened, second, good.replace('red', 'blue'))
    enhance.use()
    expect(studio.form.prompt).toBe(good)
    expect(enhance.used.value).toBe(0)
    // another take over the first: the own text is what comes back
    enhance.choose(1)
    enhance.use()
    expect(studio.form.prompt).toContain('blue')
    enhance.takeBack()
    expect(studio.form.prompt).toBe('a red kite')
    expect(enhance.used.value).toBe(-1)
    studio.undo.undo()
    expect(studio.form.prompt).toContain('blue')
  })

  it('keeps its takes over a reload: those that are written, and those that are still to come', async () => {
    const opened = await written(3)
    const { comfy, storage, studio, ids } = opened
    const [first, second, third] = ids()
    await finish(opened, first, good)
    comfy.truths.set(second ?? '', { status: 'in_progress' })
    comfy.truths.delete(third ?? '')
    studio.dispose()
    const later = await openStudio({ comfy, storage })
    expect(states(later)).toEqual(['prompt', 'waiting', 'waiting'])
    await later.pass(2500)
    expect(states(later)).toEqual(['prompt', 'writing', 'waiting'])
    await finish(later, second, good.replace('red', 'blue'))
    // ComfyUI was restarted meanwhile
    await later.pass(10_000)
    expect(states(later)).toEqual(['prompt', 'prompt', 'failed'])
    const { enhance } = later.studio.writing
    enhance.choose(1)
    enhance.use()
    expect(later.studio.form.prompt).toContain('blue')
    later.studio.dispose()
    const last = await openStudio({ comfy, storage })
    expect(states(last)).toEqual(['prompt', 'prompt', 'failed'])
    expect(last.studio.writing.enhance.chosen.value).toBe(1)
    await last.studio.writing.enhance.close()
    last.studio.dispose()
    expect((await openStudio({ comfy, storage })).studio.writing.enhance.session.value).toBeNull()
  })

  it('keeps what was typed meanwhile when a take replaces it', async () => {
    const opened = await written()
    const { studio, enhance } = opened
    studio.edit({ prompt: 'something quite different' })
    await finish(opened, opened.ids()[0], good)
    expect(enhance.outdated.value).toBe(true)
    enhance.use()
    expect(studio.form.prompt).toBe(good)
    expect(studio.writing.earlier.list.value.map(({ text }) => text)).toContain(
      'something quite different',
    )
    studio.undo.undo()
    expect(studio.form.prompt).toBe('something quite different')
  })

  it.each([
    ['', 'empty'],
    ['### @@ 12', 'garbled'],
    ['A red kite.', 'same'],
  ])('leaves the prompt alone if %j comes back', async (text, why) => {
    const opened = await written()
    await finish(opened, opened.ids()[0], text)
    expect(opened.enhance.session.value?.takes[0]?.state).toMatchObject({ is: 'useless', why })
    opened.enhance.use()
    expect(opened.studio.form.prompt).toBe('a red kite')
  })

  it('learns how long a take is', async () => {
    const opened = await written()
    expect(opened.enhance.cost.value).toMatchObject({ model: 'Gemma 3 12B', milliseconds: null })
    await finish(opened, opened.ids()[0], good)
    expect(opened.enhance.cost.value.milliseconds).toBe(20_000)
    const later = await openStudio({ storage: opened.storage })
    expect(later.studio.writing.enhance.cost.value.milliseconds).toBe(20_000)
  })

  it('cancels what is waiting or being written, also once ComfyUI answers again', async () => {
    const opened = await written(3)
    const [first, second, third] = opened.ids()
    await finish(opened, first, good)
    opened.comfy.down = true
    await opened.enhance.cancel()
    expect(states(opened)).toEqual(['prompt', 'cancelled', 'cancelled'])
    expect(opened.comfy.cancelled).toEqual([])
    opened.comfy.down = false
    await opened.pass(3000)
    expect(new Set(opened.comfy.cancelled)).toEqual(new Set([second, third]))
  })

  it('waits for a ComfyUI that doesn’t answer, and says when a request is lost', async () => {
    const opened = await written()
    opened.comfy.down = true
    await opened.pass(5000)
    expect(opened.enhance.silent.value).toBe(true)
    expect(states(opened)).toEqual(['waiting'])
    opened.comfy.down = false
    opened.comfy.restart()
    await opened.pass(6000)
    expect(opened.enhance.silent.value).toBe(false)
    expect(opened.enhance.session.value?.takes[0]?.state).toMatchObject({
      is: 'failed',
      problem: { code: 'writing_lost' },
    })
  })

  it('says why a take failed, and owns the failure', async () => {
    const opened = await written()
    const [id = ''] = opened.ids()
    expect([...opened.comfy.owners].some((isOurs) => isOurs(id))).toBe(true)
    const error = {
      node: 'prompt_writer',
      nodeClass: 'TextGenerateLTX2Prompt',
      type: 'torch.OutOfMemoryError',
      message: 'Allocation on device',
      traceback: [],
    }
    opened.comfy.truths.set(id, { status: 'failed', error })
    opened.comfy.emit(id, { type: 'failed', error })
    await settle()
    expect(opened.enhance.session.value?.takes[0]?.state).toMatchObject({
      is: 'failed',
      problem: { code: 'out_of_memory' },
    })
  })

  it('offers the download of the text encoder, and queues nothing without it', async () => {
    const opened = await openStudio()
    const { file } = opened.studio.family.roles['textEncoder'] ?? { file: '' }
    opened.comfy.missing = [file]
    await opened.studio.server.refresh()
    await opened.studio.models.refresh()
    const { enhance } = opened.studio.writing
    expect(enhance.problems.value).toMatchObject([
      { code: 'model_missing', actions: [{ kind: 'download' }] },
    ])
    await enhance.write(3)
    expect(opened.comfy.submissions).toEqual([])
    expect(enhance.session.value).toBeNull()
  })

  it('looks at the first frame, and not at an image that only suggests a style', async () => {
    const opened = await openStudio()
    const { enhance } = opened.studio.writing
    for (const [mode, seen] of [
      ['i2v', true],
      ['style', false],
    ] as const) {
      opened.studio.edit({ mode, image: 'first.png' })
      await settle()
      expect(enhance.cost.value.seesImage, mode).toBe(seen)
      await opened.pass(1000)
      await enhance.write(1)
      const sent = opened.comfy.submissions.at(-1)?.prompt ?? {}
      expect('image' in sent, mode).toBe(seen)
    }
  })
})
