import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { facts, requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { fileOf, idOf } from '../../studio/open.testing.ts'
import { speak, words } from '../../words/index.ts'
import { openPanel, openReady, storageWith, storedJob } from '../open.testing.ts'

const guide = () => page.getByRole('region', { name: 'Your first video' })
const button = (name: string | RegExp) => guide().getByRole('button', { name })

function states(side: HTMLElement): (string | null)[] {
  return [...side.querySelectorAll('.ltx-step')].map((step) => step.getAttribute('data-state'))
}

const done = storedJob({
  request: requestOf('t2v'),
  state: {
    status: 'completed',
    file: { filename: 'made.mp4', subfolder: '', type: 'output' },
    milliseconds: 1000,
  },
})

describe('from nothing to a run', () => {
  it('three clicks download the files, write a prompt, and queue', async () => {
    const comfy = new FakeComfy()
    comfy.missing = [fileOf('checkpoint')]
    const { side, studio, world } = openPanel({}, { comfy, width: 312 })
    await expect
      .element(guide().getByText(/^1 file is missing, 29\.\d GB\. 120\.0 GB of disk space free/))
      .toBeVisible()
    expect(states(side)).toEqual(['now', 'later', 'later'])

    await button('Download missing files').click()
    expect(comfy.shim.asked.at(-1)).toContain(idOf('checkpoint'))
    await vi.waitFor(() => expect(states(side)).toEqual(['working', 'now', 'later']))

    await button('Use this sample').click()
    expect(studio.form.prompt).toBe(words().modes.t2v.sample.prompt)
    await vi.waitFor(() => expect(states(side)).toEqual(['working', 'done', 'now']))

    comfy.shim.arrive(idOf('checkpoint'))
    await vi.waitFor(() => {
      world.pass(500)
      expect(states(side)).toEqual(['done', 'done', 'now'])
    })
    await button('Make your first video').click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    await expect.element(guide().getByText(/^Running/)).toBeVisible()
  })

  it('says what it makes, what suits the machine, and the loading time as an estimate', async () => {
    openReady()
    await expect.element(guide().getByText(/RTX 4090, 24 GB: .*\(estimated\)/)).toBeVisible()
    await expect
      .element(guide().getByText(/Makes 5\.04 s of video at 1280×704\..*\(estimated\)/))
      .toBeVisible()
  })

  it('a run is remembered while its files are downloading', async () => {
    const comfy = new FakeComfy()
    comfy.missing = [fileOf('checkpoint')]
    comfy.shim.run(idOf('checkpoint'), { received: 3e9 })
    const { studio } = openReady('t2v', {}, { comfy })
    await expect.element(guide().getByText(/3\.0 GB of 29\.\d GB downloaded/)).toBeVisible()
    await button('Make your first video').click()
    await expect.element(guide().getByText(/Waiting for the files/)).toBeVisible()
    expect(studio.runs.waiting.runs.value).toHaveLength(1)
  })

  it('low disk space is shown before any download', async () => {
    const comfy = new FakeComfy()
    comfy.missing = [fileOf('checkpoint')]
    comfy.shim.roots = {
      checkpoints: [
        { label: 'models/checkpoints', writable: true, total: 9e10, free: 9e9, volume: 0 },
      ],
    }
    openPanel({}, { comfy })
    await expect
      .element(guide().getByText(/Not enough disk space: free up 2\d\.\d GB/))
      .toBeVisible()
  })
})

describe('a mode that takes files', () => {
  it('asks for them at their inputs', async () => {
    const { side } = openPanel({ mode: 'lipsync' })
    await button('Use this sample').click()
    const opened = vi.fn<(label: string | null) => void>()
    for (const input of side.querySelectorAll('input[type="file"]'))
      input.addEventListener('click', (event) => {
        event.preventDefault()
        opened(input.getAttribute('aria-label'))
      })
    await button('Choose: Speech').click()
    expect(opened).toHaveBeenCalledWith('File for Speech')
    await expect.element(button('Choose: Portrait')).toBeVisible()
    expect(states(side)[1]).toBe('now')
  })

  it.each(Object.values(modes).map(({ id }) => id))(
    '%s has a sample that fits its rules',
    (mode) => {
      const { length } = words().modes[mode].sample.prompt
      expect(length).toBeGreaterThan(300)
      expect(length).toBeLessThan(ltx23.promptLength)
      expect(words().modes[mode].sample.prompt).not.toMatch(/["“”]/)
      expect(facts['first.png']).toBeDefined()
    },
  )
})

describe('it goes away', () => {
  it('with the first finished run, but not with a failed one', async () => {
    const failed = storedJob({
      request: requestOf('t2v'),
      state: { status: 'failed', problems: [] },
    })
    openReady('t2v', {}, { storage: storageWith(failed) })
    await expect.element(guide()).toBeVisible()
    document.body.replaceChildren()
    const { side } = openReady('t2v', {}, { storage: storageWith(done) })
    expect(side.querySelector('.ltx-start')).toBeNull()
  })

  it('when it is closed, for good', async () => {
    const storage = storageWith()
    openPanel({}, { storage })
    await button('Close this guide').click()
    await expect.element(guide()).not.toBeInTheDocument()
    document.body.replaceChildren()
    const { side } = openPanel({}, { storage })
    expect(side.querySelector('.ltx-start')).toBeNull()
  })
})

it('leads to Health', async () => {
  openPanel()
  await button('Check this ComfyUI').click()
  await expect.element(page.getByRole('heading', { name: 'Health of this ComfyUI' })).toBeVisible()
})

it('every part is reached with the keyboard, in order', async () => {
  const comfy = new FakeComfy()
  comfy.missing = [fileOf('checkpoint')]
  openPanel({}, { comfy })
  await expect.element(button('Download missing files')).toBeVisible()
  button('Close this guide').element().focus()
  const names: (string | null | undefined)[] = []
  for (let n = 0; n < 3; n++) {
    await userEvent.keyboard('{Tab}')
    names.push(document.activeElement?.textContent?.trim())
  }
  expect(names).toEqual(['Download missing files', 'Use this sample', 'Check this ComfyUI'])
})

describe('in German', () => {
  let back = (): void => undefined
  afterEach(() => back())

  it('the prompt stays English, and the guide says why', async () => {
    back = speak(() => 'de')
    const { studio } = openPanel()
    const german = page.getByRole('region', { name: 'Das erste Video' })
    await expect.element(german.getByText(/Auf Englisch/)).toBeVisible()
    await german.getByRole('button', { name: 'Dieses Beispiel verwenden' }).click()
    expect(studio.form.prompt).toBe(words().modes.t2v.sample.prompt)
  })
})
