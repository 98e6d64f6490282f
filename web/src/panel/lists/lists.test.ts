import { describe, expect, it, vi } from 'vitest'
import { cdp, page, server, userEvent } from 'vitest/browser'
import { type Form, type ModeId } from '../../core/form/form.ts'
import { held } from '../../core/form/held.ts'
import { carry } from '../../studio/form/carried.ts'
import { generateButton, openReady, picture, transferOf } from '../open.testing.ts'

const box = () => page.getByRole('region', { name: 'List', exact: true })
const text = () => box().getByLabelText('Prompts or a table')
const button = (name: string | RegExp) => box().getByRole('button', { name })
const rows = () => box().getByRole('listitem')

async function open(mode: ModeId = 't2v', form: Partial<Form> = {}, width = 400) {
  const opened = openReady(mode, { seed: 7, ...form }, { width })
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await expect.element(text()).toHaveFocus()
  return { ...opened, lists: opened.studio.lists }
}
const sent = (comfy: Awaited<ReturnType<typeof open>>['comfy']) =>
  comfy.submissions.map(({ request }) => request as { prompt: string; seed: number; image: string })

describe('a list of prompts', () => {
  it('is typed, previewed, and queued with one click', async () => {
    const { comfy, studio } = await open()
    await text().fill('a kite\na sea\n\na hill')
    // an empty line means paragraphs, unless the user says otherwise
    await expect.element(rows()).toHaveLength(2)
    await box().getByRole('radio', { name: 'One a line' }).click()
    await expect.element(rows()).toHaveLength(3)
    await expect
      .element(box().getByRole('status').first())
      .toMatchTextContent('3 videos · no estimate yet')
    await expect.element(generateButton()).toMatchTextContent('Generate × 3')
    await generateButton().click()
    await vi.waitFor(() => expect(studio.jobs.live.value).toHaveLength(3))
    await vi.waitFor(() =>
      expect(sent(comfy).map(({ prompt, seed }) => `${prompt} ${seed}`)).toEqual([
        'a kite 7',
        'a sea 8',
      ]),
    )
    // it stays until the user clears it
    await expect.element(text()).toHaveValue('a kite\na sea\n\na hill')
  })

  it('is left with the keyboard, and found again as it was', async () => {
    await open()
    await text().fill('a kite\na sea')
    await userEvent.keyboard('{Escape}')
    await expect.element(box()).not.toBeInTheDocument()
    await expect.element(generateButton()).toMatchTextContent(/^Generate(?! ×)/)
    await expect.element(page.getByRole('button', { name: 'List', exact: true })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(text()).toHaveValue('a kite\na sea')
  })

  it('is opened from Variations, too, which keep their number', async () => {
    const { studio } = openReady('t2v', { variations: 2 })
    await page.getByLabelText('Variations').click()
    await page.getByRole('option', { name: 'List…' }).click()
    await expect.element(text()).toHaveFocus()
    await expect.element(text()).toBeInViewport()
    expect(studio.form.variations).toBe(2)
    await expect.element(page.getByLabelText('Variations')).toMatchTextContent('× 2')
  })

  it('can be changed row by row before it is queued, with undo', async () => {
    const { lists } = await open()
    await text().fill('a kite\na sea\na hill')
    await button('Leave out 2').click()
    await expect.element(generateButton()).toMatchTextContent('Generate × 2')
    await expect
      .element(box().getByRole('status').first())
      .toMatchTextContent('2 videos · 1 left out')
    await button(/a hill/).click()
    await box().getByLabelText('Prompt of 3').fill('a mountain')
    await expect.element(text()).toHaveValue('a kite\na sea\na mountain')
    await box().getByLabelText('Seed of 3').fill('99')
    expect(lists.wanted.value.map(({ seed }) => seed)).toEqual([7, 99])
    await button('Put back 2').click()
    await button('Undo').click()
    await button('Undo').click()
    await button('Undo').click()
    await expect.element(text()).toHaveValue('a kite\na sea\na hill')
    await button('Redo').click()
    await expect.element(text()).toHaveValue('a kite\na sea\na mountain')
    await button('Clear list').click()
    await expect.element(text()).toHaveValue('')
    await button('Undo').click()
    await expect.element(text()).toHaveValue('a kite\na sea\na mountain')
  })

  it('has one Tab stop for its rows, and arrow keys inside', async () => {
    await open()
    await text().fill('a kite\na sea\na hill')
    const first = button(/^1 ?a kite/)
    first.element().focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(button(/a sea/)).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await expect.element(button('Put back 2')).toBeVisible()
    const stops = rows()
      .elements()
      .flatMap((row) => [...row.querySelectorAll('[tabindex="0"]')])
    expect(stops).toHaveLength(1)
  })
})

describe('what is wrong', () => {
  it('with a row of a table is said in the row, and Generate leads there', async () => {
    const { comfy } = await open()
    await text().fill('prompt,seed\na kite,1\na sea,many')
    await expect
      .element(rows().nth(1))
      .toMatchTextContent('Row 2: seed is “many”, not a whole number. Correct it')
    // the reason above Generate
    await page.getByRole('button', { name: /^Row 2: seed is “many”/ }).click()
    await expect.element(button(/a sea/)).toHaveFocus()
    expect(comfy.submissions).toEqual([])
    await text().fill('prompt,seed\na kite,1\na sea,2')
    await generateButton().click()
    await vi.waitFor(() => expect(sent(comfy).map(({ seed }) => seed)).toEqual([1, 2]))
  })

  it('with the pairs is one sentence, and the rest can be left out', async () => {
    const { studio } = await open('i2v')
    await text().fill('one\ntwo\nthree')
    const drop = transferOf(await picture('1.png'), await picture('2.png'))
    box()
      .element()
      .dispatchEvent(new DragEvent('drop', { dataTransfer: drop, bubbles: true, cancelable: true }))
    await expect.element(box().getByText('2 files')).toBeVisible()
    await expect
      .element(box().getByText('The list has prompt × 3, First frame × 2: row 3 is incomplete.'))
      .toBeVisible()
    await button('Leave out the last one').click()
    await expect.element(generateButton()).toMatchTextContent('Generate × 2')
    await generateButton().click()
    await vi.waitFor(() =>
      expect(
        studio.jobs.live.value.map(({ request }) => `${request.prompt} ${request.image}`),
      ).toEqual(['two ltx_aio/2.png', 'one ltx_aio/1.png']),
    )
  })
})

describe('files', () => {
  it('are chosen for the input that they are for, many at once', async () => {
    const { studio } = await open('keyframe')
    await box()
      .getByLabelText('Add files for First frame')
      .nth(1)
      .upload([await picture('b.png'), await picture('a.png')])
    await box()
      .getByLabelText('Add files for Last frame')
      .nth(1)
      .upload([await picture('z.png')])
    await expect.element(rows()).toHaveLength(2)
    await vi.waitFor(() =>
      expect(
        studio.lists.items.value.map(({ request }) => `${request?.image} ${request?.lastImage}`),
      ).toEqual(['ltx_aio/a.png ltx_aio/z.png', 'ltx_aio/b.png ltx_aio/z.png']),
    )
    await button('Remove all files for Last frame').click()
    await vi.waitFor(() => expect(studio.lists.items.value[0]?.request?.lastImage).toBe('last.png'))
  })

  it('that are our results give each its frame', async () => {
    const { studio, comfy } = await open('i2v')
    const taken: unknown[] = []
    const take = comfy.shim.takeInput.bind(comfy.shim)
    comfy.shim.takeInput = async (name, cut) => (taken.push([name, cut]), take(name, cut))
    for (const n of [1, 2]) {
      const drag = new DataTransfer()
      const at = { filename: `kite_0000${n}_.mp4`, subfolder: 'video/LTX_AIO', type: 'output' }
      carry(drag, held(at, n === 2 ? { seconds: 1.5 } : {}), 'http://comfy/view')
      const place = box().element().querySelector('[data-list-input="image"]')!
      const drop = { dataTransfer: drag, bubbles: true, cancelable: true }
      place.dispatchEvent(new DragEvent('drop', drop))
    }
    await expect.element(box().getByText('2 files')).toBeVisible()
    expect(taken).toEqual([
      ['video/LTX_AIO/kite_00001_.mp4 [output]', { frame: -1 }],
      ['video/LTX_AIO/kite_00002_.mp4 [output]', { seconds: 1.5 }],
    ])
    await vi.waitFor(() =>
      expect(studio.lists.items.value.map(({ request }) => request?.image)).toEqual([
        'ltx_aio/kite_00001__frame_-1.png',
        'ltx_aio/kite_00002__frame_36.png',
      ]),
    )
    // the form keeps its own
    expect(studio.form.image).toBe('first.png')
  })

  it('of a folder that is dropped are taken with their paths', async () => {
    const { studio } = await open('i2v')
    box().element().scrollIntoView()
    const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 }
    const { left, top } = box().element().getBoundingClientRect()
    const at = { x: frame.left + left + 20, y: frame.top + top + 20 }
    const data = {
      items: [],
      files: [`${server.config.root}/example_workflows`],
      dragOperationsMask: 1,
    }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp().send('Input.dispatchDragEvent', { type, ...at, data })
    const images = Object.keys(import.meta.glob('/example_workflows/*.jpg'))
    expect(images.length).toBeGreaterThan(0)
    await vi.waitFor(() =>
      expect(studio.lists.source.value.files.image).toHaveLength(images.length),
    )
    expect(studio.lists.source.value.files.image?.[0]?.name).toBe(
      'example_workflows/LTX-2.3 Audio to video.jpg',
    )
    await expect.element(box().getByText(/^Not used.*\.json/)).toBeVisible()
  })

  it('that are texts fill the text', async () => {
    await open()
    await text().fill('a kite')
    const drop = transferOf(new File(['a sea\na hill'], 'more.txt', { type: 'text/plain' }))
    box()
      .element()
      .dispatchEvent(new DragEvent('drop', { dataTransfer: drop, bubbles: true, cancelable: true }))
    await expect.element(text()).toHaveValue('a kite\na sea\na hill')
  })
})

