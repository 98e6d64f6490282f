import { type CatalogueEntry, entryOf, sizeOf } from '../family/catalogue.ts'
import { hasLengthByModel, hasReferences, hasVoice } from '../family/extras.ts'
import { areaOf, type Family, knownLoader } from '../family/family.ts'
import { sizeFor } from '../form/snap.ts'
import { fill } from './fill.ts'
import { controls, directions, type MediaField, type ModeId } from '../form/form.ts'
import { inTheWay, type Library } from '../files/library.ts'
import { isExtending, isRetaking, type Mode, strengthsIn } from '../family/mode.ts'
import type { Problem } from '../problem/problem.ts'
import { toolIds, withTool } from '../family/tools.ts'
import { Request } from '../form/request.ts'
import { type ApiPrompt, splitPath } from '../graph/template.ts'

/** The model files that a run is missing. */
export interface Needs {
  /** those to download; a damaged file in the way has to be removed first and is not included */
  readonly entries: readonly CatalogueEntry[]
  /** bytes left to download, for known sizes */
  readonly bytes: number
  /** how many have no known size */
  readonly unsized: number
  /** files not in the catalogue: the user's own choices */
  readonly unknown: readonly { readonly file: string; readonly folder: string }[]
}

/** What a fitted prompt's problems report as missing, damaged or misplaced. */
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
  const left = entries.map((entry) => bytesLeft(entry, library))
  return {
    entries,
    bytes: left.reduce<number>((total, bytes) => total + (bytes ?? 0), 0),
    unsized: left.filter((bytes) => bytes === null).length,
    unknown: models.filter(({ file }) => !entryOf(family, file)),
  }
}

/** Bytes still to be downloaded, or null where unknown: none for a file that is only in the wrong folder. */
export function bytesLeft(entry: CatalogueEntry, library: Library | null): number | null {
  const held = library?.models[entry.id]
  if (held && held.misplaced.length > 0) return 0
  const size = sizeOf(entry)
  return size === null ? null : Math.max(0, size - (held?.part ?? 0))
}

/** The catalogue entries that a filled prompt names, in graph order. */
export function entriesOf(prompt: ApiPrompt, family: Pick<Family, 'catalogue'>): CatalogueEntry[] {
  const values = Object.values(prompt).flatMap((node) => Object.values(node.inputs))
  return unique(
    values.flatMap((value) => (typeof value === 'string' ? (entryOf(family, value) ?? []) : [])),
  )
}

const rolesOfModes = new WeakMap<Family, ReadonlyMap<string, readonly ModeId[]>>()

/** The modes that can use this file: those whose graph, in some setting, has its role. */
export function modesThatNeed(
  entry: CatalogueEntry,
  family: Family,
  modes: readonly Mode[],
): readonly ModeId[] {
  const known = rolesOfModes.get(family) ?? readRoles(family, modes)
  rolesOfModes.set(family, known)
  return known.get(entry.role) ?? []
}

/** Fills every mode in every setting that changes its files, and collects the roles. */
function readRoles(family: Family, modes: readonly Mode[]): ReadonlyMap<string, readonly ModeId[]> {
  const found = new Map<string, Set<ModeId>>()
  for (const mode of modes)
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

/** A mode in every setting that changes its graph. */
export function settingsOf(mode: Mode, family: Family): Request[] {
  const base = standIn(mode, family)
  const extras = extrasIn(mode, family)
  const sides = mode.options.includes('direction') ? directions : (['after'] as const)
  return family.presets[mode.presets].flatMap(({ id }) =>
    controls.flatMap((control) =>
      Object.keys(family.loaders).flatMap((loader) =>
        sides.flatMap((direction) =>
          extras.flatMap((extra) =>
            toolIds(mode, family).map((tool) => ({
              ...base,
              preset: id,
              control,
              loader,
              direction,
              tool,
              ...extra,
            })),
          ),
        ),
      ),
    ),
  )
}

/** A run without extras, and with each. */
function extrasIn(mode: Mode, family: Family): Partial<Request>[] {
  const sheet = { file: 'sheet', of: [], width: null, height: null }
  return [
    {},
    ...(hasReferences(mode, family) ? [{ sheet }] : []),
    ...(hasVoice(mode, family) ? [{ voice: 'voice' }] : []),
    ...(hasLengthByModel(mode, family) ? [{ lengthByModel: true }] : []),
  ]
}

/** What a run goes on from, until there is a file. */
const unknownVideo: Pick<Request, 'source' | 'context'> = {
  source: { frames: 121, width: 1280, height: 704 },
  context: 25,
}

/** A complete request of an empty form: it loads what a real one would. */
export function standIn(mode: Mode, family: Family): Request {
  const keys = mode.options.includes('keyframes')
  const given = (field: MediaField): string | null =>
    mode.media.some((input) => input.field === field && (input.required || keys)) ? field : null
  return {
    ...Request.parse({ mode: mode.id }),
    family: family.id,
    negative: family.negative,
    image: given('image'),
    lastImage: given('lastImage'),
    audio: given('audio'),
    video: given('video'),
    preset: family.preset,
    loader: knownLoader(family, ''),
    ...sizeFor(16 / 9, areaOf(family, family.scale), family.grid, family.side.min, family.side.max),
    seconds: family.seconds,
    fps: family.fps.default,
    ...strengthsIn(withTool(mode, family, '')),
    ...(isExtending(mode) || isRetaking(mode) ? unknownVideo : {}),
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
