import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Enforces docs/glossary.md: no English sentence uses a word from its "not" columns. */

const root = new URL('../../../', import.meta.url).pathname
const folder = join(root, 'web/src/words/en')

interface Rule {
  readonly pattern: RegExp
  readonly instead: string
}

/** The regular expressions of each row's last cell, with its first cell. */
function rulesIn(glossary: string): Rule[] {
  return glossary
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => {
      // a bar within an expression is written "\|"
      const cells = line.split(/(?<!\\)\|/).slice(1, -1)
      return [...(cells.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => ({
        pattern: new RegExp(`(?<![\\w-])(?:${text.replaceAll('\\|', '|')})(?![\\w-])`, 'i'),
        instead: cells[0]!.trim(),
      }))
    })
}

/** A sample's prompt is for the model, not the user. */
function isSample(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) &&
    node.name.getText() === 'prompt' &&
    !ts.isObjectLiteralExpression(node.initializer)
  )
}

function textsIn(source: string): string[] {
  const texts: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isSample(node)) return
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text)
    if (ts.isTemplateExpression(node))
      texts.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)]
          .map(({ text }) => text)
          .join('…'),
      )
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true))
  return texts.filter((text) => /\p{L}/u.test(text))
}

function broken(texts: readonly string[], rules: readonly Rule[]): string[] {
  return texts.flatMap((text) =>
    rules
      .filter(({ pattern }) => pattern.test(text))
      .map(({ pattern, instead }) => `"${text}": ${pattern.source} → ${instead}`),
  )
}

const rules = rulesIn(readFileSync(join(root, 'docs/glossary.md'), 'utf8'))

test('the glossary has rules', () => {
  expect(rules.length).toBeGreaterThan(50)
  expect(rules.filter(({ pattern }) => pattern.test(''))).toEqual([])
})

const catalogues = [
  ...readdirSync(folder).map((name) => join(folder, name)),
  ...globSync(join(root, 'web/src/families/*/words/en.ts')),
]

test.each(catalogues.map((path) => relative(root, path)))('%s follows the glossary', (path) => {
  const texts = textsIn(readFileSync(join(root, path), 'utf8'))
  expect(broken(texts, rules)).toEqual([])
})

test('the titles of model files follow the glossary', () => {
  const texts = globSync(join(root, 'workflows/*/models.json')).flatMap((path) => {
    const { models } = JSON.parse(readFileSync(path, 'utf8')) as {
      models: { title: string; purpose: string }[]
    }
    return models.flatMap(({ title, purpose }) => [title, purpose])
  })
  expect(texts.length).toBeGreaterThan(50)
  expect(broken(texts, rules)).toEqual([])
})

test('the README follows the glossary', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const texts = readme.replaceAll(/`[^`\n]*`|```[^]*?```/g, '…').split('\n')
  expect(texts.length).toBeGreaterThan(50)
  expect(broken(texts, rules)).toEqual([])
})

test('finds calques and synonyms, but not words that merely contain one', () => {
  const found = (text: string) => broken([text], rules).length
  expect(found('Nothing is like that.')).toBe(1)
  expect(found('The file lies in loras.')).toBe(1)
  expect(found('ComfyUI doesn’t answer.')).toBe(1)
  expect(found('Choose another picture or a sound file.')).toBe(2)
  expect(found('It is no longer there, and families applies.')).toBe(0)
  expect(textsIn("const a = { b: 'One', c: (d) => `Two ${d} three` }")).toEqual([
    'One',
    'Two … three',
  ])
})
