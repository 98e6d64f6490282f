import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { memoryStorage } from '../studio/world/storage.ts'
import { openReady } from './open.testing.ts'

const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })

it('the arrow keys move between the tabs, and each shows its own page', async () => {
  const { side } = openReady()
  await expect.element(page.getByRole('tabpanel', { name: 'Create' })).toBeVisible()
  tab('Create').element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(tab('History')).toHaveFocus()
  await expect.element(page.getByRole('tabpanel', { name: 'History' })).toBeVisible()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(page.getByRole('tabpanel', { name: 'Models' })).toBeVisible()
  await userEvent.keyboard('{End}')
  await expect.element(page.getByRole('heading', { name: 'This machine' })).toBeVisible()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(tab('Create')).toHaveAttribute('aria-selected', 'true')
  expect(side.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1)
})

it('a page is rendered when it is first visited', async () => {
  const { side } = openReady()
  expect(side.querySelector('.ltx-models')).toBeNull()
  await tab('Models').click()
  await vi.waitFor(() => expect(side.querySelector('.ltx-models')).not.toBeNull())
})

it('Create keeps its text, unfolded sections and scroll position behind another tab', async () => {
  const { side } = openReady()
  await page.getByText('Advanced').click()
  const scroll = side.querySelector('.ltx-scroll')!
  scroll.scrollTop = 200
  const before = scroll.scrollTop
  expect(before).toBeGreaterThan(0)
  await tab('Models').click()
  await expect.element(page.getByText('Needed now')).toBeVisible()
  await tab('Create').click()
  await expect.element(page.getByRole('radiogroup', { name: 'Low VRAM' })).toBeVisible()
  expect(scroll.scrollTop).toBe(before)
})

it('the tab stays the same after a reload', async () => {
  const storage = memoryStorage()
  openReady('t2v', {}, { storage })
  await tab('Settings').click()
  await vi.waitFor(() => expect(storage.load('tab')).toBe('settings'))
  document.body.replaceChildren()
  openReady('t2v', {}, { storage })
  await expect.element(page.getByRole('heading', { name: 'This machine' })).toBeVisible()
})

it('Ctrl+Enter behind another tab queues nothing', async () => {
  const { comfy } = openReady()
  await tab('Models').click()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(comfy.submissions).toEqual([])
})
