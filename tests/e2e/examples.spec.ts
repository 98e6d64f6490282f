import { exported, inspectPage, load, open } from '../../tools/lib/example-page.ts'
import { classesInUse, faultsOf } from '../../tools/lib/contract.ts'
import { isNewerDefault } from '../../tools/lib/editor-graph.ts'
import { examples, planOf } from '../../tools/lib/examples.ts'
import { readExport } from '../../tools/lib/template-file.ts'
import type { ModeId } from '../../web/src/core/form.ts'
import type { ApiPrompt } from '../../web/src/core/template.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { expect, test } from './fixtures.ts'

const ids = Object.keys(modes) as ModeId[]
/** The folder that the extension lies in: ComfyUI lists its templates under that name. */
const pack = 'ltx-aio'

/** Without the titles, and without what the editor, or a newer one, adds for itself. */
function plain(output: object): ApiPrompt {
  return Object.fromEntries(
    Object.entries(output as ApiPrompt).map(([id, { class_type, inputs }]) => {
      const kept = Object.entries(inputs).filter(
        ([name, value]) => name !== 'audioUI' && !isNewerDefault(class_type, name, value),
      )
      return [id, { class_type, inputs: Object.fromEntries(kept) }]
    }),
  )
}

test('ComfyUI lists the six examples, each with its picture', async ({ panel }) => {
  const { request } = panel.page.context()
  const listed = (await (
    await request.get(`${panel.url}/api/workflow_templates`)
  ).json()) as Record<string, string[]>
  expect(listed[pack]?.toSorted()).toEqual(ids.map((id) => examples[id].name).toSorted())
  for (const id of ids) {
    const picture = await request.get(
      `${panel.url}/api/workflow_templates/${pack}/${examples[id].name}.jpg`,
    )
    expect(picture.headers()['content-type']).toBe('image/jpeg')
  }
})

test('each example opens without a missing node and queues what its template does', async ({
  panel,
}) => {
  const { page } = panel
  await panel.open()
  for (const id of ids) {
    const { name } = examples[id]
    const answer = await page
      .context()
      .request.get(`${panel.url}/api/workflow_templates/${pack}/${name}.json`)
    const workflow = (await answer.json()) as object
    await page.evaluate(open, { workflow, name })
    expect(plain(await page.evaluate(exported)), name).toEqual(planOf(id).prompt)
    const { unknown, groups } = await page.evaluate(inspectPage)
    expect(unknown, name).toEqual([])
    expect(groups, name).toEqual(planOf(id).stages.map(({ title }) => title))
  }
})

test('a template that was opened and exported again is what it was, and keeps the contract', async ({
  panel,
}) => {
  const { page } = panel
  await panel.open()
  const core = classesInUse(ltx23)
  for (const id of ids) {
    const prompt = ltx23.templates[id]
    await page.evaluate(load, { prompt, name: id, wide: [] })
    const read = readExport(JSON.stringify(await page.evaluate(exported))) as ApiPrompt
    expect(read, id).toEqual(prompt)
    expect(
      faultsOf(read, modes[id], ltx23, (name) => core.has(name)),
      id,
    ).toEqual([])
  }
})
