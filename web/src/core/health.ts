import { decimal, words } from '../words/index.ts'
import { redact } from './advice/redact.ts'
import { gigabytes } from './bytes.ts'
import { type CatalogueEntry, sizeOf } from './catalogue.ts'
import { shownName } from './display.ts'
import type { Loader } from './form.ts'
import type { FileState, Library, ModelRoot } from './library.ts'
import type { Needs } from './needs.ts'
import type { Drift } from './node-drift.ts'
import { commandLine, harmfulFlags, startFlags, type Started } from './start-flags.ts'
import type { Problem } from './problem.ts'
import type { Tier } from './tier.ts'
import { isOlder } from './version.ts'
import { type Host, notesFor, noteWords, type Program } from './version-advice.ts'

/** Whether a ComfyUI has what LTX AIO needs, line by line. */

export const areas = ['versions', 'nodes', 'models', 'disk', 'memory', 'flags'] as const
export type Area = (typeof areas)[number]

export type Level = 'ok' | 'warning' | 'fault'

export interface Line {
  readonly area: Area
  /** for keys and tests; the same whatever the language */
  readonly id: string
  readonly level: Level
  readonly what: string
  /** what to do about it, or '' */
  readonly remedy: string
  readonly button?: Button
}

export type Button =
  | { readonly kind: 'download'; readonly label: string; readonly ids: readonly string[] }
  | { readonly kind: 'show'; readonly label: string; readonly tab: 'models' }
  | { readonly kind: 'reconnect'; readonly label: string }
  | { readonly kind: 'unload'; readonly label: string }

/** What was found out about a server. Versions that nobody knows are null. */
export interface Found extends Started {
  /** ComfyUI answers */
  readonly reachable: boolean
  readonly versions: Readonly<Record<Versioned, string | null>>
  /** what is known of versions is asked for it */
  readonly host: Host
  readonly tier: Tier
  /** bytes that are free right now; null until ComfyUI has said */
  readonly free: { readonly vram: number; readonly ram: number } | null
  /** what suits the machine, in one sentence */
  readonly proposal: string
  readonly loader: Loader
  /** GiB of card and memory together that a checkpoint needs */
  readonly room: number
  readonly drifts: readonly Drift[]
  /** node classes that were compared */
  readonly classes: number
  /** how many modes there are, and the name of the one that the form has */
  readonly modes: { readonly all: number; readonly name: string; readonly nameOf: NameOf }
  /** null where LTX AIO's server part does not answer */
  readonly library: Library | null
  /** what was answered to the panel in place of what it asked for; null where nothing was */
  readonly refusal: Problem | null
  /** the files that the form's mode reads, and those that it lacks */
  readonly reads: readonly CatalogueEntry[]
  readonly needs: Needs
  readonly stateOf: (id: string) => FileState | undefined
  /** all files that there are to download */
  readonly catalogue: readonly CatalogueEntry[]
}

type NameOf = (mode: Drift['modes'][number]) => string
type Versioned = 'comfyui' | 'frontend' | 'ltxAio' | 'python' | 'torch'

/** What our templates and the panel were made for. */
const oldest: Readonly<Partial<Record<Versioned, string>>> = {
  comfyui: '0.27.0',
  frontend: '1.45.20',
  python: '3.10',
}

const gib = 2 ** 30
/** a video takes megabytes, but ComfyUI also writes what it cannot hold */
const leastFree = 10e9
/** below this the system itself begins to swap */
const leastMemory = 2 * gib

export function healthOf(found: Found): Line[] {
  if (!found.reachable)
    return [
      {
        ...line('versions', 'server', 'fault', words().health.down, words().health.startIt),
        button: { kind: 'reconnect', label: words().health.again },
      },
    ]
  return [
    ...versionLines(found),
    ...nodeLines(found),
    ...modelLines(found),
    ...diskLines(found),
    ...memoryLines(found),
    ...flagLines(found),
  ]
}

/** The worst of the lines. */
export function worstOf(lines: readonly Pick<Line, 'level'>[]): Level {
  const has = (level: Level): boolean => lines.some((line) => line.level === level)
  return has('fault') ? 'fault' : has('warning') ? 'warning' : 'ok'
}

