import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { samplesFolder } from '../comfyui/samples.ts'
import { expect, inOnePage, type Panel, test } from './fixtures.ts'

/** Counts the prompts that the page posts: ours and the canvas's. */
function countPosts(panel: Panel): { ours: number; canvas: number } {
  const counts = { ours: 0, canvas: 0 }
  panel.page.on('request', (request) => {
    if (request.method() !== 'POST' || !new URL(request.url()).pathname.endsWith('/prompt')) return
    if (request.postData()?.includes('ltx_aio')) counts.ours++
    else counts.canvas++
  })
  return counts
}

/** Runs in the page. */
function nodesOnCanvas(): number {
  type Host = { comfyAPI: { app: { app: { graph: { nodes: unknown[] } } } } }
  return (window as never as Host).comfyAPI.app.app.graph.nodes.length
}

const coreTab = (panel: Panel) => panel.page.getByRole('button', { name: /^Workflows/ })

/** A tab of another extension: ComfyUI passes it the element that ours was in. */
async function addForeignTab(panel: Panel): Promise<void> {
  await panel.page.evaluate(() => {
    const { app } = (
      window as never as {
        comfyAPI: { app: { app: { extensionManager: { registerSidebarTab(tab: object): void } } } }
      }
    ).comfyAPI.app
    app.extensionManager.registerSidebarTab({
      id: 'foreign',
      title: 'Foreign',
      tooltip: 'Foreign',
      icon: 'pi pi-star',
      type: 'custom',
      render: (element: HTMLElement) => element.append(document.createTextNode('a foreign panel')),
    })
  })
}

test('a run and all typed text survive leaving the tab and coming back', async ({ panel }) => {
  await panel.open()
  await panel.write('a long prompt that must not be lost')
  await panel.makeSmall(5)
  await panel.preset('Quality')
  await panel.generate().click()
  await expect(panel.root.getByRole('progressbar').first()).toBeVisible()

  await addForeignTab(panel)
  const leave = [
    coreTab(panel),
    panel.page.getByRole('button', { name: 'Foreign' }),
    // closes the sidebar
    panel.tab(),
  ]
  for (const button of leave) {
    await button.click()
    await expect(panel.root).toHaveCount(0)
    await panel.tab().click()
    await expect(panel.root.getByRole('textbox', { name: 'Prompt', exact: true })).toHaveValue(
      'a long prompt that must not be lost',
    )
  }
  await panel.video()
})

test('a reload during a run loses neither the form nor the run', async ({ panel }) => {
  await panel.open()
  await panel.write('still here after a reload')
  await panel.makeSmall(5)
  await panel.generate().click()
  await expect(panel.root.getByRole('progressbar').first()).toBeVisible()
  await panel.page.reload()
  await panel.tab().click()
  await expect(panel.root.getByRole('textbox', { name: 'Prompt', exact: true })).toHaveValue(
    'still here after a reload',
  )
  await panel.video()
})

test.describe('in one page', () => {
  const thePanel = inOnePage()

  test('Ctrl+Enter in our prompt queues our run and not the canvas', async () => {
    const panel = thePanel()
    const posts = countPosts(panel)
    await panel.write('queued by the keyboard')
    await panel.makeSmall()
    await panel.root.getByRole('textbox', { name: 'Prompt', exact: true }).press('Control+Enter')
    await panel.video()
    expect(posts).toEqual({ ours: 1, canvas: 0 })
  })

  test('a workflow pasted into our prompt stays text', async () => {
    const panel = thePanel()
    await panel.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const before = await panel.page.evaluate(nodesOnCanvas)
    const workflow =
      '{"last_node_id":0,"last_link_id":0,"nodes":[],"links":[],"groups":[],"config":{},"extra":{},"version":0.4}'
    await panel.page.evaluate((text) => navigator.clipboard.writeText(text), workflow)
    const prompt = panel.root.getByRole('textbox', { name: 'Prompt', exact: true })
    await prompt.fill('')
    await prompt.press('Control+v')
    await expect(prompt).toHaveValue(workflow)
    expect(await panel.page.evaluate(nodesOnCanvas)).toBe(before)
  })

  test('an image dropped on the panel fills its input and leaves the canvas alone', async () => {
    const panel = thePanel()
    await panel.choose('Image')
    const before = await panel.page.evaluate(nodesOnCanvas)
    const bytes = [...readFileSync(join(samplesFolder, 'first.png'))]
    const data = await panel.page.evaluateHandle((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(content)], 'dropped.png', { type: 'image/png' }))
      return transfer
    }, bytes)
    const prompt = panel.root.getByRole('textbox', { name: 'Prompt', exact: true })
    for (const name of ['dragenter', 'dragover', 'drop'])
      await prompt.dispatchEvent(name, { dataTransfer: data })
    await expect(panel.slot('First frame').locator('.ltx-file-name')).toHaveText('dropped.png')
    expect(await panel.page.evaluate(nodesOnCanvas)).toBe(before)
  })

  test('a run is cancelled, and no other', async () => {
    const panel = thePanel()
    await panel.write('to be cancelled')
    await panel.makeSmall(20)
    await panel.preset('Quality')
    await panel.generate().click()
    await expect(panel.root.getByText(/step \d+ of/)).toBeVisible({ timeout: 60_000 })
    await panel.root
      .getByRole('button', { name: /^Cancel/ })
      .first()
      .click()
    await expect(panel.root.getByText(/cancelled/i).first()).toBeVisible()
    await expect(panel.generate()).toBeEnabled()
  })
})

