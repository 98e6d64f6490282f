import { words } from '../../words/index.ts'
import type { Family } from '../family/family.ts'
import type { MediaInput, Mode } from '../family/mode.ts'
import { type MediaField, mediaFields } from '../form/form.ts'
import { eachOnce, type Problem, problem } from '../problem/problem.ts'
import { columnName, type RowField, type RowValues } from './columns.ts'
import { asBlock, asLine, blocksIn, linesIn, type Piece, replacePiece } from './pieces.ts'
import { asCell, type Separator } from './records.ts'
import type { ListFile, ListSource, TextFormat } from './source.ts'
import { looksLikeTable, readTable } from './table.ts'

/** One row: what a video gets of its own. Files have their names in ComfyUI's input folder. */
export interface ListRow {
  /** from 0 */
  readonly index: number
  readonly values: RowValues
  /** its prompt in the text, if it has one of its own there */
  readonly prompt: Piece | null
  /** the files as they were chosen or written, by field */
  readonly files: Readonly<Partial<Record<MediaField, string>>>
  /** why it can't be used, in sentences that name the row */
  readonly problems: readonly Problem[]
}

/** A list as it was read. */
export interface ReadList {
  readonly format: TextFormat
  readonly separator: Separator
  readonly rows: readonly ListRow[]
  /** with the list as a whole */
  readonly problems: readonly Problem[]
  /** rows that something is missing for, as there is less of it than of something else */
  readonly unequal: { readonly problem: Problem; readonly rows: readonly number[] } | null
  readonly notes: readonly Problem[]
  /** names in the table that none of the chosen files has: ComfyUI's input folder may */
  readonly asked: readonly string[]
}

/** Whether a file is in ComfyUI's input folder; undefined until ComfyUI was asked. */
export type InInput = (name: string) => boolean | undefined

/** More than anybody looks through. */
export const maxRows = 1000

export function formatOf({ text, format }: Pick<ListSource, 'text' | 'format'>): TextFormat {
  if (format) return format
  if (looksLikeTable(text)) return 'table'
  return /\S[^\S\r\n]*\r?\n[^\S\r\n]*\r?\n\s*\S/.test(text) ? 'blocks' : 'lines'
}

/**
 * Reads a list: the nth prompt goes with the nth file of each input, never each with each. What there is only one
 * of goes with all; what there is none of is left to the form.
 */
export function readList(
  source: ListSource,
  mode: Mode,
  family: Family,
  inInput: InInput,
): ReadList {
  const format = formatOf(source)
  const table = format === 'table' ? readTable(source.text, family) : null
  const pieces = table ? [] : format === 'lines' ? linesIn(source.text) : blocksIn(source.text)
  const texts: readonly Text[] =
    table?.rows ?? pieces.map((piece) => ({ values: { prompt: piece.text }, prompt: piece }))
  const inTable = new Set<RowField>(table?.columns)
  // files that the table names are found by name, the others by their order
  const paired = mode.media.filter(
    ({ field }) => !inTable.has(field) && (source.files[field]?.length ?? 0) > 0,
  )
  const columns = [
    ...(texts.length > 0 ? [{ what: 'texts' as const, count: texts.length }] : []),
    ...paired.map((input) => ({ what: input, count: source.files[input.field]?.length ?? 0 })),
  ]
  const count = Math.max(0, ...columns.map((column) => column.count))
  const lookUp = finder(source, inInput)
  const asked = new Set<string>()
  const rows = Array.from({ length: Math.min(count, maxRows) }, (_, index) =>
    rowAt(index, { source, mode, texts, paired, columns, lookUp, ask: (name) => asked.add(name) }),
  )
  return {
    format,
    separator: table?.separator ?? ',',
    rows,
    unequal: unequal(columns),
    problems: eachOnce([
      ...(table?.problems ?? []),
      ...(count > maxRows ? [problem('list_too_long', { count, max: maxRows })] : []),
    ]),
    notes: unusedNotes(source, inTable, mode),
    asked: [...asked],
  }
}

interface Bench {
  readonly source: ListSource
  readonly mode: Mode
  readonly texts: readonly Text[]
  /** inputs whose files go by their order */
  readonly paired: readonly MediaInput[]
  readonly columns: readonly { readonly what: What; readonly count: number }[]
  readonly lookUp: ReturnType<typeof finder>
  readonly ask: (name: string) => void
}

