import type { Words } from '../words/index.ts'
import { words } from '../words/index.ts'
import type { Said } from '../words/said.ts'
import type { ProblemCode } from './problem.ts'
import { isWithin, type VersionRange } from './version.ts'

/** What is known of single versions of ComfyUI and its frontend: trouble that an update ends or begins. */

export type Program = 'comfyui' | 'frontend'

/** The server that the advice is for. What it has not said is left out, and fits nothing that asks for it. */
export interface Host {
  readonly comfyui?: string | null
  readonly frontend?: string | null
  /** "win32", "linux", "darwin" */
  readonly os?: string
  /** "cuda", "cpu", "privateuseone", … */
  readonly device?: string
  /** of PyTorch: "2.9.1+cu130" */
  readonly torch?: string
  /** as ComfyUI was started: "--directml" */
  readonly flags?: readonly string[]
}

export interface VersionNote {
  readonly id: keyof Words['versions']
  readonly of: Program
  readonly range: VersionRange
  /** where else it takes to be met; without it, everywhere */
  readonly where?: (host: Host) => boolean
  /** shown by the health page, not only where a run has failed */
  readonly health: boolean
  /** problems that it may be the cause of */
  readonly explains: readonly ProblemCode[]
  /** a public page that says so */
  readonly source: string
}

const comfy = 'https://github.com/Comfy-Org/ComfyUI'
const onWindows = ({ os }: Host): boolean => os === 'win32'
const onCard = ({ device }: Host): boolean => device !== undefined && device !== 'cpu'
const onNvidia = ({ device, torch = '' }: Host): boolean =>
  device === 'cuda' && !/rocm|hip/i.test(torch)
const onDirectMl = ({ device, flags = [] }: Host): boolean =>
  device === 'privateuseone' || flags.some((flag) => /^--directml\b/.test(flag))

/**
 * Trouble of a version counts up to the next minor one: whether that one still has it, nobody has said.
 * So a version that is newer than all of these has no advice, and neither has one that cannot be read.
 */
export const versionNotes: readonly VersionNote[] = [
  {
    id: 'securityHoles',
    of: 'comfyui',
    range: { before: '0.28.0' },
    health: true,
    explains: [],
    // CVE-2026-56670 to CVE-2026-56673; closed by #14734
    source: 'https://github.com/Comfy-Org/ComfyUI/security/advisories/GHSA-779p-m5rp-r4h4',
  },
  {
    id: 'pageFile',
    of: 'comfyui',
    range: { from: '0.27.1', before: '0.28.0' },
    where: onWindows,
    health: true,
    explains: ['host_memory', 'out_of_memory'],
    source: `${comfy}/issues/14907`,
  },
  {
    id: 'memoryGrows',
    of: 'comfyui',
    range: { from: '0.33.0', before: '0.34.0' },
    where: onCard,
    health: true,
    explains: ['host_memory', 'out_of_memory'],
    source: `${comfy}/issues/15759`,
  },
  {
    id: 'blueScreen',
    of: 'comfyui',
    range: { from: '0.35.0', before: '0.36.0' },
    where: (host) => onWindows(host) && onNvidia(host),
    health: true,
    explains: ['host_memory', 'out_of_memory', 'gpu_crashed'],
    source: `${comfy}/issues/16246`,
  },
  {
    id: 'directMlEnds',
    of: 'comfyui',
    range: { before: '0.46.0' },
    where: onDirectMl,
    health: true,
    explains: ['out_of_memory', 'gpu_unusable', 'gpu_crashed'],
    source: `${comfy}/pull/17711`,
  },
  {
    id: 'linkedInputs',
    of: 'comfyui',
    // a rule that stays, so it has no end; it is said of a file that was refused, and never by itself
    range: { from: '0.28.0' },
    health: false,
    explains: ['input_file_gone'],
    source: `${comfy}/pull/14734`,
  },
]

/** The notes that hold for this server. */
export function notesFor(host: Host): readonly VersionNote[] {
  return versionNotes.filter(
    ({ of, range, where }) => isWithin(host[of], range) && (where?.(host) ?? true),
  )
}

/** What a note says: what is known, and what to do. */
export function noteWords({ id }: VersionNote, host: Host): Said {
  return words().versions[id](host.comfyui ?? '')
}

/** What the notes add to a problem that they may explain; '' where they know nothing of it. */
export function noteOn(code: ProblemCode, host: Host): string {
  return notesFor(host)
    .filter(({ explains }) => explains.includes(code))
    .flatMap((note) => noteWords(note, host))
    .join(' ')
}
