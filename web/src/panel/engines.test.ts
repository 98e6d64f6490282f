import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { FakeComfy } from '../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../tests/fakes/requests.ts'
import { openReady } from './open.testing.ts'

const choice = () => page.getByRole('combobox', { name: 'Run on' })

describe('other engines', () => {
  it('are nowhere to be seen while the owner lists none', async () => {
    const { studio, side, comfy } = openReady('t2v')
    await vi.waitFor(() => expect(comfy.engines.asked).toBe(1))
    expect(side.querySelector('.ltx-run-on')).toBeNull()
    studio.tab.value = 'settings'
    await expect.element(page.getByText('Language').first()).toBeVisible()
    expect(side.textContent).not.toContain('Other engines')
  })

  it('are offered with what each says to the form, at 312 px, and kept in this browser', async () => {
    const comfy = new FakeComfy()
    comfy.engines.add()
    const away = comfy.engines.add({ id: 'laptop', name: 'Laptop' })
    away.down = true
    const { studio, side, world } = openReady('t2v', {}, { comfy, width: 312 })
    await expect.element(choice()).toHaveTextContent('This ComfyUI')
    await choice().click()
    await expect
      .element(page.getByRole('option', { name: 'Studio PC' }))
      .toHaveTextContent('Studio PC ready')
    await expect
      .element(page.getByRole('option', { name: 'Laptop' }))
      .toHaveTextContent('Laptop not reachable')
    await page.getByRole('option', { name: 'The least busy one' }).click()
    await expect.element(page.getByText('Studio PC: ready · Laptop: not reachable')).toBeVisible()
    const footer = side.querySelector('.ltx-run-on')!
    expect(footer.scrollWidth).toBeLessThanOrEqual(footer.clientWidth)
    expect(studio.engines.where.value).toBe('freest')
    world.pass(100)
  })

  it('that cost money are used after one question', async () => {
    const comfy = new FakeComfy()
    comfy.engines.add({ id: 'cloud', name: 'Cloud', paid: true })
    const { studio } = openReady('t2v', {}, { comfy, width: 312 })
    const choose = async (name: RegExp | string): Promise<void> => {
      await choice().click()
      await page.getByRole('option', { name }).click()
    }
    await choose(/Cloud/)
    await expect.element(page.getByText(/Each run on Cloud costs money/)).toBeVisible()
    expect(studio.engines.where.value).toBeUndefined()
    await page.getByRole('button', { name: 'Run there' }).click()
    expect(studio.engines.where.value).toBe('cloud')
    await choose('This ComfyUI')
    await choose(/Cloud/)
    expect(studio.engines.where.value).toBe('cloud')
  })

  it('are named on queue rows, on results and in History', async () => {
    const comfy = new FakeComfy()
    const engine = comfy.engines.add()
    const opened = openReady('t2v', {}, { comfy })
    const { studio, world } = opened
    await expect.element(choice()).toBeVisible()
    studio.engines.choose('studio-pc')
    await vi.waitFor(() => {
      const [site] = studio.engines.sites.all.value
      expect(site && studio.engines.stateOf(site, requestOf('t2v')).is).toBe('ready')
    })
    await studio.jobs.add(requestOf('t2v'))
    await vi.waitFor(() => expect(engine.submissions).toHaveLength(1))
    await expect.element(page.getByText(/^Studio PC · Text · seed/)).toBeVisible()
    engine.work()
    engine.work()
    await vi.waitFor(() => {
      world.pass(2100)
      expect(studio.jobs.past.value).toHaveLength(1)
    })
    await expect.element(page.getByText('on Studio PC', { exact: true })).toBeVisible()
    studio.tab.value = 'history'
    await page
      .getByRole('tabpanel', { name: 'History' })
      .getByRole('button', { name: /kite/ })
      .first()
      .click()
    await expect.element(page.getByText('Made on', { exact: true })).toBeVisible()
  })

  it('that are away keep what waits for them, until this ComfyUI is to make it', async () => {
    const comfy = new FakeComfy()
    const engine = comfy.engines.add()
    const { studio, world } = openReady('t2v', {}, { comfy })
    await expect.element(choice()).toBeVisible()
    engine.down = true
    studio.engines.choose('studio-pc')
    await studio.jobs.add(requestOf('t2v'))
    world.pass(40_000)
    await expect.element(page.getByText(/^Waiting for Studio PC · Text/)).toBeVisible()
    expect(comfy.submissions).toEqual([])
    await page.getByRole('button', { name: /^Details of/ }).click()
    await expect.element(page.getByText('Studio PC isn’t responding. Start it.')).toBeVisible()
    await page.getByRole('button', { name: 'Run on this ComfyUI' }).click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
  })

  it('are listed in Settings, with what is in the way and a button that checks again', async () => {
    const comfy = new FakeComfy()
    const engine = comfy.engines.add()
    engine.down = true
    comfy.engines.problem = {
      code: 'engines_entry',
      what: 'An engine in the list is wrong.',
      remedy: 'Correct it.',
      address: 'Cloud: url',
    }
    comfy.engines.leftOut = [
      { code: 'worker_host', what: 'A worker isn’t used.', remedy: 'Add its host.', address: '' },
    ]
    const old = comfy.engines.add({ id: 'laptop', name: 'Laptop' })
    old.now = { ...comfy.now!, comfyui: '0.26.0' }
    const { studio, side } = openReady('t2v', {}, { comfy })
    studio.tab.value = 'settings'
    await expect.element(page.getByText('Studio PC: not reachable')).toBeVisible()
    await expect.element(page.getByText('Laptop: ComfyUI 0.26.0 is too old')).toBeVisible()
    await expect.element(page.getByText(/Update it there to 0\.27\.0 or later/)).toBeVisible()
    expect(side.textContent).toContain('A worker isn’t used.')
    await expect.element(page.getByText('Studio PC isn’t responding.')).toBeVisible()
    await expect.element(page.getByText(/docs\/engines\.md/)).toBeVisible()
    expect(side.textContent).toContain('An engine in the list is wrong.')
    engine.down = false
    await page.getByRole('button', { name: 'Check again' }).click()
    await expect.element(page.getByText('Studio PC: ready')).toBeVisible()
  })
})
