import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx25 } from '../../families/ltx-2.5/index.ts'
import { languages, speak } from '../../words/index.ts'
import { type Opened, openPanel, openReady, storageWith, storedJob } from '../open.testing.ts'

const prompt = () => page.getByLabelText('Prompt', { exact: true })
const tool = (name: string) => page.getByRole('toolbar').getByRole('button', { name })
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const takeText = () => page.getByRole('group', { name: /^Take / })

const good = 'Style: realistic. A red kite climbs over wide dunes while a child holds its line.'
const other = good.replace('red', 'blue')

/** Asks for three takes; `arrive` lets ComfyUI finish the nth. */
async function enhancing(opened: Opened = openReady('t2v', { prompt: 'a red kite' })) {
  await tool('Enhance').click()
  await button('Write 3 takes').click()
  await vi.waitFor(() => expect(opened.comfy.submissions).toHaveLength(3))
  const arrive = (take: number, text: string): void => {
    const { id } = opened.comfy.submissions[take] ?? { id: '' }
    const truth = { status: 'completed', files: [], milliseconds: 20_000, texts: [text] } as const
    opened.comfy.truths.set(id, truth)
    opened.comfy.emit(id, { type: 'succeeded' })
  }
  return { ...opened, arrive }
}

describe('Enhance', () => {
  it('says before what it costs, and which runs come first', async () => {
    openReady('i2v', { prompt: 'a red kite' })
    await tool('Enhance').click()
    const box = page.getByRole('region', { name: 'Enhanced prompts' })
    await expect.element(box).toMatchTextContent(/Uses Gemma 3 12B.*no estimate yet/)
    await expect.element(box).toMatchTextContent('It looks at your image, too.')
  })

  it('take, undo and redo', async () => {
    const { studio, arrive } = await enhancing()
    arrive(0, good)
    await expect.element(takeText()).toHaveTextContent(good)
    await button('Use take 1').click()
    await expect.element(prompt()).toHaveValue(good)
    await expect.element(page.getByText('Take 1 is in the prompt.')).toBeVisible()
    await page
      .getByRole('region', { name: 'Enhanced prompts' })
      .getByRole('button', { name: 'Undo' })
      .click()
    await expect.element(prompt()).toHaveValue('a red kite')
    await button('Use take 1').click()
    await expect.element(prompt()).toHaveValue(good)
    expect(studio.form.prompt).toBe(good)
  })

  it('is undone by Ctrl+Z, too', async () => {
    const opened = openReady('t2v', { prompt: '' })
    await prompt().click()
    await userEvent.keyboard('a red kite')
    const { studio, arrive } = await enhancing(opened)
    arrive(0, good)
    await button('Use take 1').click()
    await expect.element(prompt()).toHaveValue(good)
    await prompt().click()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(prompt()).toHaveValue('a red kite')
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(studio.form.prompt).toBe(good)
  })

  it('has takes to choose from with the arrow keys', async () => {
    const { studio, arrive } = await enhancing()
    arrive(0, good)
    arrive(1, other)
    await expect.element(takeText()).toHaveTextContent(good)
    const first = page.getByRole('radio', { name: '1' })
    ;(first.element() as HTMLElement).focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(takeText()).toHaveTextContent(other)
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(page.getByText('Next in the queue.')).toBeVisible()
    await userEvent.keyboard('{ArrowLeft}')
    await button('Use take 2').click()
    expect(studio.form.prompt).toBe(other)
  })

  it('is cancelled, and what was written stays', async () => {
    const { comfy, arrive } = await enhancing()
    arrive(0, good)
    await expect.element(takeText()).toHaveTextContent(good)
    await button('Cancel').click()
    await vi.waitFor(() => expect(comfy.cancelled).toHaveLength(2))
    await expect.element(takeText()).toHaveTextContent(good)
    await expect.element(button('New takes')).toBeVisible()
  })

  it('says that nothing usable came back, and leaves the prompt alone', async () => {
    const { studio, arrive } = await enhancing()
    arrive(0, '## 12 @@')
    await expect
      .element(page.getByText('The answer is not a prompt. Yours is unchanged.'))
      .toBeVisible()
    expect(studio.form.prompt).toBe('a red kite')
  })

  it('offers the text encoder as a download', async () => {
    const { studio, comfy } = openReady('t2v', { prompt: 'a red kite' })
    const file = studio.family.roles['textEncoder']?.file ?? ''
    comfy.missing = [file]
    await studio.server.refresh()
    await studio.models.refresh()
    await tool('Enhance').click()
    const box = page.getByRole('region', { name: 'Enhanced prompts' })
    await expect.element(box).toMatchTextContent(file)
    await expect.element(button('Write 3 takes')).toBeDisabled()
    await box.getByRole('button', { name: /^Download/ }).click()
    expect(comfy.shim.asked.join()).toContain('download')
  })

  it('offers a model that no run needs, beside a run that can be made', async () => {
    const { studio, comfy } = openReady('t2v', { prompt: 'a red kite' }, { family: ltx25 })
    const file = studio.family.roles['promptModel']?.file ?? ''
    comfy.missing = [file]
    await studio.server.refresh()
    await studio.models.refresh()
    await expect.element(button(/^Generate/)).toBeEnabled()
    await tool('Enhance').click()
    const box = page.getByRole('region', { name: 'Enhanced prompts' })
    await expect.element(box).toMatchTextContent(/Uses Gemma 4 E2B/)
    await expect.element(box).toMatchTextContent(file)
    await expect.element(button('Write 3 takes')).toBeDisabled()
    await box.getByRole('button', { name: /^Download/ }).click()
    expect(comfy.shim.asked.join()).toContain('2.5-gemma-e2b')
  })

  it('goes on while its box is closed by another, and is there again', async () => {
    const { arrive } = await enhancing()
    await tool('Phrases').click()
    arrive(0, good)
    await tool('Enhance').click()
    await expect.element(takeText()).toHaveTextContent(good)
  })
})

