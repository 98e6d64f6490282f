import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'vue/compiler-sfc'

/** X1: untrusted text is shown as text. Nothing in the panel may turn a string into markup or code. */

const source = new URL('../../web/src/', import.meta.url).pathname
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })

/** Attributes and properties that take markup or a page. */
const markup = new Set(['innerhtml', 'outerhtml', 'srcdoc'])

const inScripts: readonly RegExp[] = [
  /\b(inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bsrcdoc\b/,
  /\bdocument\s*\.\s*write(ln)?\b/,
  /\b(DOMParser|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)\b/,
  /\bnew\s+Function\b/,
  /\beval\s*\(/,
  /\bset(Timeout|Interval)\s*\(\s*['"`]/,
]

/** The part of a template's tree that this test reads. */
interface TemplateNode {
  readonly props?: readonly {
    readonly name: string
    readonly rawName?: string
    readonly arg?: { readonly content?: string; readonly isStatic?: boolean }
  }[]
  readonly children?: readonly unknown[]
}

function rawIn(name: string, text: string): string[] {
  if (!name.endsWith('.vue')) return rawInScript(name, text)
  const { descriptor, errors } = parse(text, { filename: name })
  const scripts = [descriptor.script, descriptor.scriptSetup].flatMap((script) =>
    script ? rawInScript(name, script.content) : [],
  )
  const template = descriptor.template?.ast
  return [
    ...errors.map(String),
    ...scripts,
    ...(template ? rawInTemplate(name, template as unknown as TemplateNode) : []),
  ]
}

function rawInScript(name: string, text: string): string[] {
  return inScripts.flatMap((pattern) => {
    const found = pattern.exec(text)?.[0]
    return found === undefined ? [] : [`${name}: ${found}`]
  })
}

function rawInTemplate(name: string, { props = [], children = [] }: TemplateNode): string[] {
  const found = props.flatMap((prop) => {
    const bound = prop.name === 'bind' ? (prop.arg?.content ?? '') : ''
    // a name that is only known at runtime may be any of them
    const dynamic = prop.name === 'bind' && prop.arg?.isStatic === false
    const raw =
      dynamic ||
      prop.name === 'html' ||
      markup.has(prop.name.toLowerCase()) ||
      markup.has(bound.toLowerCase().replace('-', ''))
    return raw ? [`${name}: ${prop.rawName ?? prop.name}`] : []
  })
  return [...found, ...children.flatMap((child) => rawInTemplate(name, child as TemplateNode))]
}

describe('X1 no string becomes markup or code', () => {
  const components = files.filter((name) => name.endsWith('.vue'))
  const scripts = files.filter((name) => /(?<!\.test|\.testing)\.ts$/.test(name))

  it.each([...components, ...scripts])('X1 in %s', (name) => {
    expect(rawIn(name, readFileSync(join(source, name), 'utf8'))).toEqual([])
  })

  it('X1 covers all of them', () => {
    expect(components.length).toBeGreaterThan(30)
    expect(scripts.length).toBeGreaterThan(100)
  })

  it.each([
    '<template><p v-html="words" /></template>',
    '<template><div><p v-if="a">{{ a }}</p><p v-else :innerHTML="b" /></div></template>',
    '<template><p v-for="a in b" :key="a"><b .innerHTML="a" /></p></template>',
    '<template><p v-bind:inner-html="a" /></template>',
    '<template><p :[name]="a" /></template>',
    '<template><slot><iframe srcdoc="x" /></slot></template>',
    '<template><iframe :srcdoc="x" /></template>',
    '<script setup>element.innerHTML = words</script>',
    '<script setup>element.insertAdjacentHTML("beforeend", words)</script>',
    '<script>document.write(words)</script>',
    '<script setup>const run = new Function(words)</script>',
    '<script setup>eval(words)</script>',
    '<script setup>setTimeout("run()", 1)</script>',
    '<script setup>new DOMParser().parseFromString(words, "text/html")</script>',
  ])('X1 finds it in %s', (text) => {
    expect(rawIn('Bad.vue', text)).toHaveLength(1)
  })

  it('X1 allows text', () => {
    const text = '<template><p :title="a" v-bind="b">{{ a }}</p></template>'
    expect(rawIn('Good.vue', text)).toEqual([])
  })
})
