import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../tools/machine/paths.ts'
import { expect, type Panel, test } from './fixtures.ts'
import { execute, setSetting } from './host.ts'

/** The steps under "Changing one" in docs/templates.md. */

const template = join(root, 'workflows/ltx-2.3/t2v.json')

/** Drops a file onto the canvas, as from a file manager. */
async function drop({ page }: Panel, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], file, { type: 'application/json' }))
      return transfer
    },
    [name, text] as const,
  )
  const canvas = page.locator('#graph-canvas')
  for (const event of ['dragenter', 'dragover', 'drop'])
    await canvas.dispatchEvent(event, { dataTransfer: data })
}

/** The file that Export (API) saves. */
async function exportApi({ page }: Panel): Promise<string> {
  await setSetting(page, 'Comfy.PromptFilename', false)
  const saving = page.waitForEvent('download')
  await execute(page, 'Comfy.ExportWorkflowAPI')
  return (await saving).path()
}

function workflowsImport(file: string): { status: number | null; output: string } {
  const run = spawnSync(
    process.execPath,
    [join(root, 'tools/run.mjs'), 'workflows-import', file, '--as', 't2v', '--check'],
    { encoding: 'utf8' },
  )
  return { status: run.status, output: run.stdout + run.stderr }
}

test('a template is opened on the canvas, changed, exported and adopted', async ({ panel }) => {
  const { page } = panel
  await panel.open()
  await drop(panel, 't2v.json', readFileSync(template, 'utf8'))
  type Graph = { nodes: { id: unknown; widgets?: { name: string; value: unknown }[] }[] }
  const nodes = () =>
    page.evaluate(() => {
      const { app } = (window as never as { comfyAPI: { app: { app: { graph: Graph } } } }).comfyAPI
        .app
      return app.graph.nodes.map(({ id }) => String(id))
    })
  await expect.poll(nodes).toContain('guider_1')
  expect(workflowsImport(await exportApi(panel))).toEqual({
    status: 0,
    output: 't2v is unchanged.\n',
  })

  await page.evaluate(() => {
    const { app } = (window as never as { comfyAPI: { app: { app: { graph: Graph } } } }).comfyAPI
      .app
    const guider = app.graph.nodes.find(({ id }) => String(id) === 'guider_1')
    const cfg = guider?.widgets?.find(({ name }) => name === 'cfg')
    if (cfg) cfg.value = 2
  })
  const changed = workflowsImport(await exportApi(panel))
  expect(changed).toEqual({
    status: 0,
    output: 't2v keeps the contract. Changed lines:\n      "cfg": 2.0\n',
  })
})
