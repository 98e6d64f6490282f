import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../tools/machine/paths.ts'
import { promptsOf } from '../../web/src/core/family/family.ts'
import { controls } from '../../web/src/core/form/form.ts'
import { families as shipped } from '../../web/src/families/index.ts'

/** Whatever a model generation adds is its family's data, unknown to the rest of the panel. */

const source = join(root, 'web/src')

const families = shipped.all

/** Files that choose the families' words. */
const chooses: Readonly<Record<string, readonly string[]>> = {
  'de.ts': families.flatMap(({ id }) => [`families/${id}`, id, id.replaceAll(/\W/g, '')]),
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) =>
    /\.(ts|vue|css)$/.test(name) &&
    !/\.(test|testing)\.ts$/.test(name) &&
    !name.startsWith('families/'),
)

const prompts = families.flatMap(promptsOf)
const nodes = [...new Set(prompts.flatMap((prompt) => Object.keys(prompt)))]
/** "video.audio" */
const paths = [
  ...new Set(
    prompts.flatMap((prompt) =>
      Object.entries(prompt).flatMap(([id, { inputs }]) =>
        Object.keys(inputs).map((input) => `${id}.${input}`),
      ),
    ),
  ),
]
/** Ids that are also words of the form or the stages: "image", "video", "depth". */
const shared = new Set<string>([
  ...controls,
  'image',
  'video',
  'sound',
  'silence',
  'control',
  'upscale',
  'save',
  'frames',
  'first',
  'last',
])
const roles = families
  .flatMap((family) => Object.keys(family.roles))
  .filter((role) => !shared.has(role))

/** What names the family or something only it has, where it stands in quotes: "ckpt.ckpt_name", ['ckpt', 0]. */
const quoted = new Set<string>([
  ...nodes.filter((node) => !shared.has(node)),
  ...paths,
  ...roles,
  ...families.flatMap(({ scales }) => Object.keys(scales)),
  ...families.flatMap(({ loaders }) => Object.keys(loaders)),
])

/** The same, wherever it stands. */
const anywhere: readonly RegExp[] = [
  /ltx-?2\.?\d/i,
  ...families
    .flatMap(({ catalogue }) => catalogue)
    .map(({ file }) => new RegExp(file.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))),
  // in code, not in a comment's example
  ...families
    .flatMap(({ presets }) => Object.values(presets).flat())
    .map(({ id }) => new RegExp(`preset: ['"\`]${id}['"\`]`)),
]

/** Whether there is a sign of a family in the line. An output is "ckpt.0". */
function names(line: string): boolean {
  const texts = line.split(/['"`]/).slice(1, -1)
  return (
    texts.some((text) => quoted.has(text) || isOutput(text)) ||
    anywhere.some((sign) => sign.test(line))
  )
}

function isOutput(text: string): boolean {
  return /\.\d$/.test(text) && nodes.includes(text.slice(0, -2))
}

function signsIn(text: string, allowed: readonly string[] = []): string[] {
  return text
    .split('\n')
    .map((line) => allowed.reduce((rest, part) => rest.replaceAll(part, ''), line))
    .filter(names)
    .map((line) => line.trim())
}

test.each(files)('%s names nothing specific to a family', (name) => {
  expect(signsIn(readFileSync(join(source, name), 'utf8'), chooses[name])).toEqual([])
})

test('every room is searched', () => {
  expect(files.length).toBeGreaterThan(250)
  for (const room of ['core', 'studio', 'panel', 'comfy', 'words', 'modes'])
    expect(
      files.some((name) => name.startsWith(`${room}/`)),
      room,
    ).toBe(true)
})

test.each([
  "const first = prompt['ckpt']",
  "links: { 'guider_1.model': ['x', 0] }",
  "links: { 'video.audio': ['x', 0] }",
  "if (role === 'distilledLora') return",
  "const file = 'gemma_3_12B_it.safetensors'",
  'The Gemma file for LTX-2.3.',
  "scale: '704p'",
  "if (loader === 'gguf') return",
  "values: { preset: 'balanced' }",
])('finds %s', (line) => {
  expect(signsIn(line)).toHaveLength(1)
})
