import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openHistory, recordOf, recordsOf, type Showing } from './history.testing.ts'

const bar = () => page.getByRole('toolbar', { name: 'Chosen runs' })
const inBar = (name: string | RegExp) => bar().getByRole('button', { name })
const chosen = ({ side }: Showing) =>
  [...side.querySelectorAll('.ltx-tile')].flatMap((tile, at) =>
    tile.querySelector('[role="checkbox"]')?.getAttribute('aria-checked') === 'true' ? [at] : [],
  )
const ids = ({ studio }: Showing) => studio.jobs.past.value.map(({ id }) => id)

async function openWith(records = recordsOf(6)): Promise<Showing> {
  const opened = await openHistory(records)
  await vi.waitFor(() => expect(opened.tiles().length).toBeGreaterThan(0))
  return opened
}

describe('runs are chosen', () => {
  it('with their boxes, and a click on a tile then chooses, too', async () => {
    const opened = await openWith()
    const boxes = page.getByRole('checkbox')
    expect(boxes.elements()).toHaveLength(6)
    await userEvent.hover(opened.tiles()[1]!)
    await boxes.nth(1).click()
    expect(chosen(opened)).toEqual([1])
    await expect.element(bar()).toMatchTextContent('1 chosen')
    await page.elementLocator(opened.tiles()[3]!).click()
    expect(chosen(opened)).toEqual([1, 3])
    await page.elementLocator(opened.tiles()[3]!).click()
    expect(chosen(opened)).toEqual([1])
    await inBar('Choose none').click()
    expect(chosen(opened)).toEqual([])
    expect(opened.side.querySelector('.ltx-chosen')).toBeNull()
    // otherwise it opens
    await page.elementLocator(opened.tiles()[3]!).click()
    await expect.element(page.getByRole('article', { name: 'Run' })).toBeVisible()
  })

  it('with Ctrl, and with Shift all between two', async () => {
    const opened = await openWith()
    const { tiles } = opened
    await page.elementLocator(tiles()[1]!).click({ modifiers: ['Control'] })
    await page.elementLocator(tiles()[4]!).click({ modifiers: ['Shift'] })
    expect(chosen(opened)).toEqual([1, 2, 3, 4])
    await page.elementLocator(tiles()[2]!).click({ modifiers: ['Control'] })
    expect(chosen(opened)).toEqual([1, 3, 4])
  })

  it('by keyboard', async () => {
    const opened = await openWith()
    opened.tiles()[0]!.focus()
    await userEvent.keyboard(' {ArrowRight}{ArrowRight} ')
    expect(chosen(opened)).toEqual([0, 2])
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
    expect(chosen(opened)).toEqual([0, 2, 3, 4])
    await userEvent.keyboard('{Control>}a{/Control}')
    expect(chosen(opened)).toEqual([0, 1, 2, 3, 4, 5])
    await userEvent.keyboard('{Escape}')
    expect(chosen(opened)).toEqual([])
    // nothing else took these keys
    expect(opened.studio.tab.value).toBe('history')
    expect(page.getByRole('article', { name: 'Run' }).elements()).toEqual([])
  })

  it('in the whole list, thousands of them', async () => {
    const opened = await openWith(recordsOf(3000))
    opened.tiles()[0]!.focus()
    await userEvent.keyboard('{Control>}a{/Control}')
    await expect.element(bar()).toMatchTextContent('3000 chosen')
  })

  it('a batch with all its runs', async () => {
    const records = recordsOf(4).map((record, n) =>
      n < 3 ? { ...record, batch: { id: 'b', index: n, count: 3 } } : record,
    )
    const opened = await openWith(records)
    opened.tiles()[0]!.focus()
    await userEvent.keyboard(' ')
    await expect.element(bar()).toMatchTextContent('3 chosen')
    await userEvent.keyboard('{Escape}{Enter}')
    await vi.waitFor(() => expect(opened.tiles()).toHaveLength(3))
    await userEvent.keyboard(' ')
    await expect.element(bar()).toMatchTextContent('1 chosen')
  })

  it('only as long as they are shown', async () => {
    const opened = await openWith()
    opened.tiles()[0]!.focus()
    await userEvent.keyboard('{Control>}a{/Control}')
    await page.getByRole('searchbox').fill('number 2,')
    await expect.element(bar()).toMatchTextContent('1 chosen')
    await inBar('Delete from History; the files stay').click()
    await vi.waitFor(() => expect(ids(opened)).toHaveLength(5))
  })
})

