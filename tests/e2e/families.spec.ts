import { comfyNeeded, type Family, promptsOf } from '../../web/src/core/family/family.ts'
import { families } from '../../web/src/families/index.ts'
import { expect, type Panel, serverOf, test } from './fixtures.ts'

const classesOf = (family: Family): string[] =>
  promptsOf(family).flatMap((prompt) => Object.values(prompt).map((node) => node.class_type))
const ofAny = new Set(families.all.flatMap(classesOf))

/** Which of ComfyUI's nodes the page asks about. */
function askedNodes(panel: Panel): Set<string> {
  const asked = new Set<string>()
  panel.page.on('request', (request) => {
    const name = /\/object_info\/(\w+)/.exec(request.url())?.[1]
    if (name !== undefined) asked.add(name)
  })
  return asked
}

async function versionOf(url: string): Promise<string> {
  const stats = (await (await fetch(`${url}/api/system_stats`)).json()) as {
    readonly system: { readonly comfyui_version: string }
  }
  return stats.system.comfyui_version
}

// only our own form and ComfyUI's queue; modes.spec makes a video in both frontends
test(
  'every family makes a video in one page, or says which ComfyUI it needs',
  { tag: '@once' },
  async ({ panel, frontend }) => {
    test.setTimeout(180_000)
    const version = await versionOf(serverOf(frontend))
    const asked = askedNodes(panel)
    await panel.open()
    const choice = panel.root.getByRole('radiogroup', { name: 'Model', exact: true })
    const results = panel.results()
    await expect(panel.generate()).toBeVisible()
    let made = ''
    for (const family of families.all) {
      const needs = comfyNeeded(family, version)
      const radio = choice.getByRole('radio', { name: family.name })
      if (needs !== null) {
        await expect(radio).toBeDisabled()
        await expect(radio).toContainText(`from ComfyUI ${needs.replace(/\.0$/, '')}`)
        continue
      }
      await radio.click()
      await expect(radio).toBeChecked()
      await panel.write(`a red kite, by ${family.name}`)
      await panel.makeSmall()
      await expect(panel.generate()).toBeEnabled()
      await panel.generate().click()
      await expect
        .poll(async () => results.first().getAttribute('src'), { timeout: 90_000 })
        .not.toBe(made === '' ? null : made)
      await panel.video()
      made = (await results.first().getAttribute('src')) ?? ''
      const facts = panel.root.locator('.ltx-result-facts').first()
      if (family === families.all[0]) await expect(facts).not.toContainText(family.name)
      else await expect(facts).toContainText(family.name)
    }
    // what the page asked about is what the families that run here have
    const own = new Set(
      families.all.filter((family) => comfyNeeded(family, version) === null).flatMap(classesOf),
    )
    expect([...asked].filter((name) => ofAny.has(name) && !own.has(name))).toEqual([])
  },
)
