import { words } from '../../words/index.ts'
import type { Family } from '../family/family.ts'
import { presetName } from '../family/words.ts'
import { mediaFields } from '../form/form.ts'
import { type Problem, problem } from '../problem/problem.ts'
import { columnName, columnNames, columnOf, type RowField, type RowValues } from './columns.ts'
import type { Piece } from './pieces.ts'
import { recordsIn, type Separator, separatorOf, type TableRecord } from './records.ts'

/** A row of a table. Files have the names that were written. */
export interface TableRow {
  readonly values: RowValues
  /** where its prompt is, if it has a column */
  readonly prompt: Piece | null
  readonly problems: readonly Problem[]
}

export interface Table {
  readonly columns: readonly RowField[]
  readonly separator: Separator
  readonly rows: readonly TableRow[]
  /** with the table as a whole: none of its rows can be used */
  readonly problems: readonly Problem[]
}

/**
 * Reads a table with a header, separated by commas, semicolons or tabs. Empty cells leave their field to the form.
 * Rows are numbered from 1, without the header.
 */
export function readTable(text: string, family: Family): Table {
  const separator = separatorOf(text)
  const [header, ...records] = recordsIn(text, separator)
  const empty = { columns: [], separator, rows: [], problems: [] }
  if (!header) return empty
  const columns = header.cells.map((cell) => columnOf(cell.text))
  const wrong = headerProblems(header, columns)
  if (wrong.length > 0) return { ...empty, problems: wrong }
  const known = columns as RowField[]
  return {
    columns: known,
    separator,
    rows: records.map((record, at) => readRow(record, at + 1, known, separator, family)),
    problems: records.length === 0 ? [problem('list_no_rows')] : [],
  }
}

/** Whether a text is meant to be a table: its first line has only names of columns, or tabs. */
export function looksLikeTable(text: string): boolean {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1)
  const [header] = recordsIn(first, separatorOf(text))
  const cells = header?.cells ?? []
  const isHeader = cells.every((cell) => columnOf(cell.text) !== null)
  return cells.length > 1
    ? isHeader || first.includes('\t')
    : first.trim().toLowerCase() === 'prompt'
}

function headerProblems(header: TableRecord, columns: readonly (RowField | null)[]): Problem[] {
  const known = columnNames.join(words().ui.comma)
  if (columns.every((field) => field === null)) return [problem('list_no_header', { known })]
  return columns.flatMap((field, at) => {
    const name = header.cells[at]?.text ?? ''
    if (field === null) return [problem('list_column_unknown', { name, known })]
    return columns.indexOf(field) < at ? [problem('list_column_twice', { name })] : []
  })
}

function readRow(
  { cells, open }: TableRecord,
  row: number,
  columns: readonly RowField[],
  separator: Separator,
  family: Family,
): TableRow {
  const problems: Problem[] = []
  const values: Record<string, unknown> = {}
  if (open) problems.push(problem('list_quote_open', { row }))
  else if (cells.slice(columns.length).some(({ text }) => text !== ''))
    problems.push(problem('list_row_long', { row, cells: cells.length, columns: columns.length }))
  columns.forEach((field, at) => {
    const text = cells[at]?.text ?? ''
    if (text === '') return
    const value = valueOf(field, text, separator, family)
    if (value !== undefined) values[field] = value
    else problems.push(cellProblem(field, text, row, family))
  })
  const { width, height } = values
  if ((width === undefined) !== (height === undefined))
    problems.push(problem('list_half_size', { row }))
  const at = columns.indexOf('prompt')
  return { values: values as RowValues, prompt: at < 0 ? null : (cells[at] ?? null), problems }
}

const texts: readonly RowField[] = ['prompt', 'negative', ...mediaFields]
const whole: readonly RowField[] = ['seed', 'fps', 'width', 'height']

/** Undefined if it is none. Ranges are checked with the form. */
function valueOf(
  field: RowField,
  text: string,
  separator: Separator,
  family: Family,
): string | number | undefined {
  if (texts.includes(field)) return text
  if (field === 'preset') return presetCalled(text, family)
  // a spreadsheet that separates by semicolons writes decimal commas
  const number = separator === ',' ? text : text.replace(',', '.')
  const pattern = whole.includes(field) ? /^\d{1,16}$/ : /^\d{1,6}(\.\d+)?(\s*s)?$/
  return pattern.test(number) ? Number.parseFloat(number) : undefined
}

/** By its id, or its name in the language that is spoken. */
function presetCalled(text: string, family: Family): string | undefined {
  const wanted = text.toLowerCase()
  return presetIds(family).find(
    (id) => id === wanted || presetName(id, family).toLowerCase() === wanted,
  )
}

function presetIds(family: Family): string[] {
  return [...new Set(Object.values(family.presets).flatMap((all) => all.map(({ id }) => id)))]
}

function cellProblem(field: RowField, value: string, row: number, family: Family): Problem {
  const column = columnName(field)
  if (field === 'preset') {
    const known = presetIds(family).map((id) => presetName(id, family))
    return problem('list_preset', { row, value, known: known.join(words().ui.comma) })
  }
  const takes = whole.includes(field) ? words().lists.takes.whole : words().lists.takes.number
  return problem('list_cell', { row, column, value, takes })
}
