import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { chime } from '../../comfy/chime.ts'
import { families } from '../../families/index.ts'
import { followLanguage } from '../../studio/prefs/language.ts'
import { createSettings } from '../../studio/prefs/settings.ts'
import { memoryStorage } from '../../studio/world/storage.ts'
import { fileOf, idOf } from '../../studio/open.testing.ts'
import { languageNames, speak, words } from '../../words/index.ts'
import { openReady } from '../open.testing.ts'

function openSettings(options: Parameters<typeof openReady>[2] = {}) {
  const opened = openReady('t2v', { lowVram: null, loader: null }, options)
  opened.studio.tab.value = 'settings'
  return opened
}

describe('the machine', () => {
  it('is shown with its memory, and what that means for a run', async () => {
    const { studio } = openSettings()
    await expect.element(page.getByText('NVIDIA GeForce RTX 4090', { exact: true })).toBeVisible()
    await expect.element(page.getByText('24.0 GB', { exact: true })).toBeVisible()
    const settings = page.getByRole('tabpanel', { name: 'Settings' })
    await expect.element(settings.getByText(studio.machine.proposal.value.line)).toBeVisible()
  })

  it('can be overridden, which Create says and uses', async () => {
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
    await expect.element(page.getByText('6.0 GB of 24.0 GB free.')).toBeVisible()
    await page.getByRole('button', { name: 'Unload models' }).click()
    await expect.element(page.getByText(/Waiting for ComfyUI/)).toBeVisible()
    comfy.now = { ...comfy.now!, vramFree: 23 * 2 ** 30 }
    await vi.waitFor(() => {
      world.pass(500)
      expect(document.body.textContent).toContain('Free before: 6.0 GB. Free now: 23.0 GB.')
    })
  })
})

describe('what the server’s owner limits', () => {
  it('is said in Settings, and the panel offers no more', async () => {
    const comfy = new FakeComfy(...families.all)
    comfy.shim.owner = {
      modes: ['t2v', 'i2v:draft', 't3v'],
      seconds: 600,
      ignored: ['seconds: ten'],
    }
    const { studio } = openSettings({ comfy })
    const section = page.getByRole('region', { name: 'Limits of this server' })
    const { t2v, i2v } = words().modes
    await expect
      .element(section)
      .toMatchTextContent(`Its owner offers only ${t2v.name} and ${i2v.name} (Draft).`)
    await expect.element(section).toMatchTextContent('Its owner stops runs after 10 min.')
    await expect
      .element(section)
      .toMatchTextContent('user/__ltx_aio/limits.json: seconds: ten, modes: t3v.')
    studio.tab.value = 'create'
    const modes = page.getByRole('radiogroup', { name: words().form.mode })
    await expect.element(modes.getByRole('radio')).toHaveLength(2)
    await modes.getByRole('radio', { name: i2v.short }).click()
    const presets = page.getByRole('radiogroup', { name: words().form.preset })
    await expect.element(presets.getByRole('radio')).toHaveLength(1)
    await expect.element(presets.getByRole('radio', { name: 'Draft' })).toBeChecked()
  })

  it('is not mentioned where nothing is limited', async () => {
    openSettings()
    await expect.element(page.getByText('24.0 GB', { exact: true })).toBeVisible()
    expect(page.getByRole('region', { name: 'Limits of this server' }).query()).toBeNull()
  })
})

describe('the memory', () => {
  it('lists the loaded models and their size', async () => {
    const comfy = new FakeComfy()
    comfy.models = [
      { name: 'LTXAV', bytes: 18.2 * 2 ** 30 },
      { name: '<img src=x onerror=alert(1)>', bytes: 2 ** 30 },
    ]
    openSettings({ comfy })
    const models = page.getByLabelText('Models in memory')
    await expect.element(models).toHaveTextContent('LTXAV18.2 GB<img src=x onerror=alert(1)>1.0 GB')
    await expect.element(page.getByText(/40\.0 GB of 64\.0 GB free/)).toBeVisible()
  })

  it('says when no model is loaded', async () => {
    openSettings()
    await expect.element(page.getByText('No models are loaded.')).toBeVisible()
  })
})