/** All of it for people who can help. Private paths and names go. */
export function healthText(found: Found): string {
  const { areas: names, mark } = words().health
  const lines = healthOf(found)
  const parts = areas.flatMap((area) => {
    const own = lines.filter((line) => line.area === area)
    return own.length === 0 ? [] : [`${names[area]}\n${own.map(textOf).join('\n')}`]
  })
  const flags = [words().health.command, commandLine(startFlags(found))].join('\n')
  return `${redact(['LTX AIO', ...parts, flags].join('\n\n'))}\n`

  function textOf({ level, what, remedy }: Line): string {
    return `- ${mark[level]}: ${[what, remedy].filter((part) => part !== '').join(' ')}`
  }
}

function line(area: Area, id: string, level: Level, what: string, remedy = ''): Line {
  return { area, id, level, what, remedy }
}

function versionLines({ versions, library, refusal, host }: Found): Line[] {
  const say = words().health
  const version = (name: Versioned): Line => {
    const is = versions[name]
    const least = oldest[name]
    const title = name === 'ltxAio' ? 'LTX AIO' : say.names[name]
    if (is === null) return line('versions', name, 'warning', say.versionUnknown(title))
    const old = least !== undefined && isOlder(is, least)
    return line(
      'versions',
      name,
      old ? 'fault' : 'ok',
      `${title} ${is}`,
      old ? say.tooOld(least, title) : '',
    )
  }
  const absent = library === null && versions.ltxAio === null
  const ours = refusal
    ? line('versions', 'ltxAio', 'fault', refusal.what, refusal.remedy)
    : absent
      ? line('versions', 'ltxAio', 'fault', say.shimAbsent, say.shimRemedy)
      : version('ltxAio')
  const known = (program: Program): Line[] =>
    notesFor(host)
      .filter(({ of, health }) => of === program && health)
      .map((note) => line('versions', note.id, 'warning', ...noteWords(note, host)))
  return [
    version('comfyui'),
    ...known('comfyui'),
    version('frontend'),
    ...known('frontend'),
    ours,
    version('python'),
    version('torch'),
  ]
}

export function nodeLines({
  drifts,
  classes,
  modes,
}: Pick<Found, 'drifts' | 'classes' | 'modes'>): Line[] {
  if (drifts.length === 0)
    return [line('nodes', 'nodes', 'ok', words().health.nodesFine(classes, modes.all))]
  return drifts.map((drift) => {
    const needed =
      drift.modes.length === modes.all
        ? ''
        : `${words().health.neededBy(drift.modes.map(modes.nameOf).join(', '))} `
    return line(
      'nodes',
      drift.what,
      drift.ends ? 'fault' : 'warning',
      drift.what,
      `${needed}${drift.remedy}`,
    )
  })
}

function modelLines({ library, reads, needs, stateOf, catalogue, modes }: Found): Line[] {
  const say = words().health
  const show: Button = { kind: 'show', label: say.showModels, tab: 'models' }
  const states = catalogue.map((entry) => ({ entry, state: stateOf(entry.id) }))
  const broken = states.flatMap(({ entry, state }) =>
    state?.is === 'broken'
      ? [
          {
            ...line('models', entry.file, 'fault', say.broken(entry.file), say.brokenRemedy),
            button: show,
          },
        ]
      : state?.is === 'failed'
        ? [
            {
              ...line('models', entry.file, 'fault', state.problem.what, state.problem.remedy),
              button: show,
            },
          ]
        : [],
  )
  const unknown = needs.unknown.map(({ file, folder }) =>
    line('models', file, 'fault', say.fileMissing(shownName(file)), say.putInto(folder)),
  )
  const shown = new Set(broken.map(({ id }) => id))
  const open = needs.entries.filter(({ file }) => !shown.has(file))
  const missing =
    open.length === 0
      ? []
      : [
          {
            ...line(
              'models',
              'missing',
              'warning',
              say.missing(modes.name, open.length, gigabytes(needs.bytes), needs.unsized > 0),
              library ? '' : say.byHand,
            ),
            ...(library
              ? {
                  button: {
                    kind: 'download',
                    label: say.download,
                    ids: open.map(({ id }) => id),
                  } as const,
                }
              : {}),
          },
        ]
  const whole = [...broken, ...unknown, ...missing]
  return whole.length > 0
    ? whole
    : [line('models', 'models', 'ok', say.modelsFine(modes.name, reads.length))]
}

