import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { followLanguage } from '../../studio/language.ts'
import { createSettings } from '../../studio/settings.ts'
import { memoryStorage } from '../../studio/storage.ts'
import { fileOf, idOf } from '../../studio/open.testing.ts'
import { speak, words } from '../../words/index.ts'
import { openReady } from '../open.testing.ts'

function openSettings(options: Parameters<typeof openReady>[2] = {}) {
  const opened = openReady('t2v', { lowVram: null, loader: null }, options)
  opened.studio.tab.value = 'settings'
  return opened
}

describe('the machine', () => {
  it('is named with its memory, and what that means for a run', async () => {
    const { studio } = openSettings()
    await expect.element(page.getByText('NVIDIA GeForce RTX 4090', { exact: true })).toBeVisible()
    await expect.element(page.getByText('24.0 GB', { exact: true })).toBeVisible()
    const settings = page.getByRole('tabpanel', { name: 'Settings' })
    await expect.element(settings.getByText(studio.machine.proposal.value.line)).toBeVisible()
  })

  it('is overruled, which Create says and uses', async () => {
    const { studio, side } = openSettings()
    const tiers = studio.family.tiers.rows
    await page.getByRole('combobox', { name: 'Set up for' }).click()
    await page.getByRole('option', { name: words().tiers.rows.tiny, exact: true }).click()
    await vi.waitFor(() => expect(studio.settings.tier).toBe('tiny'))
    expect(studio.settled.value.lowVram).toBe(tiers.tiny.lowVram)
    expect(side.querySelector('.ltx-proposal')?.textContent).toContain(
      studio.machine.proposal.value.line,
    )
  })

  it('frees its memory, and shows before and after', async () => {
    const { comfy, world } = openSettings()
    await expect.element(page.getByText('6.0 GB of 24.0 GB are free.')).toBeVisible()
    await page.getByRole('button', { name: 'Unload models' }).click()
    await expect.element(page.getByText(/Waiting for ComfyUI/)).toBeVisible()
    comfy.now = { ...comfy.now!, vramFree: 23 * 2 ** 30 }
    await vi.waitFor(() => {
      world.pass(500)
      expect(document.body.textContent).toContain('Free before: 6.0 GB. Free now: 23.0 GB.')
    })
  })
})

describe('the memory', () => {
  it('says which models are in it, and how large they are', async () => {
    const comfy = new FakeComfy()
    comfy.models = [
      { name: 'LTXAV', bytes: 18.2 * 2 ** 30 },
      { name: '<img src=x onerror=alert(1)>', bytes: 2 ** 30 },
    ]
    openSettings({ comfy })
    const models = page.getByLabelText('Models in memory')
    await expect.element(models).toHaveTextContent('LTXAV18.2 GB<img src=x onerror=alert(1)>1.0 GB')
    await expect.element(page.getByText(/40\.0 GB of 64\.0 GB are free/)).toBeVisible()
  })

  it('says when there is none', async () => {
    openSettings()
    await expect.element(page.getByText('No model is loaded.')).toBeVisible()
  })
})

describe('runs', () => {
  const previews = () => page.getByRole('switch', { name: 'Live preview' })

  it('are told of at their end as was chosen, and a browser that shows nothing is said', async () => {
    const { studio, comfy } = openSettings()
    const choose = async (words: string): Promise<void> => {
      await page.getByRole('combobox', { name: 'Tell me when a run ends' }).click()
      await page.getByRole('option', { name: words }).click()
    }
    await choose('By the system')
    await expect.element(page.getByText(/shows no notifications/)).toBeVisible()
    expect(studio.settings.notice).toBe('system')
    comfy.page.allows = true
    await choose('Not at all')
    await choose('By the system')
    await expect.element(page.getByText('While this panel cannot be seen.')).toBeVisible()
  })

  it('show pictures on their way, unless that is switched off', async () => {
    const { studio } = openSettings()
    await expect.element(previews()).toBeChecked()
    await previews().click()
    expect(studio.settings.previews).toBe(false)
  })

  it('have no switch for pictures where ComfyUI is too old for them, but the version that has them', async () => {
    const comfy = new FakeComfy()
    comfy.now = { ...comfy.now!, comfyui: '0.27.0' }
    openSettings({ comfy })
    await expect
      .element(page.getByText('Live preview needs ComfyUI 0.30 or later. This is 0.27.0.'))
      .toBeVisible()
    await expect.element(previews()).not.toBeInTheDocument()
  })

  it('have them off where one ended a run, until they are switched on again', async () => {
    const { studio } = openSettings()
    studio.settings.previewsFailed = '0.34.0'
    await expect.element(previews()).not.toBeChecked()
    await expect.element(page.getByText(/A preview ended a run on ComfyUI 0\.34\.0/)).toBeVisible()
    await previews().click()
    await expect.element(previews()).toBeChecked()
    expect(studio.settings).toMatchObject({ previews: true, previewsFailed: null })
  })
})

