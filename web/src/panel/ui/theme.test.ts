import { expect, it, onTestFinished } from 'vitest'
import { followTheme } from './theme.ts'

it('is detected only once the panel is in the page, and again on changes', async () => {
  const root = document.createElement('div')
  root.style.cssText = 'background: var(--test-page); height: 10px'
  document.documentElement.style.setProperty('--test-page', '#171718')
  onTestFinished(() => {
    root.remove()
    document.documentElement.style.removeProperty('--test-page')
  })
  const stop = followTheme(root)
  expect(root.style.colorScheme).toBe('')
  document.body.append(root)
  await expect.poll(() => root.style.colorScheme).toBe('dark')
  document.documentElement.style.setProperty('--test-page', '#f5f5f5')
  await expect.poll(() => root.style.colorScheme).toBe('light')
  // changed while another tab is shown
  root.remove()
  document.documentElement.style.setProperty('--test-page', '#171718')
  await new Promise((wake) => setTimeout(wake, 50))
  document.body.append(root)
  await expect.poll(() => root.style.colorScheme).toBe('dark')
  // a panel that is gone
  stop()
  document.documentElement.style.setProperty('--test-page', '#f5f5f5')
  await new Promise((wake) => setTimeout(wake, 50))
  expect(root.style.colorScheme).toBe('dark')
})
