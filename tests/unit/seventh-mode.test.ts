import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../tools/machine/paths.ts'

/** Tests what docs/adding-a-mode.md says: how many edits add a mode, and that none can be forgotten. */

interface Edit {
  readonly file: string
  /** the file's new text; for a file that the mode adds, it has no old one */
  readonly apply: (before: string) => string
}

const guide = readFileSync(join(root, 'docs/adding-a-mode.md'), 'utf8')

/** One edit per numbered heading, from its code block. */
const edits: readonly Edit[] = guide
  .split(/^### (?=\d)/m)
  .slice(1)
  .map((section) => {
    const [title = ''] = section.split('\n')
    const [, kind = '', code = ''] = /```(\w+)\n([^]*?)```/.exec(section) ?? []
    const [, file = ''] = /`(.+)`/.exec(title) ?? []
    if (kind === 'sh') {
      const [, from = '', to = ''] = /^cp (\S+) (\S+)\n$/.exec(code) ?? []
      return { file: to, apply: () => readFileSync(join(root, from), 'utf8') }
    }
    return { file, apply: kind === 'diff' ? (before) => patched(before, code) : () => code }
  })

/** `diff` in the guide's style: lines with a + go below the last line without one. */
function patched(before: string, diff: string): string {
  const lines = before.split('\n')
  let at = -1
  for (const line of diff.split('\n').filter(Boolean)) {
    const text = line.slice(1)
    if (line.startsWith('+')) lines.splice(++at, 0, text)
    else at = lines.indexOf(text, at + 1)
    if (at < 0) throw new Error(`There is no line ${JSON.stringify(text)}`)
  }
  return lines.join('\n')
}

const folder = mkdtempSync(join(tmpdir(), 'ltx-aio-mode-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The code that makes a prompt, both languages, and the tools' table. */
const parts = [
  'workflows',
  'web/src/words',
  'web/src/core',
  'web/src/modes',
  'web/src/families',
  'tools/templates/mode-table.ts',
  'tests/node-defs',
  'tsconfig.json',
]

const entries = [
  'web/src/families/ltx-2.3/index.ts',
  'web/src/modes/index.ts',
  'web/src/words/index.ts',
  'web/src/words/de/modes.ts',
  'web/src/core/prompt/fit.ts',
  'tools/templates/mode-table.ts',
]

const read = new Map<string, ts.SourceFile | undefined>()

/** Where the compiler reports errors in the copy without `absent`. */
function faultsWithout(absent: Edit | null): string[] {
  const texts = new Map<string, string | null>()
  for (const edit of edits) {
    const path = join(folder, edit.file)
    const before = ts.sys.readFile(join(root, edit.file))
    texts.set(path, edit === absent ? (before ?? null) : edit.apply(before ?? ''))
  }
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  )
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder)
  const host = ts.createCompilerHost({ ...options, types: [] })
  host.fileExists = (path) => (texts.has(path) ? texts.get(path) !== null : ts.sys.fileExists(path))
  host.readFile = (path) =>
    texts.has(path) ? (texts.get(path) ?? undefined) : ts.sys.readFile(path)
  host.getSourceFile = (path, language) => {
    if (!texts.has(path) && read.has(path)) return read.get(path)
    const text = host.readFile(path)
    const file = text === undefined ? undefined : ts.createSourceFile(path, text, language)
    if (!texts.has(path)) read.set(path, file)
    return file
  }
  const program = ts.createProgram({
    rootNames: entries.map((entry) => join(folder, entry)),
    options: { ...options, types: [], lib: ['lib.es2023.d.ts'] },
    host,
  })
  // the files of the edits, and those that import them
  const suspects = [...entries, ...edits.map(({ file }) => file)].map((file) => join(folder, file))
  return [...new Set(suspects)].flatMap((path) => {
    const file = program.getSourceFile(path)
    const found = file && path.endsWith('.ts') ? program.getSemanticDiagnostics(file) : []
    return found.map(
      ({ messageText }) =>
        `${path.slice(folder.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  })
}

// the compiler is slow on a busy machine
describe('a seventh mode', { timeout: 60_000 }, () => {
  beforeAll(() => {
    for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  })

  test('takes at most eight edits', () => {
    expect(edits.map(({ file }) => file)).not.toContain('')
    expect(new Set(edits.map(({ file }) => file)).size).toBe(edits.length)
    expect(edits.length).toBeGreaterThan(0)
    expect(edits.length).toBeLessThanOrEqual(8)
  })

  test('compiles', () => {
    expect(faultsWithout(null)).toEqual([])
  })

  test.each(edits.map((edit) => [edit.file, edit] as const))(
    'does not compile without the edit of %s',
    (_, edit) => {
      expect(faultsWithout(edit)).not.toEqual([])
    },
  )

  test('is filled and fits ComfyUI', async () => {
    for (const edit of edits) {
      const path = join(folder, edit.file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, edit.apply(ts.sys.readFile(path) ?? ''))
    }
    const from = (file: string) => import(/* @vite-ignore */ join(folder, 'web/src', file))
    const [{ fill }, { fit }, { standIn }, { ltx23 }, { modes, modesOf }, { parseNodeDef }] =
      (await Promise.all([
        from('core/prompt/fill.ts'),
        from('core/prompt/fit.ts'),
        from('core/prompt/needs.ts'),
        from('families/ltx-2.3/index.ts'),
        from('modes/index.ts'),
        from('core/graph/node-defs.ts'),
      ])) as [
        typeof import('../../web/src/core/prompt/fill.ts'),
        typeof import('../../web/src/core/prompt/fit.ts'),
        typeof import('../../web/src/core/prompt/needs.ts'),
        typeof import('../../web/src/families/ltx-2.3/index.ts'),
        typeof import('../../web/src/modes/index.ts'),
        typeof import('../../web/src/core/graph/node-defs.ts'),
      ]
    const mode = Object.values(modes).find(({ id }) => String(id) === 'loop')!
    expect(modesOf(ltx23)).toContain(mode)
    const prompt = fill({ ...standIn(mode, ltx23), prompt: 'a kite' }, mode, ltx23, 'name')
    expect(prompt['pos']?.inputs['text']).toBe('a kite')
    expect(prompt['save']).toBeDefined()
    const { classes } = JSON.parse(
      readFileSync(join(root, 'tests/node-defs/0.33.0.json'), 'utf8'),
    ) as { classes: Record<string, unknown> }
    const defs = Object.fromEntries(
      Object.entries(classes).map(([name, info]) => [name, parseNodeDef(name, { [name]: info })]),
    )
    const fitted = fit(prompt, defs, ltx23, () => undefined)
    expect(fitted.problems).toEqual([])
    expect(fitted.misfits).toEqual([])
  })
})
