import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { scriptOf } from './imports.ts'

export interface Measured {
  /** "web/src/core/prompt/fill.ts:23" */
  readonly at: string
  readonly name: string
  readonly lines: number
}

/** Every function in these files, the longest first. One that holds others counts their lines too. */
export function functionsIn(root: string, files: readonly string[]): Measured[] {
  return files
    .filter((file) => /\.(ts|vue)$/.test(file))
    .flatMap((file) => functionsOf(file, scriptOf(file, readFileSync(join(root, file), 'utf8'))))
    .toSorted((a, b) => b.lines - a.lines)
}

function functionsOf(file: string, script: string): Measured[] {
  const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const lineOf = (position: number): number =>
    source.getLineAndCharacterOfPosition(position).line + 1
  const found: Measured[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const first = lineOf(node.getStart(source))
      const lines = lineOf(node.getEnd()) - first + 1
      found.push({ at: `${file}:${first}`, name: nameOf(node), lines })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText()
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  const { parent } = node
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent))
    return parent.name.getText()
  return ts.isCallExpression(parent) ? `in ${parent.expression.getText()}(…)` : 'a function'
}
