import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openReady, transferOf } from './open.testing.ts'

const prompt = () => page.getByLabelText('Prompt', { exact: true })

/** Counts the events that reach ComfyUI. */
function heard(name: string): () => number {
  const listener = vi.fn<() => void>()
  window.addEventListener(name, listener)
  return () => {
    window.removeEventListener(name, listener)
    return listener.mock.calls.length
  }
}

it('typed text and unfolded sections survive hiding, moving and showing twice', async () => {
  const { mounted, side } = openReady()
  await prompt().fill('half a sentence')
  await page.getByText('Advanced').click()
  mounted.hide()
  mounted.hide()
  expect(side.children).toHaveLength(0)
  const other = document.createElement('div')
  document.body.append(other)
  mounted.show(side)
  mounted.show(other)
  await expect.element(prompt()).toHaveValue('half a sentence')
  await expect.element(page.getByLabelText('Low VRAM')).toBeVisible()
  expect(side.children).toHaveLength(0)
  other.remove()
})

it('runs continue while the panel is hidden', async () => {
  const { mounted, side, comfy, tell } = openReady()
  await prompt().click()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
  mounted.hide()
  tell({ type: 'started' })
  tell({ type: 'progress', nodes: { sample_1: { value: 1, max: 8, state: 'running' } } })
  mounted.show(side)
  await expect.element(page.getByText(/step 1 of 8/)).toBeVisible()
})

it('Ctrl+Enter in the prompt queues our run and not the canvas', async () => {
  const { comfy } = openReady()
  const keys = heard('keydown')
  await prompt().click()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
  // the Control key itself may reach it
  expect(keys()).toBe(1)
})

it.each(['paste', 'copy', 'cut', 'drop', 'dragover'])('%s does not reach the canvas', (name) => {
  const { side } = openReady()
  const events = heard(name)
  const Event = name.startsWith('dr') ? DragEvent : ClipboardEvent
  side
    .querySelector('.ltx-made')
    ?.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }))
  expect(events()).toBe(0)
})

it('text can be dragged into the prompt, files only into the inputs', () => {
  openReady()
  const over = (transfer: DataTransfer): boolean => {
    const init = { dataTransfer: transfer, bubbles: true, cancelable: true }
    const event = new DragEvent('dragover', init)
    prompt().element().dispatchEvent(event)
    return event.defaultPrevented
  }
  const words = new DataTransfer()
  words.setData('text/plain', 'words')
  expect([over(words), over(transferOf(new File([''], 'a.png')))]).toEqual([false, true])
})

it('a list outside the panel keeps its keys from the canvas too', async () => {
  openReady('t2v')
  await page.getByRole('combobox', { name: 'Variations' }).click()
  const option = document.querySelector('.ltxaio-overlay [role="option"]')
  const keys = heard('keydown')
  option?.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))
  expect([option !== null, keys()]).toEqual([true, 0])
})
