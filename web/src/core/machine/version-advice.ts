import type { Words } from '../../words/index.ts'
import { words } from '../../words/index.ts'
import type { Message } from '../../words/said.ts'
import type { ProblemCode } from '../problem/problem.ts'
import { isWithin, type VersionRange } from '../text/version.ts'

/** Known issues of single versions of ComfyUI and its frontend, which an update fixes or introduces. */

export type Program = 'comfyui' | 'frontend'

/** The server to advise. Unknown facts are left out and match no condition. */
export interface Host {
  readonly comfyui?: string | null
  readonly frontend?: string | null
  /** "win32", "linux", "darwin" */
  readonly os?: string
  /** "cuda", "cpu", "privateuseone", … */
  readonly device?: string
  /** of PyTorch: "2.9.1+cu130" */
  readonly torch?: string
  /** ComfyUI's start flags: "--directml" */
  readonly flags?: readonly string[]
}

export interface VersionNote {
  readonly id: keyof Words['versions']
  readonly of: Program
  readonly range: VersionRange
  /** an additional condition; default: everywhere */
  readonly where?: (host: Host) => boolean
  /** shown on the health page, not only with a failed run */
  readonly health: boolean
  /** problems that it may cause */
  readonly explains: readonly ProblemCode[]
  /** a public page about it */
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
 * An issue's range ends at the next minor version, since nobody has reported whether that one still has it.
 * So versions newer than all of these, or unreadable ones, get no advice.
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
    // a permanent rule without an end; shown for rejected files only
    range: { from: '0.28.0' },
    health: false,
    explains: ['input_file_gone'],
    source: `${comfy}/pull/14734`,
  },
]

/** The notes that apply to this server. */
export function notesFor(host: Host): readonly VersionNote[] {
  return versionNotes.filter(
    ({ of, range, where }) => isWithin(host[of], range) && (where?.(host) ?? true),
  )
}

/** A note's text: what is known, and what to do. */
export function noteWords({ id }: VersionNote, host: Host): Message {
  return words().versions[id](host.comfyui ?? '')
}

/** What the notes add to a problem that they may explain; '' if nothing. */
export function noteOn(code: ProblemCode, host: Host): string {
  return notesFor(host)
    .filter(({ explains }) => explains.includes(code))
    .flatMap((note) => noteWords(note, host))
    .join(' ')
}