/** One line a disk, however many folders lie on it. */
function diskLines({ library, needs }: Found): Line[] {
  const say = words().health
  if (!library) return []
  const roots = Object.values(library.folders).flatMap((folder) => folder.roots)
  const disks = new Map<number, ModelRoot[]>()
  for (const root of roots) disks.set(root.volume, [...(disks.get(root.volume) ?? []), root])
  const locked = Object.values(library.folders).flatMap(({ usual, roots: all }) => {
    const root = all[usual]
    return root && !root.writable ? [root.label] : []
  })
  return [
    ...[...disks].map(([volume, here]) => {
      const free = Math.min(...here.map((root) => root.free))
      const lacking = needOf(volume, needs, library) - free
      const labels = [...new Set(here.map(({ label }) => label))]
      const what = say.disk(
        gigabytes(free),
        labels.slice(0, 3).join(', '),
        Math.max(0, labels.length - 3),
      )
      if (lacking > 0)
        return line('disk', `disk-${volume}`, 'fault', what, say.noRoom(gigabytes(lacking)))
      return free < leastFree
        ? line('disk', `disk-${volume}`, 'warning', what, say.littleRoom)
        : line('disk', `disk-${volume}`, 'ok', what)
    }),
    ...locked.map((label) => line('disk', label, 'warning', say.locked(label), say.lockedRemedy)),
  ]
}

/** Bytes still to be downloaded to a disk. */
function needOf(volume: number, { entries }: Needs, library: Library): number {
  return entries.reduce((total, entry) => {
    const folder = library.folders[entry.folder]
    if (folder?.roots[folder.usual]?.volume !== volume) return total
    const held = library.models[entry.id]
    return held?.misplaced.length
      ? total
      : total + Math.max(0, (sizeOf(entry) ?? 0) - (held?.part ?? 0))
  }, 0)
}

function memoryLines({ tier, free, proposal, loader, room }: Found): Line[] {
  const say = words().health
  const { machine } = tier
  if (!machine || !free) return [line('memory', 'machine', 'warning', say.machineUnknown)]
  const ram = line('memory', 'ram', 'ok', say.memory(size(machine.ram), size(free.ram)))
  const little: Line = { ...ram, level: 'warning', remedy: say.littleMemory }
  if (machine.type === 'cpu')
    return [
      line('memory', 'vram', 'warning', say.noCard, say.noCardRemedy),
      free.ram < leastMemory ? little : ram,
    ]
  const name = machine.device.replace(/^\w+:\d+ /, '').replace(/ : \w+$/, '')
  const cramped = loader === 'checkpoint' && machine.vram + machine.ram < room * gib
  return [
    line('memory', 'vram', 'ok', say.card(name, size(machine.vram), size(free.vram)), proposal),
    free.ram < leastMemory
      ? { ...little, button: { kind: 'unload', label: say.unload } }
      : cramped
        ? { ...ram, level: 'warning', remedy: say.cramped(room) }
        : ram,
  ]
}

/** memory is counted in 2^30 bytes, as it is sold */
function size(bytes: number): string {
  return `${decimal(bytes / gib, 1, 1)} GB`
}

function flagLines(found: Found): Line[] {
  const say = words().health
  const harmful = harmfulFlags(found)
  if (harmful.length > 0)
    return harmful.map(({ flag, why }) =>
      line('flags', flag, 'warning', say.startedWith(flag), `${why} ${say.leaveOut}`),
    )
  return [
    line(
      'flags',
      'flags',
      'ok',
      found.flags === null ? say.flagsUnknown : say.flagsFine(found.flags.join(' ')),
    ),
  ]
}
