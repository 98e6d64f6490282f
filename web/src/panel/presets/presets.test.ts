import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Form } from '../../core/form/form.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { openReady, storageWith, storedJob, transferOf } from '../open.testing.ts'

const portrait: Partial<Form> = { aspect: '9:16', scale: '448p', seconds: 6 }
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const star = () => button('Your presets')
const section = () => page.getByRole('region', { name: 'Your presets' })
const preset = (name: string) => section().getByRole('button', { name: new RegExp(`^${name} `) })

async function open(
  presets: Readonly<Record<string, Partial<Form>>> = {},
  form: Partial<Form> = {},
  width = 400,
) {
  const opened = openReady('t2v', form, { width })
  const own = opened.studio.ownPresets
  for (const [name, values] of Object.entries(presets)) await own.save(name, values)
  own.done.value = null
  await star().click()
  await expect.element(section()).toBeVisible()
  const names = (): string[] => own.list.value.map(({ name }) => name)
  return { ...opened, own, names }
}

const jsonFile = (text: string): File =>
  new File([text], 'presets.json', { type: 'application/json' })

describe('by mouse', () => {
  it('the form is saved under a name, in the parts that are ticked', async () => {
    const { own, studio } = await open({}, portrait)
    await button('Save form…').click()
    await expect.element(section().getByLabelText('Name')).toHaveFocus()
    await section().getByLabelText('Name').fill('Portrait')
    await expect.element(section().getByLabelText(/^Size/)).toBeChecked()
    await expect.element(section().getByLabelText(/^Prompt/)).not.toBeChecked()
    await section()
      .getByLabelText(/^Length/)
      .click()
    await button('Save').click()
    await expect.element(section()).toMatchTextContent('Portrait is saved.')
    expect(own.list.value[0]?.values).toMatchObject({ aspect: '9:16', scale: '448p' })
    expect(own.list.value[0]?.values).not.toHaveProperty('seconds')
    expect(studio.form.aspect).toBe('9:16')
  })

  it('a preset changes only what it holds, and the line about it undoes that', async () => {
    const { studio } = await open({ portrait }, { prompt: 'my own words', negative: 'rain' })
    await preset('portrait').click()
    expect(studio.form).toMatchObject({ ...portrait, prompt: 'my own words', negative: 'rain' })
    const line = page.getByRole('region', { name: 'Last change to the form' })
    await expect.element(line).toMatchTextContent('Using your preset portrait.')
    await expect.element(star()).toHaveFocus()
    await line.getByRole('button', { name: 'Undo' }).click()
    expect(studio.form).toMatchObject({ aspect: 'auto', seconds: null, prompt: 'my own words' })
  })

  it('a preset is made from the result in the viewer, the newest or another one', async () => {
    const results = [1, 2].map((n) =>
      storedJob({
        request: requestOf('t2v', { prompt: `kite ${n}` }),
        state: {
          status: 'completed',
          file: { filename: `kite_${n}.mp4`, subfolder: 'ltx_aio', type: 'output' },
          milliseconds: 72_000,
        },
        createdAt: n,
      }),
    )
    const { studio } = openReady('t2v', {}, { storage: storageWith(...results), width: 400 })
    await star().click()
    for (const [n, id] of [2, 1].map((n) => [n, results[n - 1]!.id] as const)) {
      studio.viewer.show(id)
      await button('From the result shown…').click()
      await expect.element(section()).toMatchTextContent(`New preset from kite_${n}.mp4`)
      expect(studio.ownPresets.draft.value?.values.prompt).toBe(`kite ${n}`)
      await button('Cancel').click()
    }
  })

  it('a name that exists is overwritten, which is said before', async () => {
    const { own } = await open({ portrait }, { aspect: '1:1' })
    await button('Save form…').click()
    await section().getByLabelText('Name').fill('portrait')
    await expect.element(section()).toMatchTextContent('portrait already exists.')
    await button('Overwrite').click()
    expect(own.list.value.map(({ values }) => values['aspect'])).toEqual(['1:1'])
    await button('Undo').click()
    expect(own.list.value[0]?.values).toEqual(portrait)
  })

  it('nothing is saved without a name or a part', async () => {
    const { names } = await open()
    await button('Save form…').click()
    await button('Save').click()
    await expect.element(section()).toMatchTextContent('Type a name.')
    await section().getByLabelText('Name').fill('a')
    await button('None').click()
    await button('Save').click()
    await expect.element(section()).toMatchTextContent('Tick at least one part.')
    expect(names()).toEqual([])
  })

  it('is deleted with undo, overwritten and made the default of the mode', async () => {
    const { own, names } = await open({ portrait, rain: { negative: 'rain' } }, { negative: 'fog' })
    await button('Options for rain').click()
    await button(/Use for every new form: Text/).click()
    expect(own.defaultOf('t2v')?.name).toBe('rain')
    await expect.element(preset('rain')).toMatchTextContent('default')
    await button('Overwrite with the form').click()
    expect(own.list.value[1]?.values).toEqual({ negative: 'fog' })
    await button('Delete').click()
    expect(names()).toEqual(['portrait'])
    await button('Undo').click()
    expect(names()).toEqual(['portrait', 'rain'])
  })

  it('files are imported, and refused with what to do', async () => {
    const { own, names } = await open({ portrait })
    const text = own.text()
    await own.remove(own.list.value[0]?.id ?? '')
    const input = section().getByLabelText('Import…', { exact: true }).last()
    await userEvent.upload(input, jsonFile(text))
    await vi.waitFor(() => expect(names()).toEqual(['portrait']))
    await expect.element(section()).toMatchTextContent('1 preset imported.')
    await userEvent.upload(input, jsonFile('{"nodes": []}'))
    await expect
      .element(section())
      .toMatchTextContent(
        'This file has no presets of LTX AIO. Choose a file that LTX AIO exported.',
      )
    expect(names()).toEqual(['portrait'])
  })

  it('a dropped file is imported', async () => {
    const { own, names } = await open({ portrait })
    const text = own.text().replace('portrait', 'other')
    const drop = new DragEvent('drop', {
      bubbles: true,
      cancelable: true,
      dataTransfer: transferOf(jsonFile(text)),
    })
    section().element().dispatchEvent(drop)
    await vi.waitFor(() => expect(names()).toEqual(['portrait', 'other']))
  })

  it('a row is dragged to another place', async () => {
    const { names, side } = await open({ a: { seconds: 1 }, b: { seconds: 2 }, c: { seconds: 3 } })
    const rows = [...side.querySelectorAll('[data-preset]')]
    const drag = (from: Element | undefined, y: number): void => {
      const send = (target: EventTarget, type: string): void =>
        void target.dispatchEvent(
          new PointerEvent(type, { clientY: y, button: 0, bubbles: true, pointerType: 'touch' }),
        )
      send(from!.querySelector('[data-rove="handle"]')!, 'pointerdown')
      send(window, 'pointermove')
      send(window, 'pointerup')
    }
    drag(rows[2], rows[0]!.getBoundingClientRect().top + 2)
    await vi.waitFor(() => expect(names()).toEqual(['c', 'a', 'b']))
    drag(rows[2], rows[1]!.getBoundingClientRect().bottom + 50)
    await vi.waitFor(() => expect(names()).toEqual(['a', 'b', 'c']))
  })

  it('what is missing here is said, and the rest applied', async () => {
    const loras = [{ name: 'gone.safetensors', strength: 1, on: true }]
    const { studio } = await open({ portrait: { ...portrait, loras } })
    await expect.poll(() => studio.server.state.value.status).toBe('ready')
    await preset('portrait').click()
    await expect
      .element(section())
      .toMatchTextContent('gone.safetensors is missing here, so the preset leaves it out.')
    expect(studio.form).toMatchObject({ ...portrait, loras: [] })
  })
})