function rowAt(
  index: number,
  { source, mode, texts, paired, columns, lookUp, ask }: Bench,
): ListRow {
  const row = index + 1
  const text = texts.length === 1 ? texts[0] : texts[index]
  const values: RowValues = { ...text?.values }
  const files: Partial<Record<MediaField, string>> = {}
  const problems: Problem[] = [...(text?.problems ?? [])]
  for (const { field } of mode.media) {
    const name = values[field]
    if (typeof name !== 'string') continue
    const found = lookUp(name, row)
    if (found.asks) ask(name)
    if (found.problem) problems.push(found.problem)
    files[field] = name
    values[field] = found.held
  }
  for (const { field } of paired) {
    const all = source.files[field] ?? []
    const file = all.length === 1 ? all[0] : all[index]
    if (!file) continue
    files[field] = file.name
    values[field] = file.held
    if (file.held === null) problems.push(problem('list_file_unsent', { row, name: file.name }))
  }
  const lacks = columns.filter(({ count }) => count > 1 && index >= count)
  if (lacks.length > 0) {
    const names = lacks.map(({ what }) => nounOf(what)).join(words().ui.comma)
    problems.push(problem('list_no_partner', { row, lacks: names }))
  }
  // one prompt for all rows is no row's own
  const own = texts.length > 1 || columns.every(({ count }) => count === 1)
  return { index, values, prompt: (own && text?.prompt) || null, files, problems }
}

interface Text {
  readonly values: RowValues
  readonly prompt: Piece | null
  readonly problems?: readonly Problem[]
}

type What = 'texts' | MediaInput

/** "prompt" or "first frame" */
function nounOf(what: What): string {
  return what === 'texts' ? words().lists.prompt : words().inputs[what.words].label
}

/** Which counts differ, in one sentence for the whole list. */
function unequal(
  columns: readonly { readonly what: What; readonly count: number }[],
): ReadList['unequal'] {
  const several = columns.filter(({ count }) => count > 1)
  const all = several.map(({ count }) => count)
  const [from, to] = [Math.min(...all), Math.min(maxRows, Math.max(...all))]
  if (several.length < 2 || from >= to) return null
  const counts = several.map(({ what, count }) => words().lists.counted(nounOf(what), count))
  return {
    problem: problem('list_unequal', { counts: counts.join(words().ui.comma), from: from + 1, to }),
    rows: Array.from({ length: to - from }, (_, n) => from + n),
  }
}

function unusedNotes(source: ListSource, columns: ReadonlySet<RowField>, mode: Mode): Problem[] {
  const { name } = words().modes[mode.id]
  const unused = mediaFields.filter((field) => !mode.media.some((input) => input.field === field))
  return unused
    .filter((field) => columns.has(field) || (source.files[field]?.length ?? 0) > 0)
    .map((field) => problem('list_unused', { column: columnName(field), mode: name }))
}

interface Found {
  readonly held: string | null
  readonly asks?: true
  readonly problem?: Problem
}

/** Finds the files that a table names: among those chosen for the list, then in ComfyUI's input folder. */
function finder({ files }: ListSource, inInput: InInput): (name: string, row: number) => Found {
  const chosen = new Map<string, ListFile | null>()
  const all = mediaFields.flatMap((field) => files[field] ?? [])
  for (const file of all) chosen.set(plain(file.name), file)
  for (const file of all) {
    const base = plain(file.name.slice(file.name.lastIndexOf('/') + 1))
    // two folders may have one of the same name
    if (base !== plain(file.name)) chosen.set(base, chosen.has(base) ? null : file)
  }
  return (name, row) => {
    const file = chosen.get(plain(name))
    if (file === null) return { held: null, problem: problem('list_file_twice', { row, name }) }
    if (file?.held === null)
      return { held: null, problem: problem('list_file_unsent', { row, name }) }
    if (file) return { held: file.held }
    const there = inInput(name)
    if (there) return { held: name }
    const code = there === undefined ? 'list_file_asked' : 'list_file_missing'
    return { held: null, asks: true, problem: problem(code, { row, name }) }
  }
}

function plain(name: string): string {
  return name.normalize('NFC').replaceAll('\\', '/').toLowerCase()
}

/**
 * The list's text with another prompt in a row. Where all rows share one, or have the form's (`shared`), each gets
 * its own. Unchanged in a table without prompts.
 */
export function withRowPrompt(
  text: string,
  list: ReadList,
  index: number,
  prompt: string,
  shared: string,
): string {
  const piece = list.rows[index]?.prompt
  if (!piece) return list.format === 'table' ? text : spread(list, index, prompt, shared)
  const written = {
    lines: asLine(prompt),
    blocks: asBlock(prompt),
    table: asCell(prompt.trim(), list.separator),
  }
  return replacePiece(text, piece, written[list.format])
}

function spread({ rows }: ReadList, index: number, prompt: string, shared: string): string {
  return rows
    .map(({ values }, at) => asLine(at === index ? prompt : (values.prompt ?? shared)))
    .join('\n')
}

/** Whether the prompt of a row can be changed in it. */
export function canChangePrompt({ rows, format }: ReadList, index: number): boolean {
  const row = rows[index]
  return row !== undefined && (row.prompt !== null || format !== 'table')
}