// the form and our backend check these; ComfyUI's page isn't involved
test.describe('bad input', { tag: '@once' }, () => {
  // one page for all: each message must also replace the previous one
  test('no file, or an unusable one: a message at the field, and no typed text is lost', async ({
    panel,
  }) => {
    await panel.open()
    await panel.choose('Image')
    await panel.write('kept')
    await expect(panel.root.getByText('First frame is missing.')).toBeVisible()
    await expect(panel.generate()).toHaveAttribute('aria-disabled', 'true')
    for (const [mode, label, file, sentence] of [
      ['Image', 'First frame', 'fake.png', /fake\.png can’t be read/],
      ['Style', 'Video', 'corrupt.mp4', /corrupt\.mp4 can’t be read/],
      ['Style', 'Video', 'silent.mp4', /silent\.mp4 has no sound to keep/],
      ['Audio', 'Audio', 'silent.mp4', /silent\.mp4 has no sound/],
    ] as const)
      await test.step(`${file} for ${label}`, async () => {
        await panel.choose(mode)
        await panel.root.getByLabel(`File for ${label}`).setInputFiles(join(samplesFolder, file))
        await expect(panel.root.getByText(sentence).first()).toBeVisible()
        await expect(panel.generate()).toHaveAttribute('aria-disabled', 'true')
        await expect(panel.root.getByRole('textbox', { name: 'Prompt', exact: true })).toHaveValue(
          'kept',
        )
      })
  })

  test('a server without a model names it and its folder', async ({ panel }) => {
    await panel.page.route('**/object_info/LatentUpscaleModelLoader', async (route) => {
      const answer = await (await route.fetch()).json()
      answer.LatentUpscaleModelLoader.input.required.model_name = ['COMBO', { options: [] }]
      await route.fulfill({ json: answer })
    })
    await panel.open()
    await panel.write('x')
    await panel.root.getByText('File and folder').click()
    await expect(
      panel.root.getByText(/ltx-2.3-spatial-upscaler-x2-1.1.safetensors/).first(),
    ).toBeVisible()
    await expect(panel.root.getByText(/latent_upscale_models/).first()).toBeVisible()
    // a click on Generate would be remembered; downloading the file is the next step
    await expect(
      panel.root.getByRole('button', { name: /^Download missing files \(/ }),
    ).toBeVisible()
  })

  test('a server too old for a node names it and the version that has it', async ({ panel }) => {
    await panel.page.route('**/object_info/LTXVConditioning', (route) =>
      route.fulfill({ json: {} }),
    )
    await panel.open()
    await panel.write('x')
    await expect(
      panel.root.getByText(/doesn’t have the node LTXVConditioning/).first(),
    ).toBeVisible()
    await expect(panel.root.getByText(/0\.27/).first()).toBeVisible()
    await expect(panel.generate()).toHaveAttribute('aria-disabled', 'true')
  })

  test('a server that goes down is reported, and no typed text is lost', async ({ panel }) => {
    await panel.page.clock.install()
    await panel.open()
    await panel.write('kept')
    await panel.makeSmall()
    await panel.page.route('**/prompt', (route) => route.abort())
    await panel.generate().click()
    await expect(panel.page.getByText('ComfyUI isn’t responding').first()).toBeVisible()
    // its bytes may still be in flight for half a minute
    await panel.page.clock.fastForward('00:35')
    await expect(panel.root.getByText(/ComfyUI never received this run/)).toBeVisible()
    await expect(panel.root.getByRole('textbox', { name: 'Prompt', exact: true })).toHaveValue(
      'kept',
    )
    await panel.page.unroute('**/prompt')
    await panel.root.getByRole('button', { name: 'Send now' }).click()
    await panel.video()
  })
})
