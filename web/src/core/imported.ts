import { words } from '../words/index.ts'
import { baseName } from './catalogue.ts'
import { type Checked, fine, wrong } from './checked.ts'
import { shownLine } from './display.ts'
import type { Family } from './family.ts'
import {
  Form,
  type FormField,
  mediaFields,
  type ModeId,
  newForm,
  type SettledForm,
} from './form.ts'
import type { FactsByName } from './media.ts'
import type { Mode } from './mode.ts'
import { type Problem, problem } from './problem.ts'
import { check, formOf, type Request, type RequestInput } from './request.ts'
import { statedOf } from './stated.ts'

/** Where a request lies: in a prompt's extra_pnginfo, and so in the metadata of what SaveVideo saves. */
export const requestKey = 'ltx_aio'

/** Of ours, none comes near it; more would keep the panel busy for a second before it is refused. */
const mostCharacters = 2 ** 20
const mostLoras = 50

type Modes = Readonly<Record<ModeId, Mode>>

/**
 * The request that a file says it was made by. The file may come from anybody: what is not a setting, or
 * not a possible one, is left out and noted. Either a request results that the form could have made, or none.
 */
export function importRequest(text: string, modes: Modes, family: Family): Checked<Request> {
  if (text.length > mostCharacters) return unreadable('large')
  const source = parse(text)
  if (typeof source !== 'object' || source === null || Array.isArray(source))
    return unreadable('other')
  const { values, unknown, senseless } = statedOf(source)
  const { mode } = values
  if (mode === undefined) return unreadable('mode')
  const dropped = new Set<string>(senseless)
  const kept = plainOnly({ ...values, mode }, family, (field) => dropped.add(field))
  const notes = [
    ...(unknown.length > 0 ? [problem('import_unknown', { names: listed(unknown) })] : []),
    ...(dropped.size > 0 ? [problem('import_senseless', { names: listed([...dropped]) })] : []),
  ]
  return possible(formOf(kept), modes[mode], family, notes)
}

function unreadable(reason: 'large' | 'other' | 'mode'): Checked<never> {
  return wrong(problem('import_unreadable', { reason }))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function plainOnly(
  values: RequestInput,
  family: Family,
  drop: (field: string) => void,
): RequestInput {
  const kept = { ...values }
  for (const field of mediaFields)
    if (typeof kept[field] === 'string' && !isPlainName(kept[field])) {
      delete kept[field]
      drop(field)
    }
  if (kept.loras) {
    const plain = kept.loras.filter(({ name }) => isPlainName(name)).slice(0, mostLoras)
    if (plain.length < kept.loras.length) drop('loras')
    kept.loras = plain
  }
  if (kept.models) {
    const entries = Object.entries(kept.models)
    const plain = entries.filter(
      ([role, name]) => Object.hasOwn(family.roles, role) && (name === '' || isPlainName(name)),
    )
    if (plain.length < entries.length) drop('models')
    kept.models = Object.fromEntries(plain)
  }
  return kept
}

/**
 * A name as ComfyUI lists files, "sub-folder/name": no address, no absolute path, no way out of the folder,
 * nothing that an object has by itself.
 */
function isPlainName(name: string): boolean {
  return (
    name.length <= 500 &&
    !/^[a-z][a-z0-9+.-]*:|\p{Cc}/iu.test(name) &&
    !name.split(/[\\/]/).some((part) => /^\.{0,2}$/.test(part.trim())) &&
    !(name in {})
  )
}

/** Settings that go with others to make one impossible, and what undoes that; other fields get their usual value. */
const undoing: Partial<Record<FormField, Partial<Form>>> = {
  width: { aspect: 'auto' },
  height: { aspect: 'auto' },
  // without the file at hand, its rate is all that can be wrong about it
  video: { fps: null },
}
const hopeless: readonly Problem['code'][] = ['prompt_empty', 'media_missing']

/** No file has been looked at. Without a prototype, no name finds anything in it. */
const noFacts = Object.create(null) as FactsByName

/** The form's request, its impossible settings replaced one round after the other. */
function possible(
  form: SettledForm,
  mode: Mode,
  family: Family,
  notes: readonly Problem[],
  rounds = 3,
): Checked<Request> {
  const { request, problems } = check(form, mode, family, noFacts)
  if (request) return fine(request, notes)
  const repairs = problems.map(repairOf)
  if (rounds === 0 || repairs.includes(null)) return { value: null, problems, notes }
  const replaced = problems.map(({ what, field }) =>
    problem('import_replaced', { what }, field === undefined ? {} : { field }),
  )
  const repaired: SettledForm = Object.assign({ ...form }, ...repairs)
  return possible(repaired, mode, family, [...notes, ...replaced], rounds - 1)
}

function repairOf({ code, field, actions }: Problem): Partial<Form> | null {
  if (field === undefined || field === 'prompt' || hopeless.includes(code)) return null
  const button = actions?.find((action) => action.kind === 'set')
  if (button) return Form.partial().parse(button.values) as Partial<Form>
  return undoing[field] ?? { [field]: newForm()[field] }
}

/** What this server has, as far as it has been asked. */
export interface Here {
  /** folder below ComfyUI/models → its files */
  readonly models: Readonly<Record<string, readonly string[]>>
  /** file of the input folder → whether it is there */
  readonly inputs: Readonly<Record<string, boolean>>
}

/** The files that a request from elsewhere names and this server does not have. */
export function notHere(request: Request, mode: Mode, family: Family, here: Here): Problem[] {
  const media = mode.media.flatMap(({ field }) => {
    const name = request[field]
    return name !== null && here.inputs[name] === false
      ? [problem('made_with_missing', { name, folder: null }, { field })]
      : []
  })
  const lacks = (folder: string, name: string): boolean => {
    const files = here.models[folder]
    return files !== undefined && !files.some((file) => baseName(file) === baseName(name))
  }
  const missing = (field: FormField, name: string, folder: string): Problem[] =>
    lacks(folder, name)
      ? [
          problem(
            'made_with_missing',
            { name, folder },
            { field, model: { file: baseName(name), folder } },
          ),
        ]
      : []
  return [
    ...media,
    ...Object.entries(request.models).flatMap(([role, name]) =>
      // an empty name means the family's own file
      name === '' ? [] : missing('models', name, family.roles[role]?.folder ?? ''),
    ),
    ...request.loras.flatMap(({ name }) => missing('loras', name, 'loras')),
  ]
}

function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, 5)
    .map((name) => shownLine(name, 40))
    .join(', ')
  return names.length > 5 ? words().terms.andMore(shown, names.length - 5) : shown
}
