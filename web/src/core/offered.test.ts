import { expect, test } from 'vitest'
import { ltx23 } from '../families/ltx-2.3/index.ts'
import { isOffered } from './offered.ts'

const offered = (id: string): boolean | undefined => {
  const entry = ltx23.catalogue.find((one) => one.id === id)
  return entry && isOffered(entry, ltx23)
}

test('of each role the usual file is offered, and what a machine gets in its place', () => {
  for (const [role, { file }] of Object.entries(ltx23.roles)) {
    const found = ltx23.catalogue.filter((entry) => entry.role === role)
    const names = found.filter((entry) => isOffered(entry, ltx23)).map((entry) => entry.file)
    expect(names, role).toContain(file)
  }
  expect(offered('checkpoint-dev-nvfp4')).toBe(true)
  expect(offered('gemma-bf16')).toBe(true)
})

test('no other file of a role is offered: nothing in the panel can choose it', () => {
  const alternatives = ltx23.catalogue.filter(
    (entry) => ltx23.roles[entry.role] && ltx23.roles[entry.role]?.file !== entry.file,
  )
  expect(alternatives).toHaveLength(25)
  expect(alternatives.filter((entry) => isOffered(entry, ltx23)).map(({ id }) => id)).toEqual([
    'checkpoint-dev-nvfp4',
    'gemma-bf16',
  ])
})

test('LoRAs are offered; what none of our graphs reads is not', () => {
  expect(offered('style-claymation')).toBe(true)
  expect(offered('camera-static')).toBe(true)
  for (const id of ['preview-vae', 'upscaler-x1.5-1.0', 'depth-anything-3', 'prompt-enhancer'])
    expect(offered(id), id).toBe(false)
})