it('seeds and presets are a grid when asked for', async () => {
  const { studio } = await open()
  await box().getByText('Seeds and presets').click()
  await box().getByLabelText('Seeds each').fill('2')
  await box().getByLabelText('Draft').click()
  await box().getByLabelText('Quality').click()
  await expect.element(generateButton()).toMatchTextContent('Generate × 4')
  await expect.element(box().getByText('× 2 seeds × 2 presets')).toBeVisible()
  expect(studio.lists.items.value.map(({ seed, preset }) => `${seed} ${preset}`)).toEqual([
    '7 draft',
    '7 quality',
    '8 draft',
    '8 quality',
  ])
})

it('typing in a list of 200 keeps the page alive', async () => {
  const { lists } = await open()
  await text().fill(Array.from({ length: 200 }, (_, n) => `A red kite over dune ${n}`).join('\n'))
  await expect.element(rows()).toHaveLength(12)
  await button('Show 188 more').click()
  await expect.element(rows()).toHaveLength(200)
  const took: number[] = []
  const type = async (): Promise<void> => {
    for (let n = 0; n < 10; n++) {
      const before = performance.now()
      await userEvent.keyboard('x')
      await new Promise((done) => requestAnimationFrame(done))
      took.push(performance.now() - before)
    }
  }
  text().element().focus()
  await type()
  await button(/dune 77 ?seed/).click()
  box().getByLabelText('Prompt of 78').element().focus()
  await type()
  expect(lists.source.value.text).toMatch(/dune 77x{10}\n.*\n/)
  // of a key's whole way, on a machine that does other things too
  expect(took.sort((a, b) => a - b)[10]).toBeLessThan(100)
})