describe('all that are chosen', () => {
  async function chooseAll(records = recordsOf(6)): Promise<Showing> {
    const opened = await openWith(records)
    opened.tiles()[0]!.focus()
    await userEvent.keyboard('{Control>}a{/Control}')
    await expect.element(bar()).toBeVisible()
    return opened
  }

  it('have one tab stop, with arrow keys inside', async () => {
    const { side } = await chooseAll()
    const stops = [...side.querySelectorAll<HTMLElement>('.ltx-chosen button')]
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    stops.find(({ tabIndex }) => tabIndex === 0)!.focus()
    await userEvent.keyboard('{End}')
    await expect.element(inBar('Choose none')).toHaveFocus()
  })

  it('are deleted with one undo for all', async () => {
    const opened = await chooseAll()
    await userEvent.keyboard('{Delete}')
    await vi.waitFor(() => expect(ids(opened)).toEqual([]))
    await expect.element(page.getByText('6 runs deleted from History. Files stay.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(ids(opened)).toHaveLength(6))
    expect(chosen(opened)).toEqual([])
    expect(opened.comfy.shim.asked).toEqual([])
  })

  it('are deleted with their files, and those are back with one undo, too', async () => {
    const opened = await chooseAll()
    const { comfy, world } = opened
    await inBar('Delete from History; the files stay').click()
    await page.getByRole('button', { name: 'Delete the files too' }).click()
    const line = page.getByRole('region', { name: 'Last removal' })
    await expect.element(line).toMatchTextContent('6 files will be deleted.')
    await line.getByRole('button', { name: 'Undo' }).click()
    await vi.waitFor(() => expect(ids(opened)).toHaveLength(6))
    world.pass(60_000)
    expect(comfy.shim.asked.filter((asked) => asked.startsWith('remove'))).toEqual([])
  })

  it('become favourites, and none of them', async () => {
    const opened = await chooseAll()
    const hearts = () => opened.studio.jobs.past.value.filter(({ favourite }) => favourite).length
    await inBar('Add to favourites').click()
    await vi.waitFor(() => expect(hearts()).toBe(6))
    await inBar('Remove from favourites').click()
    await vi.waitFor(() => expect(hearts()).toBe(0))
    opened.tiles()[0]!.focus()
    await userEvent.keyboard('{Escape}s')
    await vi.waitFor(() => expect(hearts()).toBe(1))
  })

  it('are downloaded one after the other', async () => {
    const files: string[] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      files.push(this.download)
    })
    onTestFinished(() => click.mockRestore())
    await chooseAll([
      recordOf(0),
      recordOf(1),
      recordOf(2, { state: { ...recordOf(2).state, missing: true } as never }),
    ])
    await inBar('Download 2 videos').click()
    await vi.waitFor(() =>
      expect(files).toEqual([
        't2v_2026-10-12_00000000_00001_.mp4',
        't2v_2026-10-12_00000001_00001_.mp4',
      ]),
    )
  })

  it('are compared, if they are two', async () => {
    const opened = await openWith()
    opened.tiles()[1]!.focus()
    await userEvent.keyboard(' ')
    expect(inBar('Compare').elements()).toEqual([])
    await userEvent.keyboard('{ArrowRight} ')
    await userEvent.keyboard('c')
    const { pair } = opened.studio.compare
    expect(new Set([pair.value?.a.id, pair.value?.b.id])).toEqual(new Set(['job-1', 'job-2']))
  })

  it('are finished, as far as they are drafts', async () => {
    const opened = await chooseAll(
      recordsOf(5).map((record) => ({ ...record, request: { ...record.request, mode: 't2v' } })),
    )
    await expect.element(inBar('Finish 2 drafts')).toBeVisible()
    opened.tiles()[0]!.focus()
    await userEvent.keyboard('r')
    await expect.element(page.getByText('2 runs queued. Follow them in Create.')).toBeVisible()
    const queued = opened.studio.jobs.live.value.map(
      ({ request: { preset, seed } }) => `${preset} ${seed}`,
    )
    expect(queued.toSorted()).toEqual(['balanced 0', 'balanced 31676'])
  })
})
