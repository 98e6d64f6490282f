import { type Words, words } from '../../words/index.ts'
import type { Named } from '../../words/en/transfers.ts'
import { gigabytes } from '../text/bytes.ts'
import { type CatalogueEntry, pageOf, sizeOf } from '../family/catalogue.ts'
import type { Family } from '../family/family.ts'
import type { Origin } from './library.ts'
import { type Action, type Problem, problem } from '../problem/problem.ts'

export const tasks = ['download', 'verify'] as const
export const downloadStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const
export const phases = [
  'resolving',
  'reusing',
  'hashing',
  'transferring',
  'waiting',
  'verifying',
  'finishing',
] as const

/** An error on the server: a code of the problem catalogue, and its values. */
export interface Trouble {
  readonly code: string
  readonly [name: string]: string | number | null | undefined
}

/** A file that the server downloads or checks, from its status route. */
export interface Download {
  readonly id: string
  readonly task: (typeof tasks)[number]
  readonly state: (typeof downloadStates)[number]
  readonly phase: (typeof phases)[number] | null
  /** bytes on disk (or to check) */
  readonly received: number
  readonly size: number | null
  /** bytes per second */
  readonly speed: number | null
  /** seconds until the next try, if it waits for one */
  readonly retryIn: number | null
  readonly folder: string
  readonly root: number
  readonly how: Origin | 'adopted' | null
  readonly problem: Trouble | null
}

/** Why a download or check failed, and what to do. */
export function downloadProblem(download: Download, entry: CatalogueEntry): Problem {
  const trouble = download.problem ?? { code: 'unknown' }
  const { file, repo, folder } = entry
  const named = { file, repo, folder }
  const { unnamed } = words().terms
  const code = codeOf(trouble, download.task)
  const actions = actionsFor(code, trouble, download.task, entry)
  const extras =
    actions.length > 0 ? { actions, model: { file, folder } } : { model: { file, folder } }
  switch (code) {
    case 'disk_full':
      return problem(
        code,
        { ...named, need: size(trouble['need']), free: size(trouble['free']) },
        extras,
      )
    case 'network':
      return problem(code, { ...named, last: text(trouble['last'], unnamed.answer) }, extras)
    case 'unexpected_host':
      return problem(code, { ...named, host: text(trouble['host'], unnamed.host) }, extras)
    case 'proxy_socks':
    case 'proxy_unusable':
    case 'proxy_unreachable':
      return problem(code, { ...named, proxy: text(trouble['proxy'], unnamed.host) }, extras)
    case 'endpoint_unusable':
      return problem(code, { ...named, endpoint: text(trouble['endpoint'], unnamed.host) }, extras)
    case 'broken_file':
      return problem(code, { ...named, fault: text(trouble['fault'], '') }, extras)
    default:
      return isPlain(code)
        ? problem(code, named, extras)
        : problem('download_failed', { ...named, code }, extras)
  }
}

type Transfers = Words['transfers']
/** Codes whose sentences need more than the file. */
type DetailedCode = {
  [Code in keyof Transfers]: Named extends Parameters<Transfers[Code]>[0] ? never : Code
}[keyof Transfers]

/** Each needs a case in `downloadProblem`. */
const detailed: Readonly<Record<DetailedCode, true>> = {
  disk_full: true,
  network: true,
  unexpected_host: true,
  proxy_socks: true,
  proxy_unusable: true,
  proxy_unreachable: true,
  endpoint_unusable: true,
  broken_file: true,
  download_failed: true,
}

function isPlain(code: string): code is Exclude<keyof Transfers, DetailedCode> {
  return Object.hasOwn(words().transfers, code) && !Object.hasOwn(detailed, code)
}

/** A complete file with other bytes may be the user's own: a check does not call it damaged. */
function codeOf({ code, fault }: Trouble, task: Download['task']): string {
  const differs = code === 'checksum_mismatch' || (code === 'broken_file' && fault === 'checksum')
  return task === 'verify' && differs ? 'differs_from_source' : code
}

function actionsFor(
  code: string,
  trouble: Trouble,
  task: Download['task'],
  entry: CatalogueEntry,
): Action[] {
  const say = words().buttons
  const again = (label: string): Action => ({ kind: 'download', label, ids: [entry.id] })
  const open = (label: string): Action => ({ kind: 'open', label, url: pageOf(entry) })
  const settings: Action = { kind: 'show', label: say.openSettings, tab: 'settings' }
  const models: Action = { kind: 'show', label: say.chooseFolder, tab: 'models' }
  switch (code) {
    case 'gated_need_login':
      return [settings, open(say.openPage), again(say.retry)]
    case 'gated_need_accept': {
      const url = text(trouble['url'], pageOf(entry))
      return [{ kind: 'open', label: say.openLicence, url }, again(say.accepted)]
    }
    case 'bad_token':
    case 'token_revoked':
      return [settings, again(say.retry)]
    case 'forbidden':
      return [open(say.openPage), settings, again(say.retry)]
    case 'file_gone':
    case 'revision_gone':
    case 'repo_not_found':
      return [open(say.openPage)]
    case 'upstream_changed':
      return [open(say.openPage), again(say.retry)]
    case 'disk_full':
    case 'not_writable':
    case 'folder_gone':
    case 'path_too_long':
      return [models, again(say.retry)]
    case 'dest_exists_different':
      return [again(say.moved)]
    case 'network':
      return [again(say.resume)]
    case 'not_ours':
      return []
    default:
      return task === 'download' ? [again(say.retry)] : []
  }
}

function size(value: unknown): string {
  return gigabytes(typeof value === 'number' ? value : 0)
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise
}

export interface Totals {
  /** unfinished files */
  readonly left: number
  readonly received: number
  /** null while any size is unknown */
  readonly size: number | null
  readonly speed: number | null
  /** until all are done; null if unknown */
  readonly seconds: number | null
}

/** What is left over all files. The catalogue supplies sizes that the server has not requested yet. */
export function queueTotals(
  downloads: readonly Download[],
  family: Pick<Family, 'catalogue'>,
): Totals {
  const open = downloads.filter(
    ({ task, state }) => task === 'download' && (state === 'queued' || state === 'running'),
  )
  const sizes = open.map(({ id, size }) => {
    const entry = family.catalogue.find((other) => other.id === id)
    return size ?? (entry ? sizeOf(entry) : null)
  })
  const received = sum(open.map((download) => download.received))
  const size = sizes.some((one) => one === null) ? null : sum(sizes.map((one) => one ?? 0))
  const speeds = open.flatMap(({ speed }) => (speed === null ? [] : [speed]))
  const speed = speeds.length > 0 ? sum(speeds) : null
  const seconds = size !== null && speed ? Math.max(0, size - received) / speed : null
  return { left: open.length, received, size, speed, seconds }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
