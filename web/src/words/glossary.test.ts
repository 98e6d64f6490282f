import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { type Foreign, foreign } from './language.ts'
import { english, leavesIn, prompts, said } from './leaves.testing.ts'

/**
 * Enforces docs/glossary.md: no English sentence uses a word from its "not" columns, and other languages use the
 * words of theirs.
 */

const root = new URL('../../../', import.meta.url).pathname
const folder = join(root, 'web/src/words/en')

interface Rule {
  readonly pattern: RegExp
  readonly instead: string
}

interface Term {
  readonly pattern: RegExp
  /** by language */
  readonly names: ReadonlyMap<string, readonly string[]>
}

/** A bar within an expression is written "\|". */
function wholeWords(text: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${text.replaceAll('\\|', '|')})(?![\\w-])`, 'i')
}

/** The regular expressions of each row's last cell, with its first cell. */
function rulesIn(glossary: string): Rule[] {
  return glossary
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => {
      const cells = line.split(/(?<!\\)\|/).slice(1, -1)
      return [...(cells.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => ({
        pattern: wholeWords(text),
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

const [glossary = '', aboutCode = ''] = readFileSync(join(root, 'docs/glossary.md'), 'utf8').split(
  '## Names in code',
)
const rules = rulesIn(glossary)

/** The words of a source, each once, without comments, texts and regular expressions. */
function namesIn(source: string): string[] {
  const code = source.replaceAll(
    /\/\*[^]*?\*\/|<!--[^]*?-->|(?<![:\\])\/\/.*|"""[^]*?"""|# .*|`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?<=[(,] ?)\/.+?\//g,
    '',
  )
  return [...new Set(code.match(/\b[a-z]+\b/gi))]
}

/** Names that records of older versions have. */
const olderNames =
  /^web\/src\/studio\/(?:ledger\/entry|jobs\/news)(?:\.test)?\.ts: "(?:manner|told)"/

/** The table of the other languages. */
function termsIn(text: string): Term[] {
  const [, table = ''] = text.split('## In the other languages')
  const [head = [], ...rows] = table
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  return rows.flatMap((cells) => {
    const [, pattern] = /^`(.+)`$/.exec(cells[1] ?? '') ?? []
    return pattern === undefined
      ? []
      : [
          {
            pattern: wholeWords(pattern),
            names: new Map(head.map((by, n) => [by, cells[n]!.split(', ')])),
          },
        ]
  })
}

const terms = termsIn(glossary)

/** English sentences with one of the terms whose translation has none of its names. */
function unnamed(language: Foreign): string[] {
  const leaves = leavesIn(language)
  return [...english]
    .filter(([path]) => !prompts.test(path))
    .flatMap(([path, leaf]) => {
      const [here, there] = [said(leaf), said(leaves.get(path)).toLowerCase()]
      return terms
        .filter(({ pattern }) => pattern.test(here))
        .filter(
          ({ names }) => !names.get(language)!.some((name) => there.includes(name.toLowerCase())),
        )
        .map(({ pattern }) => `${path}: ${pattern.source}`)
    })
}

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

test('names in code follow the glossary', () => {
  const refused = rulesIn(aboutCode)
  expect(refused.length).toBeGreaterThan(3)
  const files = globSync(['{web/src,tools,tests}/**/*.{ts,vue,py}', 'ltx_aio/**/*.py'], {
    cwd: root,
  })
  expect(files.length).toBeGreaterThan(1000)
  const found = files.flatMap((path) =>
    broken(namesIn(readFileSync(join(root, path), 'utf8')), refused).map(
      (name) => `${path}: ${name}`,
    ),
  )
  expect(found.filter((name) => !olderNames.test(name))).toEqual([])
})

test.each(foreign.filter((language) => language !== 'de'))(
  '%s calls things by their names',
  (language) => {
    expect(terms.length).toBeGreaterThan(40)
    expect(unnamed(language)).toEqual([])
  },
)

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
