import { expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { isOffered } from './offered.ts'

const offered = (id: string): boolean | undefined => {
  const entry = ltx23.catalogue.find((one) => one.id === id)
  return entry && isOffered(entry, ltx23)
}

test('each role offers its default file and machine-specific alternatives', () => {
  for (const [role, { file }] of Object.entries(ltx23.roles)) {
    const found = ltx23.catalogue.filter((entry) => entry.role === role)
    const names = found.filter((entry) => isOffered(entry, ltx23)).map((entry) => entry.file)
    expect(names, role).toContain(file)
  }
  expect(offered('checkpoint-dev-nvfp4')).toBe(true)
  expect(offered('gemma-bf16')).toBe(true)
})

test('other files of a role are offered, too, as the panel can choose them, or a tool reads them: but none that was replaced', () => {
  const alternatives = ltx23.catalogue.filter(
    (entry) => ltx23.roles[entry.role] && ltx23.roles[entry.role]?.file !== entry.file,
  )
  expect(alternatives).toHaveLength(37)
  const kept = alternatives.filter((entry) => !isOffered(entry, ltx23))
  expect(kept.map(({ id }) => id)).toEqual(
    alternatives.filter(({ replacedBy }) => replacedBy !== null).map(({ id }) => id),
  )
  expect(kept).toHaveLength(5)
})

test('LoRAs are offered; files that our graphs never read are not', () => {
  expect(offered('style-claymation')).toBe(true)
  expect(offered('camera-static')).toBe(true)
  for (const id of ['preview-vae', 'upscaler-x1.5-1.0', 'depth-anything-3', 'prompt-enhancer'])
    expect(offered(id), id).toBe(false)
})
