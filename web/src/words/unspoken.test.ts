import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { parse } from 'vue/compiler-sfc'

/** Every text that users read is in the catalogues: anywhere else it would stay English for everyone. */

const source = new URL('../', import.meta.url).pathname

const parts = readdirSync(source).filter((name) => name !== 'words')

/** Sentences that no user reads in the panel. */
const internal: Readonly<Record<string, RegExp>> = {
  // the report is for maintainers
  'core/advice/report.ts': /^\(… characters\)$/,
  'studio/advice/actions.ts': /^…, … free$/,
  // aiohttp's words
  'comfy/prompt-answer.ts': /^Server got itself in trouble$/,
  // negative prompt for a model
  'families/ltx-2.3/index.ts': /^pc game, /,
  // read by the model
  'families/ltx-2.3/writer.ts':
    /^(Keep everything in|Keep everything that|Write the rest|The sound is|The person in|The image is|An existing video|A moment of an existing video)/,
  // read by the model, too
  'families/ltx-2.3/tools.ts': /./,
  // sources of numbers
  'families/ltx-2.5/tiers.ts': /official templates|a guess/,
  'families/ltx-2.3/tiers.ts': /official templates|LTX-Desktop|8 GB guide|a guess/,
  // a selector
  'panel/access/focus.ts': /^a\[href\], /,
  // names of variants
  'families/ltx-2.3/graphs/extend.ts':
    /^(before the beginning|the new part alone|no click where the sounds meet)$/,
  'families/ltx-2.3/graphs/retake.ts':
    /^(a side that the (model|video) does not (see|have)|sound (up to the end|from the beginning)|no click where the new sound (begins|ends)|the (picture|sound) alone)$/,
  'families/ltx-2.3/graphs/shared.ts': /first pass$/,
  'families/ltx-2.3/graphs/style.ts': /^(no style image|the video is its own guide)$/,
}

/** Attributes and properties whose values users read. */
const read =
  /^(alt|aria-label|detail|help|hint|label|note|placeholder|remedy|summary|text|title|tooltip|what)$/

/** Names and units that are the same in every language. */
const everywhere = /^(LTX AIO|Hugging Face|ComfyUI|huggingface\.co|hf_…|GB|MB|fps|s|min|h|px)$/

/** "Try again", "Take … away", "… of …", "try it once more": words that form a sentence, not a key. */
function isSentence(text: string): boolean {
  return (
    /(^|[^\p{L}\p{N}_.-])\p{Lu}\p{Ll}*(’\p{Ll}+)? [\p{Ll}…]/u.test(text) ||
    /… (?!fps)\p{Ll}{2,}(?![\p{L}-])/u.test(text) ||
    /\p{Ll}+,? \p{Ll}+,? \p{Ll}+/u.test(text)
  )
}

/** Any text with words in it. */
function isWord(text: string): boolean {
  return /\p{L}{2,}/u.test(text) && !everywhere.test(text.trim())
}

interface TemplateNode {
  readonly type: number
  readonly content?: string | { readonly content?: string }
  readonly props?: readonly {
    readonly type: number
    readonly name: string
    readonly value?: { readonly content: string }
    readonly arg?: { readonly content?: string }
    readonly exp?: { readonly content?: string }
  }[]
  readonly children?: readonly unknown[]
}

/** NodeTypes and others are const enums of @vue/compiler-core, which a build without types can't read. */
const [textNode, interpolation, attribute] = [2, 5, 6]

function inTemplate(node: TemplateNode): string[] {
  const { type, content, props = [], children = [] } = node
  const own =
    type === textNode && typeof content === 'string' && isWord(content)
      ? [content.trim()]
      : type === interpolation && typeof content === 'object'
        ? inExpression(content.content)
        : []
  const attributes = props.flatMap((prop) => {
    if (prop.type === attribute) {
      const value = prop.value?.content ?? ''
      return read.test(prop.name) && isWord(value) ? [value] : []
    }
    return inExpression(prop.exp?.content, read.test(prop.arg?.content ?? ''))
  })
  return [...own, ...attributes, ...children.flatMap((child) => inTemplate(child as TemplateNode))]
}

function inExpression(text = '', isRead = false): string[] {
  return inScript(`(${text})`, isRead)
}

