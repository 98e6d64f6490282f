import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openReady, transferOf } from './open.testing.ts'

const prompt = () => page.getByLabelText('Prompt', { exact: true })

/** What ComfyUI would get to see of an event. */
function heard(name: string): () => number {
  const listener = vi.fn<() => void>()
  window.addEventListener(name, listener)
  return () => {
    window.removeEventListener(name, listener)
    return listener.mock.calls.length
  }
}

it('what is typed and unfolded survives hiding, showing elsewhere and showing twice', async () => {
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

it('runs go on while the panel is hidden', async () => {
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
  // Control itself may be heard
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

it('text can be dragged into the prompt, files nowhere but into the inputs', () => {
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

it('a list that hangs outside of the panel keeps its keys from the canvas too', async () => {
  const { studio } = openReady('t2v', { loras: [{ name: '', strength: 1, on: true }] })
  await vi.waitFor(() => expect(studio.server.loras.value.length).toBeGreaterThan(0))
  await page.getByText('LoRAs').click()
  await page.getByRole('combobox', { name: 'LoRA' }).click()
  await page.getByRole('searchbox', { name: 'Search' }).click()
  const keys = heard('keydown')
  await userEvent.keyboard('noir')
  expect(keys()).toBe(0)
})
