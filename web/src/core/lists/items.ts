import { check } from '../check/check.ts'
import type { Family } from '../family/family.ts'
import type { Mode } from '../family/mode.ts'
import { presetOf } from '../family/plan.ts'
import type { Form, SettledForm } from '../form/form.ts'
import type { FactsByName } from '../form/media.ts'
import type { Request } from '../form/request.ts'
import { seedAfter } from '../form/seeds.ts'
import { type Problem, problem } from '../problem/problem.ts'
import type { RowValues } from './columns.ts'
import type { ListRow, ReadList } from './rows.ts'
import type { ListEdit, ListSource } from './source.ts'

/** One video of a list. */
export interface ListItem {
  /** its row, seed and preset */
  readonly key: string
  readonly row: ListRow
  readonly preset: string
  readonly seed: number
  /** null: something is in the way */
  readonly request: Request | null
  /** the first is the reason; each one names its row */
  readonly problems: readonly Problem[]
  /** the user doesn't want it */
  readonly out: boolean
}

export interface ItemParts {
  readonly form: SettledForm
  readonly mode: Mode
  readonly family: Family
  readonly facts: FactsByName
}

/**
 * Every video of a list, each from the form with the row's own values in it: rows one after another, each with
 * every seed, each of these with every preset. Presets of a row share a seed, so that they can be compared; a seed
 * that is kept is every row's first.
 */
export function itemsOf(list: ReadList, source: ListSource, parts: ItemParts): ListItem[] {
  const { form, mode, family } = parts
  const grid = presetsOf(source, mode, family)
  // a grid needs no rows
  const rows = list.rows.length > 0 || !isGrid(source) ? list.rows : [noRow]
  return rows.flatMap((row) =>
    Array.from({ length: source.seeds }, (_, n) => n).flatMap((n) => {
      const presets = row.values.preset === undefined && grid.length > 0 ? grid : [null]
      return presets.map((preset) => {
        const key = keyOf(row.index, n, preset)
        const edit = source.edits[key] ?? {}
        return itemOf(key, row, edit, valuesOf(row, n, preset, source.seeds, form), parts)
      })
    }),
  )
}

/** Whether it asks for more than one video of a row. */
export function isGrid({ seeds, presets }: Pick<ListSource, 'seeds' | 'presets'>): boolean {
  return seeds > 1 || presets.length > 0
}

const noRow: ListRow = { index: 0, values: {}, prompt: null, files: {}, problems: [] }

/** The presets of a grid that the mode has. */
export function presetsOf({ presets }: ListSource, mode: Mode, family: Family): string[] {
  return presets.filter((id) => presetOf(family, mode, id))
}

export function keyOf(row: number, seed: number, preset: string | null): string {
  return `${row}/${seed}/${preset ?? ''}`
}

function valuesOf(
  { index, values }: ListRow,
  n: number,
  preset: string | null,
  seeds: number,
  form: SettledForm,
): RowValues {
  const first = form.seedLocked ? form.seed : seedAfter(form.seed, index * seeds)
  const seed = seedAfter(values.seed ?? first, n)
  return { ...values, seed, ...(preset === null ? {} : { preset }) }
}

function itemOf(
  key: string,
  row: ListRow,
  edit: ListEdit,
  given: RowValues,
  { form, mode, family, facts }: ItemParts,
): ListItem {
  const values = edit.seed === undefined ? given : { ...given, seed: edit.seed }
  const own: SettledForm = { ...form, ...overrides(values), variations: 1 }
  const item = { key, row, preset: own.preset, seed: own.seed, out: edit.out === true }
  if (row.problems.length > 0) return { ...item, request: null, problems: row.problems }
  const { request, problems } = check(own, mode, family, facts)
  return { ...item, request, problems: problems.map((found) => inRow(found, row)) }
}

/** What follows from a row's values: its own size, and all of its own sound. */
function overrides(values: RowValues): RowValues & Partial<Pick<Form, 'aspect'>> {
  const { width, height, audio, video } = values
  const sized = width !== undefined && height !== undefined
  return {
    ...(sized ? { aspect: 'custom' as const } : {}),
    ...(audio === undefined ? {} : { audioStart: 0, seconds: null }),
    ...(video === undefined ? {} : { videoStart: 0 }),
    ...values,
  }
}

function inRow(found: Problem, { index }: ListRow): Problem {
  const { what, remedy } = problem('list_row', { row: index + 1, ...found })
  return { ...found, what, remedy }
}
