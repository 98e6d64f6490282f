import { baseName, type CatalogueEntry, entryOf, sizeOf } from '../family/catalogue.ts'
import { type Family, packClassesOf } from '../family/family.ts'
import { titleOf } from '../family/words.ts'
import type { Form, Loader } from '../form/form.ts'
import type { NodeDefs } from '../graph/node-defs.ts'
import { type FileFacts, factsOf, type Headers } from './facts.ts'
import { optionsOf } from './listed.ts'
import { mismatchOf } from './matching.ts'

/** A file that can have a role. */
export interface FileChoice {
  readonly role: string
  /** as the server names it; as the catalogue does if it is missing */
  readonly file: string
  /** what to call it */
  readonly title: string
  readonly installed: boolean
  readonly bytes: number | null
  readonly precision: string | null
}

/** Roles whose files people choose, other than those of the loaders' own files. */
export function partRoles(family: Family): string[] {
  const own = mainRoles(family).map(({ role }) => role)
  return Object.keys(family.roles).filter((role) => family.roles[role]?.is && !own.includes(role))
}

/** Each loader with the role of its own file. */
export function mainRoles(family: Family): { readonly loader: Loader; readonly role: string }[] {
  return Object.entries(family.loaders).map(([loader, { transformer }]) => ({
    loader,
    role: transformer,
  }))
}

/** Whether people can choose this file for its role. */
export function isChoosable({ role }: Pick<CatalogueEntry, 'role'>, { roles }: Family): boolean {
  return roles[role]?.is !== undefined
}

/** What the form says once a catalogue file is chosen for its role, and so how the model is loaded. */
export function choiceOf(
  { role, file }: Pick<CatalogueEntry, 'role' | 'file'>,
  form: Pick<Form, 'models'>,
  family: Family,
): Partial<Pick<Form, 'models' | 'loader'>> {
  return mainRoles(family).some((own) => own.role === role)
    ? mainChoice(role, file, form, family)
    : { models: { ...form.models, [role]: file } }
}

/** The same for a file that holds the transformer; null: whichever is automatic. */
export function mainChoice(
  role: string | null,
  file: string,
  { models }: Pick<Form, 'models'>,
  family: Family,
): Pick<Form, 'models' | 'loader'> {
  const own = mainRoles(family)
  const others = without(
    models,
    own.map((each) => each.role),
  )
  const loader = own.find((each) => each.role === role)?.loader
  return role === null || loader === undefined
    ? { loader: null, models: others }
    : { loader, models: { ...others, [role]: file } }
}

/** The choices but for these roles. */
export function without(
  models: Readonly<Record<string, string>>,
  roles: readonly string[],
): Record<string, string> {
  return Object.fromEntries(Object.entries(models).filter(([role]) => !roles.includes(role)))
}

/** Whether this server lacks nodes for a loader. */
export function lacksNodes(loader: Loader, family: Family, defs: NodeDefs): boolean {
  return packClassesOf(loader, family).some((name) => defs[name] === null)
}

/**
 * The files for a role: those of this server that fit, or of which too little is known, then those that can be
 * downloaded. `chosen` is among them in any case.
 */
export function choicesOf(
  role: string,
  family: Family,
  headers: Headers,
  defs: NodeDefs,
  chosen?: string,
): FileChoice[] {
  const folder = family.roles[role]?.folder ?? ''
  const listed = optionsOf(role, family, defs)
  const here = listed.filter(
    (file) => file === chosen || suits(file, factsOf(headers, folder, file), role, family, headers),
  )
  const names = new Set(here.map(baseName))
  const others = family.catalogue.filter(
    (entry) => entry.role === role && entry.replacedBy === null && !names.has(entry.file),
  )
  const gone = chosen && !names.has(baseName(chosen)) && !others.some(({ file }) => file === chosen)
  const choice = (file: string, installed: boolean): FileChoice => {
    const entry = entryOf(family, file)
    const facts = factsOf(headers, folder, file)
    return {
      role,
      file,
      title: entry?.role === role ? titleOf(entry, family) : file,
      installed,
      bytes: facts?.bytes ?? (entry ? sizeOf(entry) : null),
      precision: facts?.precision ?? statedPrecision(entry),
    }
  }
  return [
    ...here.map((file) => choice(file, true)),
    ...others.map(({ file }) => choice(file, false)),
    ...(gone ? [choice(chosen, false)] : []),
  ]
}

function suits(
  file: string,
  facts: FileFacts | undefined,
  role: string,
  family: Family,
  headers: Headers,
): boolean {
  const entry = entryOf(family, file)
  // without headers, the names are all there is
  if (!facts || facts.kind === 'unknown')
    return entry ? entry.role === role : headers.size === 0 || !isReadable(file)
  const of = family.roles[role]
  if (!of || mismatchOf(facts, of, family) !== null) return false
  // a LoRA that can't be told from a style: only those that are known for it
  return facts.kind === of.is?.kinds[0] || entry?.role === role
}

/** Whether headers of such files are read at all. */
function isReadable(file: string): boolean {
  return /\.(safetensors|sft|gguf)$/i.test(file)
}

/** Of a file that is missing: as its title has it. */
function statedPrecision(entry: CatalogueEntry | undefined): string | null {
  return /\b(bf16|fp8|mxfp8|nvfp4|fp4|Q\d_K(?:_\w)?)\b/.exec(entry?.title ?? '')?.[1] ?? null
}
