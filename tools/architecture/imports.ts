import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import type { Import } from './rooms.ts'

/** The panel and the backend in a checkout, including tests. Paths start at the checkout. */
export function codeFiles(root: string): string[] {
  return filesOf(root, ['web/src/**/*.{ts,vue}', 'ltx_aio/**/*.py'])
}

/** The same, without tests and with the templates. */
export function sources(root: string): string[] {
  const templates = filesOf(root, ['workflows/**/*.json'])
  return [...codeFiles(root).filter((file) => !isTest(file)), ...templates]
}

function filesOf(root: string, patterns: string[]): string[] {
  return globSync(patterns, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
}

export function isTest(file: string): boolean {
  return /\.(test|testing)\.ts$/.test(file)
}

/** Every import between these files, types included. */
export function importsOf(root: string, files: readonly string[]): Import[] {
  const known = new Set(files)
  return files.flatMap((from) => {
    const text = readFileSync(join(root, from), 'utf8')
    const targets = from.endsWith('.py') ? pythonTargets(from, text, known) : targetsOf(from, text)
    return [...new Set(targets)].filter((to) => known.has(to)).map((to) => ({ from, to }))
  })
}

function targetsOf(from: string, text: string): string[] {
  return ts
    .preProcessFile(scriptOf(from, text), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(from), name.replace(/\?.*$/, '')))
}

/** The TypeScript in a file: all of it, or the script blocks of a .vue file with the lines where they are. */
export function scriptOf(file: string, text: string): string {
  if (!file.endsWith('.vue')) return text
  let end = 0
  let script = ''
  for (const found of text.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)) {
    const [, tag = '', body = ''] = found
    const start = found.index + tag.length
    script += text.slice(end, start).replace(/[^\n]/g, '') + body
    end = start + body.length
  }
  return script
}

/** `from ..hub.pin import Pin` and `from . import states`. */
function pythonTargets(from: string, text: string, known: ReadonlySet<string>): string[] {
  return [...text.matchAll(/^\s*from (\.+)([\w.]*) import (\([^)]*\)|.+)$/gm)].flatMap(
    ([, dots = '', path = '', list = '']) => {
      const up = dots.slice(1).replaceAll('.', '../')
      const module = posix.join(posix.dirname(from), up, path.replaceAll('.', '/'))
      const names = [...list.matchAll(/(\w+)(?:\s+as\s+\w+)?/g)].map(([, name = '']) => name)
      const inside = names.map((name) => `${module}/${name}.py`).filter((file) => known.has(file))
      if (inside.length > 0) return inside
      return [`${module}.py`, `${module}/__init__.py`].filter((file) => known.has(file))
    },
  )
}
