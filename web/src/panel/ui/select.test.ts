import { expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { openReady } from '../open.testing.ts'

const field = () => page.getByRole('combobox', { name: 'Keep first passes for' })
const list = () => document.querySelector<HTMLElement>('.ltxaio-overlay')

/** Where the list is below its field, in pixels. */
const below = () =>
  (list()?.getBoundingClientRect().top ?? 0) - field().element().getBoundingClientRect().bottom

it('a list stays at its field while the panel scrolls, and closes when the field is gone', async () => {
  const { studio } = openReady()
  studio.tab.value = 'settings'
  await expect.element(field()).toBeVisible()
  let scroller: Element = field().element()
  while (getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement!
  field().element().scrollIntoView({ block: 'center' })
  await field().click()
  await expect.element(page.getByRole('option', { name: '30 days' })).toBeVisible()
  const gap = below()
  const top = list()?.getBoundingClientRect().top ?? 0
  scroller.scrollTop += 40
  await vi.waitFor(() => expect(list()?.getBoundingClientRect().top).toBeCloseTo(top - 40, 0))
  expect(below()).toBeCloseTo(gap, 0)
  list()?.querySelector('ul')?.dispatchEvent(new Event('scroll'))
  expect(list()).not.toBeNull()
  scroller.scrollTop = 0
  await vi.waitFor(() => expect(list()).toBeNull())
})