describe('earlier prompts', () => {
  const runs = () =>
    storageWith(
      ...['older', 'newer'].map((text, index) =>
        storedJob({
          request: requestOf('t2v', { prompt: text }),
          state: { status: 'cancelled' },
          createdAt: index + 1,
        }),
      ),
    )

  it('come with Arrow Up in an empty prompt, and go with Arrow Down', async () => {
    openPanel({}, { storage: runs() })
    await prompt().click()
    await userEvent.keyboard('{ArrowUp}')
    await expect.element(prompt()).toHaveValue('newer')
    await userEvent.keyboard('{ArrowUp}')
    await expect.element(prompt()).toHaveValue('older')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await expect.element(prompt()).toHaveValue('')
  })

  it('come with Alt anywhere, and what was typed comes back', async () => {
    const { studio } = openPanel({}, { storage: runs() })
    await prompt().click()
    await userEvent.keyboard('half a thought{ArrowUp}')
    await expect.element(prompt()).toHaveValue('half a thought')
    await userEvent.keyboard('{End}{Alt>}{ArrowUp}{/Alt}')
    await expect.element(prompt()).toHaveValue('newer')
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.element(prompt()).toHaveValue('half a thought')
    expect(studio.form.prompt).toBe('half a thought')
  })

  it('are searched, starred and used, by keyboard', async () => {
    const { studio, comfy } = openPanel({ prompt: 'mine' }, { storage: runs() })
    await tool('Earlier').click()
    await page.getByRole('searchbox').fill('old')
    await expect.element(page.getByRole('listitem').filter({ hasText: 'older' })).toBeVisible()
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}')
    await expect.element(page.getByRole('button', { name: 'older' })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await vi.waitFor(() =>
      expect([...comfy.userdata.files.keys()].join()).toContain('ltx_aio/prompts/'),
    )
    await userEvent.keyboard('{ArrowLeft}{Enter}')
    await expect.element(prompt()).toHaveValue('older')
    studio.undo.undo()
    await expect.element(prompt()).toHaveValue('mine')
  })
})