describe('the language', () => {
  /** The panel in a page that speaks as these settings say. */
  function openSpeaking() {
    const comfy = new FakeComfy()
    const kept = createSettings(memoryStorage())
    onTestFinished(followLanguage(kept.settings, comfy.language).dispose)
    return openSettings({ comfy, kept })
  }
  const choose = async (list: RegExp, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: list }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  it('is chosen here, and every page speaks it at once', async () => {
    const { studio, side } = openSpeaking()
    await expect.element(page.getByText('24.0 GB', { exact: true })).toBeVisible()
    await choose(/^Language/, 'Deutsch')
    await expect.element(page.getByRole('tab', { name: 'Einstellungen' })).toBeVisible()
    await expect.element(page.getByRole('heading', { name: 'Grafikspeicher' })).toBeVisible()
    await expect.element(page.getByText('24,0 GB', { exact: true })).toBeVisible()
    studio.tab.value = 'models'
    await expect.element(page.getByRole('heading', { name: 'Jetzt nötig' })).toBeVisible()
    studio.tab.value = 'settings'
    await choose(/^Sprache/, 'English')
    await expect.element(page.getByRole('tab', { name: 'Settings' })).toBeVisible()
    expect(side.querySelector('.ltx-models')?.textContent).toContain('Needed now')
    expect(studio.settings.language).toBe('en')
  })

  it('is otherwise that of ComfyUI, and of the browser where none is chosen there', async () => {
    const { comfy } = openSpeaking()
    comfy.language.prefer('de-DE', 'en')
    await expect.element(page.getByRole('heading', { name: 'Dieser Rechner' })).toBeVisible()
    comfy.language.choose('ja')
    await expect.element(page.getByRole('heading', { name: 'This machine' })).toBeVisible()
    await choose(/^Language/, 'Deutsch')
    await expect.element(page.getByRole('heading', { name: 'Dieser Rechner' })).toBeVisible()
  })

  it('of long words fits into the narrowest sidebar, on every page', async () => {
    const comfy = new FakeComfy()
    comfy.missing = [fileOf('checkpoint')]
    onTestFinished(speak(() => 'de'))
    const { side, studio } = openSettings({ comfy, width: 312 })
    const right = side.getBoundingClientRect().right
    for (const tab of ['settings', 'history', 'models'] as const) {
      studio.tab.value = tab
      await vi.waitFor(() =>
        expect(side.querySelector(`#ltxaio-page-${tab}`)?.checkVisibility()).toBe(true),
      )
      const wide = [...side.querySelectorAll(`#ltxaio-page-${tab} *`)].filter(
        (element) => element.getBoundingClientRect().right > right + 0.5,
      )
      expect(wide.map((element) => element.className)).toEqual([])
    }
  })
})

describe('the Hugging Face token', () => {
  it('is pasted once: sent, checked, gone from the field, and nowhere in storage', async () => {
    const storage = memoryStorage()
    const saved: unknown[] = []
    const { comfy } = openSettings({
      storage: {
        ...storage,
        save: (key, value) => (saved.push(value), storage.save(key, value)),
      },
    })
    comfy.shim.tokenCheck = { state: 'ok', account: 'kite' }
    const field = page.getByLabelText('Token', { exact: true })
    await expect.element(field).toHaveAttribute('type', 'password')
    await field.fill(' hf_secret ')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.element(page.getByText(/^The token is fine: it is kite’s\.$/)).toBeVisible()
    await expect.element(page.getByLabelText('Another token')).toHaveValue('')
    expect(comfy.shim.asked).toEqual(['save token of 9', 'check token'])
    expect(JSON.stringify(saved)).not.toContain('hf_secret')
    expect(document.body.innerHTML).not.toContain('hf_secret')
    await page.getByRole('button', { name: 'Forget the token' }).click()
    await expect.element(page.getByText(/There is no token/)).toBeVisible()
  })

  it.each([
    ['none', /There is no token/],
    ['bad', /does not accept the token/],
    ['unreachable', /does not answer/],
    ['not_sent', /was not sent/],
  ] as const)('that is %s says so', async (state, words) => {
    const { comfy, studio } = openSettings()
    comfy.shim.tokenStatus = { present: state !== 'none', source: 'login', settable: true }
    comfy.shim.tokenCheck = { state, account: null }
    await studio.token.refresh()
    await studio.token.ask()
    await expect.element(page.getByText(words)).toBeVisible()
  })

  it.each([
    ['gated_need_accept', /accepted the licence/],
    ['token_revoked', /was withdrawn/],
  ])('that a download was refused with (%s) is explained here too', async (code, words) => {
    const comfy = new FakeComfy()
    comfy.missing = [fileOf('checkpoint')]
    comfy.shim.fail(idOf('checkpoint'), { code })
    openSettings({ comfy })
    await expect.element(page.getByText(words).last()).toBeVisible()
  })

  it('cannot be entered on a shared server, which says what to do instead', async () => {
    const comfy = new FakeComfy()
    comfy.shim.tokenStatus = { present: false, source: null, settable: false }
    openSettings({ comfy })
    await expect.element(page.getByText(/start ComfyUI with HF_TOKEN/)).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Save' })).not.toBeInTheDocument()
  })

  it('is no matter where the shim is absent', async () => {
    const comfy = new FakeComfy()
    comfy.shim.present = false
    openSettings({ comfy })
    await expect.element(page.getByText(/it downloads nothing/)).toBeVisible()
  })
})
