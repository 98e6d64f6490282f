import { words } from '../../words/index.ts'
import type { Library } from '../files/library.ts'
import { type Host, notesFor, noteWords, type Program } from '../machine/version-advice.ts'
import type { Problem } from '../problem/problem.ts'
import { isOlder } from '../text/version.ts'
import { type Line, linesOf } from './line.ts'

type Versioned = 'comfyui' | 'frontend' | 'ltxAio' | 'python' | 'torch'

export interface VersionFacts {
  /** null where unknown */
  readonly versions: Readonly<Record<Versioned, string | null>>
  /** for what is known about its versions */
  readonly host: Host
  /** null where LTX AIO's server part does not answer */
  readonly library: Library | null
  /** the answer that the panel got in place of what it asked for, if any */
  readonly refusal: Problem | null
}

/** The oldest versions that the templates and the panel support. */
export const oldest: Readonly<Partial<Record<Versioned, string>> & { comfyui: string }> = {
  comfyui: '0.27.0',
  frontend: '1.45.20',
  python: '3.10',
}

const line = linesOf('versions')

export function versionLines(facts: VersionFacts): Line[] {
  return [
    versionLine('comfyui', facts),
    ...noteLines('comfyui', facts),
    versionLine('frontend', facts),
    ...noteLines('frontend', facts),
    ownLine(facts),
    versionLine('python', facts),
    versionLine('torch', facts),
  ]
}

function versionLine(name: Versioned, { versions }: Pick<VersionFacts, 'versions'>): Line {
  const say = words().health
  const version = versions[name]
  const min = oldest[name]
  const title = name === 'ltxAio' ? 'LTX AIO' : say.names[name]
  if (version === null) return line(name, 'warning', say.versionUnknown(title))
  return min !== undefined && isOlder(version, min)
    ? line(name, 'fault', `${title} ${version}`, say.tooOld(min, title))
    : line(name, 'ok', `${title} ${version}`)
}

function ownLine({ versions, library, refusal }: VersionFacts): Line {
  const say = words().health
  if (refusal) return line('ltxAio', 'fault', refusal.what, refusal.remedy)
  const absent = library === null && versions.ltxAio === null
  return absent
    ? line('ltxAio', 'fault', say.shimAbsent, say.shimRemedy)
    : versionLine('ltxAio', { versions })
}

/** Known problems of this version. */
function noteLines(program: Program, { host }: Pick<VersionFacts, 'host'>): Line[] {
  return notesFor(host)
    .filter(({ of, health }) => of === program && health)
    .map((note) => line(note.id, 'warning', ...noteWords(note, host)))
}