describe('phrases', () => {
  it('are inserted at the cursor, and Ctrl+Z takes them out', async () => {
    const { studio } = openPanel()
    await prompt().click()
    await userEvent.keyboard('One. Two.')
    const field = prompt().element() as HTMLTextAreaElement
    field.setSelectionRange(4, 4)
    await tool('Phrases').click()
    await button('Push in').click()
    expect(studio.form.prompt).toBe('One. The camera pushes in slowly and steadily. Two.')
    await prompt().click()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(studio.form.prompt).toBe('One. Two.')
  })

  it('for lips go to the beginning, and Ctrl+Z takes them out', async () => {
    const { studio } = openPanel({ mode: 'lipsync', prompt: 'A woman in a red coat.' })
    await tool('Phrases').click()
    await button('Speaks').click()
    expect(studio.form.prompt).toBe(
      'The person is speaking, lips in sync with the voice. A woman in a red coat.',
    )
    await prompt().click()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(studio.form.prompt).toBe('A woman in a red coat.')
    studio.edit({ mode: 't2v' })
    await expect.element(button('Push in')).toBeVisible()
    expect(button('Speaks').query()).toBeNull()
  })

  it('and samples are one Tab stop, with arrow keys there and back', async () => {
    const { side } = openPanel()
    await tool('Phrases').click()
    const stops = () => [...side.querySelectorAll('.ltx-phrases [tabindex="0"]')]
    expect(stops()).toHaveLength(1)
    ;(stops()[0] as HTMLElement).focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(document.activeElement?.closest('.ltx-samples')).not.toBeNull()
    const sample = side.querySelector<HTMLElement>('.ltx-samples button')!
    sample.focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(document.activeElement?.classList).toContain('ltx-chip')
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(sample)
    expect(stops()).toEqual([sample])
  })

  it('go to the end if the cursor was never in the prompt', async () => {
    const { studio } = openPanel({ prompt: 'A kite.' })
    await tool('Phrases').click()
    await button('No subtitles').click()
    await button('No cuts').click()
    expect(studio.form.prompt).toMatch(/^A kite\. The image is clean.* One continuous shot/)
  })

  it('a sample replaces the prompt, with undo, and the old one is among the earlier', async () => {
    const { studio } = openPanel({ prompt: 'mine' })
    await tool('Phrases').click()
    await page.getByRole('button', { name: /^A night market/ }).click()
    expect(studio.form.prompt).toMatch(/^Rain falls/)
    expect(studio.writing.earlier.list.value[0]?.text).toBe('mine')
    await button(/^Undo: /).click()
    expect(studio.form.prompt).toBe('mine')
  })
})

it.each([...languages.map((language) => [language, 312] as const), ['de', 400]] as const)(
  'the count of words covers no button in %s at %i px',
  async (language, width) => {
    onTestFinished(speak(() => language))
    const { side } = openPanel({ prompt: 'word '.repeat(1200) }, { width })
    const box = (selector: string) => side.querySelector(selector)!.getBoundingClientRect()
    await vi.waitFor(() => expect(side.querySelector('.ltx-prompt-length')).not.toBeNull())
    // as wide as in the widest fonts
    for (const tool of side.querySelectorAll<HTMLElement>('.ltx-tool'))
      tool.style.letterSpacing = '1px'
    const count = box('.ltx-prompt-length')
    const field = box('.ltx-prompt')
    expect(box('.ltx-tool').left).toBeCloseTo(field.left, 0)
    expect(count.right).toBeCloseTo(field.right, 0)
    for (const tool of side.querySelectorAll('.ltx-tool')) {
      const { left, right, bottom } = tool.getBoundingClientRect()
      expect(left).toBeGreaterThanOrEqual(field.left)
      expect(right <= count.left || bottom <= count.top).toBe(true)
    }
  },
)

it('the row is one Tab stop, with a quiet count of words', async () => {
  openPanel({ prompt: 'one two three' })
  await prompt().click()
  await userEvent.keyboard('{Tab}')
  await expect.element(tool('Enhance')).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(tool('Earlier')).toHaveFocus()
  await userEvent.keyboard('{Tab}')
  await expect.element(tool('Phrases')).not.toHaveFocus()
  await expect.element(page.getByText(/^3 words/)).toBeVisible()
})
