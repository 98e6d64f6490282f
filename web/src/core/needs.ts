import { type CatalogueEntry, entryOf, sizeOf } from './catalogue.ts'
import type { Family } from './family.ts'
import { fill } from './fill.ts'
import { controls, loaders, type MediaField, type ModeId } from './form.ts'
import { inTheWay, type Library } from './library.ts'
import type { Mode } from './mode.ts'
import type { Problem } from './problem.ts'
import type { Request } from './request.ts'
import { type ApiPrompt, splitPath } from './template.ts'

/** The model files that a run lacks. */
export interface Needs {
  /** those that a download would bring; a damaged file in their place has to go first, and is not among them */
  readonly entries: readonly CatalogueEntry[]
  /** what is still to be downloaded of those whose size is known */
  readonly bytes: number
  /** how many have no known size */
  readonly unsized: number
  /** files that the catalogue does not have: the user's own choices */
  readonly unknown: readonly { readonly file: string; readonly folder: string }[]
}

/** What the problems of a fitted prompt say is missing, damaged or in the wrong folder. */
export function needsOf(
  problems: readonly Problem[],
  family: Pick<Family, 'catalogue'>,
  library: Library | null,
): Needs {
  const models = problems.flatMap(({ code, model }) =>
    model && (code === 'model_missing' || code === 'model_broken' || code === 'model_misplaced')
      ? [model]
      : [],
  )
  const entries = unique(models.flatMap(({ file }) => entryOf(family, file) ?? [])).filter(
    (entry) => !library || !inTheWay(entry, library),
  )
  const left = entries.map((entry) => leftOf(entry, library))
  return {
    entries,
    bytes: left.reduce<number>((total, bytes) => total + (bytes ?? 0), 0),
    unsized: left.filter((bytes) => bytes === null).length,
    unknown: models.filter(({ file }) => !entryOf(family, file)),
  }
}

/** Bytes still to be fetched: none for a file that only lies in the wrong folder. */
function leftOf(entry: CatalogueEntry, library: Library | null): number | null {
  const held = library?.models[entry.id]
  if (held && held.misplaced.length > 0) return 0
  const size = sizeOf(entry)
  return size === null ? null : Math.max(0, size - (held?.part ?? 0))
}

/** The catalogue's entries that a filled prompt names, in the order of the graph. */
export function entriesOf(prompt: ApiPrompt, family: Pick<Family, 'catalogue'>): CatalogueEntry[] {
  const values = Object.values(prompt).flatMap((node) => Object.values(node.inputs))
  return unique(
    values.flatMap((value) => (typeof value === 'string' ? (entryOf(family, value) ?? []) : [])),
  )
}

const rolesOfModes = new WeakMap<Family, ReadonlyMap<string, readonly ModeId[]>>()

/** The modes that can run with this file: those whose graph, in some setting, has its role. */
export function modesThatNeed(
  entry: CatalogueEntry,
  family: Family,
  modes: Readonly<Record<ModeId, Mode>>,
): readonly ModeId[] {
  const known = rolesOfModes.get(family) ?? readRoles(family, modes)
  rolesOfModes.set(family, known)
  return known.get(entry.role) ?? []
}

/** Fills every mode in every setting that changes which files it loads, and reads the roles off. */
function readRoles(
  family: Family,
  modes: Readonly<Record<ModeId, Mode>>,
): ReadonlyMap<string, readonly ModeId[]> {
  const found = new Map<string, Set<ModeId>>()
  for (const mode of Object.values(modes))
    for (const request of settingsOf(mode, family)) {
      const prompt = fill(request, mode, family, 'name')
      for (const [role, { inputs }] of Object.entries(family.roles))
        if (inputs.some((path) => valueAt(prompt, path) === family.roles[role]?.file))
          found.set(role, (found.get(role) ?? new Set()).add(mode.id))
    }
  return new Map([...found].map(([role, ids]) => [role, [...ids]]))
}

function valueAt(prompt: ApiPrompt, path: string): unknown {
  const [node, input] = splitPath(path)
  return prompt[node]?.inputs[input]
}

/** A mode in every setting that decides what its graph has. */
export function settingsOf(mode: Mode, family: Family): Request[] {
  const base = standIn(mode, family)
  return family.presets[mode.presets].flatMap(({ id }) =>
    controls.flatMap((control) =>
      loaders.map((loader) => ({ ...base, preset: id, control, loader })),
    ),
  )
}

/** A whole request of a mode before anybody wrote or chose anything: it loads what a real one would. */
export function standIn(mode: Mode, family: Family): Request {
  const given = (field: MediaField): string | null =>
    mode.media.some((input) => input.field === field && input.required) ? field : null
  return {
    mode: mode.id,
    prompt: '',
    negative: family.negative,
    image: given('image'),
    lastImage: given('lastImage'),
    audio: given('audio'),
    audioStart: 0,
    video: given('video'),
    videoStart: 0,
    control: 'canny',
    sound: 'source',
    preset: 'balanced',
    width: 1280,
    height: 768,
    fit: 'crop',
    seconds: family.seconds,
    fps: family.fps.usual,
    seed: 0,
    loras: [],
    imageStrength: mode.strengths.image ?? null,
    guideStrength: mode.strengths.guide ?? null,
    controlStrength: mode.strengths.control ?? null,
    steps: null,
    cfg: null,
    loader: 'checkpoint',
    models: {},
    lowVram: false,
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