describe('runs', () => {
  const previews = () => page.getByRole('switch', { name: 'Live preview' })

  it('notify at their end as chosen, and a browser that blocks notifications is reported', async () => {
    const { studio, comfy } = openSettings()
    const choose = async (words: string): Promise<void> => {
      await page.getByRole('combobox', { name: 'Notify me when a run ends' }).click()
      await page.getByRole('option', { name: words }).click()
    }
    await choose('System')
    await expect.element(page.getByText(/blocks notifications/)).toBeVisible()
    expect(studio.settings.notice).toBe('system')
    comfy.page.allows = true
    await choose('Off')
    await choose('System')
    await expect.element(page.getByText('While this panel is hidden.')).toBeVisible()
  })

  it('show previews unless switched off', async () => {
    const { studio } = openSettings()
    await expect.element(previews()).toBeChecked()
    await previews().click()
    expect(studio.settings.previews).toBe(false)
  })

  it('have no preview switch when ComfyUI is too old, only the version that has previews', async () => {
    const comfy = new FakeComfy()
    comfy.now = { ...comfy.now!, comfyui: '0.27.0' }
    openSettings({ comfy })
    await expect
      .element(page.getByText('Live preview needs ComfyUI 0.30 or later; this is 0.27.0.'))
      .toBeVisible()
    await expect.element(previews()).not.toBeInTheDocument()
  })

  it('have previews off after one ended a run, until they are switched on again', async () => {
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
  /** The panel, in the language that these settings choose. */
  function openSpeaking() {
    const comfy = new FakeComfy()
    const kept = createSettings(memoryStorage())
    const host = comfy.language
    const load = () => Promise.reject(new Error('it is there already'))
    const failed = (): void => undefined
    onTestFinished(followLanguage({ settings: kept.settings, host, load, failed }).dispose)
    return openSettings({ comfy, kept })
  }
  const choose = async (list: RegExp, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: list }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  it('is chosen here, and every page switches at once', async () => {
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

  it('is one of a list, each under its own name', async () => {
    openSettings()
    await page.getByRole('combobox', { name: 'Language of this panel' }).click()
    await expect.element(page.getByRole('option', { name: '日本語' })).toBeVisible()
    const names = [...document.querySelectorAll('[role="option"]')].map((option) =>
      option.textContent?.trim(),
    )
    expect(names).toEqual(['Same as ComfyUI', ...Object.values(languageNames)])
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => document.querySelector('[role="option"]')).toBeNull()
  })

  it('otherwise follows ComfyUI, and the browser if none is chosen there', async () => {
    const { comfy } = openSpeaking()
    comfy.language.prefer('de-DE', 'en')
    await expect.element(page.getByRole('heading', { name: 'Dieser Rechner' })).toBeVisible()
    comfy.language.choose('ru')
    await expect.element(page.getByRole('heading', { name: 'This machine' })).toBeVisible()
    await choose(/^Language/, 'Deutsch')
    await expect.element(page.getByRole('heading', { name: 'Dieser Rechner' })).toBeVisible()
  })

  it('with long words fits into the narrowest sidebar, on every page', async () => {
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
  it('is pasted once: sent, checked, cleared from the field, and never stored in the browser', async () => {
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
    await expect.element(page.getByText(/^The token works; it belongs to kite\.$/)).toBeVisible()
    await expect.element(page.getByLabelText('New token')).toHaveValue('')
    expect(comfy.shim.asked).toEqual(['save token of 9', 'check token'])
    expect(JSON.stringify(saved)).not.toContain('hf_secret')
    expect(document.body.innerHTML).not.toContain('hf_secret')
    await page.getByRole('button', { name: 'Forget the token' }).click()
    await expect.element(page.getByText(/No token\. /)).toBeVisible()
  })

  it.each([
    ['none', /No token\. /],
    ['bad', /rejected the token/],
    ['unreachable', /isn’t responding/],
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
    ['token_revoked', /was revoked/],
  ])('explains here too why a download was refused (%s)', async (code, words) => {
    const comfy = new FakeComfy()
    comfy.missing = [fileOf('checkpoint')]
    comfy.shim.fail(idOf('checkpoint'), { code })
    openSettings({ comfy })
    await expect.element(page.getByText(words).last()).toBeVisible()
  })

  it('can’t be entered on a shared server, which says what to do instead', async () => {
    const comfy = new FakeComfy()
    comfy.shim.tokenStatus = { present: false, source: null, settable: false }
    openSettings({ comfy })
    await expect.element(page.getByText(/start ComfyUI with HF_TOKEN/)).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Save' })).not.toBeInTheDocument()
  })

  it('isn’t mentioned when the shim is absent', async () => {
    const comfy = new FakeComfy()
    comfy.shim.present = false
    openSettings({ comfy })
    await expect.element(page.getByText(/Downloads aren’t available/)).toBeVisible()
  })
})

describe('files', () => {
  const folder = () => page.getByRole('textbox', { name: 'Folder for new videos' })
  const name = () => page.getByRole('textbox', { name: 'File name' })
  const example = () => page.getByText(/^output\/.*_1a2b3c4d_00001_\.mp4$/)
  const defaultPath = () => page.getByText(/^output\/video\/LTX_AIO\/t2v_[\d-]{10}_1a2b3c4d_00001_/)

  it('are named as typed, with an example that follows, until the default is wanted back', async () => {
    const { studio } = openSettings()
    studio.edit({ prompt: 'A red kite', seed: 7 })
    await expect.element(defaultPath()).toBeVisible()
    await folder().fill('kites')
    await name().fill('%seed%')
    await expect.element(example()).toHaveTextContent('output/kites/7_1a2b3c4d_00001_.mp4')
    studio.edit({ seed: 8 })
    await expect.element(example()).toHaveTextContent('output/kites/8_1a2b3c4d_00001_.mp4')
    expect(studio.settings).toMatchObject({ videoFolder: 'kites', videoName: '%seed%' })
    await page.getByRole('button', { name: 'Back to the default' }).click()
    await expect.element(defaultPath()).toBeVisible()
    await expect.element(folder()).toHaveValue('')
    await expect.element(name()).toHaveValue('')
  })

  it('take tokens with a click or a key, where the cursor is', async () => {
    const { studio } = openSettings()
    await name().fill('a__b')
    const element = name().element() as HTMLInputElement
    element.setSelectionRange(2, 2)
    await page.getByRole('button', { name: '%prompt%' }).click()
    await expect.element(name()).toHaveValue('a_%prompt%_b')
    await expect.element(name()).toHaveFocus()
    await folder().click()
    await page.getByRole('button', { name: '%mode%' }).click()
    await expect.element(folder()).toHaveValue('%mode%')
    expect(studio.settings).toMatchObject({ videoFolder: '%mode%', videoName: 'a_%prompt%_b' })
    // one Tab stop
    await userEvent.tab()
    await userEvent.tab()
    await expect.element(page.getByRole('button', { name: '%prompt%' })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Enter}')
    await expect.element(name()).toHaveValue('a_%prompt%_b%prompt%')
  })

  it.each([
    ['..', /has to be in ComfyUI’s output folder/],
    ['C:/x', /without a drive or a slash/],
    ['a?', /can’t contain \?/],
    ['%nonsense%', /doesn’t know %nonsense%/],
    ['nul', /reserves the name nul/],
    ['x'.repeat(81), /Use 80 characters at most/],
  ])('in a folder like “%s” are refused in place, and go where they went', async (text, why) => {
    const { studio } = openSettings()
    studio.settings.videoFolder = 'kites'
    await folder().fill(text)
    await expect.element(page.getByText(why)).toBeVisible()
    await expect
      .element(page.getByText(/Until then, new videos go to output\/kites\./))
      .toBeVisible()
    await expect.element(folder()).toHaveAttribute('aria-invalid', 'true')
    await expect.element(folder()).toHaveValue(text)
    await expect.element(name()).not.toHaveAttribute('aria-invalid')
    expect(studio.settings.videoFolder).toBe('kites')
  })
})

describe('drafts', () => {
  it('keep their first passes as long and as much as chosen', async () => {
    const { studio } = openSettings()
    await page.getByRole('combobox', { name: 'Keep first passes for' }).click()
    await page.getByRole('option', { name: '90 days' }).click()
    await page.getByRole('combobox', { name: 'At most' }).click()
    await page.getByRole('option', { name: '20.0 GB' }).click()
    expect(studio.settings).toMatchObject({ keepDays: 90, keepGigabytes: 20 })
  })
})

describe('the sound at the end of a run', () => {
  it('is off until it is switched on', async () => {
    const { studio } = openSettings()
    const sound = page.getByRole('switch', { name: 'Sound when a run ends' })
    await expect.element(sound).toHaveAttribute('aria-checked', 'false')
    await sound.click()
    expect(studio.settings.finishSound).toBe(true)
    await expect.element(sound).toHaveAttribute('aria-checked', 'true')
  })

  it('is two notes, if it is still wanted after a moment', async () => {
    // browsers play nothing on a page that nobody has clicked
    openSettings()
    await page.getByRole('switch', { name: 'Sound when a run ends' }).click()
    const played = vi.spyOn(HTMLMediaElement.prototype, 'play')
    onTestFinished(() => void vi.restoreAllMocks())
    await chime(false, () => false)
    expect(played).not.toHaveBeenCalled()
    await chime(false, () => true)
    const player = played.mock.contexts[0] as HTMLAudioElement
    await expect.poll(() => player.ended, { timeout: 5000 }).toBe(true)
    expect(player.duration).toBeCloseTo(0.59)
  })
})

describe('the page for phones and tablets', () => {
  const section = () => page.getByRole('region', { name: 'Phone and tablet' })

  it('is off, says what the code protects, and is switched on', async () => {
    const { comfy } = openSettings()
    await expect.element(section().getByText(/ComfyUI has no login/)).toBeVisible()
    expect(section().getByText('192.168.1.20').query()).toBeNull()
    await section().getByRole('switch', { name: 'Page for phones and tablets' }).click()
    await expect.element(section().getByText('http://192.168.1.20:8188/ltx_aio/app')).toBeVisible()
    expect(comfy.shim.asked).toContain('turn devices on')
  })

  it('shows a code, and the device that it has paired', async () => {
    const comfy = new FakeComfy()
    comfy.shim.deviceState = { ...comfy.shim.deviceState, on: true }
    const { world } = openSettings({ comfy })
    await section().getByRole('button', { name: 'Show a code' }).click()
    await expect.element(section().getByText('123 456')).toBeVisible()
    await expect.element(section().getByText(/Valid for 10 more minutes/)).toBeVisible()
    const name = '<b>iPhone</b>'
    comfy.shim.deviceState = {
      ...comfy.shim.deviceState,
      code: null,
      devices: [{ id: 'a', name, since: 1_764_000_000, user: 'Anna' }],
    }
    world.pass(3000)
    await expect.element(section().getByText(`${name} · Anna`)).toBeVisible()
    expect(section().getByText('123 456').query()).toBeNull()
    await section()
      .getByRole('button', { name: `Forget ${name} · Anna` })
      .click()
    await vi.waitFor(() => expect(comfy.shim.asked).toContain('forget device a'))
    expect(section().getByText(name).query()).toBeNull()
  })

  it('says how to be reached where ComfyUI answers only this computer', async () => {
    const comfy = new FakeComfy()
    comfy.shim.deviceState = { ...comfy.shim.deviceState, on: true, addresses: [] }
    openSettings({ comfy })
    await expect.element(section().getByText(/start it with --listen/)).toBeVisible()
  })

  it('can’t be changed from another computer', async () => {
    const comfy = new FakeComfy()
    comfy.shim.deviceState = { ...comfy.shim.deviceState, here: false }
    openSettings({ comfy })
    await expect.element(section().getByText(/on the computer that runs ComfyUI/)).toBeVisible()
    expect(section().getByRole('switch').query()).toBeNull()
  })
})
