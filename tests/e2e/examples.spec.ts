import { exported, inspectPage, load, open } from './editor-page.ts'
import { classesInUse, faultsOf } from '../../tools/templates/contract.ts'
import { isNewerDefault } from '../../tools/official/editor-graph.ts'
import { planOf } from '../../tools/examples/plan.ts'
import { examples } from '../../tools/examples/list.ts'
import { readExport } from '../../tools/templates/template-file.ts'
import { graphOf } from '../../web/src/core/family/family.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'
import { modes } from '../../web/src/modes/index.ts'
import { expect, test } from './fixtures.ts'

/** The extension's folder: ComfyUI lists its templates under that name. */
const pack = 'ltx-aio'

/** Without titles and inputs that the editor, or a newer one, adds. */
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

test('ComfyUI lists the examples with their images', async ({ panel }) => {
  const { request } = panel.page.context()
  const listed = (await (
    await request.get(`${panel.url}/api/workflow_templates`)
  ).json()) as Record<string, string[]>
  expect(listed[pack]?.toSorted()).toEqual(examples.map(({ name }) => name).toSorted())
  for (const { name } of examples) {
    const picture = await request.get(`${panel.url}/api/workflow_templates/${pack}/${name}.jpg`)
    expect(picture.headers()['content-type']).toBe('image/jpeg')
  }
})

test('each example opens without a missing node and queues the same prompt as its template', async ({
  panel,
}) => {
  const { page } = panel
  await panel.open()
  for (const { name, mode, family } of examples) {
    const plan = planOf(mode, family)
    const answer = await page
      .context()
      .request.get(`${panel.url}/api/workflow_templates/${pack}/${name}.json`)
    const workflow = (await answer.json()) as object
    await page.evaluate(open, { workflow, name })
    expect(plain(await page.evaluate(exported)), name).toEqual(plan.prompt)
    const { unknown, groups } = await page.evaluate(inspectPage)
    expect(unknown, name).toEqual([])
    expect(groups, name).toEqual(plan.stages.map(({ title }) => title))
  }
})

test('a template opened and exported again is unchanged and keeps the contract', async ({
  panel,
}) => {
  const { page } = panel
  await panel.open()
  for (const { name, mode, family } of examples) {
    const core = classesInUse(family)
    const prompt = graphOf(family, mode).template
    await page.evaluate(load, { prompt, name: mode })
    const read = readExport(JSON.stringify(await page.evaluate(exported))) as ApiPrompt
    expect(read, name).toEqual(prompt)
    expect(
      faultsOf(read, modes[mode], family, (one) => core.has(one)),
      name,
    ).toEqual([])
  }
})