describe('by keyboard', () => {
  it('the list is one tab stop with arrow keys, Enter applies, and Escape closes', async () => {
    const { studio, side } = await open({ a: { seconds: 1 }, b: { seconds: 2 }, c: { seconds: 3 } })
    star().element().focus()
    await userEvent.tab()
    await userEvent.tab()
    // the star, then the list, past the section
    const inList = () => document.activeElement?.closest('[data-preset]')
    while (!inList()) await userEvent.tab()
    expect(side.querySelectorAll('.ltx-preset-list [tabindex="0"]')).toHaveLength(1)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.textContent).toMatch(/^c/)
    await userEvent.tab()
    expect(inList()).toBeFalsy()
    await userEvent.tab({ shift: true })
    expect(document.activeElement?.textContent).toMatch(/^c/)
    await userEvent.keyboard('{Enter}')
    expect(studio.form.seconds).toBe(3)
    await userEvent.keyboard('{Enter}')
    await expect.element(section()).toBeVisible()
    side.querySelector<HTMLElement>('[data-main]')?.focus()
    await userEvent.keyboard('{Escape}')
    await expect.element(star()).toHaveFocus()
    await expect.element(section()).not.toBeInTheDocument()
  })

  it('a preset is renamed, moved and deleted', async () => {
    const { names, side } = await open({ a: { seconds: 1 }, b: { seconds: 2 }, c: { seconds: 3 } })
    side.querySelector<HTMLElement>('[data-main]')?.focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await vi.waitFor(() => expect(names()).toEqual(['b', 'a', 'c']))
    await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/^a/))
    await userEvent.keyboard('{F2}')
    await userEvent.keyboard('first')
    // Enter that chooses among the signs of an input method
    const chosen = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
    document.activeElement?.dispatchEvent(chosen)
    expect(names()).not.toContain('first')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(names()).toEqual(['b', 'first', 'c']))
    await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/^first/))
    await userEvent.keyboard('{F2}lost{Escape}')
    expect(names()).toEqual(['b', 'first', 'c'])
    await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/^first/))
    await userEvent.keyboard('{Delete}')
    await vi.waitFor(() => expect(names()).toEqual(['b', 'c']))
    await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/^c/))
  })
})

it.each([312, 420, 700])('fits into %i px', async (width) => {
  const { side } = await open({ [`${'a very long name '.repeat(4)}`]: portrait }, {}, width)
  await button(/^Options for/).click()
  const box = side.querySelector('.ltx-presets')!
  expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth + 1)
  const row = side.querySelector('.ltx-preset-row')!
  expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth + 1)
})
