import { words } from '../../words/index.ts'
import { baseName, isAmong } from '../family/catalogue.ts'
import { type Checked, fine, wrong } from '../problem/checked.ts'
import { shownLine } from '../text/display.ts'
import type { Families } from '../family/families.ts'
import type { Family } from '../family/family.ts'
import {
  Form,
  type FormField,
  mediaFields,
  type ModeId,
  newForm,
  type SettledForm,
} from '../form/form.ts'
import { maxKeys } from '../form/keyframe.ts'
import type { FactsByName } from '../form/media.ts'
import type { Mode } from '../family/mode.ts'
import { type Problem, problem } from '../problem/problem.ts'
import { formOf, type Request, type RequestInput } from '../form/request.ts'
import { check } from './check.ts'
import { statedOf } from '../form/stated.ts'

/** Key of a request in a prompt's extra_pnginfo, and so in the metadata that SaveVideo writes. */
export const requestKey = 'ltx_aio'

/** Ours are far shorter; a longer one would block the panel for a second before it is rejected. */
const maxCharacters = 2 ** 20
export const maxLoras = 50

type Modes = Readonly<Record<ModeId, Mode>>

/**
 * The request stored in a file, which may come from anyone: whatever is not a setting, or not a possible one,
 * is dropped and noted. Returns a request that the form could have made, or none.
 */
export function importRequest(text: string, modes: Modes, families: Families): Checked<Request> {
  if (text.length > maxCharacters) return unreadable('large')
  const source = parse(text)
  if (typeof source !== 'object' || source === null || Array.isArray(source))
    return unreadable('other')
  const { values, unknown, senseless } = statedOf(source)
  const { mode } = values
  const family = families.of({ family: values.family ?? '' })
  if (mode === undefined || !family.graphs[mode]) return unreadable('mode')
  const dropped = new Set<string>(senseless)
  // of a later version, or of nobody
  if (values.family && values.family !== family.id) dropped.add('family')
  const kept = plainOnly({ ...values, mode, family: family.id }, family, (field) =>
    dropped.add(field),
  )
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
    const plain = kept.loras.filter(({ name }) => isPlainName(name)).slice(0, maxLoras)
    if (plain.length < kept.loras.length) drop('loras')
    kept.loras = plain
  }
  if (kept.keyframes) {
    const plain = kept.keyframes.filter(({ image }) => isPlainName(image)).slice(0, maxKeys)
    if (plain.length < kept.keyframes.length) drop('keyframes')
    kept.keyframes = [...plain]
  }
  if (kept.references) {
    const plain = kept.references
      .filter(({ image }) => isPlainName(image))
      .slice(0, family.references?.max ?? 0)
    if (plain.length < kept.references.length) drop('references')
    kept.references = [...plain]
  }
  if (kept.sheet && ![kept.sheet.file, ...kept.sheet.of].every(isPlainName)) {
    delete kept.sheet
    drop('sheet')
  }
  if (kept.crops) {
    const entries = Object.entries(kept.crops)
    const plain = entries.filter(([name]) => isPlainName(name))
    if (plain.length < entries.length) drop('crops')
    kept.crops = Object.fromEntries(plain)
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
 * A name as ComfyUI lists files, "sub-folder/name": no URL, no absolute path, no way out of the folder, no
 * property that every object has.
 */
export function isPlainName(name: string): boolean {
  return (
    name.length <= 500 &&
    !/^[a-z][a-z0-9+.-]*:|\p{Cc}/iu.test(name) &&
    !name.split(/[\\/]/).some((part) => /^\.{0,2}$/.test(part.trim())) &&
    !(name in {})
  )
}

/** Settings that only together are impossible, and how to undo that; other fields get their default. */
const undoing: Partial<Record<FormField, Partial<Form>>> = {
  width: { aspect: 'auto' },
  height: { aspect: 'auto' },
  // without the file, only its rate can be wrong
  video: { fps: null },
}
const hopeless: readonly Problem['code'][] = ['prompt_empty', 'media_missing', 'keys_missing']

/** No file has been probed. Without a prototype, no name matches anything. */
const noFacts = Object.create(null) as FactsByName

/** The form's request, with impossible settings replaced round by round. */
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

/** What this server has, as far as known. */
export interface ImportContext {
  /** folder below ComfyUI/models → its files */
  readonly models: Readonly<Record<string, readonly string[]>>
  /** file in the input folder → whether it exists */
  readonly inputs: Readonly<Record<string, boolean>>
}

/** Files that an imported request names and this server lacks. */
export function notHere(
  request: Request,
  mode: Mode,
  family: Family,
  here: ImportContext,
): Problem[] {
  const media = mode.media.flatMap(({ field }) => {
    const name = request[field]
    return name !== null && here.inputs[name] === false
      ? [problem('made_with_missing', { name, folder: null }, { field })]
      : []
  })
  const keys = request.keyframes.flatMap(({ image: name }) =>
    here.inputs[name] === false
      ? [problem('made_with_missing', { name, folder: null }, { field: 'keyframes' })]
      : [],
  )
  const references = request.references.flatMap(({ image: name }) =>
    here.inputs[name] === false
      ? [problem('made_with_missing', { name, folder: null }, { field: 'references' })]
      : [],
  )
  const lacks = (folder: string, name: string): boolean => {
    const files = here.models[folder]
    return files !== undefined && !isAmong(name, files)
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
    ...keys,
    ...references,
    ...Object.entries(request.models).flatMap(([role, name]) =>
      // an empty name means the family's own file
      name === '' ? [] : missing('models', name, family.roles[role]?.folder ?? ''),
    ),
    ...request.loras.flatMap(({ name }) => missing('loras', name, 'loras')),
  ]
}

/** Names that a file came with, on one line. */
export function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, 5)
    .map((name) => shownLine(name, 40))
    .join(words().ui.comma)
  return names.length > 5 ? words().terms.andMore(shown, names.length - 5) : shown
}