/** Literals in a script that look like sentences, or are used where users read them. */
function inScript(text: string, isRead = false): string[] {
  const found: string[] = []
  const look = (node: ts.Node, shown: boolean): void => {
    if (isForDevelopers(node)) return
    const said = textOf(node)
    if (said !== null && (isSentence(said) || (shown && isWord(said)))) found.push(said)
    ts.forEachChild(node, (child) => look(child, isShown(child, node, shown)))
  }
  look(ts.createSourceFile('script.ts', text, ts.ScriptTarget.Latest, true), isRead)
  return found
}

/** Values of readable properties are shown; conditions, calls and comparisons in them aren't. */
function isShown(child: ts.Node, parent: ts.Node, shown: boolean): boolean {
  if (ts.isPropertyAssignment(parent))
    return child === parent.initializer && isReadName(parent.name)
  if (ts.isConditionalExpression(parent)) return shown && child !== parent.condition
  if (ts.isBinaryExpression(parent)) return shown && isChoice(parent.operatorToken.kind)
  return (
    shown &&
    (ts.isParenthesizedExpression(parent) ||
      ts.isSourceFile(parent) ||
      ts.isExpressionStatement(parent))
  )
}

function isReadName(name: ts.PropertyName): boolean {
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && read.test(name.text)
}

function isChoice(kind: ts.SyntaxKind): boolean {
  return [
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.PlusToken,
  ].includes(kind)
}

/** A literal's text; a template's with a mark for each value. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
}

/** Console messages and errors thrown for bugs are English; types aren't text. */
function isForDevelopers(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return node.expression.getText().startsWith('console.')
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error')
  return ts.isTypeNode(node) || ts.isImportDeclaration(node)
}

function unspokenIn(name: string, text: string): string[] {
  const found = name.endsWith('.vue') ? inComponent(name, text) : inScript(text)
  return found.filter((said) => !internal[name]?.test(said))
}

function inComponent(name: string, text: string): string[] {
  const { descriptor } = parse(text, { filename: name })
  const template = descriptor.template?.ast
  return [
    ...[descriptor.script, descriptor.scriptSetup].flatMap((script) =>
      script ? inScript(script.content) : [],
    ),
    ...(template ? inTemplate(template as unknown as TemplateNode) : []),
  ]
}

describe('a sentence outside the catalogues', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      parts.some((part) => name === part || name.startsWith(`${part}/`)) &&
      /\.vue$|(?<!\.test|\.testing)\.ts$/.test(name) &&
      // a family has its own catalogue
      !/^families\/[^/]+\/words\//.test(name),
  )

  test.each(files)('is not in %s', (name) => {
    expect(unspokenIn(name, readFileSync(join(source, name), 'utf8'))).toEqual([])
  })

  test('is searched for everywhere', () => {
    expect(files.length).toBeGreaterThan(100)
    for (const part of parts) expect(files.filter((name) => name.startsWith(part))).not.toEqual([])
  })

  test.each([
    ['Bad.vue', '<template><p>Try again</p></template>'],
    ['Bad.vue', '<template><p>Draft</p></template>'],
    ['Bad.vue', '<template><i title="Draft" /></template>'],
    ['Bad.vue', '<template><i :title="done ? `Draft` : a" /></template>'],
    ['Bad.vue', '<template><div><p v-if="a">{{ done ? "Try again" : b }}</p></div></template>'],
    ['Bad.vue', '<script setup>const said = `Take ${size} away`</script>'],
    ['bad.ts', "const action = { kind: 'retry', label: 'Retry' }"],
    ['bad.ts', 'toast(`${name} was not sent to anybody`)'],
    ['bad.ts', "const why = none ? 'It is not there' : ''"],
    ['bad.ts', "const why = 'because it is so'"],
  ])('is found in %s: %s', (name, text) => {
    expect(unspokenIn(name, text)).toHaveLength(1)
  })

  test.each([
    [
      'good.vue',
      '<template><p class="ltx-help big" :title="words().a">{{ words().b }} · 1 s</p></template>',
    ],
    ['good.ts', "import { a } from './Some file here.ts'"],
    ['good.ts', "throw new Error('This must not happen')"],
    ['good.ts', "console.warn('LTX AIO could not read it', error)"],
    ['good.ts', "const value: 'On the way' | 'over' = state"],
    [
      'good.ts',
      "const option = { kind: 'set', label: words().buttons.retry, icon: 'pi pi-times' }",
    ],
    ['good.ts', "const rule = { label: names['draft'], hint: find('draft') }"],
  ])('isn’t reported in %s: %s', (name, text) => {
    expect(unspokenIn(name, text)).toEqual([])
  })
})
